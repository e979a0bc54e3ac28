//! A random pay table as cells, and the cells as a file.

use encoding_rs::{Encoding, ISO_8859_15, MACINTOSH, UTF_8, WINDOWS_1252};
use jiff::civil::Date;
use paritas_fixtures::draw::Draw;
use rust_xlsxwriter::{Format, Workbook};

use super::style::{Dates, Months, Numbers, pick};
use super::truth::{Line, Person, Truth};

/// What a column of the file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    Number,
    Last,
    First,
    Full,
    Birth,
    Hire,
    Unit,
    Contract,
    Period,
    Code,
    Label,
    Quantity,
    Amount,
    /// The amounts of one component.
    Component(usize),
}

/// One cell: what it says, and the value behind it where a workbook may store it as a number or a date.
#[derive(Debug, Clone)]
pub enum Cell {
    Text(String),
    Number(String, i64),
    Date(String, Date),
}

/// A table as it will be written.
pub struct Sheet {
    pub holds: Vec<Holds>,
    pub header: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
    pub totals: Option<Vec<Cell>>,
    /// The period that the preamble names.
    pub preamble: Option<String>,
    pub wide: bool,
    pub births: Dates,
    pub hires: Dates,
    /// How many totals of employees stand inside.
    pub subtotals: u64,
    pub numbers: Numbers,
}

/// Header words by language, in the order of `Holds`.
const HEADERS: [[&str; 13]; 4] = [
    [
        "personeelsnummer",
        "achternaam",
        "voornaam",
        "volledige naam",
        "geboortedatum",
        "in dienst",
        "afdeling",
        "contractnummer",
        "periode",
        "looncode",
        "omschrijving",
        "aantal",
        "bedrag",
    ],
    [
        "matricule",
        "nom de famille",
        "prénom",
        "nom complet",
        "date de naissance",
        "date d'entrée",
        "service",
        "numéro de contrat",
        "période",
        "rubrique",
        "libellé",
        "quantité",
        "montant",
    ],
    [
        "employee number",
        "last name",
        "first name",
        "full name",
        "birth date",
        "hire date",
        "department",
        "contract number",
        "period",
        "component code",
        "label",
        "quantity",
        "amount",
    ],
    [
        "Personalnummer",
        "Nachname",
        "Vorname",
        "vollständiger Name",
        "Geburtsdatum",
        "Eintrittsdatum",
        "Abteilung",
        "Vertragsnummer",
        "Lohnperiode",
        "Lohnart",
        "Bezeichnung",
        "Menge",
        "Betrag",
    ],
];
const COLUMNS: [Holds; 13] = [
    Holds::Number,
    Holds::Last,
    Holds::First,
    Holds::Full,
    Holds::Birth,
    Holds::Hire,
    Holds::Unit,
    Holds::Contract,
    Holds::Period,
    Holds::Code,
    Holds::Label,
    Holds::Quantity,
    Holds::Amount,
];

impl Sheet {
    pub fn draw(draw: &mut Draw, truth: &Truth) -> Self {
        let wide = draw.chance(500);
        let several = truth.periods.len() > 1;
        let (split_names, full_name) = [(true, false), (false, true), (false, false)][draw.index(3)];
        let has_period = several || draw.chance(500);
        let chosen = |holds: Holds, draw: &mut Draw| match holds {
            Holds::Number => true,
            Holds::Last | Holds::First => split_names,
            Holds::Full => full_name,
            Holds::Period => has_period,
            Holds::Code | Holds::Amount => !wide,
            Holds::Quantity => !wide && draw.chance(400),
            Holds::Label => !wide && draw.chance(700),
            _ => draw.chance(500),
        };
        let mut holds: Vec<Holds> = Vec::new();
        for column in COLUMNS {
            if chosen(column, draw) {
                holds.push(column);
            }
        }
        if wide {
            holds.extend((0..truth.components.len()).map(Holds::Component));
        }
        if draw.chance(300) {
            draw.shuffle(&mut holds);
        }
        let language = draw.index(4);
        let coded = draw.index(3);
        let shout = draw.chance(200);
        let header = |holds: &Holds| match holds {
            Holds::Component(index) => {
                let component = &truth.components[*index];
                match coded {
                    0 => component.code.clone(),
                    1 => format!("{} {}", component.code, component.label),
                    _ => format!("{} - {}", component.code, component.label),
                }
            }
            other => {
                let word = HEADERS[language][COLUMNS.iter().position(|one| one == other).unwrap()];
                if shout { word.to_uppercase() } else { word.to_owned() }
            }
        };
        let births = Dates::draw(draw);
        let mut sheet = Self {
            header: holds.iter().map(header).collect(),
            holds,
            rows: Vec::new(),
            totals: None,
            preamble: None,
            wide,
            births,
            hires: births.beside(draw),
            subtotals: 0,
            numbers: Numbers::draw(draw),
        };
        sheet.fill(draw, truth);
        if draw.chance(350) {
            sheet.total(draw, truth);
        }
        if !has_period && draw.chance(500) {
            sheet.preamble = Some(Months::Slash.write(truth.periods[0]));
        }
        sheet
    }

