//! Code of others that may panic on a damaged file, kept from ending the program and from telling the terminal.
//!
//! A panic's message can hold pieces of the file, which are personal data: the default hook would print them on standard
//! error, from where they end in logs. Panics elsewhere are defects, and are reported as ever.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    static CONTAINED: Cell<bool> = const { Cell::new(false) };
}

/// What `work` gives, or `None` where it panics.
///
/// What `work` was changing when it panicked must not be used any more: pass it what it alone owns.
pub(crate) fn contained<T>(work: impl FnOnce() -> T) -> Option<T> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let report = take_hook();
        set_hook(Box::new(move |panic| {
            // A thread that ends has no such flag any more; what panics there is not contained.
            if !CONTAINED.try_with(Cell::get).unwrap_or(false) {
                report(panic);
            }
        }));
    });
    let around = CONTAINED.replace(true);
    let result = catch_unwind(AssertUnwindSafe(work));
    CONTAINED.set(around);
    result.ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    const CHILD: &str = "PARITAS_CONTAINED_CHILD";

    /// What the child process does: hooks and standard error belong to a whole process.
    fn panic_everywhere() {
        assert_eq!(contained(|| 7), Some(7));
        assert_eq!(contained(|| -> u8 { panic!("secret before") }), None);
        assert_eq!(contained(|| contained(|| -> u8 { panic!("secret within") })), Some(None));
        assert_eq!(contained(|| contained(|| 7).map(|_| -> u8 { panic!("secret behind") })), None);
        let beside = contained(|| std::thread::spawn(|| panic!("defect beside")).join().is_err());
        assert_eq!(beside, Some(true));
        assert!(catch_unwind(|| panic!("defect after")).is_err());
    }

    #[test]
    fn only_what_is_contained_is_quiet() {
        if std::env::var_os(CHILD).is_some() {
            return panic_everywhere();
        }
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "contained::tests::only_what_is_contained_is_quiet", "--nocapture"])
            .env(CHILD, "1")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&child.stderr);
        assert!(child.status.success(), "{said}");
        assert!(!said.contains("secret"), "{said}");
        assert!(said.contains("defect beside") && said.contains("defect after"), "{said}");
    }
}
