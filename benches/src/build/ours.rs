//! The declarations as this project's users write them.

use std::fmt::Write;

use super::Source;
use super::declarations::{Declaration, Declarations, Property, Value};
use super::program::program;

/// Whether operations are declared as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operations {
    /// Types only.
    Without,
    /// Types and their operations.
    With,
}

/// The crate.
pub fn ours(all: &Declarations, operations: Operations) -> Source {
    let mut lib = String::from(
        "//! Generated.\n\n#![allow(unused_imports)]\n\n\
         use graph_core::{Binary, Date, DateTimeOffset, Duration, Flags, Guid, TimeOfDay};\n\
         use graph_core::{graph_complex, graph_enum, graph_hierarchy, graph_operations, graph_resource};\n\
         use serde_json::Value as Json;\n\n",
    );
    for (i, &(members, is_flags)) in all.enums.iter().enumerate() {
        let flags = if is_flags { "(flags)" } else { "" };
        write_to(
            &mut lib,
            format_args!("/// A state.\n#[graph_enum{flags}]\npub enum State{i} {{\n"),
        );
        for member in 0..members {
            write_to(&mut lib, format_args!("    /// A member.\n    Member{member},\n"));
        }
        lib.push_str("}\n\n");
    }
    for of in &all.types {
        declare(&mut lib, all, of, operations);
    }
    Source { lib, main: main(all, operations) }
}

fn write_to(text: &mut String, what: std::fmt::Arguments<'_>) {
    text.write_fmt(what).expect("a string takes any text");
}

/// The struct's name: a base leaves its own to the hierarchy.
fn struct_name(of: &Declaration) -> String {
    if is_root(of) { format!("{}Base", of.name) } else { of.name.clone() }
}

fn is_root(of: &Declaration) -> bool {
    of.base.is_none() && !of.derived.is_empty()
}

/// An attribute for each path, with the methods on it.
fn paths(of: &Declaration) -> Vec<String> {
    let has_collection = of.operations.iter().any(|letter| matches!(letter, 'l' | 'c'));
    let rounds = "glcud".chars().map(|letter| count(of, letter)).max().unwrap_or_default();
    let mut attributes = Vec::new();
    for round in 1..=rounds {
        let collection = format!("/deviceManagement/area{round}/{}s", of.name.to_lowercase());
        let item = if has_collection {
            format!("path = \"{collection}/{{itemId}}\"")
        } else {
            format!("path = \"{collection}/{{parentId}}/item\", singleton")
        };
        for (path, letters) in [(format!("path = \"{collection}\""), "lc"), (item, "gud")] {
            let letters = letters.chars().filter(|&letter| count(of, letter) >= round);
            let methods: Vec<(&str, &str)> = letters.map(method).collect();
            // On further paths each function needs a name.
            let named = methods.iter().map(|(method, function)| {
                format!("{path}, method = {method}, name = \"{function}_{round}\"")
            });
            let arguments: Vec<String> = match methods.as_slice() {
                [] => Vec::new(),
                methods if round == 1 => {
                    let methods: Vec<&str> = methods.iter().map(|(method, _)| *method).collect();
                    vec![format!("{path}, method = [{}]", methods.join(", "))]
                }
                _ => named.collect(),
            };
            attributes.extend(arguments.iter().map(|arguments| {
                format!(
                    "#[graph_resource({arguments}, permission = \"DeviceManagement.ReadWrite.All\")]\n"
                )
            }));
        }
    }
    attributes
}

fn count(of: &Declaration, letter: char) -> usize {
    of.operations.iter().filter(|&&other| other == letter).count()
}

fn method(letter: char) -> (&'static str, &'static str) {
    match letter {
        'g' => ("GET", "get"),
        'l' => ("GET", "list"),
        'c' => ("POST", "create"),
        'u' => ("PATCH", "update"),
        _ => ("DELETE", "delete"),
    }
}

