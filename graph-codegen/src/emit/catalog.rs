//! A list of all that is declared with calls of it, for tests that try everything: a line for a macro of
//! the test's for each type, patch, create and action.

use std::fmt::Write;

use super::Emitter;
use super::bound::function_names;
use super::types::Imports;
use crate::error::Result;
use crate::names;
use crate::routes::{Method, Shape};
use crate::scope::Form;

impl Emitter<'_> {
    /// The lines, in the order of the names.
    pub(crate) fn catalog(&self, krate: &str) -> Result<String> {
        let mut text = format!(
            "//! All that `{krate}` declares, for `catalog!`.\n//!\n//! Written by graph-codegen from Microsoft Graph's \
             metadata (v1.0) and `codegen/intune.toml`.\n\nuse {krate}::graph_core::Flags;\nuse {krate}::*;\n\ncatalog! {{\n"
        );
        for name in &self.scope.types {
            let rust = self.scope.struct_name(name);
            let _ = writeln!(text, "resource {rust};");
            if self.scope.form(name) == Form::Hierarchy {
                let _ = writeln!(text, "hierarchy {};", names::type_name(name));
            }
            if self.has_patch(name) {
                let _ = writeln!(text, "patch {rust}Patch;");
            }
            if let Some((owner, arguments)) = self.create(name) {
                let _ = writeln!(text, "create {rust} by {owner} ({});", ones(arguments));
            }
        }
        for (function, route) in function_names(&self.scope.routes.bound) {
            let operation = &route.operation;
            if operation.is_function || operation.parameters.is_empty() {
                continue;
            }
            let owner = names::type_name(&route.owner);
            let body = format!("{owner}{}", names::upper_camel(&function));
            let _ = write!(
                text,
                "action {owner} {function} ({}) {body} (",
                ones(placeholders(&route.parent))
            );
            let mut optional = String::new();
            for parameter in &operation.parameters {
                let ty = self.value(&parameter.ty, &mut Imports::default())?;
                let (field, _) = names::field_name(&parameter.name);
                if parameter.nullable {
                    let _ = write!(optional, "{field}: {ty} = {:?}, ", parameter.name);
                } else {
                    let _ = write!(text, "{ty} = {:?}, ", parameter.name);
                }
            }
            let _ = writeln!(
                text,
                ") {{ {optional} }} {:?};",
                format!("{}/{}", route.owner, operation.name)
            );
        }
        text.push_str("}\n");
        Ok(text)
    }

    /// Whether the macro makes a patch of the type.
    fn has_patch(&self, name: &str) -> bool {
        let is_entity = self.scope.document.types[name].is_entity;
        let mut routes = self.scope.routes.routes.iter();
        is_entity
            && (self.scope.base(name).is_some()
                || self.scope.form(name) != Form::Struct
                || routes.any(|route| route.owner == name && route.method == Method::Patch))
    }

    /// Whose function creates a type's entities, and how many ids it takes.
    fn create(&self, name: &str) -> Option<(String, usize)> {
        let create = self.scope.routes.routes.iter().find(|route| {
            let is_create = route.method == Method::Post && route.shape == Shape::Collection;
            is_create && route.suffix.is_none() && route.owner == name
        });
        match create {
            Some(route) => Some((names::type_name(name), placeholders(&route.path))),
            None => self.create(&self.scope.base(name)?.name),
        }
    }
}

fn placeholders(path: &str) -> usize {
    path.split('/').filter(|segment| segment.starts_with('{')).count()
}

fn ones(count: usize) -> String {
    vec!["\"1\","; count].join(" ")
}
