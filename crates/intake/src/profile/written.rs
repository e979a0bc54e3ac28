use paritas_model::Place;

use super::places::KeyPlaces;
use crate::error::{Problem, Refusal};
use crate::words::fold;
use crate::{ExtractProfile, Role};

/// Where a profile was written, so that what contradicts it can be found in it. Profiles that say the same are equal
/// wherever they stand.
#[derive(Debug, Clone, Default)]
pub struct Written {
    file: String,
    places: KeyPlaces,
}

impl PartialEq for Written {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Written {}

impl Written {
    pub(super) fn new(file: &str, places: KeyPlaces) -> Self {
        Self { file: file.to_owned(), places }
    }

    /// The line of the first of these keys that was written.
    fn place<'a>(&self, keys: impl IntoIterator<Item = &'a String>) -> Option<Place> {
        let line = keys.into_iter().find_map(|key| self.places.line(key))?;
        Some(Place { row: Some(line), ..Place::file(&self.file) })
    }
}

impl ExtractProfile {
    /// The line of the profile that a file contradicts, where one does.
    pub(crate) fn blamed(&self, refusal: &Refusal) -> Option<Place> {
        let keys = match &refusal.problem {
            Problem::ProfileContradicted { key, expected, .. } => {
                let (table, name) = key.rsplit_once('.').unwrap_or(("", key));
                // A column's own key stands above that of all columns.
                let of_column = |index: &usize| {
                    let is_named = |text: &Option<String>| text.is_some() && *text == refusal.place.column;
                    let column = &self.columns[*index];
                    is_named(&column.header)
                        || is_named(&column.name)
                        || column.start.map(|at| at.to_string()) == Some(expected.clone())
                };
                let own = (0..self.columns.len()).filter(of_column).map(|index| format!("columns[{index}].{name}"));
                let mut keys: Vec<String> = own.collect();
                keys.push(if table == "columns" { self.last_place() } else { (*key).to_owned() });
                keys
            }
            Problem::ColumnNotFound { wanted, .. } => {
                let found = self.columns.iter().position(|column| match (&column.header, column.position) {
                    (Some(header), _) => header == wanted,
                    (None, Some(position)) => format!("#{position}") == *wanted,
                    (None, None) => false,
                });
                let key = |index| ["header", "position"].map(|key| format!("columns[{index}].{key}"));
                found.map(key).into_iter().flatten().collect()
            }
            Problem::SheetNotFound { .. } => vec!["file.sheet".to_owned()],
            Problem::Undecodable(_) => vec!["file.encoding".to_owned()],
            Problem::DuplicateHeader { header, .. } => {
                let named = |text: &String| fold(text) == fold(header);
                let index = self.columns.iter().position(|column| column.header.as_ref().is_some_and(named));
                index.map(|index| format!("columns[{index}].header")).into_iter().collect()
            }
            // Of two columns of one role, the second is one too many.
            Problem::TwoColumns { role, .. } => self.last_of(*role).into_iter().collect(),
            _ => Vec::new(),
        };
        self.written.place(&keys)
    }

    /// The key that says how far the last column of a fixed-width file reaches.
    fn last_place(&self) -> String {
        let last = (0..self.columns.len()).max_by_key(|index| self.columns[*index].start);
        last.map_or_else(String::new, |index| format!("columns[{index}].length"))
    }

    fn last_of(&self, role: Role) -> Option<String> {
        let index = self.columns.iter().rposition(|column| column.role == Some(role))?;
        Some(format!("columns[{index}].role"))
    }
}