/// A type, its hierarchy if it is the base of one, and its actions.
fn declare(lib: &mut String, all: &Declarations, of: &Declaration, operations: Operations) {
    let Declaration { name, is_entity, derived, own, .. } = of;
    let kind = if *is_entity { "resource" } else { "complex" };
    let with = operations == Operations::With;
    let paths = if with { paths(of).concat() } else { String::new() };
    let base = of.base.map(|base| struct_name(&all.types[base]));
    let mut arguments = Vec::new();
    arguments.extend(base.as_ref().map(|base| format!("base = {base}")));
    let mut attributes: Vec<String> = arguments.iter().map(|of| format!("({of})")).collect();
    if !derived.is_empty() {
        attributes.push("(base)".into());
    }
    if attributes.is_empty() && (!is_entity || paths.is_empty()) {
        attributes.push(String::new());
    }
    lib.push_str("/// What is known about one of them.\n");
    for arguments in attributes {
        write_to(lib, format_args!("#[graph_{kind}{arguments}]\n"));
    }
    if !is_root(of) {
        lib.push_str(&paths);
    }
    write_to(lib, format_args!("pub struct {} {{\n", struct_name(of)));
    if *is_entity && of.base.is_none() {
        lib.push_str("    /// Identifies it.\n    #[graph(key)]\n    pub id: String,\n");
    }
    for property in own {
        let is_nullable = property.is_collection
            || matches!(property.value, Value::Primitive("String") | Value::Object(_));
        let not_null = if is_nullable { "" } else { "    #[graph(not_null)]\n" };
        let Property { name, .. } = property;
        let ty = value_type(all, property);
        write_to(
            lib,
            format_args!("    /// What `{name}` is.\n{not_null}    pub {name}: Option<{ty}>,\n"),
        );
    }
    lib.push_str("}\n\n");
    if is_root(of) {
        let base = struct_name(of);
        write_to(lib, format_args!("/// Any of them.\n#[graph_hierarchy(base = {base})]\n{paths}"));
        write_to(lib, format_args!("pub enum {name} {{\n"));
        for &variant in derived {
            let variant = &all.types[variant].name;
            write_to(lib, format_args!("    {variant}({variant}),\n"));
        }
        lib.push_str("}\n\n");
    }
    if with && !of.actions.is_empty() {
        write_to(lib, format_args!("#[graph_operations]\nimpl {name} {{\n"));
        for (i, parameters) in of.actions.iter().enumerate() {
            let parameters: Vec<String> = parameters
                .iter()
                .map(|of| format!("{}: Option<{}>", of.name, value_type(all, of)))
                .collect();
            let path = format!("/deviceManagement/{}s/{{itemId}}/run{i}", name.to_lowercase());
            write_to(
                lib,
                format_args!(
                    "    /// Does something.\n    #[graph(POST, path = \"{path}\")]\n    \
                     fn run{i}({});\n",
                    parameters.join(", ")
                ),
            );
        }
        lib.push_str("}\n\n");
    }
}

fn value_type(all: &Declarations, property: &Property) -> String {
    let value = match property.value {
        Value::Primitive(name) => name.to_owned(),
        Value::Enum(i) if all.enums[i].1 => format!("Flags<State{i}>"),
        Value::Enum(i) => format!("State{i}"),
        Value::Object(i) if is_root(&all.types[i]) => all.types[i].name.clone(),
        Value::Object(i) => struct_name(&all.types[i]),
    };
    if property.is_collection { format!("Vec<{value}>") } else { value }
}

/// Calls everything once.
fn main(all: &Declarations, operations: Operations) -> String {
    let types = all.types.iter().map(|of| {
        let mut body = String::new();
        let mut names = vec![struct_name(of)];
        if is_root(of) {
            names.push(of.name.clone());
        }
        for name in names {
            write_to(&mut body, format_args!("    exercise::<{name}>();\n"));
        }
        let is_updated =
            of.operations.contains(&'u') && !is_root(of) && operations == Operations::With;
        if of.is_entity && (is_updated || of.base.is_some() || !of.derived.is_empty()) {
            write_to(&mut body, format_args!("    patch::<{}Patch>();\n", struct_name(of)));
        }
        if operations == Operations::With {
            call(&mut body, of);
        }
        body
    });
    program("ours", &types.collect::<Vec<_>>())
}

fn call(body: &mut String, of: &Declaration) {
    let Declaration { name, operations, actions, .. } = of;
    let mut counts = [0_usize; 256];
    for &letter in operations {
        let count = &mut counts[letter as usize];
        *count += 1;
        let suffix = if *count == 1 { String::new() } else { format!("_{count}") };
        let sent = struct_name(of);
        let request = match letter {
            'g' => format!("get{suffix}(\"a\")"),
            'l' => format!("list{suffix}().page()"),
            'c' => format!("create{suffix}(&{sent}::default())"),
            'u' => format!("update{suffix}(\"a\", {sent}Patch::new())"),
            _ => format!("delete{suffix}(\"a\")"),
        };
        write_to(body, format_args!("    let _ = black_box({name}::{request});\n"));
    }
    for (i, parameters) in actions.iter().enumerate() {
        let parameters =
            if parameters.is_empty() { String::new() } else { format!(", {name}Run{i}::new()") };
        write_to(body, format_args!("    let _ = black_box({name}::run{i}(\"a\"{parameters}));\n"));
    }
}
