use std::collections::BTreeMap;

use paritas_model::{
    Amount, Cause, ControlScope, ControlTotal, ControlValue, Digest, Field, FieldCause, FieldFinding, FieldTie, Fields,
    Harm, Ledger, LineCounts, MatchStatus, Message, NotCompared, PayHarm, RenamedValue, Side, Tally, Total,
};
use paritas_reconcile::Compared;
use paritas_texts::{Language, Texts};
use typst::layout::{Abs, Frame, FrameItem};
use typst::text::TextItem;

use super::{
    ReportBridge, ReportData, ReportFile, ReportFinding, ReportInput, ReportPaid, ReportTotal, Tallied, pdf,
    render::document,
};
use crate::ExplainedTerm;

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
        bridge: Vec::new(),
    }
}

fn tally(used: u64, ignored: &[(&str, u64)], rejected: u64) -> Tally {
    let ignored: BTreeMap<String, u64> = ignored.iter().map(|&(rule, rows)| (rule.to_owned(), rows)).collect();
    Tally { read: used + ignored.values().sum::<u64>() + rejected, used, ignored, rejected }
}

fn harm_of(harm: Harm, period: &str) -> PayHarm {
    PayHarm {
        harm,
        matched: 0,
        period: period.parse().unwrap(),
        legacy: Some(cents(210_000)),
        migrated: None,
        at_stake: cents(210_000),
        sentence: Message::new("place-column").with("column", format!("sentence on {}", harm.as_str())),
    }
}

fn fields() -> Fields {
    let renamed = RenamedValue { legacy: "ONCO".into(), migrated: "U12-ONC".into(), count: 41 };
    let field = |name: &str, tie, renamed| Field { name: name.into(), tie, compared: 1_880, equal: 1_872, renamed };
    let sentence = Message::new("place-column").with("column", "FTE 0.80 → 1.00");
    Fields {
        fields: vec![field("fte", FieldTie::Role, vec![]), field("Dienst → Unit", FieldTie::Values, vec![renamed])],
        differences: Vec::new(),
        findings: vec![FieldFinding {
            id: "fte/changed".into(),
            field: 0,
            cause: FieldCause::Changed,
            employees: 8,
            sentence,
        }],
    }
}

/// What a report is made of, owned; the report itself borrows.
struct Sample {
    digests: [Digest; 2],
    ledgers: [Ledger; 2],
    totals: Vec<ControlTotal>,
    sentences: Vec<(Cause, Message, u64, Total)>,
    harms: Vec<PayHarm>,
    fields: Fields,
}

fn compared(cells: u64, sum: i128) -> Compared {
    Compared { cells, sum: cents(sum) }
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
            harms: Harm::ALL.map(|harm| harm_of(harm, "2026-03")).into(),
            fields: fields(),
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
            compared: vec![(Side::Legacy, compared(83_000, 81_000_000_000)), (Side::Migrated, compared(83_160, 0))],
            bridges: vec![ReportBridge {
                total: &self.totals[1],
                after: cents(81_230_000_000),
                terms: vec![
                    ExplainedTerm { reason: "scale", findings: 2, delta: cents(-4_560_000), remaining: cents(0) },
                    ExplainedTerm { reason: "legacy_only", findings: 0, delta: cents(-78), remaining: cents(-78) },
                ],
            }],
            paid: ReportPaid {
                basis: Message::new("report-paid-basis-all"),
                harms: self.harms.iter().map(|harm| ("000417 → M-417".to_owned(), harm)).collect(),
            },
            fields: &self.fields,
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

/// The text of each page.
fn pages(data: &ReportData<'_>) -> Vec<String> {
    let pages = runs_by_page(data);
    pages.iter().map(|runs| runs.iter().map(|run| run.text.as_str()).collect()).collect()
}

#[test]
fn an_ordinary_case_is_signed_on_one_page_and_the_rest_follows_in_every_language() {
    let sample = Sample::hospital();
    for language in Language::ALL {
        let texts = Texts::new(language);
        let pages = pages(&sample.report(&texts));
        assert!(pages[0].contains(&texts.text("role-reviewer")), "{language}: {}", pages[0]);
        let rest = pages[1..].concat();
        assert!(pages[1].contains(&texts.text("report-paid")), "{language}: {}", pages[1]);
        for id in ["report-bridge", "report-completeness", "report-fields"] {
            assert!(rest.contains(&texts.text(id)), "{language}, {id}: {rest}");
        }
        assert_eq!(pages.len(), 2, "{language}");
    }
}

#[test]
fn who_may_not_be_paid_is_counted_and_listed_the_worst_first() {
    let texts = Texts::new(Language::En);
    let mut sample = Sample::hospital();
    sample.harms = (0..70).map(|_| harm_of(Harm::NetDown, "2026-03")).collect();
    sample.harms.insert(0, harm_of(Harm::NoCounterpart, "2026-03"));
    let rest = pages(&sample.report(&texts))[1..].concat();
    let (worst, counted) = (rest.find("Unknown to the new system").unwrap(), rest.find("70147,000.00").unwrap());
    assert!(worst < counted, "{rest}");
    assert!(rest.contains("21 more stand in pay_check.csv"), "{rest}");
    sample.harms.clear();
    let rest = pages(&sample.report(&texts))[1..].concat();
    assert!(rest.contains(&texts.text("report-paid-nobody")), "{rest}");
}

#[test]
fn totals_are_explained_and_every_value_is_accounted_for() {
    let texts = Texts::new(Language::En);
    let rest = pages(&Sample::hospital().report(&texts))[1..].concat();
    for shown in [
        "Decimal mark shifted (2)",
        "Employees: legacy only",
        "−45,600.00",
        "Value cells – read",
        "of which not compared: Employee not matched",
        "ONCO → U12-ONC",
        "FTE 0.80 → 1.00",
    ] {
        assert!(rest.contains(shown), "{shown} is not in {rest}");
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
        let annex: String = (1..pages.len()).map(text).collect();
        assert!(annex.contains(&texts.text("report-annex-totals")), "{language}: {annex}");
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
