//! The same types with `serde_derive`, as they are written by hand.

use std::fmt::Write;

use super::Source;
use super::declarations::{Declaration, Declarations, Property, Value};
use super::program::program;

const DERIVE: &str = "#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq)]\n\
                      #[serde(rename_all = \"camelCase\")]\n";

/// The crate.
pub fn theirs(all: &Declarations) -> Source {
    let mut lib = String::from(
        "//! Generated.\n\n#![allow(unused_imports)]\n\n\
         use graph_core::DateTimeOffset;\n\
         use serde::{Deserialize, Serialize};\nuse serde_json::Value as Json;\n\n",
    );
    for (i, &(members, _)) in all.enums.iter().enumerate() {
        write_to(
            &mut lib,
            format_args!("/// A state.\n{DERIVE}pub enum State{i} {{\n    #[default]\n"),
        );
        for member in 0..members {
            write_to(&mut lib, format_args!("    /// A member.\n    Member{member},\n"));
        }
        lib.push_str("}\n\n");
    }
    for of in &all.types {
        declare(&mut lib, all, of);
    }
    Source { lib, main: main(all) }
}

fn write_to(text: &mut String, what: std::fmt::Arguments<'_>) {
    text.write_fmt(what).expect("a string takes any text");
}

fn has_patch(of: &Declaration) -> bool {
    of.is_entity && (of.operations.contains(&'u') || of.base.is_some() || !of.derived.is_empty())
}

fn declare(lib: &mut String, all: &Declarations, of: &Declaration) {
    let Declaration { name, is_entity, derived, .. } = of;
    let field = |property: &Property| {
        let Property { name, .. } = property;
        format!(
            "    /// What `{name}` is.\n    pub {name}: Option<{}>,\n",
            value_type(all, property)
        )
    };
    let fields: String = all.inlined(of).into_iter().map(field).collect();
    let id = if *is_entity { "    /// Identifies it.\n    pub id: String,\n" } else { "" };
    write_to(
        lib,
        format_args!(
            "/// What is known about one of them.\n{DERIVE}pub struct {name} {{\n{id}{fields}}}\n\n"
        ),
    );
    if has_patch(of) {
        let skip = "    #[serde(skip_serializing_if = \"Option::is_none\")]\n    pub ";
        let fields = fields.replace("    pub ", skip);
        write_to(
            lib,
            format_args!(
                "/// Changes to one of them.\n{DERIVE}pub struct {name}Patch {{\n{fields}}}\n\n"
            ),
        );
    }
    if of.base.is_none() && !derived.is_empty() {
        write_to(
            lib,
            format_args!(
                "/// Any of them.\n#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]\n\
                 #[serde(tag = \"@odata.type\")]\npub enum {name}Any {{\n    Base(Box<{name}>),\n"
            ),
        );
        for &variant in derived {
            let variant = &all.types[variant].name;
            write_to(lib, format_args!("    {variant}(Box<{variant}>),\n"));
        }
        lib.push_str("}\n\n");
    }
}

fn value_type(all: &Declarations, property: &Property) -> String {
    let value = match property.value {
        // What has no implementation of serde's traits, and is rare, is text. That is cheaper to compile.
        Value::Primitive("Guid" | "Duration" | "Date" | "TimeOfDay" | "Binary") => "String".into(),
        Value::Primitive(name) => name.to_owned(),
        Value::Enum(i) => format!("State{i}"),
        Value::Object(i) => {
            let of = &all.types[i];
            let any = if of.base.is_none() && !of.derived.is_empty() { "Any" } else { "" };
            format!("{}{any}", of.name)
        }
    };
    if property.is_collection { format!("Vec<{value}>") } else { value }
}

/// Uses everything once.
fn main(all: &Declarations) -> String {
    let types = all.types.iter().map(|of| {
        let name = &of.name;
        let mut body = format!("    exercise::<{name}>();\n");
        if has_patch(of) {
            write_to(&mut body, format_args!("    exercise::<{name}Patch>();\n"));
        }
        if of.base.is_none() && !of.derived.is_empty() {
            write_to(&mut body, format_args!("    exercise::<{name}Any>();\n"));
        }
        body
    });
    program("theirs", &types.collect::<Vec<_>>())
}
