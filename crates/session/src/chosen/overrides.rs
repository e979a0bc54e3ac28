//! From what an officer says on screen to extract profiles.
//!
//! What concerns the file as a whole is put on top of the profile the file was read by. What concerns single columns is
//! put on top of *all* columns as they are then found: a profile that names one column of pay names all of them, so that
//! one said alone would leave the others out.

use std::collections::BTreeMap;

use paritas_intake::{
    ColumnDescription, ColumnProfile, Confidence, Extract, ExtractProfile, Recognised, Role, shipped_profile,
};
use paritas_model::{Fault, Message};
use toml::{Table, Value};

use super::unfit::UNFIT;
use crate::error::SessionError;
use crate::show::PROFILE;
use crate::view::{ColumnView, ComponentKindView, SettingView};

/// The places of all fields of a text of fixed width: `1-7, 8-20`.
pub(super) const CUTS: &str = "columns.cuts";

/// Before the code of a component, of which it is said what its values are.
pub(super) const COMPONENTS: &str = "components.";

/// What a source is known by: its file's digest, and its sheet.
pub(super) type SourceId = (String, Option<String>);

/// What something is said of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// The column, from 1; none for what concerns the file as a whole.
    pub(super) column: Option<u32>,
    /// The key of a profile; of a column, that of `[[columns]]`.
    pub(super) key: String,
}

/// What was said of one source.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Said(BTreeMap<Key, String>);

impl Said {
    pub(super) fn insert(&mut self, key: Key, value: String) -> Option<String> {
        self.0.insert(key, value)
    }

    pub(super) fn remove(&mut self, key: &Key) -> Option<String> {
        self.0.remove(key)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn value(&self, column: Option<u32>, key: &str) -> Option<&str> {
        self.0.get(&Key { column, key: key.to_owned() }).map(String::as_str)
    }

    /// Shows in a file's settings what was said of them.
    pub(super) fn show_in(&self, settings: &mut [SettingView]) {
        for setting in settings {
            if let Some(value) = self.value(None, &setting.key) {
                setting.said = true;
                value.clone_into(&mut setting.value);
            }
        }
    }

    /// Shows of a component what was said of its kind.
    pub(super) fn show_in_component(&self, component: &mut ComponentKindView) {
        component.said = self.value(None, &format!("{COMPONENTS}{}", component.code)).is_some();
    }

    /// Shows in a column's settings what was said of them.
    pub(super) fn show_in_column(&self, column: &mut ColumnView) {
        for setting in &mut column.settings {
            if let Some(value) = self.value(Some(column.position), &setting.key) {
                (setting.said, setting.asks) = (true, false);
                value.clone_into(&mut setting.value);
            }
        }
    }

    /// Whether the shipped profile that the file was known by is not to be used.
    fn is_without_profile(&self) -> bool {
        self.value(None, PROFILE).is_some()
    }

    /// Whether something was said of columns: of one, or of those that a profile names.
    pub(super) fn is_of_columns(&self) -> bool {
        self.of_columns().next().is_some() || self.value(None, UNFIT).is_some()
    }

    fn of_file(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter(|(at, _)| at.column.is_none()).map(|(at, value)| (at.key.as_str(), value.as_str()))
    }

    fn of_columns(&self) -> impl Iterator<Item = (u32, &str, &str)> {
        self.0.iter().filter_map(|(at, value)| Some((at.column?, at.key.as_str(), value.as_str())))
    }
}

/// A source as it was found, before anything was said of it.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) id: SourceId,
    /// The profile it was read by: the one given, the shipped one it showed itself to be, or one that says nothing.
    base: ExtractProfile,
    recognised: Option<Recognised>,
    /// The columns of the complete profile, and why they are what they are.
    columns: Vec<ColumnProfile>,
    described: Vec<ColumnDescription>,
}

/// Each source as it was found with the profiles that were given.
pub(super) fn found_of(extract: &Extract, given: &[ExtractProfile]) -> Vec<Found> {
    let sources = extract.descriptions.iter().zip(&extract.profiles).enumerate();
    let found = sources.map(|(index, (described, complete))| {
        let of_source = if given.len() == 1 { given.first() } else { given.get(index) };
        let shipped = described.recognised.as_ref().and_then(|recognised| shipped_profile(recognised.name));
        Found {
            id: (described.sha256.to_string(), described.sheet.clone()),
            base: of_source.cloned().or(shipped.map(|shipped| shipped.profile())).unwrap_or_default(),
            recognised: described.recognised.clone(),
            columns: complete.columns.clone(),
            described: described.columns.clone(),
        }
    });
    found.collect()
}

