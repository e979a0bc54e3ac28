//! What of a reading can be said otherwise: which keys of an extract profile matter for this file, what they are now, and
//! what can be chosen.

use paritas_intake::{
    DateOrder, DecimalMark, DeliveredTwice, Description, ExtractProfile, FileFormat, FileKind, FirstLook, Layout, Mark,
    ProfileKey, ReportRows, SHIPPED_PROFILES, WorkbookAmounts,
};
use paritas_texts::Texts;

use super::column_settings::column_keys;
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
const ESCAPES: [&str; 1] = ["\\"];
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
    let mut said = Worded { texts, settings: Vec::new() };
    if let Some(recognised) = told.recognised {
        let none = option(NO_PROFILE, texts.text("setting-no-profile"));
        said.add(PROFILE, "fact-profile", recognised.to_owned(), vec![none]);
    }
    if !told.sheets.is_empty() {
        let sheet = used.file.sheet.clone().unwrap_or_default();
        said.add("file.sheet", "fact-sheet", sheet, told.sheets.iter().map(|sheet| plain(sheet)).collect());
    }
    if told.is_text {
        let encoding = used.file.encoding.clone().unwrap_or_default();
        said.add(
            "file.encoding",
            "fact-encoding",
            encoding.clone(),
            with_own(ENCODINGS.map(plain).to_vec(), &encoding),
        );
        let format = told.format;
        // Rubriques need a profile that says which of them are what: they are offered where there is one.
        let own = format.filter(|format| *format == FileFormat::Rubriques);
        let formats = [FileFormat::Delimited, FileFormat::FixedWidth, FileFormat::Blanks].into_iter().chain(own);
        let words = formats.map(|format| option(format.as_str(), texts.term("format", format.as_str()))).collect();
        said.add("file.format", "fact-format", format.map_or("", FileFormat::as_str).to_owned(), words);
        if format.is_none_or(|format| format == FileFormat::Delimited) {
            let delimiter = used.file.delimiter.or(told.delimiter);
            let own: Vec<char> = delimiter.into_iter().filter(|mark| !DELIMITERS.contains(mark)).collect();
            let named = |mark: &char| option(&mark.to_string(), delimiter_word(texts, *mark));
            let marks = DELIMITERS.iter().chain(&own).map(named).collect();
            said.add("file.delimiter", "fact-delimiter", delimiter.map(String::from).unwrap_or_default(), marks);
            let quote = used.file.quote.map(String::from).unwrap_or_default();
            let mut quotes = with_own(QUOTES.map(plain).to_vec(), &quote);
            quotes.push(option("", texts.text("mark-none")));
            let is_none = used.file.quote == Some(Mark::None);
            said.add("file.quote", "fact-quote", quote, quotes).none_is_a_choice(is_none);
            let escape = used.file.escape.map(String::from).unwrap_or_default();
            let mut escapes = with_own(ESCAPES.map(plain).to_vec(), &escape);
            escapes.push(option("", texts.text("mark-doubled")));
            said.add("file.escape", "fact-escape", escape, escapes).none_is_a_choice(format.is_some()).more = true;
        }
        if format.is_none_or(|format| format == FileFormat::FixedWidth) {
            said.add("columns.cuts", "setting-cuts", cuts(used), Vec::new());
        }
    }
    said.add("file.header_row", "fact-header-row", text_of(used.file.header_row), Vec::new());
    let rows = ["0", "1", "2", "3", "4", "5"].map(plain).to_vec();
    said.add("file.header_rows", "setting-header-rows", told.header_rows.clone(), rows).more = true;
    // Each line of a file of rubriques says what it is.
    if told.format != Some(FileFormat::Rubriques) {
        let rows = |rows: Option<ReportRows>| rows.unwrap_or_default().as_str().to_owned();
        said.add("file.footer_rows", "fact-footer", text_of(used.file.footer_rows), Vec::new()).more = true;
        said.add("file.totals_rows", "fact-totals-rows", rows(used.file.totals_rows), report_rows(texts)).more = true;
        said.add("file.page_breaks", "fact-page-breaks", rows(used.file.page_breaks), report_rows(texts)).more = true;
    }
    let layouts =
        [Layout::Long, Layout::Wide].map(|layout| option(layout.as_str(), texts.term("layout", layout.as_str())));
    said.add("layout", "fact-layout", told.layout.to_owned(), layouts.to_vec());
    said.add("period", "fact-period", text_of(used.period), Vec::new());
    let decimal = used.numbers.decimal.map_or("", DecimalMark::as_str).to_owned();
    said.add("numbers.decimal", "setting-decimal", decimal, decimals(texts));
    let thousands = used.numbers.thousands.clone();
    let used_mark = thousands.unwrap_or_default();
    said.add("numbers.thousands", "setting-thousands", used_mark, self::thousands(texts)).more = true;
    let order = used.dates.order.map_or("", DateOrder::as_str).to_owned();
    said.add("dates.order", "setting-date-order", order, orders(texts));
    said.add("reference_year", "setting-reference-year", text_of(used.reference_year), Vec::new()).more = true;
    let epochs = ["1900", "1904"].map(plain).to_vec();
    said.add("dates.epoch", "setting-epoch", text_of(used.dates.epoch), epochs).more = true;
    if !told.is_text {
        let stored = if used.workbook_amounts == Some(WorkbookAmounts::Displayed) { "displayed" } else { "stored" };
        let amounts = ["stored", "displayed"].map(|word| option(word, texts.term("workbook-amounts", word)));
        said.add("workbook_amounts", "setting-workbook-amounts", stored.to_owned(), amounts.to_vec()).more = true;
    }
    if told.is_one_of_several {
        let ways = [DeliveredTwice::Sum, DeliveredTwice::First, DeliveredTwice::Refuse].map(twice_word);
        let used = twice_word(used.delivered_twice.unwrap_or(DeliveredTwice::Sum));
        let ways = ways.map(|word| option(word, texts.term("delivered-twice", word)));
        said.add("delivered_twice", "setting-delivered-twice", used.to_owned(), ways.to_vec());
    }
    said.settings
}

