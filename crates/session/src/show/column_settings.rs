//! What of one column can be said otherwise: what it holds, how it writes that, and what its values are.

use paritas_intake::{
    Clock, ColumnDescription, ColumnProfile, DateOrder, DecimalMark, Description, Extract, ExtractProfile, FileKind,
    Layout, ProfileKey, Role,
};
use paritas_model::ComponentKind;
use paritas_texts::Texts;

use super::settings::{decimals, option, orders, plain, text_of, thousands};
use crate::view::{ColumnKeyView, ColumnSettingView, OptionView};

/// What can be said of a column, worded once for all of them.
pub(super) fn column_keys(texts: &Texts) -> Vec<ColumnKeyView> {
    let key = |key: &str, label: &str, choices: Vec<OptionView>| ColumnKeyView {
        key: key.to_owned(),
        label: texts.text(label),
        meaning: ProfileKey::at(&format!("columns.{key}"))
            .map(|known| texts.message(&known.meaning()))
            .unwrap_or_default(),
        choices,
    };
    let roles = Role::ALL.iter().map(|role| option(role.as_str(), texts.term("role", role.as_str()))).collect();
    let kinds = [ComponentKind::Period, ComponentKind::Balance, ComponentKind::YearToDate].map(ComponentKind::as_str);
    let kinds = kinds.map(|word| option(word, texts.term("component-kind", word))).to_vec();
    let clocks = ["hours", "minutes"].map(|word| option(word, texts.term("clock", word))).to_vec();
    let signs = ["true", "false"].map(|word| option(word, texts.term("overpunch", word))).to_vec();
    vec![
        key("role", "ui-role", roles),
        key("decimal", "setting-decimal", decimals(texts)),
        key("order", "setting-date-order", orders(texts)),
        key("date", "setting-date-pattern", Vec::new()),
        key("thousands", "setting-thousands", thousands(texts)),
        key("implied_decimals", "setting-implied-decimals", ["0", "1", "2", "3", "4", "5", "6"].map(plain).to_vec()),
        key("overpunch", "setting-overpunch", signs),
        key("clock", "setting-clock", clocks),
        key("kind", "setting-kind", kinds),
        key("component", "setting-component", Vec::new()),
        key("label", "setting-component-label", Vec::new()),
        key("name", "setting-column-name", Vec::new()),
    ]
}

/// What is used of each key that matters for a column.
pub(super) fn column_settings(
    extract: &Extract,
    described: &Description,
    used: &ExtractProfile,
    column: &ColumnDescription,
) -> Vec<ColumnSettingView> {
    let role = column.role;
    let nothing = ColumnProfile::default();
    let said = used.columns.get(usize::from(column.position).saturating_sub(1)).unwrap_or(&nothing);
    let is_text = matches!(described.kind, FileKind::Delimited | FileKind::FixedWidth | FileKind::Rubriques);
    let is_value = role.measure().is_some();
    let is_implied = said.implied_decimals.is_some() || said.overpunch == Some(true);
    let mut settings = vec![often("role", role.as_str().to_owned(), false)];
    if (is_value || role == Role::Fte) && !is_implied {
        settings.push(often("decimal", column.decimal.map_or("", DecimalMark::as_str).to_owned(), true));
    }
    if is_date(role) {
        if said.date.is_none() {
            settings.push(often("order", column.order.map_or("", DateOrder::as_str).to_owned(), true));
        }
        settings.push(rarely("date", said.date.clone().unwrap_or_default()));
    }
    if is_value || role == Role::Fte {
        let thousands = said.thousands.clone().or_else(|| used.numbers.thousands.clone());
        settings.push(rarely("thousands", thousands.unwrap_or_default()));
    }
    if is_value && is_text {
        settings.push(rarely("implied_decimals", text_of(said.implied_decimals)));
        settings.push(rarely("overpunch", text_of(said.overpunch)));
    }
    if role == Role::Quantity {
        settings.push(rarely("clock", said.clock.map_or("", clock_word).to_owned()));
    }
    if is_value {
        let component = column.component.and_then(|index| extract.pay.components.get(index as usize));
        let kind = said.kind.or(component.map(|component| component.kind));
        settings.push(rarely("kind", kind.map_or("", ComponentKind::as_str).to_owned()));
        if described.layout == Layout::Wide {
            settings.push(rarely("component", said.component.clone().unwrap_or_default()));
            settings.push(rarely("label", said.label.clone().unwrap_or_default()));
        }
    }
    if said.header.is_none() {
        settings.push(rarely("name", said.name.clone().unwrap_or_default()));
    }
    settings
}

const fn is_date(role: Role) -> bool {
    matches!(role, Role::BirthDate | Role::HireDate | Role::StartDate | Role::EndDate | Role::Period)
}

/// As a profile writes it.
const fn clock_word(clock: Clock) -> &'static str {
    match clock {
        Clock::Hours => "hours",
        Clock::Minutes => "minutes",
    }
}

/// What is always shown; where it must be known, an empty value asks.
fn often(key: &str, value: String, needed: bool) -> ColumnSettingView {
    ColumnSettingView { key: key.to_owned(), asks: needed && value.is_empty(), value, said: false, more: false }
}

fn rarely(key: &str, value: String) -> ColumnSettingView {
    ColumnSettingView { more: true, ..often(key, value, false) }
}
