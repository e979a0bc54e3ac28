use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use jiff::tz::Offset;
use paritas_model::{Amount, Arg, Date, Factor, Fault, Message, Period, Place, Timestamp, Total};
use unic_langid::LanguageIdentifier;

use crate::numbers::Numbers;
use crate::{Language, UnknownLanguage, embedded};

/// The sentences, figures and dates of one language.
///
/// Making one parses the language's message files (about a millisecond): make it once and share it, it is `Send` and
/// `Sync`. Wording a message then costs microseconds.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    numbers: Numbers,
}

/// A fault in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultText {
    /// What happened.
    pub message: String,
    /// Where: file, sheet, row, column.
    pub place: Option<String>,
    /// What to do.
    pub hint: Option<String>,
}

/// One line for a terminal or a log: where, what happened, what to do.
impl fmt::Display for FaultText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.message)?;
        if let Some(hint) = &self.hint {
            write!(f, " {hint}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Texts {
    /// The texts of `language`.
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(grouped_count));
        for (_, text) in embedded::files(language) {
            // A sentence that can't be parsed is left out and a test fails; the rest is still worth reading.
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle, numbers: Numbers::new(language) }
    }

    /// The language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A message in words. A message without a wording shows its identifier; a test keeps that from happening.
    pub fn message(&self, message: &Message) -> String {
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            args.set(name.as_ref(), self.value(value));
        }
        self.worded(&message.id, Some(&args))
    }

    /// A text without parts.
    pub fn text(&self, id: &str) -> String {
        self.worded(id, None)
    }

    /// Whether there is a text with this identifier.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// The wording of a word used in files: `term("cause", "period_shift")` is the text `cause-period-shift`.
    pub fn term(&self, family: &str, word: &str) -> String {
        self.text(&format!("{family}-{}", word.replace('_', "-")))
    }

    /// A fault in words.
    pub fn fault(&self, fault: &Fault) -> FaultText {
        FaultText {
            message: self.message(&fault.message),
            place: fault.place.as_ref().map(|place| self.place(place)),
            hint: fault.hint.as_ref().map(|hint| self.message(hint)),
        }
    }

    /// A place: `lines.xlsx, sheet Lines, row 12, column Amount`.
    pub fn place(&self, place: &Place) -> String {
        let mut parts = Vec::with_capacity(4);
        if !place.file.is_empty() {
            parts.push(place.file.clone());
        }
        if let Some(sheet) = &place.sheet {
            parts.push(self.message(&Message::new("place-sheet").with("sheet", sheet.as_str())));
        }
        if let Some(row) = place.row {
            // As a text: a row is looked up in an editor or a spreadsheet, which do not group it.
            parts.push(self.message(&Message::new("place-row").with("row", row.to_string())));
        }
        if let Some(column) = &place.column {
            parts.push(self.message(&Message::new("place-column").with("column", column.as_str())));
        }
        parts.join(", ")
    }

    /// An amount with at least two decimals: `1.234,56`.
    pub fn amount(&self, amount: Amount) -> String {
        self.total(Total::from(amount))
    }

    /// A total, as for [`Texts::amount`].
    pub fn total(&self, total: Total) -> String {
        self.numbers.amount(total)
    }

    /// A count: `1.896`.
    pub fn count(&self, count: i64) -> String {
        self.numbers.count(count)
    }

    /// A factor: a decimal where six decimals hold it, otherwise a fraction.
    pub fn factor(&self, factor: Factor) -> String {
        self.numbers.factor(factor)
    }

    /// `part` of `whole` in percent, with one decimal, rounded down: 100 % is only said of all.
    pub fn percent(&self, part: u64, whole: u64) -> String {
        let figure = self.numbers.percent(part, whole);
        match self.language {
            Language::En | Language::Nl => format!("{figure}%"),
            Language::Fr => format!("{figure}\u{202f}%"),
            Language::De => format!("{figure}\u{a0}%"),
        }
    }

    /// A date in figures: `31/03/2026`, `31.03.2026`; in English `2026-03-31`, since day and month trade places between
    /// English-speaking countries.
    pub fn date(&self, date: Date) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        match self.language {
            Language::En => format!("{year:04}-{month:02}-{day:02}"),
            Language::Nl | Language::Fr => format!("{day:02}/{month:02}/{year:04}"),
            Language::De => format!("{day:02}.{month:02}.{year:04}"),
        }
    }

    /// A pay period: `2026-03` in every language, as in files; nothing for the unnamed one.
    pub fn period(&self, period: Period) -> String {
        period.to_string()
    }

    /// An instant to the minute, in UTC and said so: `31/03/2026 14:05 UTC`.
    pub fn timestamp(&self, at: Timestamp) -> String {
        let utc = Offset::UTC.to_datetime(at);
        format!("{} {:02}:{:02} UTC", self.date(utc.date()), utc.hour(), utc.minute())
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => text.clone().into(),
            Arg::Count(count) => FluentValue::Number(FluentNumber::from(*count)),
            Arg::Amount(amount) => self.amount(*amount).into(),
            Arg::Factor(factor) => self.factor(*factor).into(),
            Arg::Date(date) => self.date(*date).into(),
            Arg::Period(period) => self.period(*period).into(),
            Arg::Message(message) => self.message(message).into(),
        }
    }

    fn worded(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        // A part that is missing shows as `{$name}`; a test compares the parts of all languages.
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, args, &mut errors).into_owned()
    }
}

