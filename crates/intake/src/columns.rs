//! What each column says: by the profile, by its header, by its cells.

use std::collections::HashMap;

use paritas_model::{Message, NationalNumber, Place};

use crate::error::Problem;
use crate::extract::Confidence;
use crate::head::{ColumnName, Head, at_row};
use crate::number::{Reading, reading};
use crate::profile::{ColumnProfile, ExtractProfile, Layout};
use crate::row::CellKind;
use crate::words::{Sureness, fold, is_placeholder, is_spreadsheet_error, words};
use crate::{IntakeError, Role, date};

/// What was decided of one column.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    /// The header with that of its group, or the name of a column without.
    pub(crate) header: String,
    /// The header of its group, where there are several rows of headers.
    pub(crate) group: String,
    /// Whether the file names the column, rather than only its position.
    pub(crate) in_file: bool,
    pub(crate) role: Role,
    pub(crate) reason: Message,
    pub(crate) confidence: Confidence,
    /// Code and label of the component, for a value column of a wide extract.
    pub(crate) component: Option<(String, String)>,
    /// What the profile says of it.
    pub(crate) profile: Option<ColumnProfile>,
}

/// What was decided of all columns.
pub(crate) struct Columns {
    pub(crate) columns: Vec<Column>,
    pub(crate) layout: Layout,
    pub(crate) assumptions: Vec<Message>,
}

impl Columns {
    /// Decides every column of a table.
    pub(crate) fn decide(head: &Head, profile: &ExtractProfile, place: &Place) -> Result<Self, IntakeError> {
        let names = head.names(profile);
        let place = at_row(place, head.header_row());
        let profiles = profile_of_columns(&names, &profile.columns, &place)?;
        let columns = names.into_iter().zip(profiles).map(|(name, profile)| Column::new(name, profile)).collect();
        let mut decided = Self { columns, layout: Layout::Wide, assumptions: Vec::new() };
        decided.assign_by_header_and_cells(head);
        decided.assign_without_header(head);
        decided.layout = decided.layout(profile.layout);
        decided.settle_values(head);
        decided.refuse_duplicates(&place)?;
        decided.say_unnamed_and_repeated(head);
        Ok(decided)
    }

    /// The columns whose header stands in the file before, with the first that has it.
    pub(crate) fn twins(&self) -> Vec<(usize, usize)> {
        let mut first_of = HashMap::new();
        let in_file = self.columns.iter().enumerate().filter(|(_, column)| column.in_file);
        in_file
            .filter_map(|(index, column)| {
                let first = *first_of.entry(fold(&column.header)).or_insert(index);
                (first != index).then_some((first, index))
            })
            .collect()
    }

    /// Says which columns are known by their position alone, or beside a header that another has too.
    fn say_unnamed_and_repeated(&mut self, head: &Head) {
        if head.header_row() == 0 {
            return;
        }
        let is_unnamed = |(index, column): &(usize, &Column)| !column.in_file && head.column(*index).next().is_some();
        let unnamed: Vec<&str> =
            self.columns.iter().enumerate().filter(is_unnamed).map(|(_, one)| one.header.as_str()).collect();
        let repeated = self.twins().into_iter();
        let repeated: Vec<String> =
            repeated.map(|(_, second)| format!("{} (#{})", self.columns[second].header, second + 1)).collect();
        if !unnamed.is_empty() {
            self.assumptions.push(Message::new("assume-unnamed-columns").with("columns", unnamed.join(", ")));
        }
        if !repeated.is_empty() {
            self.assumptions.push(Message::new("assume-repeated-columns").with("columns", repeated.join(", ")));
        }
    }

