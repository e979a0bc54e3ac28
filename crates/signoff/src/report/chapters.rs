//! What follows the page that is signed: who may not be paid, the control totals explained, every row and value
//! accounted for, and the fields beside pay.

use std::collections::{BTreeMap, BTreeSet};

use paritas_model::{ControlValue, Field, Fields, Harm, Ledger, Message, PayHarm, Side, Tally, Total};
use paritas_texts::Texts;
use typst::foundations::{Array, Dict, IntoValue, Value, dict};

use super::words::{count, row, side};
use super::{ReportBridge, ReportData};

/// Employees listed by name of harm; whoever has to phone them all works with the file.
const HARMS_LISTED: usize = 50;

/// Sentences on fields.
const FIELD_FINDINGS_LISTED: usize = 30;

impl ReportData<'_> {
    /// The harms by kind with number and sum, the worst employees, and what stands for net pay.
    pub(super) fn paid(&self) -> Dict {
        let texts = self.texts;
        let mut kinds: BTreeMap<Harm, (u64, Total)> = BTreeMap::new();
        for (_, harm) in &self.paid.harms {
            let (number, sum) = kinds.entry(harm.harm).or_default();
            (*number, *sum) = (*number + 1, sum.plus(harm.at_stake));
        }
        let kinds = kinds.into_iter().map(|(harm, (number, sum))| {
            row([texts.term("pay-harm", harm.as_str()), count(texts, number), texts.total(sum)])
        });
        let listed = |(employee, harm): &(String, &PayHarm)| {
            row([
                texts.term("pay-harm", harm.harm.as_str()),
                employee.clone(),
                if harm.period.is_named() { texts.period(harm.period) } else { String::new() },
                texts.message(&harm.sentence),
                texts.total(harm.at_stake),
            ])
        };
        let further = self.paid.harms.len().saturating_sub(HARMS_LISTED);
        dict! {
            "basis" => texts.message(&self.paid.basis),
            "kinds" => kinds.collect::<Array>(),
            "rows" => self.paid.harms.iter().take(HARMS_LISTED).map(listed).collect::<Array>(),
            "note" => note(texts, "report-paid-further", further),
        }
    }

    /// Label, legacy, migrated, difference, difference after decisions; under each total what explains it.
    pub(super) fn bridges(&self) -> Array {
        self.bridges.iter().flat_map(|bridge| self.bridge(bridge)).collect()
    }

    fn bridge(&self, bridge: &ReportBridge<'_>) -> Vec<Value> {
        let texts = self.texts;
        let total = bridge.total;
        let figures = [
            total.legacy,
            total.migrated,
            total.migrated.minus(total.legacy),
            ControlValue::Sum(bridge.after).minus(total.legacy),
        ];
        let [legacy, migrated, delta, remaining] = figures.map(|figure| self.figure(figure));
        let cells = row([self.total_label(total), legacy, migrated, delta, remaining]);
        let mut rows = vec![dict! { "part" => false, "cells" => cells }.into_value()];
        rows.extend(bridge.terms.iter().map(|term| {
            let label = match term.findings {
                0 | 1 => term.label(texts),
                findings => format!("{} ({})", term.label(texts), count(texts, findings)),
            };
            let cells = [label, String::new(), String::new(), texts.total(term.delta), texts.total(term.remaining)];
            dict! { "part" => true, "cells" => row(cells) }.into_value()
        }));
        rows
    }

    /// Label, then number and sum of either side: what was read, what became of it, and what became of what was used.
    pub(super) fn completeness(&self) -> Array {
        let texts = self.texts;
        let mut rows = Vec::new();
        let mut push = |label: String, figures: [(Option<u64>, Option<Total>); 2], strong: bool| {
            let figures = figures.into_iter().flat_map(|(number, sum)| {
                [
                    number.map(|number| count(texts, number)).unwrap_or_default(),
                    sum.map(|sum| texts.total(sum)).unwrap_or_default(),
                ]
            });
            let cells: Array = std::iter::once(label).chain(figures).map(IntoValue::into_value).collect();
            rows.push(dict! { "strong" => strong, "cells" => cells }.into_value());
        };
        let ledgers: Vec<&Ledger> = self.inputs.iter().map(|input| input.ledger).collect();
        type TallyOf = fn(&Ledger) -> &Tally;
        let tallies: [(&str, TallyOf); 2] = [
            ("report-completeness-rows", |ledger| &ledger.rows),
            ("report-completeness-cells", |ledger| &ledger.cells),
        ];
        for (what, of) in tallies {
            let both = |figure: &dyn Fn(&Tally) -> u64| -> [(Option<u64>, Option<Total>); 2] {
                std::array::from_fn(|at| (ledgers.get(at).map(|ledger| figure(of(ledger))), None))
            };
            let (what, read) = (texts.text(what), texts.text("report-completeness-read"));
            push(format!("{what} – {read}"), both(&|tally| tally.read), true);
            let rules: BTreeSet<&str> =
                ledgers.iter().flat_map(|ledger| of(ledger).ignored.keys().map(String::as_str)).collect();
            for rule in rules {
                let label = Message::new("report-completeness-ignored").with("rule", texts.term("ignored", rule));
                let of_rule = |tally: &Tally| tally.ignored.get(rule).copied().unwrap_or_default();
                push(texts.message(&label), both(&of_rule), false);
            }
            push(texts.text("report-completeness-rejected"), both(&|tally| tally.rejected), false);
            push(texts.text("report-completeness-used"), both(&|tally| tally.used), false);
        }
        let sides = [Side::Legacy, Side::Migrated];
        let used = sides.map(|of| {
            let compared = self.compared.iter().filter(|(side, _)| *side == of).map(|(_, compared)| compared);
            compared.map(|compared| (Some(compared.cells), Some(compared.sum))).next().unwrap_or_default()
        });
        push(texts.text("report-completeness-compared"), used, false);
        let reasons: BTreeSet<&str> = self.not_compared.iter().map(|(_, one)| one.reason).collect();
        for reason in reasons {
            let of_side = sides.map(|of| {
                let mut found = self.not_compared.iter().filter(|(side, one)| *side == of && one.reason == reason);
                found.next().map_or((Some(0), None), |(_, one)| (Some(one.cells), Some(one.sum)))
            });
            let reason = texts.term("not-compared", reason);
            push(
                texts.message(&Message::new("report-completeness-not-compared").with("reason", reason)),
                of_side,
                false,
            );
        }
        rows.into_iter().collect()
    }

    /// The heads of the completeness table: each side's number and sum.
    pub(super) fn completeness_heads(&self) -> Array {
        let sum = self.texts.text("report-sum");
        let heads = [Side::Legacy, Side::Migrated].map(|of| [side(self.texts, of), sum.clone()]);
        heads.concat().into_iter().map(IntoValue::into_value).collect()
    }

    /// Each field with its counts and what is merely written otherwise; and what really changed, in sentences.
    pub(super) fn fields(&self) -> Dict {
        let texts = self.texts;
        let Fields { fields, findings, .. } = self.fields;
        let rows = fields.iter().map(|field| {
            let renamed: Vec<String> =
                field.renamed.iter().map(|value| format!("{} → {}", value.legacy, value.migrated)).collect();
            let figures = [field.compared, field.equal, field.compared - field.equal];
            let [compared, equal, differ] = figures.map(|figure| count(texts, figure.into()));
            row([field_label(texts, field), renamed.join(", "), compared, equal, differ])
        });
        let changes = findings.iter().take(FIELD_FINDINGS_LISTED).map(|finding| {
            let field = field_label(texts, &fields[finding.field as usize]);
            row([field, texts.message(&finding.sentence), count(texts, finding.employees.into())])
        });
        let further = findings.len().saturating_sub(FIELD_FINDINGS_LISTED);
        dict! {
            "rows" => rows.collect::<Array>(),
            "changes" => changes.collect::<Array>(),
            "note" => note(texts, "report-fields-further", further),
        }
    }
}

fn note(texts: &Texts, id: &'static str, further: usize) -> String {
    if further == 0 { String::new() } else { texts.message(&Message::new(id).with("n", further)) }
}

/// A role in the reader's language, a header as it is.
fn field_label(texts: &Texts, field: &Field) -> String {
    field.role_text().map_or_else(|| field.name.clone(), |id| texts.text(&id))
}
