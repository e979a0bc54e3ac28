//! No network, ever: no crate that can open a connection is linked into what is shipped, on any system.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use paritas_tests::program::root;

/// The systems it is shipped for.
const TARGETS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];
/// The programs that are shipped.
const PROGRAMS: [&str; 2] = ["paritas-cli", "paritas-desktop"];

/// The crates that `deny.toml` bans.
fn banned() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("deny.toml")).unwrap();
    let deny: toml::Table = text.parse().unwrap();
    let banned = deny["bans"]["deny"].as_array().unwrap().iter();
    banned.map(|entry| entry["crate"].as_str().unwrap().to_owned()).collect()
}

/// The crates linked into a program on a target. Procedural macros run in the compiler and are not among them.
fn linked(program: &str, target: &str) -> BTreeSet<String> {
    let tree = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(root()).args(["tree", "--locked", "--prefix", "none", "--format", "{p}"]);
        command.args(["--edges", "normal,no-proc-macro", "--package", program, "--target", target]).args(more);
        // Would take every member of the workspace for a part of every other.
        command.env_remove("CARGO_RESOLVER_FEATURE_UNIFICATION");
        command.output().unwrap()
    };
    // The crates of other systems may never have been fetched here: then cargo has to.
    let mut output = tree(&["--offline"]);
    if !output.status.success() {
        output = tree(&[]);
    }
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo tree failed; `cargo fetch --locked` once may help:\n{error}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn nothing_that_can_open_a_connection_is_shipped() {
    let banned = banned();
    assert!(banned.contains("reqwest") && banned.contains("hyper"), "deny.toml bans {banned:?}");
    for program in PROGRAMS {
        for target in TARGETS {
            let linked = linked(program, target);
            assert!(linked.contains("paritas-session"), "{program} on {target}: the tree was not read");
            let found: Vec<&String> = banned.intersection(&linked).collect();
            assert!(found.is_empty(), "{program} on {target} links {found:?}");
        }
    }
}