/// Whether those columns of a profile that do not fit a file are left out; `key` is what that is said by.
pub(crate) fn unfit_setting(texts: &Texts, key: &str) -> SettingView {
    SettingView {
        key: key.to_owned(),
        label: texts.text("setting-unfit"),
        meaning: texts.text("key-columns-unfit"),
        value: String::new(),
        value_label: String::new(),
        choices: vec![option("leave_out", texts.text("setting-unfit-left-out"))],
        said: false,
        more: false,
    }
}

/// Settings as they are worded.
struct Worded<'a> {
    texts: &'a Texts,
    settings: Vec<SettingView>,
}

impl Worded<'_> {
    fn add(&mut self, key: &str, label: &str, value: String, choices: Vec<OptionView>) -> &mut SettingView {
        let worded = choices.iter().find(|one| one.value.eq_ignore_ascii_case(&value)).map(|one| one.label.clone());
        let meaning = ProfileKey::at(key).map(|known| self.texts.message(&known.meaning()));
        let own = if key == PROFILE { "key-profile-none" } else { "key-columns-cuts" };
        self.settings.push(SettingView {
            key: key.to_owned(),
            label: self.texts.text(label),
            meaning: meaning.unwrap_or_else(|| self.texts.text(own)),
            // An empty value says nothing: each column has its own.
            value_label: worded.filter(|_| !value.is_empty()).unwrap_or_else(|| value.clone()),
            value,
            choices,
            said: false,
            more: false,
        });
        let last = self.settings.len() - 1;
        &mut self.settings[last]
    }
}

impl SettingView {
    /// Words an empty value where it is one, as it is for marks that a file may do without.
    fn none_is_a_choice(&mut self, is_used: bool) -> &mut Self {
        let none = self.choices.iter().find(|one| one.value.is_empty()).filter(|_| is_used && self.value.is_empty());
        if let Some(none) = none {
            self.value_label.clone_from(&none.label);
        }
        self
    }
}

/// What every extract's columns can hold, and the profiles there are.
pub(crate) fn options(texts: &Texts) -> OptionsView {
    OptionsView {
        profiles: SHIPPED_PROFILES
            .iter()
            .map(|shipped| option(shipped.name, texts.term("profile", shipped.name)))
            .collect(),
        columns: column_keys(texts),
    }
}

/// The places of a text of fixed width, as they are typed: `1-7, 8-20`.
fn cuts(used: &ExtractProfile) -> String {
    let place = |(start, length): (u32, u32)| format!("{start}-{}", start + length.saturating_sub(1));
    let places = used.columns.iter().filter_map(|column| column.start.zip(column.length));
    places.map(place).collect::<Vec<_>>().join(", ")
}

pub(super) fn decimals(texts: &Texts) -> Vec<OptionView> {
    let named = |mark: DecimalMark| option(mark.as_str(), decimal_word(texts, mark));
    [DecimalMark::Comma, DecimalMark::Point].map(named).to_vec()
}

pub(super) fn orders(texts: &Texts) -> Vec<OptionView> {
    [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd]
        .map(|order| option(order.as_str(), texts.term("order", order.as_str())))
        .to_vec()
}

/// The marks between groups of three digits.
pub(super) fn thousands(texts: &Texts) -> Vec<OptionView> {
    THOUSANDS.map(|mark| option(mark, thousands_word(texts, mark))).to_vec()
}

fn report_rows(texts: &Texts) -> Vec<OptionView> {
    [ReportRows::LeaveOut, ReportRows::Read]
        .map(|rows| option(rows.as_str(), texts.term("report-rows", rows.as_str())))
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

pub(super) fn option(value: &str, label: String) -> OptionView {
    OptionView { value: value.to_owned(), label }
}

pub(super) fn plain(word: &str) -> OptionView {
    option(word, word.to_owned())
}

/// The choices, and what is used where it is none of them.
fn with_own(mut choices: Vec<OptionView>, used: &str) -> Vec<OptionView> {
    if !used.is_empty() && !choices.iter().any(|one| one.value.eq_ignore_ascii_case(used)) {
        choices.push(plain(used));
    }
    choices
}

pub(super) fn text_of(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
