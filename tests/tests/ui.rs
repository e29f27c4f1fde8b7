//! What the compiler says to wrong declarations and wrong use.
//!
//! The texts are partly rustc's, so the snapshots hold for one compiler: the one that the workspace's
//! `Cargo.toml` names. On any other the test says that it is skipped.

use std::io::{Write, stderr};
use std::process::Command;

#[test]
fn ui() {
    let (recorded, current) = (recorded_compiler(), current_compiler());
    if recorded != current {
        // Written to the stream itself, which the test harness does not hold back.
        let skipped = "skipped: the compile-fail snapshots are";
        let _ = writeln!(stderr(), "{skipped} rustc {recorded}'s, and this is rustc {current}");
        return;
    }
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

/// `rustc` in `[workspace.metadata.ui]`.
fn recorded_compiler() -> String {
    let manifest = include_str!("../../Cargo.toml");
    let section = manifest.split("[workspace.metadata.ui]").nth(1).expect("the section");
    let line = section.lines().find(|line| line.starts_with("rustc = ")).expect("the version");
    line.trim_start_matches("rustc = ").trim_matches('"').to_owned()
}

fn current_compiler() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let version = String::from_utf8(output.stdout).expect("rustc's version is text");
    version.split_whitespace().nth(1).expect("`rustc 1.95.0 (...)`").to_owned()
}
