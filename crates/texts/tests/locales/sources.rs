//! What the sources ask for is there, and what is there is asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use paritas_texts::Language;

use crate::files::texts;

/// Identifiers with these beginnings are texts wherever they stand in a Rust source, also where a function passes them
/// on before a message is made of them.
const OF_MESSAGES: [&str; 14] = [
    "assume-",
    "evidence-",
    "fact-",
    "fault-",
    "hint-",
    "prompt-",
    "log-",
    "next-",
    "notice-",
    "proof-",
    "reason-",
    "unproven-",
    "verify-",
    "warn-",
];

/// The words of `employees.csv` and `components.csv`, worded for the screens to come.
const KEPT: [&str; 2] = ["group-", "method-"];

/// The command line finds the help of a command by walking its commands (`cli-case-new`); its own test holds that walk
/// against the texts.
const COMMANDS: [&str; 18] = [
    "after",
    "case",
    "decide",
    "export",
    "inspect",
    "key",
    "log",
    "match",
    "new",
    "profiles",
    "reconcile",
    "rerun",
    "show",
    "sign",
    "status",
    "tie",
    "undo",
    "verify",
];

fn is_command_help(id: &str) -> bool {
    id.strip_prefix("cli-").is_some_and(|path| path.split('-').all(|name| COMMANDS.contains(&name)))
}

/// A source file without its tests and comments.
struct Source {
    path: PathBuf,
    text: String,
    is_rust: bool,
}

/// A quoted literal that is made like an identifier.
struct Literal<'a> {
    text: &'a str,
    /// What stands before the quote, blanks trimmed.
    before: &'a str,
    /// Whether it is only the beginning of a literal that goes on with a value.
    is_prefix: bool,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = Vec::new();
    for crate_folder in std::fs::read_dir(root.join("crates")).unwrap() {
        collect(&crate_folder.unwrap().path().join("src"), &mut found);
    }
    collect(&root.join("src-tauri/src"), &mut found);
    collect(&root.join("ui/src"), &mut found);
    assert!(found.len() > 20, "the sources were not found");
    found
}

fn collect(folder: &Path, found: &mut Vec<Source>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            collect(&path, found);
            continue;
        }
        let is_test =
            matches!(name.as_str(), "tests.rs" | "testing.rs") || name.contains(".test.") || name.contains(".spec.");
        let is_rust = name.ends_with(".rs");
        if is_test || !(is_rust || name.ends_with(".ts") || name.ends_with(".svelte")) {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
        let lines = text[..end].lines().filter(|line| !line.trim_start().starts_with("//"));
        let text = lines.collect::<Vec<_>>().join("\n");
        found.push(Source { path, text, is_rust });
    }
}

impl Source {
    fn literals(&self) -> Vec<Literal<'_>> {
        let quotes: &[char] = if self.is_rust { &['"'] } else { &['"', '\'', '`'] };
        let mut found = Vec::new();
        for (start, quote) in self.text.match_indices(|character| quotes.contains(&character)) {
            let rest = &self.text[start + 1..];
            let is_part = |character: char| matches!(character, 'a'..='z' | '0'..='9' | '-');
            let end = rest.find(|character| !is_part(character)).unwrap_or(rest.len());
            let (text, after) = rest.split_at(end);
            let is_prefix = text.ends_with('-') && (after.starts_with('{') || after.starts_with("${"));
            if text.contains('-') && (is_prefix || after.starts_with(quote)) {
                found.push(Literal { text, before: self.text[..start].trim_end(), is_prefix });
            }
        }
        found
    }

    /// The families whose words come from the data: the first argument of every call of `term`, with a dash.
    fn families(&self) -> Vec<String> {
        let calls = self.text.match_indices("term(").map(|(at, call)| self.text[at + call.len()..].trim_start());
        let quoted = calls.filter_map(|argument| argument.strip_prefix(['"', '\'']));
        quoted.filter_map(|rest| rest.split_once(['"', '\''])).map(|(family, _)| format!("{family}-")).collect()
    }

    /// Whether this source names a part of a text.
    fn gives(&self, part: &str) -> bool {
        if self.is_rust { self.text.contains(&format!("\"{part}\"")) } else { self.text.contains(part) }
    }

    /// Whether a literal of this source must be a text.
    fn asks_for(&self, literal: &Literal<'_>) -> bool {
        if literal.is_prefix {
            return false;
        }
        if self.is_rust {
            let asked = ["Message::new(", ".text("].iter().any(|call| literal.before.ends_with(call));
            return asked || OF_MESSAGES.iter().any(|beginning| literal.text.starts_with(beginning));
        }
        let called = literal.before.strip_suffix("t(");
        called
            .is_some_and(|before| !before.ends_with(|character: char| character.is_alphanumeric() || character == '.'))
            || literal.text.starts_with("ui-")
    }
}

