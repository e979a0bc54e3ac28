use paritas_model::{Amount, Date, Digest, Ledger, Message, Origin, PayTable, Period, RejectedCell, Total};

use crate::{DateOrder, DecimalMark, ExtractProfile, Layout, Recognised, Role};

/// Everything that was read of one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extract {
    /// What was detected, one entry a source.
    pub descriptions: Vec<Description>,
    /// The people, components and pay lines.
    pub pay: PayTable,
    /// The cells that could not be understood, in the order of the file.
    pub rejected: Vec<RejectedCell>,
    /// What became of every row and value cell.
    pub ledger: Ledger,
    /// The same for each source by itself.
    pub source_ledgers: Vec<Ledger>,
    /// What does not fit between the sources of this side; none where there is one.
    pub joins: Vec<JoinIssue>,
    /// The file's own totals beside what its lines sum to.
    pub file_totals: Vec<FileTotal>,
    /// The complete profile of each source, as used: reading again with it gives the same.
    pub profiles: Vec<ExtractProfile>,
    /// What deserves attention. What was taken for granted stands in [`Description::assumptions`].
    pub messages: Vec<Message>,
}

impl Extract {
    /// What was taken for granted of each source; where there are several, with the source it is said of.
    pub fn assumptions(&self) -> Vec<Message> {
        let several = self.descriptions.len() > 1;
        let of_source = |described: &Description| {
            let name = described.source_name();
            let said = described.assumptions.iter().cloned();
            said.map(|message| if several { in_source(&name, message) } else { message }).collect::<Vec<_>>()
        };
        self.descriptions.iter().flat_map(of_source).collect()
    }
}

impl Description {
    /// The column at this position, from 1.
    pub fn column(&self, position: u16) -> Option<&ColumnDescription> {
        // They are listed as they stand.
        let at = self.columns.binary_search_by_key(&position, |column| column.position).ok()?;
        self.columns.get(at)
    }

    /// Whether it has a column of amounts, quantities or rates; without one it is a staff list.
    pub fn holds_values(&self) -> bool {
        self.columns.iter().any(|column| column.role.measure().is_some())
    }

    /// Whether a column says whose row it is.
    pub fn names_employees(&self) -> bool {
        Role::OF_EMPLOYEES.into_iter().any(|role| self.has_role(role))
    }

    /// Whether its columns, or one of them, say which component a value is of.
    pub fn names_components(&self) -> bool {
        self.layout == Layout::Wide || self.has_role(Role::ComponentCode) || self.has_role(Role::ComponentLabel)
    }

    /// Whether it has a column of this role.
    pub(crate) fn has_role(&self, role: Role) -> bool {
        self.columns.iter().any(|column| column.role == role)
    }

    /// What the source is called in sentences: as it is named on the command line.
    pub fn source_name(&self) -> String {
        match &self.sheet {
            Some(sheet) => format!("{}#{sheet}", self.file),
            None => self.file.clone(),
        }
    }
}

/// A sentence about one source of several.
pub(crate) fn in_source(name: &str, message: Message) -> Message {
    Message::new("in-source").with("source", name).with("message", message)
}

/// Something about one employee that does not fit between two sources of a side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinIssue {
    /// Index into the employees.
    pub employee: u32,
    /// What it is.
    pub problem: JoinProblem,
    /// The source it is seen in.
    pub source: u16,
    /// The source it is held against, where it is one.
    pub other: Option<u16>,
    /// How many pay lines are concerned.
    pub lines: u64,
    /// What they sum to, as far as they are money of the period.
    pub sum: Total,
    /// What the source says, where the two contradict each other.
    pub value: String,
    /// What the other source says.
    pub other_value: String,
}

/// What does not fit between two sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JoinProblem {
    /// A staff list names someone that no pay line is of.
    NoPayLine,
    /// There are pay lines of someone that no staff list names.
    NotInStaffList,
    /// Two sources say different things of one person, in the column of this role. What stands in the first counts.
    Contradiction(Role),
    /// Lines that say, to the cent, what lines of another source say: perhaps delivered twice. They are added up.
    DeliveredTwice,
}

impl JoinProblem {
    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoPayLine => "no_pay_line",
            Self::NotInStaffList => "not_in_staff_list",
            Self::Contradiction(_) => "contradiction",
            Self::DeliveredTwice => "delivered_twice",
        }
    }
}

/// What was detected of one source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    /// Which of the files that were asked for it is, from 0.
    pub input: usize,
    /// The file's name, without its folder.
    pub file: String,
    /// The file's digest.
    pub sha256: Digest,
    /// The shipped profile that the file was read with, because it shows its fingerprint and no other was given.
    pub recognised: Option<Recognised>,
    /// The file's size in bytes.
    pub bytes: u64,
    /// What kind of file it is, by its content.
    pub kind: FileKind,
    /// The sheet that was read, for a workbook.
    pub sheet: Option<String>,
    /// The sheets that were not read.
    pub other_sheets: Vec<String>,
    /// The sheets that may be extracts, this one included, in the workbook's order; none for a text file.
    pub tables: Vec<String>,
    /// The encoding's name (`UTF-8`, `windows-1252`); empty for a workbook.
    pub encoding: String,
    /// The character between fields, for a text file.
    pub delimiter: Option<char>,
    /// How pay lines lie in it.
    pub layout: Layout,
    /// The first row with headers, from 1; 0 where there are none.
    pub header_row: u32,
    /// How many rows of headers there are.
    pub header_rows: u32,
    /// Where the period comes from.
    pub period: PeriodSource,
    /// The columns, from the first.
    pub columns: Vec<ColumnDescription>,
    /// The header and the first twelve rows below it, cell by cell.
    pub preview: Vec<Vec<String>>,
    /// The first rows below the header that hold anything, as they stand in the file.
    pub first_rows: Vec<RawRow>,
    /// What was detected of how the file is written, each with its reason.
    pub detections: Vec<Detection>,
    /// What was taken for granted, sentence by sentence.
    pub assumptions: Vec<Message>,
}

