//! From decisions to what the migrated system must change.
//!
//! A correction speaks the migrated system's language: its employee number, its contract, its component. Where a group
//! has several migrated components, one of them carries the whole change (the case profile's `correct`, else the first
//! in code order); the others stay as they are. Where the agreed amount is to be absent, all of them go.

use std::collections::BTreeMap;

use paritas_model::{Amount, Difference, DifferenceKey, Measure, Period, Side, Total};
use serde::Serialize;

use crate::{Results, SignoffError};

/// One amount the migrated system must change, add or delete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// The migrated side's employee number.
    pub migrated_employee: String,
    /// The contract, as the migrated side numbers it.
    pub contract: String,
    /// The period, as the migrated side names it.
    pub period: Period,
    /// The measure.
    pub measure: Measure,
    /// The migrated side's component code.
    pub migrated_component: String,
    /// What is to be done.
    pub action: CorrectionAction,
    /// What the migrated side holds under this key now, summed; `None` where nothing.
    pub present: Option<Amount>,
    /// What it is to hold under this key in all; `None` where nothing.
    pub agreed: Option<Amount>,
    /// Agreed − present, absent counting 0.
    pub delta: Amount,
    /// The reason given with the decision, on one line.
    pub reason: String,
    /// The difference that was decided.
    pub difference: DifferenceKey,
}

/// What is to be done to an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CorrectionAction {
    /// Replace the sum that is there.
    Change,
    /// Nothing is there; add it.
    Add,
    /// Take away what is there.
    Delete,
}

impl CorrectionAction {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Change, Self::Add, Self::Delete];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Add => "add",
            Self::Delete => "delete",
        }
    }

    /// What leads from one amount to another; `None` where they are the same.
    pub(crate) fn between(present: Option<Amount>, agreed: Option<Amount>) -> Option<Self> {
        match (present, agreed) {
            (Some(present), Some(agreed)) if present != agreed => Some(Self::Change),
            (None, Some(_)) => Some(Self::Add),
            (Some(_), None) => Some(Self::Delete),
            _ => None,
        }
    }
}

/// What one correction replaces: the order of the file.
pub(crate) type CorrectionKey<'a> = (&'a str, &'a str, Period, Measure, &'a str);

impl Correction {
    /// What it replaces.
    pub(crate) fn key(&self) -> CorrectionKey<'_> {
        (&self.migrated_employee, &self.contract, self.period, self.measure, &self.migrated_component)
    }
}

/// The corrections that follow from the decisions, sorted by key.
///
/// # Errors
/// A decided legacy amount has no migrated component to be added under, the migrated system holds hours and no amount, two decisions correct one amount, or an amount
/// is beyond range.
pub fn corrections(results: &Results<'_>) -> Result<Vec<Correction>, SignoffError> {
    let mut corrections = Vec::new();
    for difference in &results.reconciliation.differences {
        let standing = results.standing(difference);
        if let (Some(decision), Some(agreed)) = (standing.decision, standing.agreed)
            && agreed != difference.migrated
        {
            correct(results, difference, agreed, &one_line(&decision.reason), &mut corrections)?;
        }
    }
    corrections.sort_by(|a, b| a.key().cmp(&b.key()));
    match corrections.windows(2).find(|pair| pair[0].key() == pair[1].key()) {
        Some(pair) => {
            Err(SignoffError::CorrectedTwice { first: pair[0].difference.clone(), second: pair[1].difference.clone() })
        }
        None => Ok(corrections),
    }
}

