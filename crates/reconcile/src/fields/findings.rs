//! Many differences of a field in one sentence.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use paritas_model::{Arg, Field, FieldCause, FieldFinding, Fields, Message};

/// So many employees with the same two values are one finding of their own: `FTE 0.80 → 1.00`.
const SHARED: usize = 3;

type Values = (Option<String>, Option<String>);

/// Groups the differences, and tells each which finding it belongs to.
pub(super) fn find(fields: &mut Fields) {
    let mut by_values: BTreeMap<(u32, FieldCause, Values), Vec<usize>> = BTreeMap::new();
    for (index, one) in fields.differences.iter().enumerate() {
        let values = (one.legacy.clone(), one.migrated.clone());
        by_values.entry((one.field, one.cause, values)).or_default().push(index);
    }
    // Differences without company are told by their cause alone.
    let mut groups: BTreeMap<(u32, FieldCause, Option<Values>), Vec<usize>> = BTreeMap::new();
    for ((field, cause, values), members) in by_values {
        let has_both = values.0.is_some() && values.1.is_some();
        let shared = (has_both && members.len() >= SHARED).then_some(values);
        groups.entry((field, cause, shared)).or_default().extend(members);
    }
    let mut found: Vec<(FieldFinding, Vec<usize>)> = groups
        .into_iter()
        .map(|((field, cause, values), members)| {
            let employees: BTreeSet<u32> = members.iter().map(|&index| fields.differences[index].matched).collect();
            let employees = u32::try_from(employees.len()).unwrap_or(u32::MAX);
            let name = fields.fields[field as usize].name.as_str();
            let label = label(&fields.fields[field as usize]);
            let finding = FieldFinding {
                id: id(name, cause, values.as_ref()),
                field,
                cause,
                employees,
                sentence: sentence(label, cause, values.as_ref(), employees),
            };
            (finding, members)
        })
        .collect();
    found.sort_by(|(a, _), (b, _)| (Reverse(a.employees), &a.id).cmp(&(Reverse(b.employees), &b.id)));
    for ((finding, members), index) in found.into_iter().zip(0_u32..) {
        fields.findings.push(finding);
        members.into_iter().for_each(|member| fields.differences[member].finding = index);
    }
}

/// `field/cause`, with `/legacy value/migrated value` where those are shared; `/` and `\` inside a part are escaped.
fn id(field: &str, cause: FieldCause, values: Option<&Values>) -> String {
    let escape = |part: &str| part.replace('\\', "\\\\").replace('/', "\\/");
    let mut id = format!("{}/{}", escape(field), cause.as_str());
    if let Some((Some(legacy), Some(migrated))) = values {
        id.push_str(&format!("/{}/{}", escape(legacy), escape(migrated)));
    }
    id
}

/// A role in the reader's language, a header as it is.
fn label(field: &Field) -> Arg {
    match field.role_text() {
        Some(id) => Message { id: id.into(), args: Vec::new() }.into(),
        None => field.name.as_str().into(),
    }
}

fn sentence(field: Arg, cause: FieldCause, values: Option<&Values>, employees: u32) -> Message {
    let message = match (cause, values) {
        (_, Some((Some(legacy), Some(migrated)))) => {
            Message::new("field-finding-pair").with("legacy", legacy.as_str()).with("migrated", migrated.as_str())
        }
        (FieldCause::Missing, _) => Message::new("field-finding-missing"),
        (FieldCause::Extra, _) => Message::new("field-finding-extra"),
        (FieldCause::Scale, _) => Message::new("field-finding-scale"),
        (FieldCause::DayMonth, _) => Message::new("field-finding-day-month"),
        (FieldCause::Century, _) => Message::new("field-finding-century"),
        (FieldCause::Truncation, _) => Message::new("field-finding-truncation"),
        (FieldCause::Changed, _) => Message::new("field-finding-changed"),
    };
    message.with("field", field).with("employees", employees)
}
