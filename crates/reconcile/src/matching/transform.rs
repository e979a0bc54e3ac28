//! Whether the migrated numbers are made of the legacy ones by one rule: `004512` → `B-4512`.
//!
//! The rule is learned from pairs that something else ties (crosswalk, national number, bank account, a person), and used
//! only if it holds for every one of them: another prefix or suffix, zeros in front put or taken away, a separator
//! inside, a constant added, a check letter behind. Whom it ties is judged by name and date of birth like any other tie.

use std::collections::BTreeMap;

use paritas_model::{Employee, Match, MatchMethod, MatchStatus, Message};

use super::confirmed::Confirmed;
use super::{People, verdict};

/// So many known pairs at least: a rule of four parts that holds ten times by chance would be a miracle.
const ENOUGH: usize = 10;

/// Moduli of check letters: 23 (Spain), 11 and 26 as payroll systems choose them.
const MODULI: [u64; 4] = [7, 11, 23, 26];

/// Ties those who are alone by the rule that the known pairs show, if they show one.
pub(super) fn apply(people: &People<'_>, confirmed: &Confirmed, matches: &mut Vec<Match>, messages: &mut Vec<Message>) {
    let made = |side: &[Employee]| side.iter().any(|employee| employee.number_is_made);
    if made(people.legacy) || made(people.migrated) {
        return;
    }
    let by_other_evidence =
        |found: &&Match| found.status == MatchStatus::Matched && found.method != MatchMethod::EmployeeNumber;
    let known: Vec<(u32, u32)> =
        matches.iter().filter(by_other_evidence).filter_map(|found| found.legacy.zip(found.migrated)).collect();
    let numbers = |&(l, m): &(u32, u32)| {
        let (one, other) = people.pair(l, m);
        (one.number.trim(), other.number.trim())
    };
    let forward: Vec<(&str, &str)> = known.iter().map(numbers).collect();
    let backward: Vec<(&str, &str)> = forward.iter().map(|&(one, other)| (other, one)).collect();
    let rules = (Rule::learn(&forward), Rule::learn(&backward));
    if rules.0.is_none() && rules.1.is_none() {
        return;
    }
    let alone = |status: MatchStatus, side: &[Employee], person: fn(&Match) -> Option<u32>| {
        let mut holders: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for index in matches.iter().filter(|found| found.status == status).filter_map(person) {
            holders.entry(side[index as usize].number.trim().to_owned()).or_default().push(index);
        }
        holders
    };
    let legacy = alone(MatchStatus::LegacyOnly, people.legacy, |found| found.legacy);
    let migrated = alone(MatchStatus::MigratedOnly, people.migrated, |found| found.migrated);
    let mut tied: Vec<(u32, u32)> = Vec::new();
    let mut tie = |one: &[u32], other: Option<&Vec<u32>>, turned: bool| {
        if let (&[one], Some(&[other])) = (one, other.map(Vec::as_slice)) {
            let pair = if turned { (other, one) } else { (one, other) };
            if confirmed.allows(pair.0, pair.1) {
                tied.push(pair);
            }
        }
    };
    if let Some(rule) = &rules.0 {
        legacy.iter().for_each(|(number, one)| tie(one, rule.of(number).and_then(|made| migrated.get(&made)), false));
    }
    if let Some(rule) = &rules.1 {
        migrated.iter().for_each(|(number, one)| tie(one, rule.of(number).and_then(|made| legacy.get(&made)), true));
    }
    tied.sort_unstable();
    tied.dedup();
    // Two rules that disagree about somebody tie nobody.
    let once = |count: fn(&(u32, u32)) -> u32| {
        let mut times: BTreeMap<u32, usize> = BTreeMap::new();
        tied.iter().for_each(|pair| *times.entry(count(pair)).or_default() += 1);
        times
    };
    let (ones, others) = (once(|pair| pair.0), once(|pair| pair.1));
    tied.retain(|pair| ones[&pair.0] == 1 && others[&pair.1] == 1);
    if tied.is_empty() {
        return;
    }
    // Smallest numbers first, so that the example does not depend on rows.
    if let Some(&(one, other)) = forward.iter().min() {
        messages.push(
            Message::new("assume-numbers-transformed")
                .with("legacy", one)
                .with("migrated", other)
                .with("pairs", forward.len())
                .with("people", tied.len()),
        );
    }
    let is_tied = |found: &Match| match found.status {
        MatchStatus::LegacyOnly => found.legacy.is_some_and(|legacy| tied.iter().any(|pair| pair.0 == legacy)),
        MatchStatus::MigratedOnly => found.migrated.is_some_and(|migrated| tied.iter().any(|pair| pair.1 == migrated)),
        _ => false,
    };
    matches.retain(|found| !is_tied(found));
    for (legacy, migrated) in tied {
        let likeness = people.likeness(legacy, migrated);
        matches.push(Match {
            legacy: Some(legacy),
            migrated: Some(migrated),
            status: likeness.status(false),
            method: MatchMethod::Transform,
            score: None,
            evidence: verdict::evidence(&[MatchMethod::Transform], &likeness, people.pair(legacy, migrated), None),
        });
    }
}

