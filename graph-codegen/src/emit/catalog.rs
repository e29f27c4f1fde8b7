//! A list of all that is declared with calls of it, for tests that try everything: a line for a macro of
//! the test's for each type, patch, create, action and operation.

mod queries;

use std::fmt::Write;

use super::Emitter;
use super::bound::Function;
use super::types::Imports;
use crate::error::Result;
use crate::names;
use crate::routes::{Method, Route, Shape};
use crate::scope::Form;

impl Emitter<'_> {
    /// The lines, in the order of the names.
    pub(crate) fn catalog(&self) -> Result<String> {
        // Without a name, it is for the crate itself.
        let krate = self.config.crate_name.as_deref().unwrap_or("crate");
        let head = self.head("//!");
        let head = head.lines().next().unwrap_or_default();
        let mut text = format!(
            "//! All that `{krate}` declares, for `catalog!`.\n//!\n{head}\n\nuse {krate}::graph_core::Flags;\n\
             use {krate}::*;\n\ncatalog! {{\n"
        );
        for name in &self.scope.types {
            let rust = self.scope.struct_name(name);
            let _ = writeln!(text, "{{resource {rust}}}");
            if self.scope.form(name) == Form::Hierarchy {
                let _ = writeln!(text, "{{hierarchy {}}}", names::type_name(name));
            }
            if self.has_patch(name) {
                let _ = writeln!(text, "{{patch {rust}Patch}}");
            }
            if let Some((owner, arguments)) = self.create(name) {
                let _ = writeln!(text, "{{create {rust} by {owner} ({})}}", ones(arguments));
            }
        }
        text.push_str(&self.queries());
        let functions = || self.functions.values().flatten();
        for function in functions().filter(|function| function.is_first()) {
            text.push_str(&self.parameters(function)?);
        }
        for route in &self.scope.routes.routes {
            text.push_str(&self.call(route));
        }
        for function in functions() {
            text.push_str(&self.bound_call(function)?);
        }
        text.push_str("}\n");
        Ok(text)
    }

    /// The parameters of an action, and the action.
    fn parameters(&self, function: &Function<'_>) -> Result<String> {
        let Function { route, primary, .. } = function;
        let operation = &route.operation;
        if !function.has_body() {
            return Ok(String::new());
        }
        let owner = names::type_name(&route.owner);
        let body = function.body();
        let mut text = format!("{{parameters {body} (");
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
        let _ = writeln!(text, ") {{{optional}}}}}");
        let key = format!("{}/{}", route.owner, operation.name);
        let ids = ones(placeholders(&route.parent));
        let _ = writeln!(text, "{{action {owner} {primary} ({ids}) {body} {key:?}}}");
        Ok(text)
    }

    /// A call of a method on a path, and what it sends.
    fn call(&self, route: &Route) -> String {
        let owner = names::type_name(&route.owner);
        let sent = match (route.shape, route.method) {
            (Shape::Collection, Method::Get) => "list".to_owned(),
            (Shape::Reference | Shape::SingleReference, Method::Post | Method::Put) => {
                "reference".to_owned()
            }
            (Shape::Media, Method::Put) => "upload".to_owned(),
            (_, Method::Get | Method::Delete) => "nothing".to_owned(),
            (_, Method::Post | Method::Put) => format!("whole {}", self.sent(&route.owner)),
            (Shape::Collection, Method::Patch) => format!("keyed {}Patch", self.sent(&route.owner)),
            (_, Method::Patch) => format!("update {}Patch", self.sent(&route.owner)),
        };
        let (method, path) = (route.method.as_str(), &route.path);
        let function = super::attributes::whole_name(route);
        format!("{{call {owner} {function} ({}) {sent} \"{method} {path}\"}}\n", numbers(path))
    }

    /// The struct of a type; of a hierarchy, of the first of its types that none derives from.
    fn sent(&self, owner: &str) -> String {
        let scope = self.scope;
        if scope.form(owner) != Form::Hierarchy {
            return scope.struct_name(owner);
        }
        let all = scope.descendants(owner);
        let leaf = all.into_iter().find(|name| scope.children(name).is_empty());
        scope.struct_name(leaf.unwrap_or(owner))
    }

    /// A call of an action or function on one of its paths.
    fn bound_call(&self, function: &Function<'_>) -> Result<String> {
        let Function { route, name, .. } = function;
        let owner = names::type_name(&route.owner);
        let path = route.path();
        // Whether the declaration writes it or not, nothing is in it.
        let path = path.strip_suffix("()").unwrap_or(&path);
        let (method, sent) = if route.operation.is_function {
            let mut arguments = String::new();
            for parameter in &route.operation.parameters {
                let ty = self.value(&parameter.ty, &mut Imports::default())?;
                let _ = write!(arguments, "{ty} = {:?}, ", parameter.name);
            }
            ("GET", format!("function ({arguments})"))
        } else if function.has_body() {
            ("POST", format!("parameters {}", function.body()))
        } else {
            ("POST", "nothing".to_owned())
        };
        let ids = numbers(&route.parent);
        Ok(format!("{{call {owner} {name} ({ids}) {sent} \"{method} {path}\"}}\n"))
    }

    /// Whether the macro makes a patch of the type.
    pub(super) fn has_patch(&self, name: &str) -> bool {
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

/// The positions of a path's ids.
fn numbers(path: &str) -> String {
    (0..placeholders(path)).map(|i| format!("{i},")).collect::<Vec<_>>().join(" ")
}
