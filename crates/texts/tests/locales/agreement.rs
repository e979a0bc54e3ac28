//! The four languages say the same things.

use std::collections::BTreeSet;

use paritas_model::Message;
use paritas_texts::{Language, Texts};

use crate::files::{areas, texts};

/// Fails with one line per fault, so that all can be mended at once.
#[track_caller]
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_file_can_be_read() {
    none(&Language::ALL.into_iter().flat_map(|language| texts(language).1).collect::<Vec<_>>());
}

#[test]
fn the_files_are_those_that_are_embedded() {
    let expected =
        ["case", "cli", "desktop", "doctor", "intake", "reconcile", "report", "session", "signoff", "terms", "ui"];
    for language in Language::ALL {
        let found: Vec<String> = areas(language).into_iter().map(|(area, _)| area).collect();
        assert_eq!(found, expected, "{language}: add the area to src/embedded.rs");
        let embedded = Texts::new(language);
        let (all, _) = texts(language);
        assert!(all.keys().all(|id| embedded.has(id)), "{language}");
    }
}

#[test]
fn every_text_stands_in_every_language_with_the_same_parts() {
    let (english, _) = texts(Language::En);
    let mut wrong = Vec::new();
    for language in [Language::Nl, Language::Fr, Language::De] {
        let (translated, _) = texts(language);
        for (id, text) in &english {
            match translated.get(id) {
                None => wrong.push(format!("{language} lacks {id} ({}.ftl)", text.area)),
                Some(other) if other.variables != text.variables => wrong
                    .push(format!("{id}: en has the parts {:?}, {language} has {:?}", text.variables, other.variables)),
                Some(other) if other.area != text.area => {
                    wrong.push(format!("{id} stands in {}.ftl, but in {}.ftl in {language}", text.area, other.area));
                }
                Some(_) => {}
            }
        }
        let only = translated.keys().filter(|id| !english.contains_key(*id));
        wrong.extend(only.map(|id| format!("{language} alone has {id}")));
    }
    none(&wrong);
}

#[test]
fn no_text_is_empty_and_every_reference_leads_somewhere() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let (all, _) = texts(language);
        for (id, text) in &all {
            if text.words.trim().is_empty() && text.variables.is_empty() {
                wrong.push(format!("{language}: {id} is empty"));
            }
            let lost = text.references.iter().filter(|reference| !all.contains_key(*reference));
            wrong.extend(lost.map(|reference| format!("{language}: {id} refers to {reference}")));
        }
    }
    none(&wrong);
}

#[test]
fn no_sentence_was_left_untranslated() {
    let (english, _) = texts(Language::En);
    let mut wrong = Vec::new();
    for language in [Language::Nl, Language::Fr, Language::De] {
        let (translated, _) = texts(language);
        for (id, text) in &english {
            // A word or two may be the same in two languages (`Contract`), and so are file kinds (`XLSX`); a sentence is not.
            let sentence = text.words.split_whitespace().filter(|word| word.contains(char::is_lowercase)).count() >= 4;
            if sentence && translated.get(id).is_some_and(|other| other.words == text.words) {
                wrong.push(format!("{language}: {id} is English: {}", text.words));
            }
        }
    }
    none(&wrong);
}

#[test]
fn counts_choose_the_plural_and_are_shown_grouped() {
    let worded = |language, n: i64| {
        Texts::new(language).message(&Message::new("report-repeated").with("n", n)).replace('\u{202f}', "_")
    };
    assert_eq!(worded(Language::Fr, 12_345), "12_345 lignes répétées, additionnées");
    assert_eq!(worded(Language::Fr, 1), "Une ligne répétée, additionnée");
    assert_eq!(worded(Language::De, 12_345), "12.345 wiederholte Zeilen, summiert");
    assert_eq!(worded(Language::En, 1), "One repeated line, summed");
}

#[test]
fn parts_are_never_interpreted_nor_marked() {
    let texts = Texts::new(Language::En);
    let name = "{ $sheet } -term *x* \u{5d0}";
    assert_eq!(texts.message(&Message::new("place-sheet").with("sheet", name)), format!("sheet {name}"));
    let marks: BTreeSet<char> = ['\u{2068}', '\u{2069}'].into();
    let (all, _) = crate::files::texts(Language::Fr);
    for id in all.keys() {
        let shown = texts.message(&Message::new("place-row").with("row", id.as_str()));
        assert!(!shown.chars().any(|character| marks.contains(&character)), "{shown:?}");
    }
}
