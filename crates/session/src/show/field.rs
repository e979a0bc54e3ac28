//! What differs beside pay.

use paritas_model::{Field, FieldDifference, Message, RenamedValue};

use super::{Show, narrow};
use crate::view::{FieldDifferenceView, FieldView};

impl Show<'_> {
    /// The columns that both sides have.
    pub(crate) fn fields(&self) -> Vec<FieldView> {
        let fields = &self.reconciliation.fields;
        let mut different = vec![0_usize; fields.fields.len()];
        for difference in &fields.differences {
            different[difference.field as usize] += 1;
        }
        let view = |(field, different): (&Field, usize)| {
            let renamed = |value: &RenamedValue| {
                let message = Message::new("field-renamed").with("legacy", value.legacy.as_str());
                let message = message.with("migrated", value.migrated.as_str()).with("count", value.count);
                self.texts.message(&message)
            };
            FieldView {
                name: field.name.clone(),
                label: self.field_label(field),
                compared: self.texts.count(i64::from(field.compared)),
                equal: self.texts.count(i64::from(field.equal)),
                different: narrow(different),
                renamed: field.renamed.iter().map(renamed).collect(),
            }
        };
        fields.fields.iter().zip(different).map(view).collect()
    }

    /// One difference beside pay, formatted.
    pub(crate) fn field_difference(&self, difference: &FieldDifference) -> FieldDifferenceView {
        let fields = &self.reconciliation.fields;
        let (legacy_employee, migrated_employee, name) = self.people(difference.matched);
        FieldDifferenceView {
            matched: difference.matched,
            field: self.field_label(&fields.fields[difference.field as usize]),
            legacy_employee,
            migrated_employee,
            name,
            legacy: difference.legacy.clone(),
            migrated: difference.migrated.clone(),
            cause: self.texts.term("field-cause", difference.cause.as_str()),
            finding: self.texts.message(&fields.findings[difference.finding as usize].sentence),
        }
    }

    /// A field is called by its role, where it has one, or by the headers.
    fn field_label(&self, field: &Field) -> String {
        field.role_text().map_or_else(|| field.name.clone(), |id| self.texts.text(&id))
    }
}
