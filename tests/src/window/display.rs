use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A virtual display, ended when dropped.
#[derive(Debug)]
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one of 1280 × 800 pixels on a free number.
    ///
    /// # Panics
    /// Where Xvfb can't be started.
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("Xvfb did not start: {error}"));
        let mut number = String::new();
        BufReader::new(server.stdout.take().expect("it is piped")).read_line(&mut number).unwrap();
        assert!(!number.trim().is_empty(), "Xvfb ended without naming a display");
        Self { server, name: format!(":{}", number.trim()) }
    }

    /// What `DISPLAY` is to be.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // Both fail only where it has ended already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
