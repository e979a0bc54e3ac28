//! Small cases made from the text of two extracts, for tests.

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use paritas_case::{Choice, Decision};
use paritas_intake::{Extract, Purpose, ReadRequest, read_extract};
use paritas_model::{Amount, Difference, DifferenceKey, Side, Timestamp};
use paritas_reconcile::{CaseProfile, Input, Reconciliation, reconcile};
use paritas_texts::Language;
use tempfile::TempDir;

use crate::Results;

/// The header of the long extracts that tests are made of.
pub(crate) const HEADER: &str = "employee_no,national_id,last_name,first_name,contract,period,component_code,amount\n";

/// Both sides read, compared, and decided on.
pub(crate) struct Case {
    pub(crate) folder: TempDir,
    pub(crate) legacy: Extract,
    pub(crate) migrated: Extract,
    pub(crate) reconciliation: Reconciliation,
    pub(crate) decisions: BTreeMap<DifferenceKey, Decision>,
}

/// An amount from plain notation.
pub(crate) fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

/// An instant.
pub(crate) fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_775_000_000 + second).unwrap()
}

/// Reads a file as one side.
pub(crate) fn read(path: &Path, side: Side) -> Extract {
    let request = ReadRequest { path, side, profile: None, purpose: Purpose::Pay };
    read_extract(&request, &mut |_| ControlFlow::Continue(())).unwrap_or_else(|error| panic!("{error}"))
}

impl Case {
    /// The case of two extracts under [`HEADER`] and a case profile (TOML without its version).
    pub(crate) fn new(legacy: &str, migrated: &str, profile: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let write = |name: &str, lines: &str| {
            let path = folder.path().join(name);
            fs::write(&path, format!("{HEADER}{lines}")).unwrap();
            path
        };
        let (legacy, migrated) = (write("legacy.csv", legacy), write("migrated.csv", migrated));
        Self::of_files(folder, &legacy, &migrated, &format!("version = 1\n{profile}"))
    }

    /// The case of two files and the text of a case profile.
    pub(crate) fn of_files(folder: TempDir, legacy: &Path, migrated: &Path, profile: &str) -> Self {
        let (legacy, migrated) = (read(legacy, Side::Legacy), read(migrated, Side::Migrated));
        let profile = CaseProfile::from_toml(profile, "case.toml").unwrap();
        let input = Input {
            legacy: &legacy.pay,
            migrated: &migrated.pay,
            legacy_rejected: &legacy.rejected,
            migrated_rejected: &migrated.rejected,
            profile: &profile,
            crosswalk: None,
            confirmations: &[],
        };
        let reconciliation = reconcile(&input, &mut |_| ControlFlow::Continue(())).unwrap();
        Self { folder, legacy, migrated, reconciliation, decisions: BTreeMap::new() }
    }

    pub(crate) fn results(&self) -> Results<'_> {
        Results {
            legacy: &self.legacy,
            migrated: &self.migrated,
            reconciliation: &self.reconciliation,
            decisions: &self.decisions,
            language: Language::En,
        }
    }

    /// The difference whose key begins so.
    pub(crate) fn difference(&self, key: &str) -> &Difference {
        let found = self.reconciliation.differences.iter().find(|one| one.key.as_str().starts_with(key));
        found.unwrap_or_else(|| {
            let keys: Vec<&str> = self.reconciliation.differences.iter().map(|one| one.key.as_str()).collect();
            panic!("no difference {key} among {keys:#?}")
        })
    }

    /// Decides the difference whose key begins so.
    pub(crate) fn decide(&mut self, key: &str, choice: Choice, reason: &str) {
        let difference = self.difference(key);
        let decision = Decision {
            choice,
            reason: reason.to_owned(),
            note: String::new(),
            by: "An Peeters".to_owned(),
            at: at(0),
            entry: 2,
            seen_legacy: difference.legacy,
            seen_migrated: difference.migrated,
        };
        let key = difference.key.clone();
        self.decisions.insert(key, decision);
    }

    /// Decides every difference.
    pub(crate) fn decide_all(&mut self, mut choose: impl FnMut(usize, &Difference) -> Choice) {
        let chosen: Vec<(String, Choice)> = self
            .reconciliation
            .differences
            .iter()
            .enumerate()
            .map(|(index, difference)| (difference.key.as_str().to_owned(), choose(index, difference)))
            .collect();
        for (key, choice) in chosen {
            self.decide(&key, choice, "agreed");
        }
    }
}

/// Two employees, a 1:1, an n:1 and a 1:n group, an equal code; differences in each.
pub(crate) fn small() -> Case {
    let legacy = "\
        1,85073003328,Peeters,An,,2026-03,1000,2500.00\n\
        1,85073003328,Peeters,An,,2026-03,2010,100.00\n\
        1,85073003328,Peeters,An,,2026-03,2011,40.00\n\
        1,85073003328,Peeters,An,,2026-03,3000,90.00\n\
        1,85073003328,Peeters,An,,2026-03,7000,12.34\n\
        2,17073003384,Maes,Bo,,2026-03,1000,1800.00\n\
        2,17073003384,Maes,Bo,,2026-03,3000,30.00\n\
        2,17073003384,Maes,Bo,,2026-03,7000,5.00\n";
    let migrated = "\
        M-1,85073003328,Peeters,An,,2026-03,S100,2500.01\n\
        M-1,85073003328,Peeters,An,,2026-03,S201,140.00\n\
        M-1,85073003328,Peeters,An,,2026-03,S301,50.00\n\
        M-1,85073003328,Peeters,An,,2026-03,S302,30.00\n\
        M-2,17073003384,Maes,Bo,,2026-03,S100,900.00\n\
        M-2,17073003384,Maes,Bo,,2026-03,S100,900.00\n\
        M-2,17073003384,Maes,Bo,,2026-03,S301,30.00\n\
        M-2,17073003384,Maes,Bo,,2026-03,7000,5.00\n\
        M-2,17073003384,Maes,Bo,,2026-03,S999,1.00\n";
    Case::new(legacy, migrated, PROFILE)
}

/// The case profile of [`small`], without its version.
pub(crate) const PROFILE: &str = r#"
[[components.group]]
legacy = ["1000"]
migrated = ["S100"]

[[components.group]]
legacy = ["2010", "2011"]
migrated = ["S201"]
factors = ["1", "-1"]

[[components.group]]
legacy = ["3000"]
migrated = ["S301", "S302"]
correct = "S302"
"#;
