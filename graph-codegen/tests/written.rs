//! What is written to a folder leaves there what others wrote.

use std::fs;
use std::path::Path;

use graph_codegen::Texts;
use graph_codegen::config::Config;
use graph_codegen::csdl::Document;
use graph_codegen::generate::{self, Generated};
use graph_codegen::permissions::Permissions;

fn generated(area: &str) -> Generated {
    try_generate(area, "").expect("declarations")
}

fn try_generate(area: &str, more: &str) -> graph_codegen::Result<Generated> {
    let document = Document::parse(include_str!("small.xml")).expect("metadata");
    let config = format!(
        "{more}\nroots = [\"/people\"]\n[[area]]\nname = \"{area}\"\ntitle = \"People.\"\npaths = [\"/people\"]\n"
    );
    let config = Config::parse(&config).expect("a config");
    generate::generate(&document, &config, &Permissions::default(), &Texts::default())
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect(name)
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).expect("written");
}

#[test]
fn what_is_beside_the_modules_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    generated("people").write(folder).expect("written");
    // As nobody would format it, and so is the module.
    let own = "mod   own;\npub use graph_core;\n";
    let lib = format!("#![forbid(unsafe_code)]\n{}\n{own}", read(folder, "lib.rs"));
    write(folder, "lib.rs", &lib);
    write(folder, "own.rs", "fn   own() {}\n");
    generated("people").write(folder).expect("written");
    assert_eq!(read(folder, "lib.rs"), lib);
    assert_eq!(read(folder, "own.rs"), "fn   own() {}\n");
    generated("humans").write(folder).expect("written");
    assert_eq!(read(folder, "lib.rs"), lib.replace("people", "humans").replace("PEOPLE", "HUMANS"));
    assert!(folder.join("humans/person.rs").exists() && !folder.join("people.rs").exists());
}

#[test]
fn nothing_is_removed_if_there_is_no_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    generated("people").write(folder).expect("written");
    write(folder, "lib.rs", "//! Mine.\n");
    let error = generated("humans").write(folder).expect_err("no place").to_string();
    assert!(error.starts_with("`lib.rs` has no place for the modules; write `// "), "{error}");
    assert_eq!(read(folder, "lib.rs"), "//! Mine.\n");
    assert!(folder.join("people/person.rs").exists() && !folder.join("humans.rs").exists());
    // It cannot be read as text.
    fs::write(folder.join("lib.rs"), [0xff]).expect("written");
    let error = generated("people").write(folder).expect_err("no text").to_string();
    assert!(error.starts_with("cannot read "), "{error}");
    assert_eq!(fs::read(folder.join("lib.rs")).expect("bytes"), [0xff]);
}

#[test]
fn a_file_of_the_same_name_is_not_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    write(folder, "people.rs", "//! By hand.\n");
    let error = generated("people").write(folder).expect_err("a file is there").to_string();
    assert!(error.contains("people.rs was not written by graph-codegen; move it"), "{error}");
    assert_eq!(read(folder, "people.rs"), "//! By hand.\n");
    assert!(!folder.join("lib.rs").exists());
}

#[test]
fn a_file_says_what_it_is_from() {
    let plain = generated("people");
    let head =
        "// Written by graph-codegen from metadata.\n// Write it again, and do not change it.\n";
    assert!(plain.files["people.rs"].starts_with(head), "{}", plain.files["people.rs"]);
    assert!(plain.catalog.contains("\nuse crate::*;\n"), "{}", plain.catalog);
    let config = "crate = \"my_people\"\nfrom = \"our metadata.\\nSee README.\"";
    let named = try_generate("people", config).expect("declarations");
    let head =
        "//! `person`.\n//!\n//! Written by graph-codegen from our metadata.\n//! See README.\n";
    assert!(named.files["people/person.rs"].starts_with(head));
    assert!(
        named
            .catalog
            .contains("//! Written by graph-codegen from our metadata.\n\nuse my_people::")
    );
}

#[test]
fn an_area_is_a_module() {
    let fault = |area| try_generate(area, "").expect_err("a fault").to_string();
    for area in ["my-area", "Area", "type", "self", "", "a/b", "7up"] {
        let expected =
            format!("area `{area}` cannot be a module; write its name as in `managed_devices`");
        assert_eq!(fault(area), expected);
    }
    for area in ["shared", "lib", "main"] {
        let expected =
            format!("area `{area}` has the name of what is there anyway; give it another one");
        assert_eq!(fault(area), expected);
    }
}