    /// The first column of a role.
    pub(crate) fn first(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == role)
    }

    /// The columns that hold values, with their position.
    pub(crate) fn values(&self) -> impl Iterator<Item = (usize, &Column)> {
        self.columns.iter().enumerate().filter(|(_, column)| column.role.measure().is_some())
    }

    pub(crate) fn is_taken(&self, role: Role) -> bool {
        !role.may_repeat() && self.first(role).is_some()
    }

    fn assign_by_header_and_cells(&mut self, head: &Head) {
        let mut candidates = Vec::new();
        for (index, column) in self.columns.iter().enumerate() {
            if column.profile.as_ref().is_some_and(|profile| profile.role.is_some()) {
                continue;
            }
            let cells = Cells::of(head, index);
            for (role, sureness) in column.roles() {
                if let Some(bonus) = cells.fit(*role) {
                    let weight = if *sureness == Sureness::Sure { 100 } else { 50 };
                    candidates.push((weight + bonus, index, *role, *sureness));
                }
            }
            if let Some(role) = cells.identifier() {
                candidates.push((60, index, role, Sureness::Likely));
            }
        }
        // The surest first; of equals the leftmost.
        candidates.sort_by_key(|(score, index, role, _)| (std::cmp::Reverse(*score), *index, *role));
        for (score, index, role, sureness) in candidates {
            let column = &self.columns[index];
            if column.role != Role::Attribute || column.confidence == Confidence::Certain {
                continue;
            }
            if self.is_taken(role) {
                self.note_rival(index, role, sureness);
                continue;
            }
            let by_cells = self.columns[index].roles().is_empty();
            let column = &mut self.columns[index];
            column.role = role;
            column.confidence = if score >= 110 { Confidence::Certain } else { Confidence::Likely };
            column.reason = if by_cells {
                Message::new("column-by-cells")
            } else if score >= 110 {
                Message::new("column-by-header-and-cells")
            } else {
                Message::new("column-by-header")
            };
        }
        self.split_names();
    }

    /// A last name without a first name is a full name.
    fn split_names(&mut self) {
        if self.first(Role::FirstName).is_none()
            && self.first(Role::FullName).is_none()
            && let Some(index) = self.first(Role::LastName)
            && self.columns[index].confidence != Confidence::Certain
        {
            self.columns[index].role = Role::FullName;
        }
    }

    fn note_rival(&mut self, index: usize, role: Role, sureness: Sureness) {
        if sureness == Sureness::Sure && !role.may_repeat() && role != Role::ComponentLabel {
            let first = self.first(role).map_or(String::new(), |first| self.columns[first].header.clone());
            self.assumptions.push(
                Message::new("assume-first-of-two")
                    .with("role", role.term())
                    .with("first", first)
                    .with("second", self.columns[index].header.as_str()),
            );
        }
    }

    fn layout(&self, wanted: Option<Layout>) -> Layout {
        let has_component = self.first(Role::ComponentCode).or(self.first(Role::ComponentLabel)).is_some();
        wanted.unwrap_or(if has_component && self.values().next().is_some() { Layout::Long } else { Layout::Wide })
    }

    /// Finds the value columns of a wide extract, and names their components.
    fn settle_values(&mut self, head: &Head) {
        if self.layout == Layout::Long {
            return;
        }
        let declared = self.columns.iter().any(|column| {
            column.profile.as_ref().and_then(|profile| profile.role).is_some_and(|role| role.measure().is_some())
        });
        if declared {
            // A profile that names value columns names all of them: a survey score is not pay because it has decimals.
            for column in &mut self.columns {
                let by_profile = column.profile.as_ref().is_some_and(|profile| profile.role.is_some());
                if column.role.measure().is_some() && !by_profile {
                    column.make_attribute();
                }
            }
        } else {
            self.detect_values(head);
        }
        for column in &mut self.columns {
            if column.role.measure().is_some() {
                column.name_component();
            }
        }
    }

    /// Finds the columns of money: by code or name, and by their cells. A column that is compared without need is seen
    /// at once; money that is left out is not.
    fn detect_values(&mut self, head: &Head) {
        for index in 0..self.columns.len() {
            let column = &self.columns[index];
            let cells = Cells::of(head, index);
            let free = column.role == Role::Attribute && column.confidence == Confidence::Unsure;
            let coded = coded_header(&column.header).is_some() || is_code(&column.header);
            // An empty column under a code is a component nobody was paid, or few were: kept.
            // Half of its cells being numbers is enough: the others are rejected one by one, where they are seen.
            let reason = if free && coded && cells.may_be_numbers() {
                "column-by-code"
            } else if free && words().names_pay(&column.header) && cells.may_be_numbers() {
                "column-by-header-and-cells"
            } else if free && cells.are_money() && !words().names_other_than_pay(&column.header)
                || column.is_likely_measure()
            {
                "column-by-cells"
            } else {
                if free && cells.numbers > 0 && (coded || words().names_pay(&column.header)) {
                    let message = Message::new("assume-not-amounts").with("column", column.header.as_str());
                    self.assumptions.push(message.with("numbers", cells.numbers).with("filled", cells.filled));
                }
                continue;
            };
            self.columns[index].make_amount(Message::new(reason));
        }
        self.tell_measures();
    }

    /// Hours, rates and amounts under one code: `2100 Uren` beside `2100 Bedrag`.
    fn tell_measures(&mut self) {
        let codes: Vec<Option<String>> =
            self.columns.iter().map(|column| coded_header(&column.header).map(|(code, _)| code.to_owned())).collect();
        for index in 0..self.columns.len() {
            let column = &self.columns[index];
            if column.role != Role::Amount || column.reason.id != "column-by-code" || !column.group.is_empty() {
                continue;
            }
            let Some((code, label)) = coded_header(&column.header) else { continue };
            let has_sibling =
                || codes.iter().enumerate().any(|(other, of)| other != index && of.as_deref() == Some(code));
            // Behind other words, a word of hours tells the measure only where another column of the code has the money.
            let last =
                || label.rsplit_once(' ').and_then(|(_, last)| words().measure_of(last)).filter(|_| has_sibling());
            if let Some(role) = words().measure_of(label).or_else(last).filter(|role| *role != Role::Amount) {
                self.columns[index].role = role;
                self.columns[index].reason = Message::new("column-by-header-and-cells");
            }
        }
    }

    /// Two equal headers are refused where their columns matter and no profile tells them apart by position.
    fn refuse_duplicates(&self, place: &Place) -> Result<(), IntakeError> {
        for (first, second) in self.twins() {
            let column = &self.columns[second];
            let told_apart =
                |column: &Column| column.profile.as_ref().is_some_and(|profile| profile.position.is_some());
            let plain = |column: &Column| matches!(column.role, Role::Attribute | Role::Ignored);
            let rivals = !column.roles().is_empty() || !plain(column) || !plain(&self.columns[first]);
            if rivals && !(told_apart(column) && told_apart(&self.columns[first])) {
                let header = column.header.clone();
                let problem = Problem::DuplicateHeader { header: header.clone(), first: first + 1, second: second + 1 };
                return Err(problem.at(Place { column: Some(header), ..place.clone() }));
            }
        }
        if self.layout == Layout::Long {
            for role in [Role::Amount, Role::Quantity, Role::Rate] {
                let mut of_role = self.columns.iter().filter(|column| column.role == role);
                if let (Some(first), Some(second)) = (of_role.next(), of_role.next()) {
                    let problem =
                        Problem::TwoColumns { role, first: first.header.clone(), second: second.header.clone() };
                    return Err(problem.at(place.clone()));
                }
            }
        }
        for role in Role::ALL.into_iter().filter(|role| !role.may_repeat()) {
            let mut of_role = self.columns.iter().filter(|column| column.role == role);
            if let (Some(first), Some(second)) = (of_role.next(), of_role.next()) {
                let problem = Problem::TwoColumns { role, first: first.header.clone(), second: second.header.clone() };
                return Err(problem.at(place.clone()));
            }
        }
        Ok(())
    }
}

