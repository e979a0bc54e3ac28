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
        FileChoice::Legacy | FileChoice::LegacyAlso => "dialog-legacy",
        FileChoice::Migrated | FileChoice::MigratedAlso => "dialog-migrated",
        FileChoice::LegacyProfile => "dialog-legacy-profile",
        FileChoice::MigratedProfile => "dialog-migrated-profile",
        FileChoice::CaseProfile => "dialog-case-profile",
        FileChoice::Crosswalk => "dialog-crosswalk",
    }
}

/// Asks for the file of `choice`, or the files where a side may have several; none if the officer changed their mind.
pub(crate) async fn files(window: &WebviewWindow, title: String, choice: FileChoice) -> Vec<PathBuf> {
    let several = is_extract(choice);
    let endings: &[&str] = if several || choice == FileChoice::Crosswalk { &EXTRACTS } else { &["toml"] };
    // Upper-case endings too: the filter of some systems is case-sensitive, and old systems write EXPORT.CSV.
    let upper: Vec<String> = endings.iter().map(|ending| ending.to_uppercase()).collect();
    let both: Vec<&str> = endings.iter().copied().chain(upper.iter().map(String::as_str)).collect();
    let dialog = AsyncFileDialog::new().set_parent(window).set_title(title);
    let dialog = dialog.add_filter(endings.join(", "), &both).add_filter("*", &["*"]);
    let handles = if several { dialog.pick_files().await } else { dialog.pick_file().await.map(|one| vec![one]) };
    let mut paths: Vec<PathBuf> =
        handles.unwrap_or_default().into_iter().map(|handle| handle.path().to_owned()).collect();
    // Systems give several files in the order of clicks or of nothing; the order counts where files contradict each other.
    paths.sort();
    paths
}

/// Whether `choice` is of extracts, of which a side may have several.
const fn is_extract(choice: FileChoice) -> bool {
    matches!(choice, FileChoice::Legacy | FileChoice::LegacyAlso | FileChoice::Migrated | FileChoice::MigratedAlso)
}

/// Asks where a profile is to be written; `None` if the officer changed their mind.
pub(crate) async fn profile_to_save(window: &WebviewWindow, title: String) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new().set_parent(window).set_title(title);
    let dialog = dialog.add_filter("toml", &["toml"]).set_file_name("extract-profile.toml");
    dialog.save_file().await.map(|handle| handle.path().to_owned())
}

/// Asks for a folder; `None` if the officer changed their mind.
pub(crate) async fn folder(window: &WebviewWindow, title: String) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new().set_parent(window).set_title(title).set_can_create_directories(true);
    dialog.pick_folder().await.map(|handle| handle.path().to_owned())
}