#[test]
fn every_identifier_in_the_sources_has_a_text() {
    let (english, _) = texts(Language::En);
    let mut lost = BTreeMap::new();
    for source in &sources() {
        for literal in source.literals() {
            if source.asks_for(&literal) && !english.contains_key(literal.text) {
                lost.entry(literal.text.to_owned()).or_insert_with(|| source.path.clone());
            }
        }
    }
    let lost: Vec<String> = lost.iter().map(|(id, path)| format!("{id}  ({})", path.display())).collect();
    assert!(lost.is_empty(), "{} identifiers without a text:\n{}", lost.len(), lost.join("\n"));
}

#[test]
fn every_family_in_the_sources_has_texts() {
    let (english, _) = texts(Language::En);
    for source in &sources() {
        for family in source.families() {
            assert!(english.keys().any(|id| id.starts_with(&family)), "{family}… ({})", source.path.display());
        }
    }
}

#[test]
fn every_text_is_used() {
    let sources = sources();
    let literals: Vec<Literal<'_>> = sources.iter().flat_map(Source::literals).collect();
    let whole: BTreeSet<&str> =
        literals.iter().filter(|literal| !literal.is_prefix).map(|literal| literal.text).collect();
    let prefixes: BTreeSet<&str> =
        literals.iter().filter(|literal| literal.is_prefix).map(|literal| literal.text).collect();
    let (english, _) = texts(Language::En);
    let mentioned: BTreeSet<&str> = english.values().flat_map(|text| &text.references).map(String::as_str).collect();
    // `term("cause", word)` uses every `cause-…`; that these are the right words, their own test checks.
    let families: BTreeSet<String> = sources.iter().flat_map(Source::families).collect();
    let is_used = |id: &str| {
        whole.contains(id)
            || mentioned.contains(id)
            || is_command_help(id)
            || families.iter().map(String::as_str).chain(KEPT).any(|family| id.starts_with(family))
            || prefixes.iter().any(|prefix| id.starts_with(prefix))
    };
    let unused: Vec<&str> = english.keys().map(String::as_str).filter(|id| !is_used(id)).collect();
    assert!(unused.is_empty(), "{} texts that nothing shows:\n{}", unused.len(), unused.join("\n"));
}

#[test]
fn every_part_of_a_text_is_given() {
    let (english, _) = texts(Language::En);
    let sources = sources();
    let mut users: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
    for source in &sources {
        for literal in source.literals() {
            users.entry(literal.text).or_default().push(source);
        }
    }
    let mut wrong = Vec::new();
    for (id, text) in &english {
        let Some(users) = users.get(id.as_str()) else { continue };
        let missing = text.variables.iter().filter(|name| !users.iter().any(|source| source.gives(name)));
        let missing: Vec<&String> = missing.collect();
        if !missing.is_empty() {
            wrong.push(format!("{id}: nothing gives {missing:?} where it is used"));
        }
    }
    assert!(wrong.is_empty(), "{} texts with parts that are not given:\n{}", wrong.len(), wrong.join("\n"));
}
