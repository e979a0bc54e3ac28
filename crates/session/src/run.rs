//! Runs without a case: look at one file, reconcile two, match their employees.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use paritas_intake::{Extract, Purpose, ReadRequest, SecondReading, UnlikeCell, read_extract, second_reading};
use paritas_model::{Fault, Finding, Message, Progress, Side, Stage};
use paritas_signoff::{
    RESULT_FILES, Results, is_open, is_open_matching, open_reasons, summary, write_matching, write_results,
};
use paritas_texts::{Language, Texts};
use serde_json::{Value, json};

use crate::error::SessionError;
use crate::inputs::{Inputs, OnProgress, ProfileTexts, extract_profile_at, one_side, profiles_of};
use crate::out;
use crate::show::{Glance, Show, employee_counts, extract_view};
use crate::sources::{self, Sources};
use crate::view::{ExtractView, FactView, FindingView};
use crate::{ReconcileArgs, SideArgs};

/// What a run came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// What was understood of the legacy extract.
    pub legacy: ExtractView,
    /// What was understood of the migrated extract.
    pub migrated: ExtractView,
    /// Employees by status.
    pub employees: Vec<FactView>,
    /// How the comparisons ended; empty where employees were only matched.
    pub lines: Vec<FactView>,
    /// The findings, the largest first; empty where employees were only matched.
    pub findings: Vec<FindingView>,
    /// Totals, completeness, who may not be paid, fields; empty where employees were only matched.
    pub glance: Glance,
    /// What deserves attention, about both sides together.
    pub messages: Vec<Message>,
    /// What is open, one sentence each.
    pub open_reasons: Vec<Message>,
    /// Whether anything is open: exit status 1.
    pub open: bool,
    /// The same for programs: the summary as `summary.json` holds it, the findings, and what was assumed.
    pub plain: Value,
    /// The names of the files written, sorted.
    pub files: Vec<String>,
}

/// Reads one extract as far as it can be read; roles may be missing. Gives it for people and for programs.
///
/// # Errors
/// The file or its profile can't be read, or the caller's cancel.
pub fn inspect(
    path: &Path,
    profile: Option<&Path>,
    side: Side,
    language: Language,
    on_progress: OnProgress<'_>,
) -> Result<(Extract, ExtractView), Fault> {
    let profile = extract_profile_at(profile)?;
    let request = ReadRequest { path, side, profile: profile.as_ref(), purpose: Purpose::Inspect };
    let extract = read_extract(&request, on_progress).map_err(|error| error.fault())?;
    let view = extract_view(&Texts::new(language), &extract);
    Ok((extract, view))
}

/// Reads the workbook of an extract a second time, by another reader, and compares every cell.
///
/// # Errors
/// The file is no workbook, or can't be read twice.
pub fn read_again(path: &Path, extract: &Extract) -> Result<SecondReading, Fault> {
    let sheet = extract.descriptions.first().and_then(|one| one.sheet.as_deref()).unwrap_or_default();
    second_reading(path, sheet).map_err(|error| error.fault())
}

/// The same for programs: `alike`, `unlike`, `valueless`, and the first `examples` of what is unlike.
#[must_use]
pub fn plain_second_reading(second: &SecondReading) -> Value {
    let example = |one: &UnlikeCell| json!({ "cell": one.cell, "first": one.first, "second": one.second });
    json!({
        "alike": second.alike,
        "unlike": second.unlike,
        "valueless": second.valueless,
        "examples": second.examples.iter().map(example).collect::<Vec<_>>(),
    })
}

/// Reads all extracts of one side as far as they can be read, joined; roles may be missing.
///
/// # Errors
/// A file or profile can't be read, a file is given twice, or the caller's cancel.
pub fn inspect_side(
    args: &SideArgs,
    side: Side,
    language: Language,
    on_progress: OnProgress<'_>,
) -> Result<(Extract, ExtractView), Fault> {
    let profiles = profiles_of(args)?;
    let extract = one_side(side, &sources::files(&args.extracts)?, &profiles, Purpose::Inspect, on_progress)?;
    let view = extract_view(&Texts::new(language), &extract);
    Ok((extract, view))
}

