//! What the report is given, from the results.

use std::collections::{BTreeMap, BTreeSet};

use paritas_case::Decision;
use paritas_intake::Extract;
use paritas_model::{Difference, Side, Total};
use paritas_texts::Texts;

use crate::report::{ReportData, ReportFile, ReportFinding, ReportInput, ReportTotal, Tallied};
use crate::summary::employees_by_status;
use crate::{DifferenceStatus, Proof, Results, after_corrections};

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
    let totals = reconciliation.control_totals.iter();
    let not_compared =
        [(Side::Legacy, &reconciliation.legacy_not_compared), (Side::Migrated, &reconciliation.migrated_not_compared)];
    ReportData {
        texts,
        case_name,
        program: env!("CARGO_PKG_VERSION"),
        inputs: vec![input(results.legacy), input(results.migrated)],
        employees: employees_by_status(&reconciliation.matches),
        lines: reconciliation.counts,
        control_totals: totals.map(|total| ReportTotal { total, after: after_corrections(results, total) }).collect(),
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
