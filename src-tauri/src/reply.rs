//! What a command answers, and where it runs.

use paritas_model::{Fault, Message};
use paritas_session::view::FaultView;
use tauri::{AppHandle, Manager};
use tokio::task::spawn_blocking;

use crate::desktop::Desktop;

/// A command's answer: a refusal reaches the page worded, as the rejected value.
pub(crate) type Reply<T> = Result<T, FaultView>;

/// Runs `work` where it may take its time: the main thread draws the window, and the runtime's few workers carry every
/// other command, `cancel` among them.
pub(crate) async fn aside<T, F>(app: AppHandle, work: F) -> Reply<T>
where
    T: Send + 'static,
    F: FnOnce(&Desktop) -> Result<T, Fault> + Send + 'static,
{
    let handle = app.clone();
    let done = spawn_blocking(move || work(&handle.state::<Desktop>())).await;
    // The task can only fail to end by a panic: a defect, and the page must hear of it rather than wait for ever.
    let result =
        done.unwrap_or_else(|_| Err(Fault::new(Message::new("fault-defect")).hint(Message::new("hint-defect"))));
    result.map_err(|fault| app.state::<Desktop>().worded(&fault))
}
