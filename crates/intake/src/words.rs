//! The words of headers, totals rows and periods: data in `words.toml`, not code.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use paritas_model::ComponentKind;
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::Role;

/// The words, ready to be looked up.
pub(crate) struct Words {
    roles: HashMap<String, Vec<(Role, Sureness)>>,
    pay_words: Vec<String>,
    pay_stems: Vec<String>,
    pay_not: Vec<String>,
    totals: Vec<String>,
    pages: Vec<String>,
    period: Vec<String>,
    printed: Vec<String>,
    months: Vec<Vec<String>>,
    weekdays: Vec<String>,
    kinds: Vec<(ComponentKind, KindWords)>,
}

/// How much a header word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sureness {
    /// The word has several meanings.
    Likely,
    /// The word has one meaning in a payroll extract.
    Sure,
}

#[derive(Deserialize)]
struct WordFile {
    roles: BTreeMap<Role, RoleWords>,
    pay: PayWords,
    pages: PageWords,
    totals: TotalsWords,
    period: PeriodWords,
    months: MonthNames,
    weekdays: WeekdayNames,
    kinds: BTreeMap<ComponentKind, KindWords>,
}

#[derive(Deserialize)]
struct KindWords {
    words: Vec<String>,
    stems: Vec<String>,
    phrases: Vec<String>,
    not: Vec<String>,
}

impl KindWords {
    fn folded(self) -> Self {
        let fold_all = |list: Vec<String>| list.iter().map(|word| fold(word)).collect::<Vec<_>>();
        Self {
            words: fold_all(self.words),
            stems: fold_all(self.stems),
            phrases: fold_all(self.phrases),
            not: fold_all(self.not),
        }
    }

    /// Whether a folded word by itself says the kind.
    fn names(&self, word: &str) -> bool {
        self.words.iter().any(|one| one == word) || self.stems.iter().any(|stem| word.contains(stem.as_str()))
    }
}

#[derive(Deserialize)]
struct RoleWords {
    sure: Vec<String>,
    #[serde(default)]
    likely: Vec<String>,
}

#[derive(Deserialize)]
struct PayWords {
    words: Vec<String>,
    stems: Vec<String>,
    not: Vec<String>,
}

#[derive(Deserialize)]
struct PageWords {
    words: Vec<String>,
}

#[derive(Deserialize)]
struct TotalsWords {
    words: Vec<String>,
}

#[derive(Deserialize)]
struct PeriodWords {
    words: Vec<String>,
    printed: Vec<String>,
}

#[derive(Deserialize)]
struct WeekdayNames {
    names: Vec<String>,
}

#[derive(Deserialize)]
struct MonthNames {
    names: Vec<Vec<String>>,
}

/// The words of `words.toml`, read once.
pub(crate) fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        // The file is part of the program, and a test reads it.
        let file: WordFile = toml::from_str(include_str!("words.toml")).expect("words.toml is well formed");
        Words::new(file)
    })
}

impl Words {
    fn new(file: WordFile) -> Self {
        let fold_all = |list: &[String]| list.iter().map(|word| fold(word)).collect::<Vec<_>>();
        let mut roles: HashMap<String, Vec<(Role, Sureness)>> = HashMap::new();
        for (role, words) in &file.roles {
            for word in &words.sure {
                roles.entry(fold(word)).or_default().push((*role, Sureness::Sure));
            }
            for word in &words.likely {
                roles.entry(fold(word)).or_default().push((*role, Sureness::Likely));
            }
        }
        Self {
            roles,
            pay_words: fold_all(&file.pay.words),
            pay_stems: fold_all(&file.pay.stems),
            pay_not: fold_all(&file.pay.not),
            totals: fold_all(&file.totals.words),
            pages: fold_all(&file.pages.words),
            period: fold_all(&file.period.words),
            printed: fold_all(&file.period.printed),
            months: file.months.names.iter().map(|names| fold_all(names)).collect(),
            kinds: file.kinds.into_iter().map(|(kind, words)| (kind, words.folded())).collect(),
            weekdays: fold_all(&file.weekdays.names),
        }
    }

    /// What a header may say; first as written, then without what stands in brackets (`Bedrag (EUR)`).
    pub(crate) fn roles_of(&self, header: &str) -> &[(Role, Sureness)] {
        let whole = self.roles.get(&fold(header));
        let found = whole.or_else(|| self.roles.get(&fold(header.split(['(', '[']).next().unwrap_or(header))));
        found.map_or(&[], Vec::as_slice)
    }

    /// Whether a header names pay.
    pub(crate) fn names_pay(&self, header: &str) -> bool {
        let is_pay = |word: &String| {
            self.pay_words.contains(word) || self.pay_stems.iter().any(|stem| word.contains(stem.as_str()))
        };
        header_words(header).iter().any(is_pay) && !self.names_other_than_pay(header)
    }