/// Reconciles two sides and writes every result into `out`.
///
/// # Errors
/// An input can't be read, the results would replace one, the two can't be reconciled, the disk refuses, or the
/// caller's cancel. `out` is then as it was before.
pub fn reconcile(args: &ReconcileArgs, out: &Path, on_progress: OnProgress<'_>) -> Result<Outcome, Fault> {
    let sources = Sources::of_args(args)?;
    out::check(out, &sources, &RESULT_FILES)?;
    let inputs = Inputs::read(&sources, &ProfileTexts::read(args)?, Purpose::Pay, on_progress)?;
    let reconciliation = inputs.reconcile(on_progress)?;
    let decisions = Default::default();
    let results = Results {
        legacy: &inputs.legacy,
        migrated: &inputs.migrated,
        reconciliation: &reconciliation,
        decisions: &decisions,
        language: args.language,
    };
    start_writing(on_progress)?;
    let files = write_results(out, &results).map_err(|error| error.fault())?;
    let texts = Texts::new(args.language);
    let show = Show { texts: &texts, inputs: &inputs, reconciliation: &reconciliation, decisions: &decisions };
    let undecided = |finding: &Finding| u32::try_from(finding.differences.len()).unwrap_or(u32::MAX);
    let undecided_of_each: Vec<u32> = reconciliation.findings.iter().map(undecided).collect();
    let plain = json!({
        "summary": summary(&results),
        "findings": show.plain_findings(&undecided_of_each),
        "assumptions": assumptions(&texts, &inputs, &reconciliation.messages),
        "files": files,
    });
    Ok(Outcome {
        legacy: extract_view(&texts, &inputs.legacy),
        migrated: extract_view(&texts, &inputs.migrated),
        employees: show.employee_counts(),
        lines: show.line_counts(),
        findings: reconciliation.findings.iter().map(|one| show.finding(one, undecided(one))).collect(),
        glance: Glance::new(&texts, &results),
        messages: reconciliation.messages.clone(),
        open_reasons: open_reasons(&results).iter().map(|reason| reason.message()).collect(),
        open: is_open(&results),
        plain,
        files,
    })
}

/// Matches the employees of two extracts, which need no amounts, and writes who is who into `out`.
///
/// # Errors
/// As for [`reconcile`].
pub fn match_only(args: &ReconcileArgs, out: &Path, on_progress: OnProgress<'_>) -> Result<Outcome, Fault> {
    let sources = Sources::of_args(args)?;
    out::check(out, &sources, &RESULT_FILES)?;
    let inputs = Inputs::read(&sources, &ProfileTexts::read(args)?, Purpose::Employees, on_progress)?;
    let matching = inputs.match_employees(on_progress)?;
    start_writing(on_progress)?;
    let (legacy, migrated) = (&inputs.legacy, &inputs.migrated);
    let files = write_matching(out, legacy, migrated, &matching, args.language).map_err(|error| error.fault())?;
    let texts = Texts::new(args.language);
    let summary = read_back(&out.join("summary.json"))?;
    Ok(Outcome {
        legacy: extract_view(&texts, legacy),
        migrated: extract_view(&texts, migrated),
        employees: employee_counts(&texts, &matching.matches),
        lines: Vec::new(),
        findings: Vec::new(),
        glance: Glance::default(),
        messages: matching.messages.clone(),
        open_reasons: reasons_in(&summary),
        open: is_open_matching(legacy, migrated, &matching.matches),
        plain: json!({
            "summary": summary,
            "assumptions": assumptions(&texts, &inputs, &matching.messages),
            "files": files,
        }),
        files,
    })
}

/// What was taken for granted of either side and of both, worded.
fn assumptions(texts: &Texts, inputs: &Inputs, of_both: &[Message]) -> Vec<String> {
    let of_side =
        |extract: &Extract| extract.assumptions().into_iter().chain(extract.messages.clone()).collect::<Vec<_>>();
    let all = [of_side(&inputs.legacy), of_side(&inputs.migrated), of_both.to_vec()];
    all.iter().flatten().map(|message| texts.message(message)).collect()
}

fn start_writing(on_progress: OnProgress<'_>) -> Result<(), Fault> {
    match on_progress(Progress { stage: Stage::Write, done: 0, total: 0 }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(SessionError::Cancelled.fault()),
    }
}

/// The summary of a matching, as it was just written.
fn read_back(path: &Path) -> Result<Value, Fault> {
    let bytes = fs::read(path).map_err(|error| SessionError::unreadable(path, &error))?;
    serde_json::from_slice(&bytes).map_err(|error| SessionError::unreadable(path, &error.into()).fault())
}

/// What a summary says is open.
fn reasons_in(summary: &Value) -> Vec<Message> {
    let reasons = summary["open_reasons"].as_array().map(Vec::as_slice).unwrap_or_default();
    let message = |reason: &Value| {
        let id = format!("open-{}", reason["reason"].as_str()?.replace('_', "-"));
        Some(Message { id: id.into(), args: Vec::new() }.with("count", reason["count"].as_u64()?))
    };
    reasons.iter().filter_map(message).collect()
}
