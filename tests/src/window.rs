//! The real window, driven through WebKit's own driver on a display of its own.

mod display;
mod driver;
mod element;
pub mod keys;

pub use display::Display;
pub use driver::{Driver, DriverError};
pub use element::Element;

use std::env;
use std::path::PathBuf;

/// Why the window can't be driven here, or `None` where it can.
pub fn unavailable() -> Option<String> {
    let missing: Vec<&str> = ["WebKitWebDriver", "Xvfb"].into_iter().filter(|name| on_path(name).is_none()).collect();
    if missing.is_empty() {
        return None;
    }
    Some(format!("{} not found (Debian: webkit2gtk-driver, xvfb)", missing.join(" and ")))
}

/// Whether a window that can't be driven is a failure: `cargo xtask test` says so.
pub fn required() -> bool {
    env::var_os("PARITAS_REQUIRE_WINDOW").is_some_and(|value| value == "1")
}

fn on_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(program)).find(|path| path.is_file())
}
