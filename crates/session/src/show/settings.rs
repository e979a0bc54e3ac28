//! What of a reading can be said otherwise: which keys of an extract profile matter for this file, what they are now, and
//! what can be chosen.

use paritas_intake::{
    DateOrder, DecimalMark, DeliveredTwice, Description, ExtractProfile, FileFormat, FileKind, FirstLook, Layout,
    ProfileKey, Role, SHIPPED_PROFILES, WorkbookAmounts,
};
use paritas_texts::Texts;

use super::detections::{decimal_word, delimiter_word};
use crate::view::{OptionView, OptionsView, SettingView};

/// Said of a file that is to be read without the shipped profile it was known by; no key of a profile.
pub(crate) const PROFILE: &str = "profile";
pub(crate) const NO_PROFILE: &str = "none";

/// The encodings that extracts of payroll systems are met in; a profile may name any other.
const ENCODINGS: [&str; 14] = [
    "UTF-8",
    "utf-8+windows-1252",
    "windows-1252",
    "ISO-8859-15",
    "cp850",
    "cp437",
    "cp858",
    "macintosh",
    "UTF-16LE",
    "UTF-16BE",
    "utf-32le",
    "utf-32be",
    "windows-1250",
    "ISO-8859-2",
];
const DELIMITERS: [char; 7] = [';', ',', '\t', '|', ':', '~', '^'];
const QUOTES: [&str; 2] = ["\"", "'"];
/// Marks between groups of three digits; the empty one is none.
const THOUSANDS: [&str; 7] = ["", ".", ",", " ", "'", "\u{a0}", "\u{202f}"];

/// What a reading told of a file that the profile it was read by needn't say.
#[derive(Debug, Default)]
pub(super) struct Told<'a> {
    is_text: bool,
    /// The shipped profile it was known by.
    recognised: Option<&'a str>,
    /// How its text is cut; nothing where nobody knows.
    format: Option<FileFormat>,
    delimiter: Option<char>,
    header_rows: String,
    layout: &'a str,
    /// The sheets that one can be chosen of; none where they are chosen elsewhere.
    sheets: &'a [String],
    /// Whether it is one of several extracts.
    is_one_of_several: bool,
}

impl<'a> Told<'a> {
    /// Of a source that was read.
    pub(super) fn of(described: &'a Description, used: &ExtractProfile, is_one_of_several: bool) -> Self {
        Self {
            is_text: !matches!(described.kind, FileKind::Xlsx | FileKind::Xlsb | FileKind::Xls | FileKind::Ods),
            recognised: described.recognised.as_ref().map(|recognised| recognised.name),
            format: Some(used.file.format.unwrap_or(FileFormat::Delimited)),
            delimiter: described.delimiter,
            header_rows: described.header_rows.to_string(),
            layout: described.layout.as_str(),
            sheets: &[],
            is_one_of_several,
        }
    }
}

/// The settings of a file that was refused: what was said of it is known, and nothing else. None for a file that is no
/// table at all.
pub(crate) fn refused_settings(
    texts: &Texts,
    look: &FirstLook,
    sheet_named: bool,
    used: &ExtractProfile,
) -> Vec<SettingView> {
    let sheets = match look {
        FirstLook::Other => return Vec::new(),
        FirstLook::Workbook(sheets) if !sheet_named => sheets.as_slice(),
        FirstLook::Workbook(_) | FirstLook::Text(_) => &[],
    };
    let told = Told {
        is_text: matches!(look, FirstLook::Text(_)),
        format: used.file.format,
        header_rows: text_of(used.file.header_rows),
        layout: used.layout.map_or("", Layout::as_str),
        sheets,
        ..Told::default()
    };
    settings(texts, &told, used)
}