    /// Whether a header names something that has numbers and is not money: a class, a score, a distance.
    pub(crate) fn names_other_than_pay(&self, header: &str) -> bool {
        header_words(header).iter().any(|word| self.pay_not.iter().any(|not| word.ends_with(not.as_str())))
    }

    /// What a component's label says its values are; pay of the period where it says nothing else.
    pub(crate) fn kind_of(&self, label: &str) -> ComponentKind {
        let (words, whole) = (header_words(label), fold(label));
        let says = |kind: &&(ComponentKind, KindWords)| {
            let list = &kind.1;
            let named = words.iter().any(|word| list.names(word))
                || list.phrases.iter().any(|phrase| whole.contains(phrase.as_str()));
            named && !words.iter().any(|word| list.not.contains(word))
        };
        self.kinds.iter().find(says).map_or(ComponentKind::Period, |(kind, _)| *kind)
    }

    /// What a label measures where it is nothing but a word of hours, a rate or an amount, beside words of a kind
    /// (`Heures`, `Solde heures`).
    pub(crate) fn measure_of(&self, label: &str) -> Option<Role> {
        let of_kind = |word: &str| self.kinds.iter().any(|(_, list)| list.names(&fold(word)));
        let rest: Vec<&str> = label.split_whitespace().filter(|word| !of_kind(word)).collect();
        let role = self
            .roles_of(&rest.join(" "))
            .iter()
            .find(|(role, sure)| role.measure().is_some() && *sure == Sureness::Sure);
        role.map(|(role, _)| *role)
    }

    /// Whether a text begins as totals rows do: the word alone, or followed by something that is not a letter, or a
    /// second word (`Totaal afdeling 12`).
    pub(crate) fn begins_total(&self, text: &str) -> bool {
        let folded: Vec<String> = header_words(text);
        folded.first().is_some_and(|first| self.totals.contains(first)) || self.totals.contains(&fold(text))
    }

    /// Whether a text is nothing but one of the words that totals rows begin with.
    pub(crate) fn is_total(&self, text: &str) -> bool {
        self.totals.contains(&fold(text))
    }

    /// Whether a text numbers a page: one of the words, and a number after it.
    pub(crate) fn numbers_page(&self, text: &str) -> bool {
        let mut words = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
        let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
        words.any(|word| self.pages.contains(&fold(word))) && words.next().is_some_and(is_number)
    }

    /// Whether a text has a word that announces the period.
    pub(crate) fn announces_period(&self, text: &str) -> bool {
        header_words(text).iter().any(|word| self.period.contains(word))
    }

    /// Whether a text has a word that announces another date.
    pub(crate) fn announces_printing(&self, text: &str) -> bool {
        header_words(text).iter().any(|word| self.printed.contains(word))
    }

    /// Whether this is the name of a day of the week, in full or by its first two or three letters.
    pub(crate) fn is_weekday(&self, name: &str) -> bool {
        let name = fold(name);
        name.len() >= 2 && self.weekdays.iter().any(|day| *day == name || name.len() <= 3 && day.starts_with(&name))
    }

    /// The month (1 to 12) whose name this is, in full or by three letters or more.
    pub(crate) fn month(&self, name: &str) -> Option<u32> {
        let name = fold(name);
        if name.len() < 3 || !name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return None;
        }
        let mut found = None;
        for (month, names) in (1..).zip(&self.months) {
            if names.contains(&name) {
                return Some(month);
            }
            if names.iter().any(|one| one.starts_with(&name)) {
                // Two months that begin alike (`jui` in French): the name is not enough.
                if found.is_some() {
                    return None;
                }
                found = Some(month);
            }
        }
        found
    }
}

/// Whether a cell says, in the words of databases and spreadsheets, that there is no value: `NULL`, `\N`, `N/A`, `n.v.t.`.
///
/// A spreadsheet's *error* (`#N/A`, `#N/B`, `#NV`) is none of these: there something went wrong.
pub(crate) fn is_placeholder(cell: &[u8]) -> bool {
    const WORDS: [&str; 12] =
        ["null", "(null)", "<null>", "\\n", "n/a", "na", "nan", "none", "nil", "n.v.t.", "nvt", "s.o."];
    cell.len() <= 6 && WORDS.iter().any(|word| word.as_bytes().eq_ignore_ascii_case(cell))
}

/// Whether a cell is a spreadsheet's error as text, in any of the four languages: `#N/A`, `#N/B`, `#NV`, `#REF!`.
pub(crate) fn is_spreadsheet_error(cell: &[u8]) -> bool {
    const ERRORS: [&str; 20] = [
        "#N/A", "#N/B", "#NV", "#REF!", "#VERW!", "#BEZUG!", "#VALUE!", "#WAARDE!", "#VALEUR!", "#WERT!", "#DIV/0!",
        "#DEEL/0!", "#NAME?", "#NAAM?", "#NOM?", "#NUM!", "#GETAL!", "#NOMBRE!", "#ZAHL!", "#NULL!",
    ];
    cell.first() == Some(&b'#')
        && (ERRORS.iter().any(|word| word.as_bytes().eq_ignore_ascii_case(cell))
            || cell.iter().all(|byte| *byte == b'#'))
}

