//! Files dropped on the window: their paths stay here, and the page is told only that something hovers or fell, and where.

use std::path::PathBuf;

use tauri::{DragDropEvent, Manager, Window, WindowEvent};

use crate::desktop::Desktop;

/// Tells the page of what is dragged over the window, and keeps what is dropped until the page says which place it fell on.
pub(crate) fn on_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else { return };
    let (kind, at) = match event {
        DragDropEvent::Enter { position, .. } | DragDropEvent::Over { position } => ("over", Some(*position)),
        DragDropEvent::Drop { paths, position } => {
            window.state::<Desktop>().drop_files(sorted(paths));
            ("drop", Some(*position))
        }
        // Leaving, and whatever later versions know.
        _ => ("leave", None),
    };
    let scale = window.scale_factor().unwrap_or(1.0);
    let at = at.map(|at| at.to_logical::<f64>(scale)).unwrap_or_default();
    if let Some(page) = window.app_handle().get_webview_window(window.label()) {
        // Two numbers and a fixed word: nothing of a file's name becomes script. A page that is gone needs no telling.
        let told = page.eval(script(kind, at.x, at.y));
        drop(told);
    }
}

fn script(kind: &str, x: f64, y: f64) -> String {
    format!(
        "window.dispatchEvent(new CustomEvent('paritas-drag', {{ detail: {{ kind: '{kind}', x: {x:.0}, y: {y:.0} }} }}))"
    )
}

/// Systems give several files in the order of clicks or of nothing; the order counts where files contradict each other.
fn sorted(paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut paths = paths.to_vec();
    paths.sort();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_hears_a_word_and_two_whole_numbers() {
        let told = script("drop", 12.4, 300.6);
        assert!(told.ends_with("{ detail: { kind: 'drop', x: 12, y: 301 } }))"), "{told}");
    }
}