    /// Whether the file names the periods of its lines.
    pub fn names_periods(&self) -> bool {
        self.preamble.is_some() || self.holds.contains(&Holds::Period)
    }

    fn fill(&mut self, draw: &mut Draw, truth: &Truth) {
        let months = Months::draw(draw);
        let hires = self.hires;
        let subtotals = !self.wide && !self.holds.contains(&Holds::Quantity) && draw.chance(200);
        if self.wide {
            for (person, period) in pairs(truth.people.len(), truth.periods.len()) {
                let line = |component: usize| {
                    let wanted = (person, component, period);
                    truth.lines.iter().find(|line| (line.person, line.component, line.period) == wanted)
                };
                self.row(&truth.people[person], months.write(truth.periods[period]), hires, truth, line);
            }
            return;
        }
        for (index, line) in truth.lines.iter().enumerate() {
            let person = &truth.people[line.person];
            self.row(person, months.write(truth.periods[line.period]), hires, truth, |_| Some(line));
            if subtotals && truth.lines.get(index + 1).is_none_or(|next| next.person != line.person) {
                self.subtotal(truth, line.person);
            }
        }
    }

    fn row<'a>(
        &mut self,
        person: &Person,
        period: String,
        hires: Dates,
        truth: &Truth,
        line: impl Fn(usize) -> Option<&'a Line>,
    ) {
        let number = |value: Option<i64>, decimals: u32| match value {
            Some(value) => Cell::Number(self.numbers.write(value, decimals), value),
            None => Cell::Text(self.numbers.blank.to_owned()),
        };
        let text = |text: &str| Cell::Text(text.to_owned());
        let of_line = || line(0).map(|line| (line, &truth.components[line.component]));
        let cell = |holds: &Holds| match holds {
            Holds::Number => text(&person.number),
            Holds::Last => text(&person.last),
            Holds::First => text(&person.first),
            Holds::Full => Cell::Text(format!("{} {}", person.last, person.first)),
            Holds::Birth => Cell::Date(self.births.write(person.birth), person.birth),
            Holds::Hire => Cell::Date(hires.write(person.hire), person.hire),
            Holds::Unit => text(person.unit),
            Holds::Contract => text(&person.contract),
            Holds::Period => Cell::Text(period.clone()),
            Holds::Code => text(of_line().map_or("", |(_, component)| &component.code)),
            Holds::Label => text(of_line().map_or("", |(_, component)| component.label)),
            Holds::Quantity => number(of_line().and_then(|(line, _)| line.quantity), 2),
            Holds::Amount => {
                of_line().map_or_else(|| text(""), |(line, component)| number(line.amount, component.decimals))
            }
            Holds::Component(index) => {
                number(line(*index).and_then(|line| line.amount), truth.components[*index].decimals)
            }
        };
        let row = self.holds.iter().map(cell).collect();
        self.rows.push(row);
    }

    /// A row under the employee's number that sums up their lines.
    fn subtotal(&mut self, truth: &Truth, person: usize) {
        let sum = truth.lines.iter().filter(|line| line.person == person).filter_map(|line| line.amount).sum();
        let cell = |holds: &Holds| match holds {
            Holds::Number => Cell::Text(truth.people[person].number.clone()),
            Holds::Code => Cell::Text("Totaal".to_owned()),
            Holds::Amount => Cell::Number(self.numbers.write(sum, 3), sum),
            _ => Cell::Text(String::new()),
        };
        let row = self.holds.iter().map(cell).collect();
        self.rows.push(row);
        self.subtotals += 1;
    }

    fn total(&mut self, draw: &mut Draw, truth: &Truth) {
        let word = pick(draw, &["Totaal", "TOTAL", "Total général", "Gesamtsumme", "Somme", "Total:"]);
        let code = self.holds.iter().position(|holds| *holds == Holds::Code);
        let is_line = |row: &&Vec<Cell>| code.is_none_or(|code| row[code].text() != "Totaal");
        let sum = |column: usize| -> i64 {
            self.rows
                .iter()
                .filter(is_line)
                .map(|row| if let Cell::Number(_, value) = &row[column] { *value } else { 0 })
                .sum()
        };
        let cell = |(column, holds): (usize, &Holds)| match holds {
            Holds::Number => Cell::Text(word.to_owned()),
            Holds::Amount => Cell::Number(self.numbers.write(sum(column), 3), sum(column)),
            Holds::Component(index) => {
                Cell::Number(self.numbers.write(sum(column), truth.components[*index].decimals), sum(column))
            }
            _ => Cell::Text(String::new()),
        };
        self.totals = Some(self.holds.iter().enumerate().map(cell).collect());
    }

    /// The cells of a column as text, blank ones apart, the totals rows included.
    pub fn column(&self, index: usize) -> Vec<String> {
        let rows = self.rows.iter().chain(&self.totals);
        let texts = rows.map(|row| row[index].text().trim().to_owned());
        texts.filter(|text| !text.is_empty() && *text != self.numbers.blank).collect()
    }

    /// The file as text, and how it is called.
    pub fn text(&self, draw: &mut Draw) -> (String, &'static str) {
        let delimiter = pick(draw, &[";", ";", ",", ",", "\t", "\t", "|", "^", "~"]);
        let newline = pick(draw, &["\n", "\n", "\r\n", "\r\n", "\r"]);
        let quote = pick(draw, &['"', '"', '"', '\'']);
        let always = draw.chance(300) || quote == '\'';
        let tail = if draw.chance(100) { delimiter } else { "" };
        let pad = if draw.chance(100) { " " } else { "" };
        let written = |cells: &[String]| {
            let field = |cell: &String| {
                let text = cell.replace(quote, &format!("{quote}{quote}"));
                let needs = cell.contains(delimiter) || cell.contains(quote) || cell.contains(['\n', '\r']);
                if always || needs { format!("{quote}{text}{quote}") } else { format!("{cell}{pad}") }
            };
            cells.iter().map(field).collect::<Vec<_>>().join(delimiter) + tail
        };
        let mut lines: Vec<String> = Vec::new();
        let filler = if draw.chance(300) { delimiter.repeat(self.header.len() - 1) } else { String::new() };
        if draw.chance(300) {
            lines.push(format!("AZ Zilverbeek{filler}"));
            lines.push(filler.clone());
        }
        if let Some(period) = &self.preamble {
            lines.push(format!("Periode: {period}{filler}"));
        }
        lines.push(written(&self.header));
        let page = if draw.chance(100) { 7 } else { usize::MAX };
        for (index, row) in self.rows.iter().enumerate() {
            if index > 0 && index % page == 0 {
                lines.push(String::new());
                lines.push(written(&self.header));
            }
            lines.push(written(&row.iter().map(|cell| cell.text().to_owned()).collect::<Vec<_>>()));
        }
        if let Some(totals) = &self.totals {
            lines.push(written(&totals.iter().map(|cell| cell.text().to_owned()).collect::<Vec<_>>()));
        }
        if draw.chance(150) {
            lines.push("Einde van het rapport".to_owned());
        }
        let mut text = lines.join(newline);
        if draw.chance(800) {
            text.push_str(newline);
        }
        (text, if delimiter == "\t" { "extract.tsv" } else { "extract.csv" })
    }

    /// Whether its columns show where they stand without a delimiter: many rows, one word a cell but for names, and one
    /// word a header.
    pub fn lines_up(&self) -> bool {
        let named =
            |holds: &Holds| matches!(holds, Holds::Last | Holds::First | Holds::Full | Holds::Unit | Holds::Label);
        let one_word = |row: &Vec<Cell>| {
            row.iter()
                .zip(&self.holds)
                .all(|(cell, holds)| named(holds) || !cell.text().contains([' ', '\u{a0}', '\u{202f}']))
        };
        let one_word_header = self.header.iter().all(|header| !header.contains(' '));
        !self.wide
            && self.preamble.is_none()
            && self.rows.len() > 8
            && one_word_header
            && self.rows.iter().all(one_word)
    }

    /// The file in columns of fixed width, numbers to the right as printers align them.
    pub fn fixed_width(&self) -> String {
        let totals = self.totals.iter();
        let texts = |row: &Vec<Cell>| row.iter().map(|cell| cell.text().to_owned()).collect::<Vec<_>>();
        let rows: Vec<Vec<String>> =
            std::iter::once(self.header.clone()).chain(self.rows.iter().chain(totals).map(texts)).collect();
        let count = |text: &String| text.chars().count();
        let widths: Vec<usize> = (0..self.header.len())
            .map(|column| rows.iter().map(|row| count(&row[column])).max().unwrap_or(0) + 2)
            .collect();
        let is_number = |holds: &Holds| matches!(holds, Holds::Quantity | Holds::Amount | Holds::Component(_));
        let mut text = String::new();
        for row in &rows {
            for ((cell, width), holds) in row.iter().zip(&widths).zip(&self.holds) {
                let blanks = " ".repeat(width - count(cell));
                if is_number(holds) {
                    text.push_str(&format!("{}{cell}  ", &blanks[2..]));
                } else {
                    text.push_str(&format!("{cell}{blanks}"));
                }
            }
            text.push('\n');
        }
        text
    }

    /// The file as a workbook; numbers and dates are stored as such, or as the texts a careless export makes of them.
    pub fn workbook(&self, draw: &mut Draw) -> Vec<u8> {
        let (as_text, dates_as_text) = (draw.chance(300), draw.chance(300));
        let mut workbook = Workbook::new();
        let date_format = Format::new().set_num_format("dd/mm/yyyy");
        let sheet = workbook.add_worksheet();
        let mut at = 0;
        if let Some(period) = &self.preamble {
            sheet.write_string(0, 0, format!("Periode: {period}")).unwrap();
            at += 2;
        }
        for (column, header) in self.header.iter().enumerate() {
            sheet.write_string(at, u16::try_from(column).unwrap(), header).unwrap();
        }
        for row in self.rows.iter().chain(&self.totals) {
            at += 1;
            for (column, cell) in row.iter().enumerate() {
                let column = u16::try_from(column).unwrap();
                match cell {
                    Cell::Number(_, value) if !as_text => {
                        let plain = paritas_model::Amount::from_millionths(*value).to_string();
                        sheet.write_number(at, column, plain.parse::<f64>().unwrap()).unwrap();
                    }
                    Cell::Date(_, date) if !dates_as_text => {
                        let (year, month, day) = (date.year() as u16, date.month() as u8, date.day() as u8);
                        let date = rust_xlsxwriter::ExcelDateTime::from_ymd(year, month, day).unwrap();
                        sheet.write_datetime_with_format(at, column, &date, &date_format).unwrap();
                    }
                    other if other.text().is_empty() => {}
                    other => drop(sheet.write_string(at, column, other.text()).unwrap()),
                }
            }
        }
        workbook.save_to_buffer().unwrap()
    }
}

