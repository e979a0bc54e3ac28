//! Doors to the parts that read what others wrote, for fuzzing: any bytes go in, and a promise that is broken panics.
//!
//! Nothing else may use them. `fuzz/` opens them to libFuzzer, `tests/reading/mutated.rs` to mutations of the corpus.

use std::path::Path;

use paritas_model::{Amount, Side};

use crate::date::{Pattern, parse_date, parse_month, parse_period};
use crate::number::{
    Implied, Marks, Reading, is_cut_identifier, read_code, read_implied, read_number, read_share, read_workbook_number,
    reading,
};
use crate::profile::{DateOrder, DecimalMark};
use crate::row::trim;
use crate::{ExtractProfile, Purpose, ReadRequest};

/// How a text is cut.
pub fn dialect(bytes: &[u8]) {
    drop(crate::shape::decide(bytes, &ExtractProfile::default()));
}

/// A number: what is read is read again from what it was printed as, and a column's mark never changes what a text alone
/// can only mean.
pub fn number(bytes: &[u8]) {
    let text = trim(bytes);
    if text.is_empty() {
        return;
    }
    let [point, comma] = [DecimalMark::Point, DecimalMark::Comma].map(|mark| read_number(text, Some(&Marks::of(mark))));
    match reading(text) {
        Reading::Either => assert_eq!(point, comma),
        Reading::Point => assert!(comma.is_err(), "{comma:?}"),
        Reading::Comma => assert!(point.is_err(), "{point:?}"),
        Reading::Both => assert_ne!(point, comma),
        Reading::Neither => assert!(point.is_err() && comma.is_err()),
    }
    for millionths in [point, comma].into_iter().flatten() {
        let printed = Amount::from_millionths(millionths).to_string();
        assert_eq!(read_number(printed.as_bytes(), Some(&Marks::of(DecimalMark::Point))), Ok(millionths), "{printed}");
    }
    let _ = read_number(text, None);
    let _ = read_share(text, None);
    let _ = read_code(text);
    for overpunch in [false, true] {
        let _ = read_implied(text, Implied { decimals: 2, overpunch });
    }
    for shown in [None, Some(0), Some(2), Some(255)] {
        let _ = read_workbook_number(text, shown);
    }
    let _ = std::str::from_utf8(text).map(is_cut_identifier);
}

/// A date or a period.
pub fn date(bytes: &[u8]) {
    let text = trim(bytes);
    if text.is_empty() {
        return;
    }
    if let Some(written) = parse_date(text) {
        let _ = written.orders();
        for order in [DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy] {
            let _ = written.date(order, |short| Some(1900 + short));
        }
    }
    for order in [None, Some(DateOrder::Ymd), Some(DateOrder::Dmy), Some(DateOrder::Mdy)] {
        if let Some(period) = parse_period(text, order, None) {
            assert!(period.is_named() && period.to_string().parse() == Ok(period), "{period}");
        }
    }
    let _ = parse_month(text);
    if let Some(pattern) = std::str::from_utf8(text).ok().and_then(|text| Pattern::new(text).ok()) {
        let _ = pattern.read(b"31-12-2026");
    }
}

/// An extract profile: one that is accepted survives its own text.
pub fn profile(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(mut profile) = ExtractProfile::from_toml(text, "profile.toml") else { return };
    // Not written: a profile that is saved is given by hand, and needs no file to show that it is meant.
    profile.fingerprint = None;
    let written = profile.to_toml();
    let again = ExtractProfile::from_toml(&written, "profile.toml");
    assert!(again.is_ok_and(|again| again == profile), "{written}");
}

/// A whole file, text or workbook, for every purpose: refused, or every row and value cell is accounted for.
pub fn file(path: &Path) {
    for purpose in [Purpose::Inspect, Purpose::Employees, Purpose::Pay] {
        let request = ReadRequest { path, side: Side::Legacy, profile: None, purpose };
        if let Ok(extract) = crate::read_extract(&request, &mut |_| std::ops::ControlFlow::Continue(())) {
            assert!(extract.ledger.rows.balances() && extract.ledger.cells.balances(), "{:?}", extract.ledger);
        }
    }
    drop(crate::sheets(path));
}
