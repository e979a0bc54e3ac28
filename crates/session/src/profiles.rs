//! Extract profiles by name or by file, and the one that was used, saved.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use paritas_intake::{Description, Extract, ExtractProfile, ProfileKey, shipped_profile};
use paritas_model::{Fault, Message};
use paritas_texts::Texts;
use tempfile::NamedTempFile;

use crate::error::SessionError;
use crate::inputs::Named;
use crate::show::{decimal_word, detections};

/// How wide comments are set.
const WIDTH: usize = 100;

/// The text of an extract profile: a file's, or that of one that ships with the program, by its name.
pub(crate) fn named_profile(wanted: &Path) -> Result<Named, Fault> {
    let name = wanted.to_string_lossy();
    let shipped = || {
        let shipped = shipped_profile(&name)?;
        Some(Named { name: format!("builtin:{}", shipped.name), text: shipped.toml.to_owned() })
    };
    if name.starts_with("builtin:") {
        return shipped().ok_or_else(|| SessionError::NoProfile { wanted: name.to_string() }.fault());
    }
    match fs::read_to_string(wanted) {
        Ok(text) => Ok(Named { name: wanted.display().to_string(), text }),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            shipped().ok_or_else(|| SessionError::NoProfile { wanted: name.to_string() }.fault())
        }
        Err(error) => Err(SessionError::unreadable(wanted, &error).fault()),
    }
}

/// Writes the complete profile that one source of an extract was read with, every key explained. Reading with it gives
/// the same.
///
/// # Errors
/// A file stands there already and `force` does not allow to replace it, or the disk refuses; it is then as it was.
pub fn save_profile(extract: &Extract, source: usize, path: &Path, force: bool, texts: &Texts) -> Result<(), Fault> {
    let described = extract.descriptions.get(source).zip(extract.profiles.get(source));
    let Some((described, profile)) = described else { return Ok(()) };
    let text = commented(profile, described, texts);
    let unwritable = |error: &std::io::Error| SessionError::unwritable(path, error).fault();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(folder).map_err(|error| unwritable(&error))?;
    file.write_all(text.as_bytes()).and_then(|()| file.as_file().sync_all()).map_err(|error| unwritable(&error))?;
    let saved = if force { file.persist(path) } else { file.persist_noclobber(path) };
    saved.map(drop).map_err(|refused| match refused.error.kind() {
        ErrorKind::AlreadyExists => SessionError::ProfileExists { path: path.display().to_string() }.fault(),
        _ => unwritable(&refused.error),
    })
}

fn commented(profile: &ExtractProfile, described: &Description, texts: &Texts) -> String {
    let found = detections(texts, described);
    let mut explained = Vec::new();
    profile.to_toml_with(&mut |key| {
        let mut lines = Vec::new();
        if key.is_empty() {
            let head = Message::new("saved-profile").with("file", described.file.as_str());
            lines.extend(wrapped(&texts.message(&head)));
            lines.push(String::new());
        }
        if let Some(column) = column_of(key).and_then(|index| described.columns.get(index)) {
            let why = format!(
                "{}. {} {}: {}",
                column.position,
                column.header,
                texts.term("confidence", column.confidence.as_str()),
                texts.message(&column.reason),
            );
            lines.extend(wrapped(&why));
            lines.extend(column.decimal.map(|mark| decimal_word(texts, mark)));
        }
        if let Some(known) = ProfileKey::at(key) {
            // Every column has the same keys: they are explained where each stands first.
            if !explained.contains(&(known.table, known.key)) {
                explained.push((known.table, known.key));
                lines.extend(wrapped(&texts.message(&known.meaning())));
            }
            let why = found.iter().filter(|one| one.profile_key.as_deref() == Some(key));
            lines.extend(why.flat_map(|one| wrapped(&format!("{}: {}", one.confidence_label, one.reason))));
        }
        lines
    })
}

/// The index in `columns[3]`.
fn column_of(key: &str) -> Option<usize> {
    key.strip_prefix("columns[")?.strip_suffix(']')?.parse().ok()
}

/// A text in lines.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let full = lines.last().is_some_and(|line| !line.is_empty() && line.len() + 1 + word.len() > WIDTH);
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use paritas_texts::Language;

    #[test]
    fn every_key_and_every_shipped_profile_is_worded() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for key in ProfileKey::all() {
                assert!(texts.has(&key.meaning().id), "{language}: {}", key.meaning().id);
            }
            for shipped in paritas_intake::SHIPPED_PROFILES {
                assert!(texts.has(&format!("profile-{}", shipped.name)), "{language}: {}", shipped.name);
            }
        }
    }

    #[test]
    fn a_profile_is_found_by_file_then_by_name() {
        assert_eq!(named_profile(Path::new("builtin:partena")).unwrap().name, "builtin:partena");
        assert_eq!(named_profile(Path::new("partena")).unwrap().name, "builtin:partena");
        assert_eq!(named_profile(Path::new("no-such-profile")).unwrap_err().message.id, "fault-no-profile");
        assert_eq!(named_profile(Path::new("builtin:nothing")).unwrap_err().message.id, "fault-no-profile");
    }

    #[test]
    fn comments_are_wrapped_at_words() {
        let lines = wrapped(&"word ".repeat(50));
        assert!(lines.len() > 1 && lines.iter().all(|line| line.len() <= WIDTH && !line.ends_with(' ')));
    }
}
