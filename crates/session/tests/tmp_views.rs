#![allow(clippy::unwrap_used)]
use paritas_session::Chosen;
use paritas_session::view::FileChoice;
use paritas_texts::{Language, Texts};
#[test]
fn views() {
    let mut out = Vec::new();
    for (name, lang) in [
        ("ambiguous_thousands.csv", Language::Nl),
        ("error_cells.csv", Language::Fr),
        ("ambiguous_dates.csv", Language::De),
        ("footer_totals_mismatch.csv", Language::En),
        ("fixed_width_guessed.txt", Language::En),
        ("implied_decimals.txt", Language::En),
        ("hidden_sheet.xlsx", Language::En),
        ("encoded_twice.csv", Language::En),
    ] {
        let mut chosen = Chosen::default();
        let path = paritas_fixtures::path(&format!("intake/{name}"));
        let ok = chosen.choose(FileChoice::Legacy, vec![path]);
        println!("{name} {ok:?}");
        let texts = Texts::new(lang);
        out.push(
            serde_json::json!({"lang": lang.as_str(), "view": chosen.view(&texts), "options": Chosen::options(&texts)}),
        );
    }
    std::fs::write("/tmp/views.json", serde_json::to_string(&out).unwrap()).unwrap();
}
