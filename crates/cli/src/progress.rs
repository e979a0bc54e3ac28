//! A bar on a terminal, nothing in a pipe; Ctrl-C asks the work to stop.

use std::io::{IsTerminal, stderr};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use indicatif::{ProgressBar, ProgressStyle};
use paritas_model::{Progress, Stage};
use paritas_texts::Texts;

/// A long piece of work as the terminal sees it.
#[derive(Debug)]
pub(crate) struct Work<'a> {
    texts: &'a Texts,
    bar: Option<ProgressBar>,
    stage: Option<Stage>,
    stop: Arc<AtomicBool>,
}

impl<'a> Work<'a> {
    /// Begins a piece of work. From here on Ctrl-C does not end the program but asks the work to stop, so that nothing
    /// half-written is left behind.
    pub(crate) fn begin(texts: &'a Texts) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&stop);
        // Where no handler can be set, Ctrl-C ends the program at once: results still get their names in one step.
        let _ = ctrlc::set_handler(move || asked.store(true, Ordering::Relaxed));
        Self { texts, bar: stderr().is_terminal().then(bar), stage: None, stop }
    }

    /// Shows how far the work is, and passes on a wish to stop.
    pub(crate) fn step(&mut self, progress: Progress) -> ControlFlow<()> {
        if let Some(bar) = &self.bar {
            if self.stage != Some(progress.stage) {
                self.stage = Some(progress.stage);
                bar.set_message(self.texts.text(progress.stage.message_id()));
            }
            bar.set_length(progress.total.max(1));
            bar.set_position(progress.done);
        }
        if self.stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:32} [{bar:40}] {percent:>3} %");
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("=> ");
    ProgressBar::new(1).with_style(style)
}
