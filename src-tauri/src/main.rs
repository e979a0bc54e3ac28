//! The window of Paritas: a shell around `paritas-session`.
//!
//! Commands are one line each; what they do stands in the session, so that the window and the command line cannot differ.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod args;
mod commands;
mod desktop;
mod dialogs;
mod dropped;
mod folders;
mod offline;
mod progress;
mod reply;
#[cfg(target_os = "linux")]
mod webkit;

use std::process::ExitCode;

use clap::Parser;
use mimalloc::MiMalloc;
use tauri::Manager;

use crate::args::Args;
use crate::desktop::Desktop;

/// As for the command line: people are made of many short texts.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let args = Args::parse();
    #[cfg(target_os = "linux")]
    webkit::restart_without_dmabuf();
    let app = tauri::Builder::default()
        .plugin(offline::plugin())
        .setup(move |app| {
            let local = app.path().app_local_data_dir()?;
            app.manage(Desktop::new(&args, &local));
            Ok(())
        })
        .on_window_event(dropped::on_event)
        .invoke_handler(tauri::generate_handler![
            commands::start,
            commands::set_language,
            commands::choose_file,
            commands::take_dropped,
            commands::clear_file,
            commands::remove_extract,
            commands::choose_sheets,
            commands::choose_profile,
            commands::save_profile,
            commands::override_reading,
            commands::undo_override,
            commands::clear_overrides,
            commands::create_case,
            commands::open_case,
            commands::close_case,
            commands::cancel,
            commands::overview,
            commands::findings,
            commands::differences,
            commands::employees,
            commands::employee,
            commands::comparisons,
            commands::pay_check,
            commands::fields,
            commands::field_differences,
            commands::rejected,
            commands::decide,
            commands::tie,
            commands::undo,
            commands::sign,
            commands::export,
        ]);
    match app.run(tauri::generate_context!()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => complain(&format!("paritas-desktop: the window could not be opened: {error}")),
    }
}

#[allow(clippy::print_stderr, reason = "without a window there is nowhere else to say so")]
fn complain(sentence: &str) -> ExitCode {
    eprintln!("{sentence}");
    ExitCode::from(2)
}
