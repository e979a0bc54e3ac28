use paritas_model::Message;

/// The keys of an extract profile, by table; the top has no name. A test holds them against what is read.
const KEYS: [(&str, &[&str]); 6] = [
    ("", &["version", "name", "layout", "period", "reference_year", "workbook_amounts", "delivered_twice"]),
    (
        "file",
        &[
            "format",
            "encoding",
            "delimiter",
            "quote",
            "escape",
            "sheet",
            "header_row",
            "header_rows",
            "footer_rows",
            "page_breaks",
            "totals_rows",
        ],
    ),
    ("numbers", &["decimal", "thousands"]),
    ("dates", &["order", "epoch"]),
    (
        "columns",
        &[
            "header",
            "position",
            "start",
            "length",
            "rubriques",
            "name",
            "role",
            "component",
            "label",
            "decimal",
            "thousands",
            "date",
            "order",
            "implied_decimals",
            "overpunch",
            "clock",
            "kind",
        ],
    ),
    ("components", &["code", "label", "kind"]),
];

/// A key of an extract profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProfileKey {
    /// The table it stands in; empty for the top.
    pub table: &'static str,
    /// The key.
    pub key: &'static str,
}

impl ProfileKey {
    /// All keys, in the order of documents.
    pub fn all() -> impl Iterator<Item = Self> {
        KEYS.iter().flat_map(|(table, keys)| keys.iter().map(move |key| Self { table, key }))
    }

    /// The key at a path such as `file.encoding` or `columns[3].role`.
    pub fn at(path: &str) -> Option<Self> {
        let (table, key) = path.rsplit_once('.').unwrap_or(("", path));
        let table = table.split_once('[').map_or(table, |(table, _)| table);
        Self::all().find(|one| one.table == table && one.key == key)
    }

    /// What it means and what can stand there: the message `key-…`.
    pub fn meaning(self) -> Message {
        let table = if self.table.is_empty() { "profile" } else { self.table };
        Message { id: format!("key-{table}-{}", self.key.replace('_', "-")).into(), args: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ExtractProfile;

    /// The keys serde names when it meets one it does not know.
    fn known(text: &str) -> Vec<String> {
        let error = toml::from_str::<ExtractProfile>(text).unwrap_err();
        let (_, expected) = error.message().split_once("expected one of").unwrap();
        expected.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    }

    #[test]
    fn every_key_that_is_read_is_listed_and_no_other() {
        let tables = ["file", "numbers", "dates", "fingerprint", "columns", "components"];
        for (table, keys) in KEYS {
            let text = match table {
                "" => "version = 1\nnone_such = 1".to_owned(),
                "columns" | "components" => format!("version = 1\n[[{table}]]\nnone_such = 1"),
                table => format!("version = 1\n[{table}]\nnone_such = 1"),
            };
            let Some((_, _)) = toml::from_str::<ExtractProfile>(&text).unwrap_err().message().split_once("one of")
            else {
                // Two keys are named otherwise: `expected `a` or `b``.
                continue;
            };
            let mut known = known(&text);
            known.retain(|key| !tables.contains(&key.as_str()));
            assert_eq!(known, keys, "[{table}]");
        }
    }

    #[test]
    fn a_path_leads_to_its_key() {
        assert_eq!(ProfileKey::at("columns[3].role"), Some(ProfileKey { table: "columns", key: "role" }));
        assert_eq!(ProfileKey::at("version"), Some(ProfileKey { table: "", key: "version" }));
        assert_eq!(ProfileKey::at("file.delimeter"), None);
        assert_eq!(ProfileKey::at("columns[3].role").unwrap().meaning().id, "key-columns-role");
    }
}
