//! The command line, as it is run.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/small.xml");

/// Runs a command of the program with `small.xml`.
fn run(command: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_graph-codegen"))
        .args([command, "--metadata", SMALL])
        .args(arguments)
        .output()
        .expect("the program")
}

/// Writes into a folder, and gives what is printed.
fn generate(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let out = folder.to_str().expect("a name");
    let done = run("generate", &[arguments, &["--out", out]].concat());
    let text = |bytes| String::from_utf8(bytes).expect("text");
    if done.status.success() { Ok(text(done.stdout)) } else { Err(text(done.stderr)) }
}

#[test]
fn nothing_is_removed_without_a_root() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    generate(folder, &["--root", "/people", "--area", "people=/people"]).expect("written");
    let lib = fs::read_to_string(folder.join("lib.rs")).expect("a file");
    for arguments in [&[][..], &["--area", "people=/people"]] {
        let error = generate(folder, arguments).expect_err("a fault");
        let expected = "error: no root is given, so that there is nothing to write; name one with \
                        `--root /users`, or in `roots` of the config\n";
        assert_eq!(error, expected);
        assert_eq!(fs::read_to_string(folder.join("lib.rs")).expect("a file"), lib);
        assert!(folder.join("people.rs").exists() && folder.join("people/person.rs").exists());
    }
}

/// A person is below the garage, too, and at home among the people.
#[test]
fn features_and_areas_without_types_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let roots = ["--root", "/garage", "--root", "/people"];
    let areas = ["--area", "garage=/garage", "--area", "people=/people"];
    let guests = ["--area", "guests=/garage/people"];
    let said = generate(folder.path(), &[&roots[..], &areas, &guests].concat()).expect("written");
    let features = "operations\n\n\
        an area is compiled only with its feature; these belong into `Cargo.toml`:\n\n\
        [features]\ngarage = []\npeople = []\n";
    let empty = "\narea `guests` is empty, and no feature: no type has its place below its paths\n";
    assert!(said.ends_with(&format!("{features}{empty}")), "{said}");
    let said = generate(folder.path(), &[&roots[..], &areas].concat()).expect("written");
    assert!(said.ends_with(features), "{said}");
    assert!(folder.path().join("people/person.rs").exists());
}

#[cfg(feature = "intune")]
#[test]
fn check_says_when_operations_are_not_compared() {
    let said = |arguments: &[&str]| {
        let done = run("check", arguments);
        assert_eq!(done.status.code(), Some(1), "{done:?}");
        let text = String::from_utf8(done.stdout).expect("text");
        (
            text.contains("\n+ operation GET /people\n"),
            text.contains("\noperations are not compared"),
        )
    };
    assert_eq!(said(&[]), (false, true));
    assert_eq!(said(&["--root", "/people", "--depth", "1"]), (true, false));
}
