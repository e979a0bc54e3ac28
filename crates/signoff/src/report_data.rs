//! What the report is given, from the results.

use std::collections::{BTreeMap, BTreeSet};

use paritas_case::Decision;
use paritas_intake::Extract;
use paritas_model::{ControlScope, ControlValue, Difference, Message, NetBasis, PayCheck, PayHarm, Side, Total};
use paritas_texts::Texts;

use crate::report::{
    ReportBridge, ReportData, ReportFile, ReportFinding, ReportInput, ReportPaid, ReportTotal, Tallied,
};
use crate::summary::employees_by_status;
use crate::{Agreed, DifferenceStatus, Proof, Results, explained};

/// The words of [`paritas_case::Choice`], in the order of the report.
const CHOICES: [&str; 5] = ["take_legacy", "take_migrated", "set_amount", "accept_as_expected", "defer"];

/// The report's data.
pub(crate) fn report_data<'a>(
    results: &Results<'a>,
    texts: &'a Texts,
    case_name: &'a str,
    proof: &Proof,
) -> ReportData<'a> {
    let reconciliation = results.reconciliation;
    let decided: Vec<(&Difference, &Decision)> = reconciliation
        .differences
        .iter()
        .filter_map(|difference| Some((difference, results.standing(difference).decision?)))
        .collect();
    let agreed = results.agreed();
    let totals = reconciliation.control_totals.iter().enumerate();
    let not_compared =
        [(Side::Legacy, &reconciliation.legacy_not_compared), (Side::Migrated, &reconciliation.migrated_not_compared)];
    ReportData {
        texts,
        case_name,
        program: env!("CARGO_PKG_VERSION"),
        inputs: vec![input(results.legacy), input(results.migrated)],
        employees: employees_by_status(&reconciliation.matches),
        lines: reconciliation.counts,
        control_totals: totals
            .map(|(index, total)| ReportTotal { total, after: agreed.total(index, total).map(ControlValue::Sum) })
            .collect(),
        findings: findings(results),
        statuses: tallied(
            DifferenceStatus::ALL.map(DifferenceStatus::as_str),
            reconciliation.differences.iter().map(|one| (results.standing(one).status.as_str(), one)),
        ),
        decisions: tallied(CHOICES, decided.iter().map(|(one, decision)| (decision.choice.as_str(), *one))),
        not_compared: not_compared
            .into_iter()
            .flat_map(|(side, list)| list.iter().map(move |one| (side, one.clone())))
            .collect(),
        compared: vec![
            (Side::Legacy, reconciliation.legacy_compared),
            (Side::Migrated, reconciliation.migrated_compared),
        ],
        bridges: bridges(results, &agreed),
        paid: paid(results),
        fields: &reconciliation.fields,
        proof: proof.message(),
        people: decided.iter().map(|(_, decision)| decision.by.as_str()).collect::<BTreeSet<_>>().into_iter().collect(),
        last_decision: decided.iter().map(|(_, decision)| decision.at).max(),
    }
}

fn input(extract: &Extract) -> ReportInput<'_> {
    let files = extract.pay.sources.iter().map(|source| ReportFile {
        name: &source.file,
        sheet: source.sheet.as_deref(),
        sha256: &source.sha256,
    });
    ReportInput { side: extract.pay.side, files: files.collect(), ledger: &extract.ledger }
}

/// The total of all first, then every component group and every sum of others that differs or is changed.
fn bridges<'a>(results: &Results<'a>, agreed: &Agreed) -> Vec<ReportBridge<'a>> {
    let totals = results.reconciliation.control_totals.iter().enumerate();
    let mut bridges: Vec<ReportBridge<'_>> = totals
        .filter(|(_, total)| matches!(total.scope, ControlScope::All | ControlScope::Component | ControlScope::Derived))
        .filter_map(|(index, total)| {
            let after = agreed.total(index, total)?;
            let moves = total.legacy != total.migrated || ControlValue::Sum(after) != total.migrated;
            (moves || total.scope == ControlScope::All).then(|| ReportBridge {
                total,
                after,
                terms: explained(results, agreed, index, total),
            })
        })
        .collect();
    bridges.sort_by_key(|bridge| match bridge.total.scope {
        ControlScope::All => 0,
        ControlScope::Derived => 2,
        _ => 1,
    });
    bridges
}

fn paid<'a>(results: &Results<'a>) -> ReportPaid<'a> {
    let PayCheck { net, harms } = &results.reconciliation.pay_check;
    let basis = match net {
        NetBasis::Group(group) => {
            let (legacy, migrated) = results.component_texts(*group);
            let component = if legacy == migrated { legacy } else { format!("{legacy} → {migrated}") };
            Message::new("report-paid-basis-component").with("component", component)
        }
        NetBasis::AllAmounts => Message::new("report-paid-basis-all"),
    };
    let who = |harm: &PayHarm| match results.numbers_of_match(harm.matched) {
        (legacy, migrated) if legacy == migrated || migrated.is_empty() => legacy.to_owned(),
        ("", migrated) => migrated.to_owned(),
        (legacy, migrated) => format!("{legacy} → {migrated}"),
    };
    ReportPaid { basis, harms: harms.iter().map(|harm| (who(harm), harm)).collect() }
}

fn findings<'a>(results: &Results<'a>) -> Vec<ReportFinding<'a>> {
    let differences = &results.reconciliation.differences;
    let open = |index: &&u32| results.standing(&differences[**index as usize]).status.is_open();
    let findings = results.reconciliation.findings.iter().map(|finding| ReportFinding {
        cause: finding.cause,
        sentence: &finding.sentence,
        employees: u64::from(finding.employees),
        total_delta: finding.total_delta,
        open: finding.differences.iter().filter(open).count() as u64,
    });
    findings.collect()
}

/// Differences counted and summed by a word, in the order of `words`, those with none left out.
fn tallied<'a, const WORDS: usize>(
    words: [&'static str; WORDS],
    differences: impl Iterator<Item = (&'static str, &'a Difference)>,
) -> Vec<Tallied> {
    let mut by_word: BTreeMap<&str, (u64, Total)> = BTreeMap::new();
    for (word, difference) in differences {
        let (count, sum) = by_word.entry(word).or_default();
        *count += 1;
        *sum = sum.plus(difference.delta);
    }
    let present = words.into_iter().filter_map(|word| {
        let &(differences, total_delta) = by_word.get(word)?;
        Some(Tallied { word, differences, total_delta })
    });
    present.collect()
}