/// The profiles that say what was said, one for each source. `read` reads the side by profiles.
pub(super) fn said_profiles(
    found: &[Found],
    said: &[&Said],
    read: &mut dyn FnMut(&[ExtractProfile]) -> Result<Extract, Fault>,
) -> Result<Vec<ExtractProfile>, Fault> {
    let of_file = |(found, said): (&Found, &&Said)| with_file(&found.base, said);
    let mut profiles = found.iter().zip(said).map(of_file).collect::<Result<Vec<_>, Fault>>()?;
    if said.iter().all(|said| said.of_columns().next().is_none()) {
        return Ok(profiles);
    }
    let columns: Vec<Vec<ColumnProfile>> = if said.iter().all(|said| said.of_file().next().is_none()) {
        found.iter().map(|one| one.columns.clone()).collect()
    } else {
        read(&profiles)?.profiles.into_iter().map(|complete| complete.columns).collect()
    };
    for ((profile, columns), said) in profiles.iter_mut().zip(columns).zip(said) {
        if said.of_columns().next().is_some() {
            profile.columns = columns;
            *profile = with_columns(profile, said)?;
        }
    }
    Ok(profiles)
}

/// Why a column is what it is stays what it was, where nobody said otherwise: that a profile now names all columns is no
/// answer to why.
pub(super) fn restore_reasons(extract: &mut Extract, found: &[Found], said: &[&Said]) {
    for ((described, found), said) in extract.descriptions.iter_mut().zip(found).zip(said) {
        let as_found = !said.is_without_profile();
        if described.recognised.is_none() && as_found {
            described.recognised.clone_from(&found.recognised);
        }
        for column in &mut described.columns {
            let is_said = |key: &str| said.value(Some(u32::from(column.position)), key).is_some();
            if is_said("role") {
                column.reason = Message::new("column-by-officer");
                column.confidence = Confidence::Certain;
                continue;
            }
            let is_written = ["decimal", "order", "date", "implied_decimals", "overpunch"].into_iter().any(is_said);
            let same = |was: &&ColumnDescription| {
                (was.position, &was.header, was.role) == (column.position, &column.header, column.role)
            };
            if let Some(was) = found.described.iter().find(same).filter(|_| as_found) {
                column.reason.clone_from(&was.reason);
                column.confidence = was.confidence;
                if !is_written && (was.decimal, was.order) == (column.decimal, column.order) {
                    column.writing.clone_from(&was.writing);
                }
            }
        }
    }
}

/// A profile with what was said of the file as a whole.
pub(super) fn with_file(base: &ExtractProfile, said: &Said) -> Result<ExtractProfile, Fault> {
    if said.of_file().next().is_none() {
        return Ok(base.clone());
    }
    // Read without the profile it was known by: everything is found anew.
    let nothing = ExtractProfile::default();
    let base = if said.is_without_profile() { &nothing } else { base };
    let mut table = table_of(base)?;
    for (key, value) in said.of_file().filter(|(key, _)| ![PROFILE, UNFIT].contains(key)) {
        if key == CUTS {
            cut(&mut table, value)?;
            continue;
        }
        if let Some(code) = key.strip_prefix(COMPONENTS) {
            say_kind(&mut table, code, value);
            continue;
        }
        let (name, key) = key.split_once('.').unwrap_or(("", key));
        let place = match name {
            "" => Some(&mut table),
            name => table.entry(name).or_insert_with(|| Value::Table(Table::new())).as_table_mut(),
        };
        if let Some(place) = place {
            place.insert(key.to_owned(), typed(key, value));
        }
    }
    profile_of(&table)
}

