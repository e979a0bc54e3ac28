//! How far long work has come, told to the page.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};

use paritas_model::Progress;
use paritas_session::view::ProgressView;
use paritas_texts::{Language, Texts};
use tauri::ipc::Channel;

/// Tells the page of every step that it would show differently, and stops the work once `cancelled` is set.
pub(crate) fn teller<'a>(
    channel: &'a Channel<ProgressView>,
    cancelled: &'a AtomicBool,
    language: Language,
) -> impl FnMut(Progress) -> ControlFlow<()> + 'a {
    let texts = Texts::new(language);
    let mut told = None;
    move |progress| {
        let view = ProgressView { stage: texts.text(progress.stage.message_id()), percent: percent(progress) };
        if told.as_ref() != Some(&view) {
            // Fails only if the page is gone; then nobody is waiting for it.
            let _ = channel.send(view.clone());
            told = Some(view);
        }
        if cancelled.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

fn percent(progress: Progress) -> Option<u8> {
    let percent = u128::from(progress.done).checked_mul(100)?.checked_div(u128::from(progress.total))?;
    u8::try_from(percent.min(100)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use paritas_model::Stage;
    use std::sync::{Arc, Mutex};

    #[test]
    fn the_page_hears_of_changes_only_and_can_stop_the_work() {
        let told = Arc::new(Mutex::new(0));
        let counter = Arc::clone(&told);
        let channel = Channel::new(move |_| {
            *counter.lock().unwrap() += 1;
            Ok(())
        });
        let cancelled = AtomicBool::new(false);
        let mut tell = teller(&channel, &cancelled, Language::En);
        for done in 0..1000 {
            let progress = Progress { stage: Stage::Compare, done, total: 1000 };
            assert_eq!(tell(progress), ControlFlow::Continue(()));
        }
        assert_eq!(*told.lock().unwrap(), 100);
        cancelled.store(true, Ordering::Relaxed);
        assert_eq!(tell(Progress { stage: Stage::Explain, done: 0, total: 1 }), ControlFlow::Break(()));
    }

    #[test]
    fn percent_is_known_where_the_whole_is() {
        let at = |done, total| percent(Progress { stage: Stage::Compare, done, total });
        assert_eq!(at(1, 3), Some(33));
        assert_eq!(at(7, 7), Some(100));
        assert_eq!(at(9, 7), Some(100));
        assert_eq!(at(5, 0), None);
        assert_eq!(at(u64::MAX, u64::MAX), Some(100));
    }
}
