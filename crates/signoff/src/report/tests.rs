use std::collections::BTreeMap;

use paritas_model::{
    Amount, Cause, ControlScope, ControlTotal, ControlValue, Digest, Ledger, LineCounts, MatchStatus, Message,
    NotCompared, Side, Tally, Total,
};
use paritas_texts::{Language, Texts};
use typst::layout::{Abs, Frame, FrameItem};
use typst::text::TextItem;

use super::{ReportData, ReportFile, ReportFinding, ReportInput, ReportTotal, Tallied, pdf, render::document};

fn cents(cents: i128) -> Total {
    Total::from_millionths(cents * 10_000)
}

fn control(scope: ControlScope, key: &str, legacy: i128, migrated: i128) -> ControlTotal {
    let value = |number| match scope {
        ControlScope::Headcount => ControlValue::Count(i64::try_from(number).unwrap()),
        _ => ControlValue::Sum(cents(number)),
    };
    ControlTotal {
        scope,
        key: key.to_owned(),
        legacy: value(legacy),
        migrated: value(migrated),
        compared_legacy: value(legacy),
        compared_migrated: value(migrated),
    }
}

fn tally(used: u64, ignored: &[(&str, u64)], rejected: u64) -> Tally {
    let ignored: BTreeMap<String, u64> = ignored.iter().map(|&(rule, rows)| (rule.to_owned(), rows)).collect();
    Tally { read: used + ignored.values().sum::<u64>() + rejected, used, ignored, rejected }
}

/// What a report is made of, owned; the report itself borrows.
struct Sample {
    digests: [Digest; 2],
    ledgers: [Ledger; 2],
    totals: Vec<ControlTotal>,
    sentences: Vec<(Cause, Message, u64, Total)>,
}

impl Sample {
    /// The 1,896 employees of a hospital.
    fn hospital() -> Self {
        let ledger = |rows, cells| Ledger { rows, cells, repeated_lines: 2, delivered_twice: 0 };
        let sentence = |cause, text: &str, employees, total| {
            // A file's name stands in for the sentence of the engine: the page must take any text, also this one.
            (cause, Message::new("place-column").with("column", text), employees, cents(total))
        };
        let mut totals = vec![
            control(ControlScope::Headcount, "", 1_890, 1_889),
            control(ControlScope::All, "", 81_234_567_890, 81_229_999_812),
            control(ControlScope::Component, "2010 → S201", 12_345_600, 12_300_000),
            control(ControlScope::Component, "3100 → N310", 9_876_543, 9_876_500),
        ];
        totals.extend((0..41).map(|code| control(ControlScope::Component, &format!("{code}"), 100, 100)));
        Self {
            digests: [Digest::from_bytes(&[0x5a; 32]), Digest::from_bytes(&[0xc3; 32])],
            ledgers: [
                ledger(tally(1_890, &[("preamble", 4), ("header", 1), ("totals", 1)], 0), tally(83_157, &[], 3)),
                ledger(tally(83_160, &[("header", 1)], 0), tally(83_160, &[], 0)),
            ],
            totals,
            sentences: vec![
                sentence(Cause::Scale, "87 employees of the night shift: 2010 × 100", 87, -4_560_000),
                sentence(Cause::Missing, "A #name with *stars* and $dollars$ of `code`", 12, -98_765),
                sentence(Cause::Rounding, "31 × 0.01", 31, 31),
            ],
        }
    }

    fn report<'a>(&'a self, texts: &'a Texts) -> ReportData<'a> {
        let input = |index: usize, side, name| ReportInput {
            side,
            files: vec![ReportFile { name, sheet: (index == 1).then_some("Lijnen"), sha256: &self.digests[index] }],
            ledger: &self.ledgers[index],
        };
        ReportData {
            texts,
            case_name: "Ziekenhuis #1 – maart *2026*",
            program: "0.1.0",
            inputs: vec![input(0, Side::Legacy, "legacy.csv"), input(1, Side::Migrated, "migrated.xlsx")],
            employees: MatchStatus::ALL.into_iter().zip([1_880, 3, 2, 8, 7]).collect(),
            lines: LineCounts {
                compared: 83_120,
                equal: 82_960,
                within_tolerance: 0,
                different: 130,
                zero_vs_absent: 27,
                not_comparable: 3,
            },
            control_totals: self
                .totals
                .iter()
                .map(|total| ReportTotal {
                    total,
                    after: (total.scope != ControlScope::Headcount).then_some(total.legacy),
                })
                .collect(),
            findings: self
                .sentences
                .iter()
                .map(|(cause, sentence, employees, total_delta)| ReportFinding {
                    cause: *cause,
                    sentence,
                    employees: *employees,
                    total_delta: *total_delta,
                    open: 0,
                })
                .collect(),
            statuses: vec![
                Tallied { word: "decided", differences: 120, total_delta: cents(-4_600_000) },
                Tallied { word: "deferred", differences: 2, total_delta: cents(1_250) },
                Tallied { word: "not_comparable", differences: 3, total_delta: cents(-700) },
            ],
            decisions: vec![
                Tallied { word: "take_legacy", differences: 99, total_delta: cents(-4_658_000) },
                Tallied { word: "accept_as_expected", differences: 31, total_delta: cents(31) },
            ],
            not_compared: vec![(
                Side::Legacy,
                NotCompared {
                    reason: "employee_unmatched",
                    cells: 440,
                    sum: Amount::from_millionths(1_234_560_000).into(),
                },
            )],
            proof: Message::new("report-no-decisions"),
            people: vec!["An Peeters"],
            last_decision: Some("2026-03-09T14:05:59Z".parse().unwrap()),
        }
    }
}

