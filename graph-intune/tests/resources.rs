//! The list of resources against the declarations themselves.

use std::fs;
use std::path::Path;

use graph_intune::graph_core::EdmType;

/// The names of the types in a file that have paths.
fn declared(source: &str, names: &mut Vec<String>) {
    let mut has_path = false;
    let mut is_inside = false;
    for line in source.lines() {
        let line = line.trim();
        if line.starts_with("#[graph_resource(") || line.starts_with("#[graph_hierarchy(") {
            is_inside = true;
        }
        if line.starts_with("#[graph_operations(") {
            is_inside = false;
        }
        has_path |= is_inside && line.contains("path = \"");
        let item = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
        if let Some(rest) = item {
            if has_path {
                names.extend(rest.split([' ', '{', '(']).next().map(str::to_owned));
            }
            has_path = false;
            is_inside = false;
        }
    }
}

fn declared_below(folder: &Path, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            declared_below(&path, names);
        } else {
            declared(&fs::read_to_string(&path).expect("a source"), names);
        }
    }
}

/// A type's name in Rust, as the rule has it: a hierarchy is called like its base in metadata.
fn name(edm: EdmType) -> String {
    let name = edm.name().rsplit('.').next().expect("a name").to_owned();
    let (first, rest) = name.split_at(1);
    first.to_uppercase() + rest
}

#[test]
fn each_declaration_with_a_path_is_listed() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut declared = Vec::new();
    declared_below(&source, &mut declared);
    declared.sort();
    let mut listed: Vec<_> = graph_intune::resources().map(name).collect();
    listed.sort();
    assert!(declared.len() > 20, "{declared:?}");
    assert_eq!(listed, declared, "left: listed in the areas' `RESOURCES`; right: declared");
}