impl Cell {
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(text, _) | Self::Date(text, _) => text,
        }
    }
}

fn pairs(first: usize, second: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..first).flat_map(move |one| (0..second).map(move |other| (one, other)))
}

/// A text in an encoding of chance; UTF-8 where that one lacks a character.
pub fn encode(draw: &mut Draw, text: &str) -> (Vec<u8>, &'static str) {
    let units = |mark: bool| if mark { format!("\u{feff}{text}") } else { text.to_owned() };
    match draw.index(10) {
        0 => (units(true).into_bytes(), "UTF-8 with mark"),
        1 => (units(true).encode_utf16().flat_map(u16::to_le_bytes).collect(), "UTF-16LE with mark"),
        2 => (units(true).encode_utf16().flat_map(u16::to_be_bytes).collect(), "UTF-16BE with mark"),
        3 => (units(false).encode_utf16().flat_map(u16::to_le_bytes).collect(), "UTF-16LE"),
        4 => (single_byte(WINDOWS_1252, text), "windows-1252"),
        5 => (single_byte(ISO_8859_15, text), "ISO-8859-15"),
        // What a file is full of must be words for anyone to tell: one quotation mark may be any letter.
        6 if text.chars().filter(|one| one.is_alphabetic() && !one.is_ascii()).count() > 8
            && !text.contains('\u{2019}') =>
        {
            (single_byte(MACINTOSH, text), "macintosh")
        }
        _ => (units(false).into_bytes(), "UTF-8"),
    }
}

fn single_byte(encoding: &'static Encoding, text: &str) -> Vec<u8> {
    let (bytes, _, unmappable) = encoding.encode(text);
    if unmappable { UTF_8.encode(text).0.into_owned() } else { bytes.into_owned() }
}
