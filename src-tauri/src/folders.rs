//! Where the window keeps things.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use paritas_session::CaseSession;

use crate::args::Args;

/// The folders of cases, keys and exports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Folders {
    /// The one case this window is for, if it was started on one.
    pub(crate) case: Option<PathBuf>,
    /// Where signing keys are.
    pub(crate) keys: PathBuf,
    /// Where exports go; asked for if `None`.
    pub(crate) out: Option<PathBuf>,
    cases: PathBuf,
}

impl Folders {
    /// The folders that `args` name, and below `local` (the user's own data of this program) those it does not.
    pub(crate) fn new(args: &Args, local: &Path) -> Self {
        Self {
            case: args.case.clone(),
            keys: args.keys.clone().unwrap_or_else(|| local.join("keys")),
            out: args.out.clone(),
            cases: local.join("cases"),
        }
    }

    /// Where a new case about the extract `legacy` goes: the folder the window was started on, unless that holds one
    /// already. The time to the second keeps the cases of one extract apart.
    pub(crate) fn new_case(&self, legacy: &Path, at: Timestamp) -> PathBuf {
        if let Some(folder) = self.case.as_ref().filter(|folder| !CaseSession::is_case(folder)) {
            return folder.clone();
        }
        let name = legacy.file_stem().unwrap_or_default().to_string_lossy();
        let time = at.strftime("%Y-%m-%d-%H%M%S");
        self.cases.join(format!("{name}-{time}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_named_goes_below_the_users_own_data() {
        let folders = Folders::new(&Args::default(), Path::new("local"));
        let at: Timestamp = "2026-03-09T14:05:59Z".parse().unwrap();
        let expected = Path::new("local/cases/march-2026-03-09-140559");
        assert_eq!(folders.new_case(Path::new("in/march.csv"), at), expected);
        assert_eq!((folders.keys, folders.out), (PathBuf::from("local/keys"), None));
    }

    #[test]
    fn what_is_named_is_used() {
        let args = Args { case: Some("c".into()), out: Some("o".into()), keys: Some("k".into()), ..Args::default() };
        let folders = Folders::new(&args, Path::new("local"));
        assert_eq!(folders.new_case(Path::new("march.csv"), Timestamp::UNIX_EPOCH), Path::new("c"));
        assert_eq!((folders.keys, folders.out), (PathBuf::from("k"), Some(PathBuf::from("o"))));
    }
}
