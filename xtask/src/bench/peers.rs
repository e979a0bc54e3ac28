//! The peers: DuckDB and polars from PyPI, in a throwaway virtual environment that nothing else here needs.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::steps;

const FOLDER: &str = "target/bench/venv";
const WANTED: &str = "xtask/peers/requirements.txt";

/// A Python that has the peers.
pub(super) struct Peers {
    python: String,
    /// `DuckDB 2.0.0`, as it says itself.
    pub(super) duckdb: String,
    /// `polars 2.1.0`, as it says itself.
    pub(super) polars: String,
}

impl Peers {
    /// Makes the environment unless it is there; the error says in a sentence what is missing.
    pub(super) fn install(root: &Path) -> Result<Self, String> {
        let program = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
        let python: PathBuf = root.join(FOLDER).join(program);
        let python = python.display().to_string();
        let wanted = std::fs::read_to_string(root.join(WANTED)).map_err(|error| format!("{WANTED}: {error}"))?;
        // Told by what is installed, not by what was: a newer list of peers is installed over the old.
        let is_current = |peers: &Self| {
            let current = [("duckdb", &peers.duckdb), ("polars", &peers.polars)];
            current.iter().all(|(name, said)| {
                said.rsplit(' ')
                    .next()
                    .is_some_and(|version| wanted.lines().any(|line| line == format!("{name}=={version}")))
            })
        };
        if let Ok(peers) = Self::ask(root, &python)
            && is_current(&peers)
        {
            return Ok(peers);
        }
        let system = ["python3", "python"].into_iter().find(|name| steps::is_there(name));
        let system = system.ok_or("DuckDB and polars are not timed: no python3 was found.")?;
        quietly(steps::command(root, system).args(["-m", "venv", FOLDER])).map_err(|error| {
            format!("DuckDB and polars are not timed: no virtual environment could be made ({error}).")
        })?;
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", WANTED];
        quietly(steps::command(root, &python).args(install))
            .map_err(|error| format!("DuckDB and polars are not timed: pip could not install them ({error})."))?;
        Self::ask(root, &python).map_err(|error| format!("DuckDB and polars are not timed: {error}."))
    }

    /// The versions, from the peers themselves.
    fn ask(root: &Path, python: &str) -> Result<Self, String> {
        let script = "import duckdb, polars; print(duckdb.__version__, polars.__version__)";
        let output = steps::command(root, python).args(["-c", script]).stderr(Stdio::null()).output();
        let output = output.map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let (duckdb, polars) = said.trim().split_once(' ').ok_or("the peers don't start")?;
        let (duckdb, polars) = (format!("DuckDB {duckdb}"), format!("polars {polars}"));
        Ok(Self { python: python.to_owned(), duckdb, polars })
    }

    /// A call of one of the scripts in `xtask/peers`.
    pub(super) fn script(&self, name: &str, arguments: &[&str]) -> Vec<String> {
        let mut words = vec![self.python.clone(), format!("xtask/peers/{name}")];
        words.extend(arguments.iter().map(|argument| (*argument).to_owned()));
        words
    }

    /// A call that only starts Python with one peer: the part of its cost that is no work.
    pub(super) fn start(&self, module: &str) -> Vec<String> {
        vec![self.python.clone(), "-c".to_owned(), format!("import {module}")]
    }
}

/// Runs a step of the installation; what it prints of a failure is its last line.
fn quietly(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    Err(said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("it says nothing").trim().to_owned())
}