/// A number taken apart: `B-45.12X` is `B-`, 4512 in four digits with a point before the last two, `X`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Parts {
    prefix: String,
    value: u64,
    width: usize,
    /// What stands between the digits, by how many digits follow it.
    inside: Vec<(usize, char)>,
    suffix: String,
}

impl Parts {
    /// `None` where no digit stands in it, or more than fit.
    fn of(number: &str) -> Option<Self> {
        let first = number.find(|character: char| character.is_ascii_digit())?;
        let last = number.rfind(|character: char| character.is_ascii_digit())?;
        let middle = &number[first..=last];
        let digits: String = middle.chars().filter(char::is_ascii_digit).collect();
        let mut following = digits.len();
        let mut inside = Vec::new();
        for character in middle.chars() {
            if character.is_ascii_digit() {
                following -= 1;
            } else {
                inside.push((following, character));
            }
        }
        Some(Self {
            prefix: number[..first].to_owned(),
            value: digits.parse().ok().filter(|_| digits.len() <= 18)?,
            width: digits.len(),
            inside,
            suffix: number[last + 1..].to_owned(),
        })
    }
}

/// What stands behind the digits.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Suffix {
    Always(String),
    /// By the value modulo something; only remainders that were seen.
    Check(u64, BTreeMap<u64, String>),
}

/// How one side's numbers are made of the other's.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    from_prefix: String,
    to_prefix: String,
    /// Added to the value.
    offset: i128,
    /// The digits written, zeros in front; `None` for as many as the value needs.
    width: Option<usize>,
    inside: Vec<(usize, char)>,
    suffix: Suffix,
}

impl Rule {
    /// The rule that makes every second number of its first, if there is one.
    fn learn(pairs: &[(&str, &str)]) -> Option<Self> {
        if pairs.len() < ENOUGH || pairs.iter().all(|(one, other)| one == other) {
            return None;
        }
        let parts: Vec<(Parts, Parts)> =
            pairs.iter().map(|(one, other)| Some((Parts::of(one)?, Parts::of(other)?))).collect::<Option<_>>()?;
        let (from, to) = parts.first()?;
        let offset = |(from, to): &(Parts, Parts)| i128::from(to.value) - i128::from(from.value);
        // Zeros in front show that digits are filled up; without any, a shorter number is simply shorter.
        let filled = |other: &Parts| other.value.to_string().len() < other.width;
        let same_width =
            parts.iter().all(|(_, other)| other.width == to.width) && parts.iter().any(|(_, other)| filled(other));
        let rule = Self {
            from_prefix: from.prefix.clone(),
            to_prefix: to.prefix.clone(),
            offset: offset(parts.first()?),
            width: same_width.then_some(to.width),
            inside: to.inside.clone(),
            suffix: suffix(&parts)?,
        };
        let holds = |(one, other): &(&str, &str)| rule.of(one).as_deref() == Some(other);
        pairs.iter().all(holds).then_some(rule)
    }

