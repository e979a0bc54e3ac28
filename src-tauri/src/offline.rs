//! No network, ever: the window shows the embedded pages and goes nowhere else.

use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Runtime, Url};

/// Refuses to leave the embedded pages, whatever a page or a dropped file asks for. What a page may load is held by the
/// content security policy in `tauri.conf.json`; that policy does not cover going to another page.
pub(crate) fn plugin<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("offline").on_navigation(|_, url| is_embedded(url)).build()
}

/// `tauri://localhost`, which Windows writes `http://tauri.localhost`.
fn is_embedded(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost") && url.port().is_none(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_embedded_pages_are_shown() {
        for (url, expected) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("https://tauri.localhost/", true),
            ("http://tauri.localhost:8080/", false),
            ("http://localhost/", false),
            ("https://example.org/", false),
            ("https://tauri.localhost.example.org/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,hello", false),
        ] {
            assert_eq!(is_embedded(&url.parse().unwrap()), expected, "{url}");
        }
    }
}