/// A text on one line: a correction file is read by other programs too, and not all of them know quoted line breaks.
fn one_line(text: &str) -> String {
    let blank = |character: char| character.is_whitespace() || character.is_control();
    text.split(blank).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn correct(
    results: &Results<'_>,
    difference: &Difference,
    agreed: Option<Amount>,
    reason: &str,
    corrections: &mut Vec<Correction>,
) -> Result<(), SignoffError> {
    let beyond = || SignoffError::BeyondRange { difference: difference.key.clone() };
    if results.reconciliation.is_computed(difference, Side::Migrated) {
        let component = results.reconciliation.groups[difference.group as usize].migrated_text(&results.migrated.pay);
        return Err(SignoffError::ComputedAmount { component, difference: difference.key.clone() });
    }
    let present = present_by_code(results, difference).ok_or_else(beyond)?;
    let mut push = |code: &str, agreed: Option<Amount>| {
        let present = present.get(code).copied();
        let Some(action) = CorrectionAction::between(present, agreed) else { return Ok(()) };
        let delta = agreed.unwrap_or_default().checked_sub(present.unwrap_or_default()).ok_or_else(beyond)?;
        corrections.push(Correction {
            migrated_employee: results.employee_numbers(difference).1.to_owned(),
            contract: migrated_contract(results, difference).to_owned(),
            period: difference.period,
            measure: difference.measure,
            migrated_component: code.to_owned(),
            action,
            present,
            agreed,
            delta,
            reason: reason.to_owned(),
            difference: difference.key.clone(),
        });
        Ok(())
    };
    let Some(agreed) = agreed else {
        // Nothing is to be there: every member that holds something goes.
        return present.keys().try_for_each(|code| push(code, None));
    };
    let carrier = carrier(results, difference)?;
    let change = agreed.checked_sub(difference.migrated.unwrap_or_default()).ok_or_else(beyond)?;
    let carried = present.get(carrier).copied().unwrap_or_default().checked_add(change).ok_or_else(beyond)?;
    push(carrier, Some(carried))
}

/// What each migrated component of a difference holds now; `None` beyond range.
fn present_by_code<'a>(results: &Results<'a>, difference: &Difference) -> Option<BTreeMap<&'a str, Amount>> {
    let pay = &results.migrated.pay;
    let mut present: BTreeMap<&str, Total> = BTreeMap::new();
    // Rates that legacy hours were multiplied with stand among the lines, and are no amounts.
    let own = |line: &&u32| pay.lines.measure[**line as usize] == difference.measure;
    for &line in difference.migrated_lines.iter().filter(own) {
        let code = pay.components[pay.lines.component[line as usize] as usize].code.as_str();
        let sum = present.entry(code).or_default();
        *sum = sum.plus(pay.lines.amount(line as usize));
    }
    let narrow = |sum: Total| i64::try_from(sum.millionths()).ok().map(Amount::from_millionths);
    present.into_iter().map(|(code, sum)| Some((code, narrow(sum)?))).collect()
}

/// The migrated code that carries the correction of a difference.
fn carrier<'a>(results: &Results<'a>, difference: &Difference) -> Result<&'a str, SignoffError> {
    let group = &results.reconciliation.groups[difference.group as usize];
    let profile = &results.reconciliation.profile;
    if let Some(code) = profile.correcting_code(&group.migrated_codes(&results.migrated.pay)) {
        return Ok(code);
    }
    // Only the legacy side has this component. Where the profile says that equal codes are one component, its code is
    // the migrated one too (every line of it was lost); otherwise nobody has said what it is called over there.
    let codes = group.legacy_codes(&results.legacy.pay);
    match codes.as_slice() {
        [(code, _)] if profile.components.equal_codes => Ok(code),
        _ => Err(SignoffError::NoMigratedComponent {
            component: group.legacy_text(&results.legacy.pay),
            difference: difference.key.clone(),
        }),
    }
}

/// The contract as the migrated side numbers it; where it has none, the legacy number is the only one there is.
fn migrated_contract<'a>(results: &Results<'a>, difference: &'a Difference) -> &'a str {
    let contracts = &results.migrated.pay.contracts;
    difference.migrated_contract.map_or(&difference.contract, |index| &contracts[index as usize].number)
}

#[cfg(test)]
mod tests {
    use paritas_case::Choice;

    use super::*;
    use crate::testing::{Case, amount, small};