impl Column {
    fn new(name: ColumnName, profile: Option<ColumnProfile>) -> Self {
        let declared = profile.as_ref().and_then(|profile| profile.role);
        Self {
            header: name.text,
            group: name.group,
            in_file: name.in_file,
            role: declared.unwrap_or(Role::Attribute),
            reason: Message::new(if declared.is_some() { "column-by-profile" } else { "column-unknown" }),
            confidence: if declared.is_some() { Confidence::Certain } else { Confidence::Unsure },
            component: None,
            profile,
        }
    }

    /// What the words of the header may say; those of the column alone where its group says nothing.
    fn roles(&self) -> &'static [(Role, Sureness)] {
        match words().roles_of(&self.header) {
            [] if !self.group.is_empty() => words().roles_of(self.own_header()),
            roles => roles,
        }
    }

    /// The header without that of its group.
    fn own_header(&self) -> &str {
        self.header.strip_prefix(self.group.as_str()).unwrap_or(&self.header).trim_start()
    }

    /// Whether only an ambiguous word (`Base`, `Basis`) makes this a column of quantities or rates: where each column is
    /// a component, it is the name of one.
    fn is_likely_measure(&self) -> bool {
        matches!(self.role, Role::Quantity | Role::Rate)
            && self.profile.as_ref().is_none_or(|profile| profile.role.is_none())
            && self.group.is_empty()
            && words().roles_of(&self.header).contains(&(self.role, Sureness::Likely))
    }

    fn make_attribute(&mut self) {
        self.role = Role::Attribute;
        self.reason = Message::new("column-not-in-profile");
        self.confidence = Confidence::Unsure;
    }

    fn make_amount(&mut self, reason: Message) {
        self.role = Role::Amount;
        self.confidence = if reason.id == "column-by-cells" { Confidence::Likely } else { Confidence::Certain };
        self.reason = reason;
    }

    fn name_component(&mut self) {
        // Under a group, a column of hours or amounts measures what the group names.
        let measured = !self.group.is_empty() && self.roles().iter().any(|(role, _)| *role == self.role);
        let own = if self.group.is_empty() { None } else { coded_header(self.own_header()) };
        let named = if measured { self.group.as_str() } else { self.header.as_str() };
        let coded = if self.group.is_empty() || measured { coded_header(named) } else { own };
        let (code, label) = coded.unwrap_or((named, ""));
        let label = without_measure(label, self.role);
        let profile = self.profile.as_ref();
        let code = profile.and_then(|profile| profile.component.clone()).unwrap_or_else(|| code.to_owned());
        let label = profile.and_then(|profile| profile.label.clone()).unwrap_or_else(|| label.to_owned());
        self.component = Some((code, label));
    }
}

