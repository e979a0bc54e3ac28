//! The four kinds of workbook, put together by hand: one table in each, and files that claim more than they are.

use std::io::{Cursor, Write};

use paritas_intake::{Purpose, SheetKind, Visibility, sheets};
use paritas_model::Message;
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::crafted::{record, xls};
use crate::{Sample, lines, read_as, reasons, sample, values};

/// A ZIP archive of these parts.
fn package(name: &str, parts: &[(&str, Vec<u8>)]) -> Sample {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (part, bytes) in parts {
        zip.start_file(*part, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    sample(name, zip.finish().unwrap().into_inner())
}

fn relations(of: &[(&str, &str, &str)]) -> Vec<u8> {
    let one = |(id, kind, target): &(&str, &str, &str)| {
        format!("<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/x/{kind}\" Target=\"{target}\"/>")
    };
    format!("<Relationships>{}</Relationships>", of.iter().map(one).collect::<String>()).into_bytes()
}

/// An XLSX workbook whose only sheet has this XML in its `worksheet`.
fn xlsx(sheet: &str) -> Sample {
    xlsx_with("", sheet, "<sst/>")
}

fn xlsx_with(workbook: &str, sheet: &str, strings: &str) -> Sample {
    let book =
        format!("<workbook>{workbook}<sheets><sheet name=\"Lijnen\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    let styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"000000\"/></numFmts><cellXfs>\
                  <xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"4\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/>\
                  </cellXfs></styleSheet>";
    package(
        "extract.xlsx",
        &[
            ("_rels/.rels", relations(&[("r1", "officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", book.into_bytes()),
            (
                "xl/_rels/workbook.xml.rels",
                relations(&[
                    ("r1", "worksheet", "worksheets/sheet1.xml"),
                    ("r2", "styles", "styles.xml"),
                    ("r3", "sharedStrings", "sharedStrings.xml"),
                ]),
            ),
            ("xl/styles.xml", styles.as_bytes().to_vec()),
            ("xl/sharedStrings.xml", strings.as_bytes().to_vec()),
            ("xl/worksheets/sheet1.xml", format!("<worksheet>{sheet}</worksheet>").into_bytes()),
        ],
    )
}

const HEADER: &str = "<row r=\"1\"><c t=\"inlineStr\"><is><t>employee</t></is></c><c t=\"inlineStr\"><is><t>birth date</t></is></c>\
                      <c t=\"inlineStr\"><is><t>component</t></is></c><c t=\"inlineStr\"><is><t>amount</t></is></c></row>";

/// One pay line: employee 451 shown `000451`, born on day 32105, component `a`, and what is given for the amount.
fn row(number: u32, amount: &str) -> String {
    format!(
        "<row r=\"{number}\"><c s=\"1\"><v>451</v></c><c s=\"4\"><v>32105</v></c>\
         <c t=\"str\"><v>a</v></c>{amount}</row>"
    )
}

fn ods(table: &str) -> Sample {
    let content = format!(
        "<office:document-content><office:automatic-styles>\
         <number:number-style style:name=\"N1\"><number:number number:decimal-places=\"0\" number:min-integer-digits=\"6\"/></number:number-style>\
         <number:number-style style:name=\"N2\"><number:number number:decimal-places=\"2\" number:min-integer-digits=\"1\"/></number:number-style>\
         <style:style style:name=\"code\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>\
         <style:style style:name=\"cents\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>\
         </office:automatic-styles><office:body><office:spreadsheet>{table}</office:spreadsheet></office:body></office:document-content>"
    );
    package(
        "extract.ods",
        &[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet".to_vec()),
            ("META-INF/manifest.xml", b"<manifest:manifest/>".to_vec()),
            ("content.xml", content.into_bytes()),
        ],
    )
}

fn ods_text(text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
}

fn ods_header() -> String {
    let cells: String = ["employee", "birth date", "component", "amount"].into_iter().map(ods_text).collect();
    format!("<table:table-row>{cells}</table:table-row>")
}

fn ods_row(amount: &str) -> String {
    format!(
        "<table:table-row><table:table-cell table:style-name=\"code\" office:value-type=\"float\" office:value=\"451\"/>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"1987-11-24\"/>{}{amount}</table:table-row>",
        ods_text("a")
    )
}

/// A record of XLSB: kind and length in seven bits a byte.
fn binary(kind: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    if kind < 0x80 {
        bytes.push(u8::try_from(kind).unwrap());
    } else {
        bytes.extend([u8::try_from(kind & 0x7f).unwrap() | 0x80, u8::try_from(kind >> 7).unwrap()]);
    }
    let mut length = data.len();
    loop {
        let low = u8::try_from(length & 0x7f).unwrap();
        length >>= 7;
        bytes.push(if length > 0 { low | 0x80 } else { low });
        if length == 0 {
            break;
        }
    }
    bytes.extend_from_slice(data);
    bytes
}

fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let count = u32::try_from(units.len()).unwrap();
    [count.to_le_bytes().to_vec(), units.into_iter().flat_map(u16::to_le_bytes).collect()].concat()
}

/// A cell's column and style, and what follows.
fn cell(column: u32, style: u8, value: &[u8]) -> Vec<u8> {
    [&column.to_le_bytes()[..], &[style, 0, 0, 0], value].concat()
}

fn xlsb(amount: Vec<u8>) -> Sample {
    let sheet = [0_u32.to_le_bytes().to_vec(), 1_u32.to_le_bytes().to_vec(), wide("r1"), wide("Lijnen")].concat();
    let style = |id: u16| binary(47, &[[0, 0], id.to_le_bytes()].concat());
    let styles = [
        binary(44, &[164_u16.to_le_bytes().to_vec(), wide("000000")].concat()),
        binary(617, &[0; 4]),
        style(0),
        style(164),
        style(4),
        style(9),
        style(14),
        binary(618, &[]),
    ];
    let start = |number: u32| binary(0, &[number.to_le_bytes().to_vec(), vec![0; 9]].concat());
    let shared = |column, index: u32| binary(7, &cell(column, 0, &index.to_le_bytes()));
    let whole = |column, style, number: i32| binary(2, &cell(column, style, &((number << 2) | 2).to_le_bytes()));
    let rows = [
        binary(145, &[]),
        start(0),
        shared(0, 0),
        shared(1, 1),
        shared(2, 2),
        shared(3, 3),
        start(1),
        whole(0, 1, 451),
        whole(1, 4, 32_105),
        binary(6, &cell(2, 0, &wide("a"))),
        amount,
        binary(146, &[]),
    ];
    let strings =
        ["employee", "birth date", "component", "amount"].map(|text| binary(19, &[vec![0], wide(text)].concat()));
    package(
        "extract.xlsb",
        &[
            ("_rels/.rels", relations(&[("r1", "officeDocument", "xl/workbook.bin")])),
            ("xl/workbook.bin", [binary(153, &[0; 4]), binary(156, &sheet)].concat()),
            (
                "xl/_rels/workbook.bin.rels",
                relations(&[
                    ("r1", "worksheet", "worksheets/sheet1.bin"),
                    ("r2", "styles", "styles.bin"),
                    ("r3", "sharedStrings", "sharedStrings.bin"),
                ]),
            ),
            ("xl/styles.bin", styles.concat()),
            ("xl/sharedStrings.bin", strings.concat()),
            ("xl/worksheets/sheet1.bin", rows.concat()),
        ],
    )
}

fn short(text: &str) -> Vec<u8> {
    [&[u8::try_from(text.len()).unwrap(), 0], text.as_bytes()].concat()
}

/// An XLS workbook of one pay line with this record for its amount, in row 1, column 3.
fn xls_line(amount: Vec<u8>) -> Sample {
    let place = |row: u16, column: u16, style: u16| [row, column, style].map(u16::to_le_bytes).concat();
    let label = |column, text: &str| {
        let length = u16::try_from(text.len()).unwrap();
        record(0x0204, &[&place(0, column, 0)[..], &length.to_le_bytes(), &[0], text.as_bytes()].concat())
    };
    let style = |id: u16| record(0x00e0, &[[0, 0], id.to_le_bytes()].concat());
    let format = record(0x041e, &[&164_u16.to_le_bytes()[..], &6_u16.to_le_bytes(), &[0], b"000000"].concat());
    let packed = |column, style, number: i32| {
        record(0x027e, &[place(1, column, style), ((number << 2) | 2).to_le_bytes().to_vec()].concat())
    };
    let text = record(0x0204, &[&place(1, 2, 0)[..], &1_u16.to_le_bytes(), &[0], b"a"].concat());
    // Dimensions that claim four billion rows.
    let lying = record(0x0200, &[0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0]);
    let sheet = [
        record(0x0809, &[0, 6, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0]),
        lying,
        label(0, "employee"),
        label(1, "birth date"),
        label(2, "component"),
        label(3, "amount"),
        packed(0, 1, 451),
        packed(1, 4, 32_105),
        text,
        amount,
        record(0x000a, &[]),
    ];
    let styles = [format, style(0), style(164), style(4), style(9), style(14)].concat();
    let bound = |start: u32| record(0x0085, &[start.to_le_bytes().to_vec(), vec![0, 0], short("Lijnen")].concat());
    // Begin of the globals, 4 + 16 bytes; styles; the sheet's name; end, 4 bytes.
    let start = u32::try_from(20 + styles.len() + bound(0).len() + 4).unwrap();
    xls(&[styles, bound(start), record(0x000a, &[]), sheet.concat()])
}

fn xls_cell(kind: u16, style: u16, value: &[u8]) -> Vec<u8> {
    record(kind, &[&[1, 0, 3, 0][..], &style.to_le_bytes(), value].concat())
}

const LINE: &str = "000451 [] 0 a amount 1234.56";

#[test]
fn the_same_line_in_all_four_kinds() {
    let amount = 1234.56_f64.to_le_bytes();
    let files = [
        xlsx(&format!("<sheetData>{HEADER}{}</sheetData>", row(2, "<c s=\"2\"><v>1234.56</v></c>"))),
        ods(&format!(
            "<table:table table:name=\"Lijnen\">{}{}</table:table>",
            ods_header(),
            ods_row(
                "<table:table-cell office:value-type=\"currency\" office:value=\"1234.56\"><text:p>1.234,56 €</text:p></table:table-cell>"
            )
        )),
        xlsb(binary(5, &cell(3, 2, &amount))),
        xls_line(xls_cell(0x0203, 2, &amount)),
    ];
    for file in files {
        let extract = read_as(&file, Purpose::Pay, "").unwrap();
        let kind = extract.descriptions[0].kind;
        assert_eq!(lines(&extract), [LINE], "{kind:?}");
        assert_eq!(extract.pay.employees[0].birth_date.unwrap().to_string(), "1987-11-24", "{kind:?}");
        assert_eq!(extract.descriptions[0].sheet.as_deref(), Some("Lijnen"));
        let infos = sheets(&file.path).unwrap();
        assert_eq!((infos.len(), infos[0].rows, infos[0].columns), (1, 2, 4), "{kind:?}");
        assert_eq!((infos[0].kind, infos[0].visibility), (SheetKind::Table, Visibility::Visible));
    }
}

#[test]
fn amounts_as_shown_in_all_four_kinds() {
    let third = (10.0_f64 / 3.0).to_le_bytes();
    let files = [
        xlsx(&format!("<sheetData>{HEADER}{}</sheetData>", row(2, "<c s=\"2\"><v>3.3333333333333335</v></c>"))),
        ods(&format!(
            "<table:table table:name=\"Lijnen\">{}{}</table:table>",
            ods_header(),
            ods_row(
                "<table:table-cell table:style-name=\"cents\" office:value-type=\"float\" office:value=\"3.33333333333333\"><text:p>3,33</text:p></table:table-cell>"
            )
        )),
        xlsb(binary(9, &cell(3, 2, &[&third[..], &[0, 0]].concat()))),
        xls_line(xls_cell(0x0006, 2, &[&third[..], &[0; 8]].concat())),
    ];
    for file in files {
        let stored = read_as(&file, Purpose::Pay, "").unwrap();
        let kind = stored.descriptions[0].kind;
        assert_eq!(reasons(&stored), ["reason-too-precise"], "{kind:?}");
        let shown = read_as(&file, Purpose::Pay, "workbook_amounts = 'displayed'\n").unwrap();
        assert_eq!(values(&shown), ["3.33"], "{kind:?}");
        assert!(shown.messages.iter().any(|message| message.id == "notice-displayed-amounts"), "{kind:?}");
    }
}

#[test]
fn errors_in_all_four_kinds_are_rejected_by_name() {
    let files = [
        xlsx(&format!("<sheetData>{HEADER}{}</sheetData>", row(2, "<c t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>"))),
        ods(&format!(
            "<table:table table:name=\"Lijnen\">{}{}</table:table>",
            ods_header(),
            ods_row(
                "<table:table-cell table:formula=\"of:=[.A1]/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>"
            )
        )),
        xlsb(binary(11, &cell(3, 0, &[7, 0, 0]))),
        xls_line(xls_cell(0x0006, 0, &[2, 0, 7, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0])),
    ];
    for file in files {
        let extract = read_as(&file, Purpose::Pay, "").unwrap();
        let kind = extract.descriptions[0].kind;
        assert_eq!(reasons(&extract), ["reason-error-cell"], "{kind:?}");
        assert_eq!((extract.rejected[0].value.as_str(), extract.rejected[0].origin.row), ("#DIV/0!", 2), "{kind:?}");
    }
}

#[test]
fn formulas_that_were_never_calculated_are_rejected() {
    let placeholder = xlsx_with(
        "<calcPr fullCalcOnLoad=\"1\"/>",
        &format!("<sheetData>{HEADER}{}</sheetData>", row(2, "<c><f>SUM(1,2)</f><v>0</v></c>")),
        "<sst/>",
    );
    let files = [
        xlsx(&format!("<sheetData>{HEADER}{}</sheetData>", row(2, "<c><f>SUM(1,2)</f></c>"))),
        xlsx(&format!("<sheetData>{HEADER}{}</sheetData>", row(2, "<c><f>SUM(1,2)</f><v/></c>"))),
        placeholder,
        ods(&format!(
            "<table:table table:name=\"Lijnen\">{}{}</table:table>",
            ods_header(),
            ods_row("<table:table-cell table:formula=\"of:=SUM(1;2)\"/>")
        )),
        // To be calculated when opened, and 0 until then.
        xls_line(xls_cell(0x0006, 0, &[0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])),
    ];
    for file in files {
        let extract = read_as(&file, Purpose::Pay, "").unwrap();
        assert_eq!(reasons(&extract), ["reason-uncalculated"], "{:?}", extract.descriptions[0].kind);
    }
    let calculated = format!("<sheetData>{HEADER}{}</sheetData>", row(2, "<c><f>1-1</f><v>0</v></c>"));
    assert_eq!(values(&read_as(&xlsx(&calculated), Purpose::Pay, "").unwrap()), ["0.00"]);
}

#[test]
fn percentages_among_amounts_are_said() {
    let file = xlsx(&format!("<sheetData>{HEADER}{}</sheetData>", row(2, "<c s=\"3\"><v>0.8</v></c>")));
    let extract = read_as(&file, Purpose::Pay, "").unwrap();
    assert_eq!(values(&extract), ["0.80"]);
    let said = extract.messages.iter().find(|message| message.id == "notice-percent-amounts").unwrap();
    assert!(said.args.iter().any(|(name, _)| name == "example"));
}

#[test]
fn hidden_rows_and_merged_cells_are_said() {
    let hidden = row(2, "<c><v>1</v></c>").replace("<row r", "<row hidden=\"1\" r");
    let merged = "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A1:B1\"/></mergeCells>";
    let file = xlsx(&format!("<sheetData>{HEADER}{hidden}{}</sheetData>{merged}", row(3, "<c><v>2</v></c>")));
    let assumptions = read_as(&file, Purpose::Pay, "").unwrap().descriptions.remove(0).assumptions;
    assert!(assumptions.contains(&Message::new("assume-hidden-rows").with("count", 1_usize)), "{assumptions:?}");
    let merged = Message::new("assume-merged-cells").with("count", 1_usize).with("range", "A2:A3");
    assert!(assumptions.contains(&merged), "{assumptions:?}");
}

#[test]
fn days_count_from_1904_where_the_workbook_says_so() {
    let book = "<workbookPr date1904=\"1\"/>";
    let cells = format!("<sheetData>{HEADER}{}</sheetData>", row(2, "<c><v>1</v></c>").replace("32105", "30643"));
    let born = |sheet: &str| {
        let extract = read_as(&xlsx_with(book, sheet, "<sst/>"), Purpose::Pay, "").unwrap();
        extract.pay.employees[0].birth_date.map(|date| date.to_string())
    };
    assert_eq!(born(&cells).as_deref(), Some("1987-11-24"));
    // The same day as a bare number.
    assert_eq!(born(&cells.replace("s=\"4\"", "")).as_deref(), Some("1987-11-24"));
    let never = format!("<sheetData>{HEADER}{}</sheetData>", row(2, "<c><v>1</v></c>").replace("32105", "60"));
    let extract = read_as(&xlsx(&never), Purpose::Pay, "").unwrap();
    assert_eq!(extract.pay.employees[0].birth_date, None);
    assert!(extract.messages.iter().any(|message| message.id.starts_with("notice-")), "{:?}", extract.messages);
}

/// The fault of a file that is more than is read, within ten seconds.
fn too_large(file: &Sample) -> String {
    let begun = std::time::Instant::now();
    let fault = read_as(file, Purpose::Inspect, "").unwrap_err().fault();
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
    fault.message.id.into_owned()
}

#[test]
fn a_spreadsheet_of_17_billion_cells_is_refused_and_one_of_blanks_is_read() {
    let table = |row: &str| ods(&format!("<table:table table:name=\"L\">{}{row}</table:table>", ods_header()));
    let full = "<table:table-row table:number-rows-repeated=\"1048576\">\
                <table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"/>\
                </table:table-row>";
    assert_eq!(too_large(&table(full)), "fault-file-too-large");
    let wide = full.replace("16384", "4294967295").replace("1048576", "1");
    assert_eq!(too_large(&table(&wide)), "fault-file-too-large");
    let line = ods_row("<table:table-cell office:value-type=\"float\" office:value=\"2\"/>");
    let blank = format!("{line}{}", full.replace(" office:value-type=\"float\" office:value=\"1\"", ""));
    assert_eq!(values(&read_as(&table(&blank), Purpose::Pay, "").unwrap()), ["2.00"]);
    // Rows that are equal are written once, and are all there.
    let thrice = line.replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"3\">");
    assert_eq!(values(&read_as(&table(&thrice), Purpose::Pay, "").unwrap()), ["2.00", "2.00", "2.00"]);
}

#[test]
fn a_text_that_a_million_cells_share_is_bounded() {
    let strings = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(32_000));
    let cells = "<c t=\"s\"><v>0</v></c>".repeat(7_000);
    let file = xlsx_with("", &format!("<sheetData><row>{cells}</row></sheetData>"), &strings);
    assert_eq!(too_large(&file), "fault-file-too-large");
}

#[test]
fn an_element_that_never_ends_is_bounded() {
    let text = format!("<sheetData><row><c t=\"str\"><v>{}</v></c></row></sheetData>", "x".repeat(20 << 20));
    assert_eq!(too_large(&xlsx(&text)), "fault-file-too-large");
    assert_eq!(
        too_large(&xlsx_with("", "<sheetData/>", &format!("<sst a=\"{}\"/>", "x".repeat(20 << 20)))),
        "fault-file-too-large"
    );
}

#[test]
fn rows_that_are_a_thousand_times_too_wide_are_refused() {
    let row = "<row><c r=\"XFD1\"><v>1</v></c></row>";
    let rows: String = (1..=40_000).map(|number| row.replace("XFD1", &format!("XFD{number}"))).collect();
    assert_eq!(too_large(&xlsx(&format!("<sheetData>{rows}</sheetData>"))), "fault-file-too-large");
}

#[test]
fn protected_and_strange_packages_are_refused_by_name() {
    let id = |file: &Sample| read_as(file, Purpose::Inspect, "").unwrap_err().fault().message;
    let media = ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet".to_vec());
    let encrypted = b"<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>".to_vec();
    let protected = package("a.ods", &[media, ("META-INF/manifest.xml", encrypted), ("content.xml", vec![1, 2, 3])]);
    assert_eq!(id(&protected).id, "fault-password-protected");
    // An archive that merely holds a workbook.
    let inner = std::fs::read(xlsx("<sheetData/>").path).unwrap();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    zip.start_file("mail/lonen.xlsx", stored).unwrap();
    zip.write_all(&inner).unwrap();
    let archive = sample("lonen.zip", zip.finish().unwrap().into_inner());
    assert_eq!(id(&archive), Message::new("fault-not-a-table").with("kind", "ZIP"));
    for (text, kind) in [
        ("<html><body><table><tr><td>1</td></tr></table></body></html>", "HTML"),
        ("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>", "HTML"),
        (
            "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
            "XML-Spreadsheet",
        ),
        ("<?xml version=\"1.0\"?>\n<pay/>", "XML"),
    ] {
        assert_eq!(id(&sample("lonen.xls", text)), Message::new("fault-not-a-table").with("kind", kind), "{text}");
    }
    let only_chart = package(
        "chart.xlsx",
        &[
            ("xl/workbook.xml", b"<workbook><sheets><sheet name=\"C\" r:id=\"r1\"/></sheets></workbook>".to_vec()),
            ("xl/_rels/workbook.xml.rels", relations(&[("r1", "chartsheet", "chartsheets/sheet1.xml")])),
        ],
    );
    assert_eq!(id(&only_chart).id, "fault-no-sheet");
}

#[test]
fn content_counts_and_another_name_is_said() {
    let file = xlsx(&format!("<sheetData>{HEADER}{}</sheetData>", row(2, "<c><v>1</v></c>")));
    let renamed = sample("lijnen.csv", std::fs::read(&file.path).unwrap());
    let extract = read_as(&renamed, Purpose::Pay, "").unwrap();
    let said = Message::new("assume-extension").with("extension", "csv").with("kind", "XLSX");
    assert!(extract.descriptions[0].assumptions.contains(&said));
    let text = sample("lijnen.xls", "employee\tcomponent\tamount\n7\ta\t1.50\n");
    let extract = read_as(&text, Purpose::Pay, "").unwrap();
    assert!(extract.descriptions[0].assumptions.iter().any(|message| message.id == "assume-extension"));
}