    /// `employee|contract|component|action|present|agreed|delta` of every correction.
    fn written(case: &Case) -> Vec<String> {
        let text = |amount: Option<Amount>| amount.map(|amount| amount.to_string()).unwrap_or_default();
        let rows = corrections(&case.results()).unwrap();
        rows.iter()
            .map(|one| {
                format!(
                    "{}|{}|{}|{}|{}|{}|{}",
                    one.migrated_employee,
                    one.contract,
                    one.migrated_component,
                    one.action.as_str(),
                    text(one.present),
                    text(one.agreed),
                    one.delta
                )
            })
            .collect()
    }

    #[test]
    fn each_choice_and_what_it_corrects() {
        let mut case = small();
        assert_eq!(written(&case), [] as [&str; 0], "nothing decided, nothing corrected");
        let base = "1/M-1//2026-03/amount/1000/";
        for (choice, expected) in [
            (Choice::TakeLegacy, &["M-1||S100|change|2500.01|2500.00|-0.01"][..]),
            (Choice::SetAmount(amount("2600")), &["M-1||S100|change|2500.01|2600.00|99.99"]),
            (Choice::SetAmount(amount("2500.01")), &[]),
            (Choice::TakeMigrated, &[]),
            (Choice::AcceptAsExpected, &[]),
            (Choice::Defer, &[]),
        ] {
            case.decide(base, choice, "why");
            assert_eq!(written(&case), expected, "{choice:?}");
        }
    }

    #[test]
    fn a_group_is_corrected_by_its_rule() {
        let mut case = small();
        // n:1: 100 − 40 = 60 is to stand under the one migrated component.
        case.decide("1/M-1//2026-03/amount/2010+2011/", Choice::TakeLegacy, "why");
        // 1:n: 90 instead of 50 + 30; the profile says that S302 carries the change.
        case.decide("1/M-1//2026-03/amount/3000/", Choice::TakeLegacy, "why");
        // Only the legacy side has this amount; the component itself is known on both.
        case.decide("1/M-1//2026-03/amount/7000/", Choice::TakeLegacy, "why");
        // Only the migrated side has this component.
        case.decide("2/M-2//2026-03/amount//S999", Choice::TakeLegacy, "why");
        assert_eq!(
            written(&case),
            [
                "M-1||7000|add||12.34|12.34",
                "M-1||S201|change|140.00|60.00|-80.00",
                "M-1||S302|change|30.00|40.00|10.00",
                "M-2||S999|delete|1.00||-1.00",
            ]
        );
    }

    #[test]
    fn a_group_that_is_to_hold_nothing_loses_every_member() {
        let lines = "1,85073003328,Peeters,An,,2026-03,1000,1.00\n";
        let migrated = "M-1,85073003328,Peeters,An,,2026-03,S100,1.00\n\
                        M-1,85073003328,Peeters,An,,2026-03,S301,5.00\n\
                        M-1,85073003328,Peeters,An,,2026-03,S302,7.00\n";
        let mut case = Case::new(lines, migrated, crate::testing::PROFILE);
        case.decide("1/M-1//2026-03/amount/3000/", Choice::TakeLegacy, "why");
        assert_eq!(written(&case), ["M-1||S301|delete|5.00||-5.00", "M-1||S302|delete|7.00||-7.00"]);
    }

    #[test]
    fn a_component_that_only_the_legacy_side_has() {
        let legacy = "1,85073003328,Peeters,An,,2026-03,1000,1.00\n1,85073003328,Peeters,An,,2026-03,8000,9.00\n";
        let migrated = "M-1,85073003328,Peeters,An,,2026-03,1000,1.00\n";
        let mut case = Case::new(legacy, migrated, "");
        case.decide("1/M-1//2026-03/amount/8000/", Choice::TakeLegacy, "why");
        assert_eq!(written(&case), ["M-1||8000|add||9.00|9.00"], "equal codes are one component");
        let mut case = Case::new(
            legacy,
            migrated,
            "[components]\nequal_codes = false\n[[components.group]]\nlegacy = [\"1000\"]\nmigrated = [\"1000\"]\n",
        );
        case.decide("1/M-1//2026-03/amount/8000/", Choice::TakeLegacy, "why");
        let refused = corrections(&case.results()).unwrap_err();
        assert!(matches!(&refused, SignoffError::NoMigratedComponent { component, .. } if component == "8000"));
        case.decide("1/M-1//2026-03/amount/8000/", Choice::TakeMigrated, "why");
        assert_eq!(written(&case), [] as [&str; 0]);
    }