/// A profile with what was said of its columns.
fn with_columns(profile: &ExtractProfile, said: &Said) -> Result<ExtractProfile, Fault> {
    let mut profile = profile.clone();
    // What a column no longer is goes first: its mark or its component is that of another role.
    for (position, _, value) in said.of_columns().filter(|(_, key, _)| *key == "role") {
        for (at, column) in (1..).zip(&mut profile.columns) {
            if at == position {
                let ColumnProfile { header, position, start, length, name, .. } = std::mem::take(column);
                *column = ColumnProfile { header, position, start, length, name, ..ColumnProfile::default() };
            } else if is_held_once(value)
                && column.role.is_some_and(|role| role.as_str() == value)
                && said.value(Some(at), "role").is_none()
            {
                // Only one column can be the employee number: the one found before is kept as an attribute.
                column.role = Some(Role::Attribute);
            }
        }
    }
    let mut table = table_of(&profile)?;
    for (position, key, value) in said.of_columns() {
        let columns = table.get_mut("columns").and_then(Value::as_array_mut);
        let index = (position as usize).checked_sub(1);
        let column = columns.zip(index).and_then(|(columns, index)| columns.get_mut(index)?.as_table_mut());
        let Some(column) = column else { return Err(SessionError::NoColumn { position }.fault()) };
        column.insert(key.to_owned(), typed(key, value));
        if key == "kind"
            && let Some(component) = column.get("component").cloned()
        {
            forget_kind(&mut table, &component);
        }
    }
    profile_of(&table)
}

/// Says what the values of a component are.
fn say_kind(table: &mut Table, code: &str, kind: &str) {
    let components = table.entry("components").or_insert_with(|| Value::Array(Vec::new()));
    let Some(components) = components.as_array_mut() else { return };
    let of_code = |known: &&mut Table| known.get("code").and_then(Value::as_str) == Some(code);
    let kind = Value::String(kind.to_owned());
    match components.iter_mut().filter_map(Value::as_table_mut).find(of_code) {
        Some(known) => drop(known.insert("kind".to_owned(), kind)),
        None => {
            let code = ("code".to_owned(), Value::String(code.to_owned()));
            components.push(Value::Table(Table::from_iter([code, ("kind".to_owned(), kind)])));
        }
    }
}

/// What a profile says of a component by its code gives way to what is said of its column.
fn forget_kind(table: &mut Table, component: &Value) {
    let components = table.get_mut("components").and_then(Value::as_array_mut);
    let mut of_code = components.into_iter().flatten().filter_map(Value::as_table_mut);
    if let Some(known) = of_code.find(|known| known.get("code") == Some(component)) {
        known.remove("kind");
    }
}

/// Whether at most one column has this role.
pub(super) fn is_held_once(word: &str) -> bool {
    !["amount", "quantity", "rate", "attribute", "ignored"].contains(&word)
}

/// Puts fields at other places; what they hold is found anew.
fn cut(table: &mut Table, typed: &str) -> Result<(), Fault> {
    let wrong = || SessionError::NotPlaces { typed: typed.to_owned() }.fault();
    let mut columns = Vec::new();
    for place in typed.split([',', ';']).map(str::trim).filter(|place| !place.is_empty()) {
        let (from, to) = place.split_once(['-', '–']).ok_or_else(wrong)?;
        let (from, to) = (from.trim().parse::<u32>(), to.trim().parse::<u32>());
        let (from, to) = from.ok().zip(to.ok()).ok_or_else(wrong)?;
        if from == 0 || to < from {
            return Err(wrong());
        }
        let (start, length) = (Value::Integer(from.into()), Value::Integer((to - from + 1).into()));
        columns.push(Value::Table(Table::from_iter([("start".to_owned(), start), ("length".to_owned(), length)])));
    }
    if columns.is_empty() {
        return Err(wrong());
    }
    table.insert("columns".to_owned(), Value::Array(columns));
    let file = table.entry("file").or_insert_with(|| Value::Table(Table::new()));
    if let Some(file) = file.as_table_mut() {
        for key in ["delimiter", "quote", "escape"] {
            file.remove(key);
        }
        file.insert("format".to_owned(), Value::String("fixed_width".to_owned()));
    }
    Ok(())
}

/// A value as TOML has it. What should be a number and is none stays a text, which the profile refuses with its meaning.
fn typed(key: &str, value: &str) -> Value {
    let typed = match key {
        "header_row" | "header_rows" | "footer_rows" | "reference_year" | "epoch" | "implied_decimals" => {
            value.trim().parse().ok().map(Value::Integer)
        }
        "overpunch" => value.parse().ok().map(Value::Boolean),
        _ => None,
    };
    typed.unwrap_or_else(|| Value::String(value.to_owned()))
}

fn table_of(profile: &ExtractProfile) -> Result<Table, Fault> {
    profile.to_toml().parse().map_err(|_| Fault::new(Message::new("fault-defect")).hint(Message::new("hint-defect")))
}

/// The profile a table says. A fault names no line: nobody has the table before them.
fn profile_of(table: &Table) -> Result<ExtractProfile, Fault> {
    ExtractProfile::from_toml(&table.to_string(), "").map_err(|error| Fault { place: None, ..error.fault() })
}
