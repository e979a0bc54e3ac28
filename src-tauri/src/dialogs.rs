//! The system's own dialogs, opened from Rust: paths never come from the page.

use std::path::PathBuf;

use paritas_session::view::FileChoice;
use rfd::AsyncFileDialog;
use tauri::WebviewWindow;

/// File name endings of extracts.
const EXTRACTS: [&str; 9] = ["csv", "tsv", "txt", "dat", "xlsx", "xlsm", "xls", "xlsb", "ods"];

/// The identifier of the title of the dialog for `choice`.
pub(crate) const fn title(choice: FileChoice) -> &'static str {
    match choice {
        FileChoice::Legacy => "dialog-legacy",
        FileChoice::Migrated => "dialog-migrated",
        FileChoice::LegacyProfile => "dialog-legacy-profile",
        FileChoice::MigratedProfile => "dialog-migrated-profile",
        FileChoice::CaseProfile => "dialog-case-profile",
        FileChoice::Crosswalk => "dialog-crosswalk",
    }
}

/// Asks for the file of `choice`; `None` if the officer changed their mind.
pub(crate) async fn file(window: &WebviewWindow, title: String, choice: FileChoice) -> Option<PathBuf> {
    let endings: &[&str] = match choice {
        FileChoice::Legacy | FileChoice::Migrated | FileChoice::Crosswalk => &EXTRACTS,
        FileChoice::LegacyProfile | FileChoice::MigratedProfile | FileChoice::CaseProfile => &["toml"],
    };
    // Upper-case endings too: the filter of some systems is case-sensitive, and old systems write EXPORT.CSV.
    let upper: Vec<String> = endings.iter().map(|ending| ending.to_uppercase()).collect();
    let both: Vec<&str> = endings.iter().copied().chain(upper.iter().map(String::as_str)).collect();
    let dialog = AsyncFileDialog::new().set_parent(window).set_title(title);
    let dialog = dialog.add_filter(endings.join(", "), &both).add_filter("*", &["*"]);
    dialog.pick_file().await.map(|handle| handle.path().to_owned())
}

/// Asks for a folder; `None` if the officer changed their mind.
pub(crate) async fn folder(window: &WebviewWindow, title: String) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new().set_parent(window).set_title(title).set_can_create_directories(true);
    dialog.pick_folder().await.map(|handle| handle.path().to_owned())
}
