//! WebKitGTK's renderer on Linux.

use std::env;
use std::os::unix::process::CommandExt;
use std::process::Command;

const DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Starts the program anew with WebKit's DMA-BUF renderer off, unless the variable says something already.
///
/// With that renderer on, many graphics drivers and all remote desktops leave the window blank. WebKit reads the
/// variable from the environment only, and changing one's own environment is unsafe in Rust; replacing the process by
/// itself is not, keeps its identifier and costs a millisecond. Where it fails, the window opens as it would have.
pub(crate) fn restart_without_dmabuf() {
    if env::var_os(DMABUF).is_some() {
        return;
    }
    let Ok(program) = env::current_exe() else { return };
    // Returns only if it failed.
    let _ = Command::new(program).args(env::args_os().skip(1)).env(DMABUF, "1").exec();
}
