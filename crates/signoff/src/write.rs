use std::path::Path;

use paritas_intake::Extract;
use paritas_reconcile::Matching;
use paritas_texts::{Language, Texts};
use serde::Serialize;

use crate::atomic::AtomicSet;
use crate::files::{
    self, bridge, components, control_totals, differences, duplicates, employees, fields, findings, joins, pay_check,
    rejected,
};
use crate::report_data::report_data;
use crate::summary::summary_of_matching;
use crate::{Proof, Results, SignoffError, corrections, proof, report, summary};

/// Writes every result file of a reconciliation into a folder, and gives their names, sorted.
///
/// The corrections are read back from the disk and proven before anything gets its name.
///
/// # Errors
/// The corrections can't be made or proven, or the disk refuses. The folder is then as it was before.
pub fn write_results(dir: &Path, results: &Results<'_>) -> Result<Vec<String>, SignoffError> {
    let mut set = AtomicSet::new(dir)?;
    write_files(&mut set, results, "")?;
    set.commit()
}

/// Writes the result files of a matching into a folder, and gives their names, sorted.
///
/// # Errors
/// The disk refuses. The folder is then as it was before.
pub fn write_matching(
    dir: &Path,
    legacy: &Extract,
    migrated: &Extract,
    matching: &Matching,
    language: Language,
) -> Result<Vec<String>, SignoffError> {
    let texts = Texts::new(language);
    let mut set = AtomicSet::new(dir)?;
    set.write(files::EMPLOYEES, |out| employees::write(&legacy.pay, &migrated.pay, &matching.matches, &texts, out))?;
    set.write(files::DUPLICATES, |out| {
        duplicates::write(&legacy.pay, &migrated.pay, &matching.duplicates, &texts, out)
    })?;
    set.write(files::REJECTED, |out| rejected::write(legacy, migrated, &texts, out))?;
    set.write(files::JOINS, |out| joins::write(legacy, migrated, out))?;
    write_profiles(&mut set, legacy, migrated)?;
    let summary =
        summary_of_matching(legacy, migrated, &matching.matches, matching.duplicates.len(), language.as_str());
    write_json(&mut set, files::SUMMARY, &summary)?;
    set.commit()
}

/// Writes every result file of a reconciliation under temporary names, the corrections proven.
pub(crate) fn write_files(set: &mut AtomicSet, results: &Results<'_>, case_name: &str) -> Result<Proof, SignoffError> {
    let texts = Texts::new(results.language);
    let (legacy, migrated, reconciliation) = (results.legacy, results.migrated, results.reconciliation);
    // First what can be refused for a reason that lies in the decisions.
    let corrections = corrections(results)?;
    let written = set.write(files::CORRECTIONS, |out| files::corrections::write(&corrections, out))?;
    let proof = proof::prove(&written, results)?;
    set.write(files::DIFFERENCES, |out| differences::write(results, &texts, out))?;
    set.write(files::EMPLOYEES, |out| {
        employees::write(&legacy.pay, &migrated.pay, &reconciliation.matches, &texts, out)
    })?;
    set.write(files::DUPLICATES, |out| {
        duplicates::write(&legacy.pay, &migrated.pay, &reconciliation.duplicates, &texts, out)
    })?;
    set.write(files::COMPONENTS, |out| components::write(results, &texts, out))?;
    set.write(files::FIELDS, |out| fields::write(results, out))?;
    set.write(files::FINDINGS, |out| findings::write(results, &texts, out))?;
    set.write(files::PAY_CHECK, |out| pay_check::write(results, &texts, out))?;
    set.write(files::REJECTED, |out| rejected::write(legacy, migrated, &texts, out))?;
    set.write(files::CONTROL_TOTALS, |out| control_totals::write(results, out))?;
    set.write(files::BRIDGE, |out| bridge::write(results, out))?;
    set.write(files::JOINS, |out| joins::write(legacy, migrated, out))?;
    write_profiles(set, legacy, migrated)?;
    set.write_bytes(files::CASE_PROFILE, reconciliation.profile.to_toml().as_bytes())?;
    write_json(set, files::SUMMARY, &summary(results))?;
    let data = report_data(results, &texts, case_name, &proof);
    let pdf = report::pdf(&data).map_err(|error| SignoffError::Report { detail: error.to_string() })?;
    set.write_bytes(files::REPORT, &pdf)?;
    Ok(proof)
}

fn write_profiles(set: &mut AtomicSet, legacy: &Extract, migrated: &Extract) -> Result<(), SignoffError> {
    for (name, extract) in [(files::LEGACY_PROFILE, legacy), (files::MIGRATED_PROFILE, migrated)] {
        for (index, profile) in extract.profiles.iter().enumerate() {
            set.write_bytes(&numbered(name, index), profile.to_toml().as_bytes())?;
        }
        // An earlier run over more files left more profiles.
        for index in extract.profiles.len().max(1).. {
            let stale = numbered(name, index);
            if !set.holds(&stale) {
                break;
            }
            set.remove(&stale);
        }
    }
    Ok(())
}

/// The name of the profile of a side's source, from 0: `legacy.profile.toml`, `legacy.2.profile.toml` …
fn numbered(name: &str, source: usize) -> String {
    match source {
        0 => name.to_owned(),
        _ => name.replacen('.', &format!(".{}.", source + 1), 1),
    }
}

/// Writes a value as JSON, indented, with a newline at the end.
pub(crate) fn write_json(set: &mut AtomicSet, name: &str, value: &impl Serialize) -> Result<(), SignoffError> {
    set.write(name, |out| {
        serde_json::to_writer_pretty(&mut *out, value)?;
        out.write_all(b"\n")
    })?;
    Ok(())
}