    #[test]
    fn hours_that_the_migrated_system_multiplies_itself_are_no_amount_to_correct() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = |name: &str| folder.path().join(name);
        let (legacy, migrated) = (path("legacy.csv"), path("migrated.csv"));
        let person = "1,85073003328,Peeters,An,2026-03,2100";
        let header = "employee_no,national_id,last_name,first_name,period,component_code";
        std::fs::write(&legacy, format!("{header},amount\n{person},699.20\n")).unwrap();
        std::fs::write(&migrated, format!("{header},quantity,rate\n{person},39.00,18.40\n")).unwrap();
        let profile = "version = 1\n[[components.group]]\nlegacy = [\"2100\"]\nmigrated = [\"2100\"]\n\
                       product = { side = \"migrated\" }\n";
        let mut case = Case::of_files(folder, &legacy, &migrated, profile);
        let base = "1/1//2026-03/amount/2100/";
        assert_eq!(case.difference(base).migrated, Some(amount("717.60")));
        case.decide(base, Choice::TakeLegacy, "why");
        let refused = corrections(&case.results()).unwrap_err();
        assert!(matches!(&refused, SignoffError::ComputedAmount { component, .. } if component == "2100"));
        // What the new system pays can be agreed to: nothing is to be corrected, and that is proven.
        case.decide(base, Choice::TakeMigrated, "why");
        assert_eq!(written(&case), [] as [&str; 0]);
        let path = case.folder.path().join("corrections.csv");
        std::fs::write(&path, "").unwrap();
        let mut bytes = Vec::new();
        crate::files::corrections::write(&[], &mut bytes).unwrap();
        std::fs::write(&path, bytes).unwrap();
        crate::proof::prove(&path, &case.results()).unwrap();
    }

    #[test]
    fn the_migrated_side_names_the_contract() {
        let legacy = "1,85073003328,Peeters,An,7,2026-03,1000,1.00\n";
        let migrated = "M-1,85073003328,Peeters,An,C-77,2026-03,1000,2.00\n";
        let mut case = Case::new(legacy, migrated, "");
        case.decide("1/M-1/C-77/", Choice::TakeLegacy, "why");
        assert_eq!(written(&case), ["M-1|C-77|1000|change|2.00|1.00|-1.00"]);
        // A second contract that only the legacy side has keeps its legacy number.
        let legacy = "1,85073003328,Peeters,An,7,2026-03,1000,1.00\n1,85073003328,Peeters,An,8,2026-03,1000,3.00\n";
        let migrated = "M-1,85073003328,Peeters,An,7,2026-03,1000,1.00\n";
        let mut case = Case::new(legacy, migrated, "");
        case.decide("1/M-1/8/", Choice::TakeLegacy, "why");
        assert_eq!(written(&case), ["M-1|8|1000|add||3.00|3.00"]);
    }

    #[test]
    fn a_decision_on_other_amounts_counts_no_more() {
        let mut case = small();
        let base = "1/M-1//2026-03/amount/1000/";
        case.decide(base, Choice::TakeLegacy, "why");
        let key = case.difference(base).key.clone();
        case.decisions.get_mut(&key).unwrap().seen_migrated = Some(amount("2500.02"));
        assert_eq!(written(&case), [] as [&str; 0]);
        assert_eq!(case.results().standing(case.difference(base)).status, crate::DifferenceStatus::Open);
    }

    #[test]
    fn a_reason_is_one_line() {
        let mut case = small();
        case.decide("1/M-1//2026-03/amount/1000/", Choice::TakeLegacy, " =sum\r\nof\t\u{1a} parts\u{a0}");
        assert_eq!(corrections(&case.results()).unwrap()[0].reason, "=sum of parts");
    }
}