/// A text without case, accents, blanks and punctuation.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfkd().filter(|character| !is_combining_mark(*character)) {
        match character {
            'ß' => folded.push_str("ss"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ø' | 'Ø' => folded.push('o'),
            'ł' | 'Ł' => folded.push('l'),
            _ if character.is_alphanumeric() => folded.extend(character.to_lowercase()),
            _ => {}
        }
    }
    folded
}

/// The folded words of a header; `NetPay2` has two: `net`, `pay2`.
fn header_words(header: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut after_lower = false;
    for character in header.chars() {
        let begins_word = character.is_uppercase() && after_lower;
        if (!character.is_alphanumeric() || begins_word) && !word.is_empty() {
            words.push(fold(&word));
            word.clear();
        }
        if character.is_alphanumeric() {
            word.push(character);
        }
        after_lower = character.is_lowercase();
    }
    if !word.is_empty() {
        words.push(fold(&word));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_four_languages_are_known() {
        for (header, role) in [
            ("employee_no", Role::EmployeeNumber),
            ("EmpID", Role::EmployeeNumber),
            ("Employee Number", Role::EmployeeNumber),
            ("Matricule", Role::EmployeeNumber),
            ("Personalnummer", Role::EmployeeNumber),
            ("national_id", Role::NationalNumber),
            ("Rijksregisternummer", Role::NationalNumber),
            ("Prénom", Role::FirstName),
            ("PRENOM", Role::FirstName),
            ("Employee_Name", Role::FullName),
            ("DOB", Role::BirthDate),
            ("DateofHire", Role::HireDate),
            ("Lohnart", Role::ComponentCode),
            ("Looncode", Role::ComponentCode),
            ("Bedrag (EUR)", Role::Amount),
            ("PayRate", Role::Rate),
            ("cost_centre", Role::CostCentre),
        ] {
            assert!(words().roles_of(header).contains(&(role, Sureness::Sure)), "{header}");
        }
        assert!(words().roles_of("ManagerID").is_empty());
        assert!(words().roles_of("Hispanic/Latino").is_empty());
    }

    #[test]
    fn pay_is_told_by_words_and_stems() {
        for header in ["Netto", "Gross pay", "Basisloon", "NetPay", "Prime de nuit", "Grundgehalt 2", "Nachtzulage"] {
            assert!(words().names_pay(header), "{header}");
        }
        for header in
            ["Internet", "Days Employed", "EngagementSurvey", "Zip", "Lohnsteuerklasse", "Pay Group", "Loonschaal"]
        {
            assert!(!words().names_pay(header), "{header}");
        }
    }

    #[test]
    fn totals_rows_are_told_by_their_first_word() {
        for text in ["Totaal", "TOTAL:", "Total général", "Gesamt", "Totaal aantal: 60", "Sous-total"] {
            assert!(words().begins_total(text), "{text}");
        }
        for text in ["Totalini", "Peeters", "12", ""] {
            assert!(!words().begins_total(text), "{text}");
        }
    }

    #[test]
    fn kinds_are_told_by_words_and_what_is_to_be_paid_is_pay() {
        for label in ["Saldo verlof", "Solde congés", "Leave balance", "Urlaubsguthaben Saldo", "Verlofsaldo"] {
            assert_eq!(words().kind_of(label), ComponentKind::Balance, "{label}");
        }
        for label in ["Cumul brut", "Gross YTD", "Gross year to date", "Brutto kumuliert", "Bruto cumulatief"] {
            assert_eq!(words().kind_of(label), ComponentKind::YearToDate, "{label}");
        }
        for label in ["Basisloon", "Solde de tout compte", "Saldo te betalen", "Salaire net", ""] {
            assert_eq!(words().kind_of(label), ComponentKind::Period, "{label}");
        }
        assert_eq!(words().measure_of("Heures"), Some(Role::Quantity));
        assert_eq!(words().measure_of("Solde heures"), Some(Role::Quantity));
        assert_eq!(words().measure_of("Bedrag"), Some(Role::Amount));
        assert_eq!(words().measure_of("Basisloon"), None);
    }

    #[test]
    fn months_are_told_by_their_beginning() {
        assert_eq!(words().month("maart"), Some(3));
        assert_eq!(words().month("mars"), Some(3));
        assert_eq!(words().month("MÄRZ"), Some(3));
        assert_eq!(words().month("Nov"), Some(11));
        assert_eq!(words().month("août"), Some(8));
        assert_eq!(words().month("jui"), None);
        assert_eq!(words().month("xyz"), None);
    }
}