/// One thing that was detected of how a file is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detection {
    /// What it is about.
    pub what: Detected,
    /// What was detected, as it stands in a profile (`windows-1252`, `;`, `fixed_width`, `2`).
    pub value: String,
    /// How sure that is.
    pub confidence: Confidence,
    /// Why.
    pub reason: Message,
}

/// What of a file's writing is detected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Detected {
    /// The encoding of a text.
    Encoding,
    /// Whether fields are cut by a character or by position.
    Format,
    /// The character between fields.
    Delimiter,
    /// The character around fields.
    Quote,
    /// The character that special characters inside fields follow.
    Escape,
    /// How many rows of headers there are, and where.
    HeaderRows,
    /// What page breaks left between the data: titles and headers again, page numbers, drawn lines.
    PageBreaks,
    /// Rows that state totals, wherever they stand.
    TotalsRows,
    /// Rows after the data: notes and totals.
    Footer,
}

impl Detected {
    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Encoding => "encoding",
            Self::Format => "format",
            Self::Delimiter => "delimiter",
            Self::Quote => "quote",
            Self::Escape => "escape",
            Self::HeaderRows => "header_rows",
            Self::PageBreaks => "page_breaks",
            Self::TotalsRows => "totals_rows",
            Self::Footer => "footer",
        }
    }
}

/// What kind of file an extract is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// Text with a delimiter: CSV, TSV and kin.
    Delimited,
    /// Text whose fields stand at fixed places.
    FixedWidth,
    /// Text of one rubrique a line, such as the French DSN.
    Rubriques,
    /// Excel 2007 and later, XLSX and XLSM.
    Xlsx,
    /// Excel 97 to 2003.
    Xls,
    /// Excel binary.
    Xlsb,
    /// OpenDocument.
    Ods,
}

impl FileKind {
    /// The word used in files: `csv`, `fixed`, `rubriques`, `xlsx`, `xls`, `xlsb`, `ods`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Delimited => "csv",
            Self::FixedWidth => "fixed",
            Self::Rubriques => "rubriques",
            Self::Xlsx => "xlsx",
            Self::Xls => "xls",
            Self::Xlsb => "xlsb",
            Self::Ods => "ods",
        }
    }
}

/// Where the period of an extract's lines comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PeriodSource {
    /// A column.
    Column,
    /// The profile.
    Profile(Period),
    /// The rows above the header.
    Preamble(Period),
    /// The name of the sheet.
    Sheet(Period),
    /// The name of the file, where several of a side are each called by a month.
    FileName(Period),
    /// Nothing names it.
    Unnamed,
}

/// What was understood of one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnDescription {
    /// The position, from 1.
    pub position: u16,
    /// The header as it stands in the file.
    pub header: String,
    /// What the column says.
    pub role: Role,
    /// Why.
    pub reason: Message,
    /// How sure that is.
    pub confidence: Confidence,
    /// Index into the table's components, for a value column of a wide extract.
    pub component: Option<u32>,
    /// The mark before the decimals, for a column of numbers; `None` there where nobody knows.
    pub decimal: Option<DecimalMark>,
    /// The order of day and month, for a column of dates; `None` there where nobody knows.
    pub order: Option<DateOrder>,
    /// How sure its decimal mark or its order is, and why; `None` for a column of neither numbers nor dates.
    pub writing: Option<(Confidence, Message)>,
    /// A few different cells from the first rows, with what they were taken for.
    pub examples: Vec<Example>,
}

/// A row as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawRow {
    /// The row's number, from 1.
    pub row: u32,
    /// The line as it is written; a workbook's cells, which have no line, side by side.
    pub text: String,
}

/// A cell, and what it was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What stands in the cell.
    pub written: String,
    /// What it was taken for.
    pub understood: Understood,
}

/// What a cell was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Understood {
    /// The text that stands there: codes, names, numbers of people.
    AsWritten,
    /// A number.
    Number(Amount),
    /// A date.
    Date(Date),
    /// A pay period.
    Period(Period),
    /// Nothing that the column is for: rejected, or left out.
    Unread,
}

/// How sure the role of a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Neither the header nor the cells say what it is: an attribute.
    Unsure,
    /// The header or the cells say so.
    Likely,
    /// The header and the cells say so, or the profile does.
    Certain,
}

impl Confidence {
    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unsure => "unsure",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

/// A total that the file states, beside what its lines sum to.
///
/// A totals row is a control total, not an employee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileTotal {
    /// Index into the components; `None` for the total of all components of a long extract.
    pub component: Option<u32>,
    /// What the file states.
    pub stated: Amount,
    /// What its used lines sum to.
    pub summed: Total,
    /// Where it stands.
    pub origin: Origin,
}
