//! What a program cost: processor time, wall time, peak memory. Read from the kernel, so on Linux only.

use std::fs;
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

/// What one run cost.
pub(crate) struct Cost {
    /// Exit code.
    pub code: Option<i32>,
    /// Wall time.
    pub wall: Duration,
    /// Processor time of all threads, user and system; `None` where the kernel doesn't tell.
    pub cpu: Option<Duration>,
    /// The largest resident set, in MiB; `None` where the kernel doesn't tell.
    pub peak_mib: Option<u64>,
}

impl Cost {
    /// What two runs cost, one after the other: the sum of their times, the larger of their peaks.
    pub(crate) fn then(self, next: Self) -> Self {
        Self {
            code: next.code,
            wall: self.wall + next.wall,
            cpu: self.cpu.zip(next.cpu).map(|(cpu, next)| cpu + next),
            peak_mib: self.peak_mib.zip(next.peak_mib).map(|(peak, next)| peak.max(next)),
        }
    }
}

/// Runs a command to its end and measures it.
pub(crate) fn measure(command: &mut Command) -> Result<Cost, String> {
    let before = children_cpu();
    let start = Instant::now();
    let mut child = command.spawn().map_err(|error| format!("{command:?} did not start: {error}"))?;
    let mut peak_kib = None;
    let status = loop {
        peak_kib = peak_of(&child).max(peak_kib);
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            break status;
        }
        thread::sleep(Duration::from_millis(5));
    };
    let wall = start.elapsed();
    let cpu = children_cpu().zip(before).map(|(after, before)| after.saturating_sub(before));
    Ok(Cost { code: status.code(), wall, cpu, peak_mib: peak_kib.map(|kib| kib / 1024) })
}

/// The kernel's high-water mark of the resident set (`VmHWM`); it never falls, so polling misses only the last moment.
fn peak_of(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

/// Processor time of all children waited for so far: fields 16 and 17 of `/proc/self/stat`, in ticks of 10 ms.
fn children_cpu() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let after_name = stat.rsplit_once(')')?.1;
    let ticks: u64 = after_name.split_whitespace().skip(13).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
    Some(Duration::from_millis(ticks * 10))
}