/// A label without the word of its measure, which says nothing of the component.
fn without_measure(label: &str, role: Role) -> &str {
    if words().roles_of(label).iter().any(|(one, _)| *one == role) {
        return "";
    }
    match label.rsplit_once(' ') {
        Some((before, last)) if role != Role::Amount && words().measure_of(last) == Some(role) => before,
        _ => label,
    }
}

/// Whether a text is a header that begins with a component's code.
pub(crate) fn is_coded(header: &str) -> bool {
    coded_header(header).is_some()
}

/// The code and label of a header such as `1000 Basisloon`, `1000 - Basisloon` or `L120: Prime`.
fn coded_header(header: &str) -> Option<(&str, &str)> {
    let at = header.find([' ', ':', '_', '-', '\u{a0}'])?;
    let (code, label) = header.split_at(at);
    let label = label.trim_start_matches([' ', ':', '_', '-', '\u{a0}', '\u{2013}']);
    (is_code(code) && label.chars().any(char::is_alphabetic)).then_some((code, label))
}

/// A component code: two digits or more, perhaps after one or two letters.
fn is_code(text: &str) -> bool {
    let digits = text.trim_start_matches(|character: char| character.is_ascii_alphabetic());
    text.len() - digits.len() <= 2 && (2..=8).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Ties the profile's columns to the file's.
fn profile_of_columns(
    names: &[ColumnName],
    profiles: &[ColumnProfile],
    place: &Place,
) -> Result<Vec<Option<ColumnProfile>>, IntakeError> {
    let mut tied: Vec<Option<ColumnProfile>> = vec![None; names.len()];
    let mut starts: Vec<u32> = profiles.iter().filter_map(|profile| profile.start).collect();
    starts.sort_unstable();
    for (order, profile) in profiles.iter().enumerate() {
        let named = |name: &ColumnName| {
            profile.header.as_ref().is_none_or(|wanted| name.in_file && fold(wanted) == fold(&name.text))
        };
        let at = |index: usize| Some(index).filter(|index| names.get(*index).is_some_and(named));
        let placed = profile.start.and_then(|start| starts.iter().position(|one| *one == start));
        let placed = placed.or(profile.rubriques.as_ref().map(|_| order));
        let told = profile.position.is_some() || placed.is_some();
        let index = match (profile.position, placed) {
            (Some(position), _) => at(usize::from(position) - 1),
            (None, Some(index)) => at(index),
            (None, None) => names.iter().position(named),
        };
        let found = || names.iter().map(|name| name.text.clone()).collect::<Vec<_>>();
        let Some(index) = index else {
            let by_position = || profile.position.map_or_else(String::new, |position| format!("#{position}"));
            let wanted = profile.header.clone().unwrap_or_else(by_position);
            return Err(Problem::ColumnNotFound { wanted, found: found() }.at(place.clone()));
        };
        if let Some(second) = names.iter().skip(index + 1).position(named).filter(|_| !told) {
            let header = names[index].text.clone();
            let problem = Problem::DuplicateHeader { header, first: index + 1, second: index + second + 2 };
            return Err(problem.at(place.clone()));
        }
        tied[index] = Some(profile.clone());
    }
    Ok(tied)
}

/// What the first cells of a column are.
#[derive(Default)]
pub(crate) struct Cells {
    pub(crate) filled: usize,
    numbers: usize,
    digits: usize,
    pub(crate) decimals: usize,
    pub(crate) dates: usize,
    letters: usize,
    /// Letters and no digits: names and words rather than codes.
    pub(crate) words: usize,
    pub(crate) spaced: usize,
    national_numbers: usize,
    ibans: usize,
    /// Whole numbers of one or two digits: a day or a month, and no date.
    short: usize,
}

impl Cells {
    pub(crate) fn of(head: &Head, index: usize) -> Self {
        let mut cells = Self::default();
        for cell in head.column(index) {
            let text = cell.text.as_bytes();
            // A formula's error stands where something else should: it says nothing of what the column is for.
            if is_placeholder(text) || cell.kind.is_broken() || is_spreadsheet_error(text) {
                continue;
            }
            let written =
                if matches!(cell.kind, CellKind::Text | CellKind::Code) { reading(text) } else { Reading::Neither };
            let number = matches!(cell.kind, CellKind::Number { .. }) || written != Reading::Neither;
            let decimal = match cell.kind {
                CellKind::Number { .. } => cell.text.contains('.'),
                _ => matches!(written, Reading::Point | Reading::Comma | Reading::Both),
            };
            let date = match date::parse_date(text) {
                Some(date::Written::Serial(_)) | None => cell.kind == CellKind::Date,
                Some(_) => true,
            };
            cells.filled += 1;
            cells.numbers += usize::from(number);
            cells.decimals += usize::from(decimal);
            cells.dates += usize::from(date);
            let letters = cell.text.chars().any(char::is_alphabetic);
            cells.letters += usize::from(letters);
            let digits = cell.text.bytes().any(|byte| byte.is_ascii_digit());
            cells.digits += usize::from(digits);
            cells.words += usize::from(letters && !digits);
            cells.spaced += usize::from(cell.text.contains([' ', ',']));
            cells.national_numbers += usize::from(NationalNumber::parse(&cell.text).is_some());
            cells.ibans += usize::from(is_iban(&cell.text));
            cells.short += usize::from(text.len() <= 2 && text.iter().all(u8::is_ascii_digit));
        }
        cells
    }

    /// Whether the cells speak for a role that the header suggests: points more or less, or `None` where they rule it
    /// out.
    fn fit(&self, role: Role) -> Option<i32> {
        if self.filled == 0 {
            return Some(0);
        }
        let most = |count: usize| count * 10 >= self.filled * 8;
        let some = |count: usize| count * 2 >= self.filled;
        match role {
            Role::EmployeeNumber if most(self.spaced) && most(self.letters) => None,
            Role::EmployeeNumber => Some(if self.decimals == 0 { 10 } else { 0 }),
            Role::NationalNumber => Some(if some(self.national_numbers) { 20 } else { 0 }),
            Role::Iban => Some(if some(self.ibans) { 20 } else { -10 }),
            Role::LastName | Role::FirstName | Role::FullName => some(self.words).then_some(10),
            Role::BirthDate if most(self.short) => None,
            Role::BirthDate | Role::HireDate | Role::StartDate => Some(if some(self.dates) { 10 } else { -20 }),
            // Cells with digits that are no numbers are to be rejected by cell, not to hide the column.
            Role::Amount | Role::Quantity | Role::Rate if some(self.numbers) => Some(10),
            Role::Amount | Role::Quantity | Role::Rate => (self.numbers > 0 || most(self.digits)).then_some(0),
            Role::Fte => (some(self.numbers) || !some(self.letters)).then_some(10),
            Role::ComponentCode => Some(10),
            Role::ComponentLabel => some(self.letters).then_some(10),
            Role::BirthYear | Role::BirthMonth | Role::BirthDay => most(self.numbers).then_some(10),
            _ => Some(0),
        }
    }

    /// The identifier that check digits prove, whatever the header says.
    fn identifier(&self) -> Option<Role> {
        // Two digits of check: one number in 97 holds by accident, ten of twelve do not.
        let proven = |count: usize| count >= 3 && count * 10 >= self.filled * 8;
        match () {
            () if proven(self.national_numbers) => Some(Role::NationalNumber),
            () if proven(self.ibans) => Some(Role::Iban),
            () => None,
        }
    }

    const fn are_numbers(&self) -> bool {
        self.filled > 0 && self.numbers * 10 >= self.filled * 8
    }

    const fn may_be_numbers(&self) -> bool {
        self.numbers * 2 >= self.filled
    }

    pub(crate) const fn are_money(&self) -> bool {
        self.are_numbers() && self.decimals * 2 >= self.filled
    }
}

/// Whether a text is a bank account whose check digits hold (ISO 13616: the number mod 97 is 1).
pub(crate) fn is_iban(text: &str) -> bool {
    let compact: Vec<u8> = text.bytes().filter(|byte| *byte != b' ').collect();
    if !(15..=34).contains(&compact.len()) || !compact[..2].iter().all(u8::is_ascii_uppercase) {
        return false;
    }
    let mut remainder = 0_u32;
    for byte in compact[4..].iter().chain(&compact[..4]) {
        match byte {
            b'0'..=b'9' => remainder = (remainder * 10 + u32::from(byte - b'0')) % 97,
            b'A'..=b'Z' => remainder = (remainder * 100 + u32::from(byte - b'A') + 10) % 97,
            _ => return false,
        }
    }
    remainder == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_with_a_code() {
        assert_eq!(coded_header("1000 Basisloon"), Some(("1000", "Basisloon")));
        assert_eq!(coded_header("1000 - Prime de nuit"), Some(("1000", "Prime de nuit")));
        assert_eq!(coded_header("L120: Zulage"), Some(("L120", "Zulage")));
        for header in ["Basisloon", "1000", "2026 03", "Pay Rate", "1 Loon", ""] {
            assert_eq!(coded_header(header), None, "{header}");
        }
    }

    #[test]
    fn bank_accounts_are_told_by_their_check_digits() {
        assert!(is_iban("BE68 5390 0754 7034"));
        assert!(!is_iban("BE69 5390 0754 7034"));
        assert!(!is_iban("1234"));
        assert!(!is_iban("BÉ68539007547034"));
    }
}
