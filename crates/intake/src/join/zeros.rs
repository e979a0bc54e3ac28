//! Employee numbers that lost their leading zeros in one source: `004512` of the staff list is `4512` in a file that a
//! spreadsheet has saved.
//!
//! They are one number only where nothing else can be meant: each source writes one form of it, and a source that has
//! zeros in front fills all its numbers to one length. The longer form stands, for it is what the payroll system wrote.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use paritas_model::Message;

use super::people::KeyKind;
use crate::extract::Extract;

/// The numbers that are written otherwise in another source.
#[derive(Default)]
pub(super) struct Zeros {
    /// By source: the number that one stands for.
    full: HashMap<(usize, String), String>,
    pub(super) messages: Vec<Message>,
}

/// The forms of one number without its zeros: by how it is written, the sources that write it so.
type Forms<'a> = BTreeMap<&'a str, BTreeSet<usize>>;

impl Zeros {
    pub(super) fn of(parts: &[Extract], names: &[String]) -> Self {
        let mut by_number: BTreeMap<&str, Forms<'_>> = BTreeMap::new();
        let mut pads: Vec<bool> = vec![true; parts.len()];
        for (source, part) in parts.iter().enumerate().filter(|(_, part)| KeyKind::of(part) == KeyKind::Number) {
            let numbers = part.pay.employees.iter().filter(|person| !person.number_is_made);
            let numbers: Vec<&str> =
                numbers.map(|person| person.number.as_str()).filter(|text| is_number(text)).collect();
            let padded = numbers.iter().any(|number| number.starts_with('0'));
            pads[source] = !padded || numbers.windows(2).all(|pair| pair[0].len() == pair[1].len());
            for number in numbers {
                let forms = by_number.entry(number.trim_start_matches('0')).or_default();
                forms.entry(number).or_default().insert(source);
            }
        }
        let mut zeros = Self::default();
        let mut joined: BTreeMap<usize, (usize, &str, &str)> = BTreeMap::new();
        let mut open: BTreeMap<usize, (usize, &str, &str)> = BTreeMap::new();
        for forms in by_number.values().filter(|forms| forms.len() > 1) {
            let Some(full) = forms.keys().copied().max_by_key(|form| form.len()) else { continue };
            let mut sources: Vec<usize> = forms.values().flatten().copied().collect();
            let all = sources.len();
            sources.sort_unstable();
            sources.dedup();
            let one_each = sources.len() == all && sources.iter().all(|source| pads[*source]);
            // In one source alone the two are two numbers, and nobody asked for more.
            if sources.len() < 2 {
                continue;
            }
            for (form, source) in forms.iter().flat_map(|(form, of)| of.iter().map(move |source| (*form, *source))) {
                if form == full {
                    continue;
                }
                let said = if one_each { &mut joined } else { &mut open };
                said.entry(source).or_insert((0, form, full)).0 += 1;
                if one_each {
                    zeros.full.insert((source, form.to_owned()), full.to_owned());
                }
            }
        }
        for (id, said) in [("notice-leading-zeros", joined), ("warn-leading-zeros", open)] {
            zeros.messages.extend(said.into_iter().map(|(source, (count, example, full))| {
                Message::new(id)
                    .with("count", count)
                    .with("source", names[source].as_str())
                    .with("example", example)
                    .with("full", full)
            }));
        }
        zeros
    }

    /// The number that a source's stands for, where it is another.
    pub(super) fn full(&self, source: usize, number: &str) -> Option<&String> {
        // Nearly always no zero is missing, and then nothing is looked up.
        if self.full.is_empty() { None } else { self.full.get(&(source, number.to_owned())) }
    }
}

/// Whether a text is a number of the employer that can have zeros in front.
fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) && text.bytes().any(|byte| byte != b'0')
}
