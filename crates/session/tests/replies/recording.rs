//! What was asked and answered, and the files it is kept in.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use paritas_session::view::FaultView;
use serde::Serialize;
use serde_json::{Value, json};

/// Command → its recordings, in the order they were first made.
pub(crate) type Files = BTreeMap<String, Vec<Value>>;

/// Everything asked on the way, by command.
#[derive(Debug, Default)]
pub(crate) struct Recording {
    commands: BTreeMap<String, Vec<Line>>,
}

/// One question with its answer, and where on the way it is answered so.
#[derive(Debug)]
struct Line {
    at: Vec<String>,
    args: Value,
    reply: Result<Value, Value>,
    to: Option<String>,
}

impl Line {
    fn value(&self) -> Value {
        let mut line = json!({ "at": self.at, "args": self.args });
        let (key, answer) = match &self.reply {
            Ok(reply) => ("reply", reply),
            Err(fault) => ("error", fault),
        };
        line[key] = answer.clone();
        if let Some(to) = &self.to {
            line["to"] = json!(to);
        }
        line
    }
}

impl Recording {
    /// Keeps what `command` answered at the place `at`, and the place the window then is at, if another.
    ///
    /// # Panics
    /// The same question was answered otherwise at this place: then it is not one place.
    pub(crate) fn keep<T: Serialize>(
        &mut self,
        at: &str,
        command: &str,
        args: Value,
        reply: Result<T, FaultView>,
        to: Option<&str>,
    ) {
        let reply = match reply {
            Ok(reply) => Ok(serde_json::to_value(reply).unwrap()),
            Err(fault) => Err(serde_json::to_value(fault).unwrap()),
        };
        let to = to.map(str::to_owned);
        let lines = self.commands.entry(command.to_owned()).or_default();
        for line in lines.iter_mut().filter(|line| line.args == args) {
            let same = line.reply == reply && line.to == to;
            if line.at.iter().any(|place| place == at) {
                assert!(same, "{command} {args} is answered in two ways at {at}");
                return;
            }
            if same {
                line.at.push(at.to_owned());
                return;
            }
        }
        lines.push(Line { at: vec![at.to_owned()], args, reply, to });
    }

    /// The files, as they should lie in `ui/tests/replies`.
    pub(crate) fn files(&self) -> Files {
        let values = |lines: &Vec<Line>| lines.iter().map(Line::value).collect();
        self.commands.iter().map(|(command, lines)| (command.clone(), values(lines))).collect()
    }

    /// Writes the files, one recording to a line, and takes those of other commands away.
    pub(crate) fn write(&self, folder: &Path) {
        for command in committed(folder).keys() {
            fs::remove_file(folder.join(format!("{command}.json"))).unwrap();
        }
        for (command, lines) in self.files() {
            let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
            fs::write(folder.join(format!("{command}.json")), format!("[\n{}\n]\n", lines.join(",\n"))).unwrap();
        }
    }
}

/// The files that lie in `folder`.
pub(crate) fn committed(folder: &Path) -> Files {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let replies = paths.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let read = |path: &Path| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    replies.map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), read(&path))).collect()
}