    /// What it makes of a number; `None` for one that is not of the kind it was learned from.
    fn of(&self, number: &str) -> Option<String> {
        let parts = Parts::of(number).filter(|parts| parts.prefix == self.from_prefix)?;
        let value = u64::try_from(i128::from(parts.value) + self.offset).ok()?;
        let digits = match self.width {
            Some(width) => format!("{value:0width$}"),
            None => value.to_string(),
        };
        if self.width.is_some_and(|width| digits.len() != width) {
            return None;
        }
        let mut made = self.to_prefix.clone();
        let mut inside = self.inside.iter().peekable();
        for (at, digit) in digits.chars().enumerate() {
            made.push(digit);
            while let Some((_, separator)) = inside.next_if(|(following, _)| *following == digits.len() - at - 1) {
                made.push(*separator);
            }
        }
        match &self.suffix {
            Suffix::Always(suffix) => made.push_str(suffix),
            Suffix::Check(modulus, letters) => made.push_str(letters.get(&(parts.value % modulus))?),
        }
        Some(made)
    }
}

fn suffix(parts: &[(Parts, Parts)]) -> Option<Suffix> {
    let first = &parts.first()?.1.suffix;
    if parts.iter().all(|(_, to)| to.suffix == *first) {
        return Some(Suffix::Always(first.clone()));
    }
    MODULI.into_iter().find_map(|modulus| {
        let mut letters: BTreeMap<u64, String> = BTreeMap::new();
        let fits = parts
            .iter()
            .all(|(from, to)| *letters.entry(from.value % modulus).or_insert_with(|| to.suffix.clone()) == to.suffix);
        // Each letter seen three times on average: one letter for each number fits anything.
        (fits && parts.len() >= letters.len() * 3).then_some(Suffix::Check(modulus, letters))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Learns from the first twenty numbers and tells what becomes of the last one.
    fn made(numbers: impl Fn(u64) -> (String, String), of: &str) -> Option<String> {
        let pairs: Vec<(String, String)> = (0..60).map(|at| numbers(4_512 + at * 37)).collect();
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(one, other)| (one.as_str(), other.as_str())).collect();
        Rule::learn(&pairs)?.of(of)
    }

    #[test]
    fn the_rules_that_migrations_follow() {
        let plain = |value: u64| format!("{value:06}");
        assert_eq!(made(|n| (plain(n), format!("B-{n}")), "000099").as_deref(), Some("B-99"));
        assert_eq!(made(|n| (n.to_string(), format!("{n:08}")), "77").as_deref(), Some("00000077"));
        assert_eq!(made(|n| (plain(n), (n + 100_000).to_string()), "000001").as_deref(), Some("100001"));
        assert_eq!(
            made(|n| (format!("P{n}X"), format!("{:03}.{:03}", n / 1000, n % 1000)), "P1234X").as_deref(),
            Some("001.234")
        );
        let letter = |n: u64| char::from(b'A' + u8::try_from(n % 11).unwrap());
        assert_eq!(made(|n| (plain(n), format!("{n:06}{}", letter(n))), "000012").as_deref(), Some("000012B"));
    }

    #[test]
    fn one_exception_and_there_is_no_rule() {
        let with_exception = |n: u64| (format!("{n:06}"), if n == 4_512 { "B-1".to_owned() } else { format!("B-{n}") });
        assert_eq!(made(with_exception, "000099"), None);
        assert_eq!(made(|n| (n.to_string(), format!("B-{}", n * n % 9_973)), "99"), None);
        assert_eq!(made(|n| (n.to_string(), n.to_string()), "99"), None, "equal numbers are no rule");
        let nine: Vec<(String, String)> = (0..9).map(|n| (format!("{n:03}"), format!("X{n}"))).collect();
        let nine: Vec<(&str, &str)> = nine.iter().map(|(one, other)| (one.as_str(), other.as_str())).collect();
        assert_eq!(Rule::learn(&nine), None);
        assert_eq!(made(|n| (format!("A{n}"), format!("B{n}")), "C99"), None, "another kind of number");
    }
}
