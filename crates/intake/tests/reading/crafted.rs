//! Workbooks put together by hand, as no office program would write them.

use std::io::{Cursor, Read, Write};
use std::process::Command;

use paritas_intake::Purpose;
use rust_xlsxwriter::Workbook;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::{Sample, read_as, sample, values};

/// One record of an XLS workbook.
pub(crate) fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
}

/// An XLS workbook of these records between its begin and its end ([MS-XLS] 2.4.21).
pub(crate) fn xls(records: &[Vec<u8>]) -> Sample {
    let begin = [0x00, 0x06, 0x05, 0x00, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 0x06, 0, 0, 0];
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    let stream = [record(0x0809, &begin), records.concat(), record(0x000a, &[])].concat();
    file.create_stream("/Workbook").unwrap().write_all(&stream).unwrap();
    file.flush().unwrap();
    sample("extract.xls", file.into_inner().into_inner())
}

fn refusal(sample: &Sample) -> String {
    read_as(sample, Purpose::Inspect, "").unwrap_err().fault().message.id.into_owned()
}

#[test]
fn an_xls_under_any_password_is_refused_by_name() {
    // XOR obfuscation, RC4, and RC4 by way of the operating system's CryptoAPI.
    let methods = [&[0, 0, 0x34, 0x12, 0x78, 0x56][..], &[1, 0, 1, 0, 1, 0], &[1, 0, 2, 0, 2, 0]];
    for method in methods {
        let code_page = record(0x0042, &[0xb0, 0x04]);
        assert_eq!(refusal(&xls(&[code_page, record(0x002f, method)])), "fault-password-protected", "{method:?}");
    }
    assert_eq!(refusal(&xls(&[])), "fault-no-sheet");
}

/// A sheet's record that ends before its name makes calamine panic.
fn panicking() -> Sample {
    xls(&[record(0x0085, &[0, 0, 0, 0])])
}

#[test]
fn a_workbook_that_makes_the_reader_panic_is_damaged_and_nothing_is_printed() {
    const CHILD: &str = "PARITAS_PANICKING_WORKBOOK";
    assert_eq!(refusal(&panicking()), "fault-damaged-workbook");
    if std::env::var_os(CHILD).is_some() {
        return;
    }
    // Standard error belongs to the whole process: it is watched from outside.
    let name = "crafted::a_workbook_that_makes_the_reader_panic_is_damaged_and_nothing_is_printed";
    let mut child = Command::new(std::env::current_exe().unwrap());
    let output = child.args(["--exact", name, "--nocapture"]).env(CHILD, "1").output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

/// A workbook of one pay line, with a text in the XML of its sheet replaced.
pub(crate) fn patched(from: &str, to: &str) -> Sample {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["employee", "component", "amount"]).unwrap();
    sheet.write_row(1, 0, ["7", "a"]).unwrap();
    sheet.write(1, 2, 1.5).unwrap();
    let mut whole = ZipArchive::new(Cursor::new(workbook.save_to_buffer().unwrap())).unwrap();
    let mut copy = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..whole.len() {
        let mut part = whole.by_index(index).unwrap();
        let (name, mut xml) = (part.name().unwrap().into_owned(), String::new());
        part.read_to_string(&mut xml).unwrap();
        if name == "xl/worksheets/sheet1.xml" {
            assert_eq!(xml.matches(from).count(), 1, "{xml}");
            xml = xml.replace(from, to);
        }
        copy.start_file(name, SimpleFileOptions::default()).unwrap();
        copy.write_all(xml.as_bytes()).unwrap();
    }
    sample("extract.xlsx", copy.finish().unwrap().into_inner())
}

/// The most memory this process ever had, in KiB.
#[cfg(target_os = "linux")]
pub(crate) fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
fn a_sheet_that_claims_17_billion_cells_takes_no_memory_for_them() {
    let file = patched("<dimension ref=\"A1:C2\"/>", "<dimension ref=\"A1:XFD1048576\"/>");
    let extract = read_as(&file, Purpose::Pay, "").unwrap();
    assert_eq!(values(&extract), ["1.50"]);
    // A byte for each would be 16 GiB. Other tests share the process, none with large files.
    #[cfg(target_os = "linux")]
    assert!(peak() < 1 << 20, "{} KiB", peak());
}