/// Makes Fluent show a number as [`Texts::count`] does, where it would show bare digits. The plural is still chosen by
/// the number itself.
fn grouped_count(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    // Counts are whole numbers; Fluent keeps them in a double, exact up to 2^53, which no count of rows reaches.
    let count = number.value as i64;
    memoizer.with_try_get::<CountNumbers, _, _>((), |numbers| numbers.0.count(count)).ok()
}

/// The number writer of a Fluent bundle's language, made on first use.
struct CountNumbers(Numbers);

impl Memoizable for CountNumbers {
    type Args = ();
    type Error = UnknownLanguage;

    fn construct(identifier: LanguageIdentifier, (): ()) -> Result<Self, UnknownLanguage> {
        let language: Language = identifier.language.as_str().parse()?;
        Ok(Self(Numbers::new(language)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Texts>();
    }

    #[test]
    fn dates_and_instants_are_in_each_languages_figures() {
        let date = Date::constant(2026, 3, 9);
        let at: Timestamp = "2026-03-09T14:05:59+02:00".parse().unwrap();
        let shown = Language::ALL.map(|language| {
            let texts = Texts::new(language);
            (texts.date(date), texts.timestamp(at))
        });
        let expected = [
            ("2026-03-09", "2026-03-09 12:05 UTC"),
            ("09/03/2026", "09/03/2026 12:05 UTC"),
            ("09/03/2026", "09/03/2026 12:05 UTC"),
            ("09.03.2026", "09.03.2026 12:05 UTC"),
        ];
        assert_eq!(shown, expected.map(|(date, at)| (date.to_owned(), at.to_owned())));
    }

    #[test]
    fn a_fault_says_what_where_and_what_to_do() {
        // Any two texts serve as message and hint.
        let place = Place {
            file: "lines.xlsx".to_owned(),
            sheet: Some("Lines".to_owned()),
            row: Some(12_345),
            column: Some("Bedrag".to_owned()),
        };
        let fault = Fault::new(Message::new("report-no-decisions")).at(place).hint(Message::new("report-statement"));
        let shown = Language::ALL.map(|language| Texts::new(language).fault(&fault).place.unwrap());
        let expected = [
            "lines.xlsx, sheet Lines, row 12345, column Bedrag",
            "lines.xlsx, blad Lines, rij 12345, kolom Bedrag",
            "lines.xlsx, feuille Lines, ligne 12345, colonne Bedrag",
            "lines.xlsx, Blatt Lines, Zeile 12345, Spalte Bedrag",
        ];
        assert_eq!(shown, expected);
        let texts = Texts::new(Language::En);
        let line = texts.fault(&fault).to_string();
        assert!(
            line.starts_with("lines.xlsx, sheet Lines, row 12345, column Bedrag: No decision was taken. The program")
        );
    }

    #[test]
    fn a_message_inside_a_message_is_worded_too() {
        let inner = Message::new("place-row").with("row", "7");
        let outer = Message::new("place-column").with("column", inner);
        assert_eq!(Texts::new(Language::De).message(&outer), "Spalte Zeile 7");
    }

    #[test]
    fn a_message_without_wording_shows_its_identifier() {
        assert_eq!(Texts::new(Language::Nl).message(&Message::new("no-such-text")), "no-such-text");
    }
}