/// Every run of text of each page, in reading order.
fn runs_by_page(data: &ReportData<'_>) -> Vec<Vec<TextItem>> {
    fn collect(frame: &Frame, found: &mut Vec<TextItem>) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => collect(&group.frame, found),
                FrameItem::Text(text) => found.push(text.clone()),
                _ => {}
            }
        }
    }
    let document = document(data).unwrap();
    let pages = document.pages().iter().map(|page| {
        let mut found = Vec::new();
        collect(&page.frame, &mut found);
        found
    });
    pages.collect()
}

fn runs(data: &ReportData<'_>) -> Vec<TextItem> {
    runs_by_page(data).concat()
}

fn pages(data: &ReportData<'_>) -> usize {
    document(data).unwrap().pages().len()
}

#[test]
fn an_ordinary_case_is_one_page_in_every_language() {
    let sample = Sample::hospital();
    for language in Language::ALL {
        let texts = Texts::new(language);
        assert_eq!(pages(&sample.report(&texts)), 1, "{language}");
    }
}

#[test]
fn the_same_data_give_the_same_bytes() {
    let sample = Sample::hospital();
    for language in Language::ALL {
        let texts = Texts::new(language);
        let first = pdf(&sample.report(&texts)).unwrap();
        assert!(first.starts_with(b"%PDF-"), "{language}");
        assert!(first == pdf(&sample.report(&texts)).unwrap(), "{language}: two runs differ");
    }
}

#[test]
fn the_page_that_is_signed_stays_one_page_and_the_rest_stands_in_the_annex() {
    let mut sample = Sample::hospital();
    let long =
        "9000 → S9990: bedrag verschilt zonder bekende oorzaak bij 32 medewerkers (34 verschillen, samen 21.988,27).";
    let sentence = |cents_off| (Cause::Unexplained, Message::new("place-row").with("row", long), 32, cents(cents_off));
    sample.sentences = (0..40).map(|number| sentence(2_198_827 - number)).collect();
    let unit = |number: i128| control(ControlScope::Unit, &format!("Afdeling {number}"), 100, 100 + number);
    sample.totals.extend((1..40).map(unit));
    for language in Language::ALL {
        let texts = Texts::new(language);
        let pages = runs_by_page(&sample.report(&texts));
        let text = |page: usize| pages[page].iter().map(|run| run.text.as_str()).collect::<String>();
        assert!(text(0).contains(&texts.text("role-reviewer")), "{language}: {}", text(0));
        assert!(text(1).contains(&texts.text("report-annex-totals")), "{language}: {}", text(1));
        let annex: String = (1..pages.len()).map(text).collect();
        assert!(text(0).contains("Afdeling 39") && !text(0).contains("Afdeling 12"), "{language}: {}", text(0));
        assert!(annex.contains("Afdeling 39") && annex.contains("Afdeling 12"), "{language}: {annex}");
    }
}

#[test]
fn names_are_never_markup() {
    let texts = Texts::new(Language::Fr);
    let sample = Sample::hospital();
    let shown: String = runs(&sample.report(&texts)).iter().map(|run| run.text.as_str()).collect();
    for name in ["Ziekenhuis #1 – maart *2026*", "A #name with *stars* and $dollars$ of `code`"] {
        assert!(shown.contains(name), "{name:?} is not in {shown}");
    }
}

#[test]
fn long_names_stay_within_the_margins() {
    fn right_edges(frame: &Frame, left: Abs, found: &mut Vec<(Abs, String)>) {
        for (position, item) in frame.items() {
            match item {
                FrameItem::Group(group) => right_edges(&group.frame, left + position.x, found),
                FrameItem::Text(text) => found.push((left + position.x + text.width(), text.text.to_string())),
                _ => {}
            }
        }
    }
    let sample = Sample::hospital();
    let texts = Texts::new(Language::De);
    let mut report = sample.report(&texts);
    let file = "loonberekening_algemeen_ziekenhuis_maart_2026_definitieve_versie_na_herberekening_v12.csv".repeat(2);
    let case = "Ein Krankenhausverbund mit sehr vielen Standorten ".repeat(6);
    report.inputs[0].files[0].name = &file;
    report.case_name = &case;
    report.people = vec!["Marie-Françoise Vandenbroucke-De Schepper"; 4];
    let mut edges = Vec::new();
    for page in document(&report).unwrap().pages() {
        right_edges(&page.frame, Abs::zero(), &mut edges);
    }
    let margin = Abs::mm(210.0 - 17.0) + Abs::pt(0.5);
    for (edge, text) in edges {
        assert!(edge <= margin, "{text:?} ends at {} mm", edge.to_mm());
    }
}

#[test]
fn every_character_has_a_glyph() {
    let sample = Sample::hospital();
    for language in Language::ALL {
        let texts = Texts::new(language);
        for run in runs(&sample.report(&texts)) {
            assert!(run.glyphs.iter().all(|glyph| glyph.id != 0), "{language}: {:?}", run.text);
        }
    }
}

#[test]
#[ignore = "writes the report of every language to the folder REPORT_SAMPLES, to be looked at"]
fn samples() {
    let folder = std::path::PathBuf::from(std::env::var_os("REPORT_SAMPLES").unwrap());
    let sample = Sample::hospital();
    for language in Language::ALL {
        let file = folder.join(format!("report-{language}.pdf"));
        std::fs::write(&file, pdf(&sample.report(&Texts::new(language))).unwrap()).unwrap();
    }
}
