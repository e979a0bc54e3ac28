//! Results on standard output; messages and faults on standard error.

use std::io::{self, Write};

use paritas_model::{Fault, Message};
use paritas_session::fault_view;
use paritas_texts::Texts;
use serde_json::{Value, json};

/// What a command answers.
#[derive(Debug)]
pub(crate) struct Reply {
    /// The result for people.
    pub(crate) text: String,
    /// The result for programs.
    pub(crate) json: Value,
    /// How the command ended.
    pub(crate) ended: Ended,
}

/// How a command ended, where it had a result at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ended {
    /// Nothing is open.
    Settled,
    /// Something is open.
    Open,
    /// What was checked does not hold.
    Refused,
}

impl Ended {
    /// Open or settled.
    pub(crate) const fn open_if(open: bool) -> Self {
        if open { Self::Open } else { Self::Settled }
    }
}

/// Where a reply goes and how it is written.
#[derive(Debug)]
pub(crate) struct Output<'a> {
    pub(crate) texts: &'a Texts,
    pub(crate) json: bool,
}

impl Output<'_> {
    /// Writes the result. A reader that has seen enough and closes the pipe is no failure.
    pub(crate) fn reply(&self, reply: &Reply) -> Result<(), Fault> {
        let text = if self.json { format!("{:#}\n", reply.json) } else { format!("{}\n", reply.text.trim_end()) };
        print(&text).map_err(|_| Fault::new(Message::new("fault-output")))
    }

    /// Says what went wrong, where, and what to do.
    pub(crate) fn fault(&self, fault: &Fault) {
        let view = fault_view(self.texts, fault);
        if self.json {
            say(&format!("{:#}", json!({ "fault": view })));
            return;
        }
        let mut text = match view.place {
            Some(place) => format!("{place}: {}", view.message),
            None => view.message,
        };
        if let Some(hint) = view.hint {
            text.push('\n');
            text.push_str(&hint);
        }
        say(&text);
    }
}

/// Writes to standard output.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// Writes a line to standard error. Where that is closed too, there is nobody left to tell.
pub(crate) fn say(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
