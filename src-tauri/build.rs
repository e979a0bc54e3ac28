//! Prepares the window: checks that its pages are there, then lets tauri-build read `tauri.conf.json`.

use std::env;
use std::path::Path;

/// Where the pages are expected, as `tauri.conf.json` names it.
const PAGES: &str = "../ui/dist";

/// Takes a page that says so in place of pages that were not built, so that checking and linting the workspace need
/// no Node; a release without its pages is refused.
fn main() {
    println!("cargo::rerun-if-changed={PAGES}");
    println!("cargo::rerun-if-changed=unbuilt");
    if !Path::new(PAGES).join("index.html").exists() {
        let what = "the window's pages are not built: run `cargo xtask run`, or `npm ci && npm run build` in ui/";
        if env::var("PROFILE").is_ok_and(|profile| profile == "release") {
            println!("cargo::error={what}");
            return;
        }
        println!("cargo::warning={what}; until then the window only says so");
        // Merged into tauri.conf.json by the macro that embeds the pages.
        println!(r#"cargo::rustc-env=TAURI_CONFIG={{"build":{{"frontendDist":"unbuilt"}}}}"#);
    }
    tauri_build::build();
}