/// The settings of one source, in the order of a first look.
pub(super) fn settings(texts: &Texts, told: &Told<'_>, used: &ExtractProfile) -> Vec<SettingView> {
    let mut settings = Vec::new();
    let mut add = |key: &str, label: &str, value: String, choices: Vec<OptionView>| {
        let worded = choices.iter().find(|one| one.value.eq_ignore_ascii_case(&value)).map(|one| one.label.clone());
        let meaning = ProfileKey::at(key).map(|known| texts.message(&known.meaning()));
        let own = if key == PROFILE { "key-profile-none" } else { "key-columns-cuts" };
        settings.push(SettingView {
            key: key.to_owned(),
            label: texts.text(label),
            meaning: meaning.unwrap_or_else(|| texts.text(own)),
            // An empty value says nothing: each column has its own.
            value_label: worded.filter(|_| !value.is_empty()).unwrap_or_else(|| value.clone()),
            value,
            choices,
            said: false,
        });
    };
    if let Some(recognised) = told.recognised {
        let none = option(NO_PROFILE, texts.text("setting-no-profile"));
        add(PROFILE, "fact-profile", recognised.to_owned(), vec![none]);
    }
    if !told.sheets.is_empty() {
        let sheet = used.file.sheet.clone().unwrap_or_default();
        add("file.sheet", "fact-sheet", sheet, told.sheets.iter().map(|sheet| plain(sheet)).collect());
    }
    if told.is_text {
        let encoding = used.file.encoding.clone().unwrap_or_default();
        add("file.encoding", "fact-encoding", encoding.clone(), with_own(ENCODINGS.map(plain).to_vec(), &encoding));
        let format = told.format;
        // Rubriques need a profile that says which of them are what: they are offered where there is one.
        let own = format.filter(|format| *format == FileFormat::Rubriques);
        let formats = [FileFormat::Delimited, FileFormat::FixedWidth, FileFormat::Blanks].into_iter().chain(own);
        let words = formats.map(|format| option(format.as_str(), texts.term("format", format.as_str()))).collect();
        add("file.format", "fact-format", format.map_or("", FileFormat::as_str).to_owned(), words);
        if format.is_none_or(|format| format == FileFormat::Delimited) {
            let delimiter = used.file.delimiter.or(told.delimiter);
            let own: Vec<char> = delimiter.into_iter().filter(|mark| !DELIMITERS.contains(mark)).collect();
            let named = |mark: &char| option(&mark.to_string(), delimiter_word(texts, *mark));
            let marks = DELIMITERS.iter().chain(&own).map(named).collect();
            add("file.delimiter", "fact-delimiter", delimiter.map(String::from).unwrap_or_default(), marks);
            let quote = used.file.quote.map(String::from).unwrap_or_default();
            add("file.quote", "setting-quote", quote.clone(), with_own(QUOTES.map(plain).to_vec(), &quote));
        }
        if format.is_none_or(|format| format == FileFormat::FixedWidth) {
            add("columns.cuts", "setting-cuts", cuts(used), Vec::new());
        }
    }
    add("file.header_row", "fact-header-row", text_of(used.file.header_row), Vec::new());
    let rows = ["0", "1", "2", "3", "4", "5"].map(plain).to_vec();
    add("file.header_rows", "setting-header-rows", told.header_rows.clone(), rows);
    let layouts =
        [Layout::Long, Layout::Wide].map(|layout| option(layout.as_str(), texts.term("layout", layout.as_str())));
    add("layout", "fact-layout", told.layout.to_owned(), layouts.to_vec());
    add("period", "fact-period", text_of(used.period), Vec::new());
    let decimal = used.numbers.decimal.map_or("", DecimalMark::as_str).to_owned();
    add("numbers.decimal", "setting-decimal", decimal, decimals(texts));
    let thousands = used.numbers.thousands.clone();
    let marks = THOUSANDS.map(|mark| option(mark, thousands_word(texts, mark)));
    add("numbers.thousands", "setting-thousands", thousands.unwrap_or_default(), marks.to_vec());
    let order = used.dates.order.map_or("", DateOrder::as_str).to_owned();
    add("dates.order", "setting-date-order", order, orders(texts));
    add("reference_year", "setting-reference-year", text_of(used.reference_year), Vec::new());
    if !told.is_text {
        let stored = if used.workbook_amounts == Some(WorkbookAmounts::Displayed) { "displayed" } else { "stored" };
        let amounts = ["stored", "displayed"].map(|word| option(word, texts.term("workbook-amounts", word)));
        add("workbook_amounts", "setting-workbook-amounts", stored.to_owned(), amounts.to_vec());
    }
    if told.is_one_of_several {
        let ways = [DeliveredTwice::Sum, DeliveredTwice::First, DeliveredTwice::Refuse].map(twice_word);
        let used = twice_word(used.delivered_twice.unwrap_or(DeliveredTwice::Sum));
        let ways = ways.map(|word| option(word, texts.term("delivered-twice", word)));
        add("delivered_twice", "setting-delivered-twice", used.to_owned(), ways.to_vec());
    }
    settings
}

/// What every extract's columns can hold, and the profiles there are.
pub(crate) fn options(texts: &Texts) -> OptionsView {
    OptionsView {
        profiles: SHIPPED_PROFILES
            .iter()
            .map(|shipped| option(shipped.name, texts.term("profile", shipped.name)))
            .collect(),
        roles: Role::ALL.iter().map(|role| option(role.as_str(), texts.term("role", role.as_str()))).collect(),
        decimals: decimals(texts),
        orders: orders(texts),
    }
}

/// The places of a text of fixed width, as they are typed: `1-7, 8-20`.
fn cuts(used: &ExtractProfile) -> String {
    let place = |(start, length): (u32, u32)| format!("{start}-{}", start + length.saturating_sub(1));
    let places = used.columns.iter().filter_map(|column| column.start.zip(column.length));
    places.map(place).collect::<Vec<_>>().join(", ")
}

fn decimals(texts: &Texts) -> Vec<OptionView> {
    let named = |mark: DecimalMark| option(mark.as_str(), decimal_word(texts, mark));
    [DecimalMark::Comma, DecimalMark::Point].map(named).to_vec()
}

fn orders(texts: &Texts) -> Vec<OptionView> {
    [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd]
        .map(|order| option(order.as_str(), texts.term("order", order.as_str())))
        .to_vec()
}

/// As a profile writes it.
const fn twice_word(way: DeliveredTwice) -> &'static str {
    match way {
        DeliveredTwice::Sum => "sum",
        DeliveredTwice::First => "first",
        DeliveredTwice::Refuse => "refuse",
    }
}

fn thousands_word(texts: &Texts, mark: &str) -> String {
    match mark {
        "" => texts.text("thousands-none"),
        " " => texts.text("thousands-blank"),
        "\u{a0}" => texts.text("thousands-no-break"),
        "\u{202f}" => texts.text("thousands-thin"),
        visible => visible.to_owned(),
    }
}

fn option(value: &str, label: String) -> OptionView {
    OptionView { value: value.to_owned(), label }
}

fn plain(word: &str) -> OptionView {
    option(word, word.to_owned())
}

/// The choices, and what is used where it is none of them.
fn with_own(mut choices: Vec<OptionView>, used: &str) -> Vec<OptionView> {
    if !used.is_empty() && !choices.iter().any(|one| one.value.eq_ignore_ascii_case(used)) {
        choices.push(plain(used));
    }
    choices
}

fn text_of(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
