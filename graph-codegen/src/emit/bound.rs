//! Actions and functions.

mod functions;

use std::collections::BTreeSet;

use super::Emitter;
use super::attributes::{also, most_common, permission_entry};
use super::text::{attribute, cfg, doc};
use super::types::Imports;
use crate::csdl::Operation;
use crate::error::Result;
use crate::names;
use crate::permissions::Permission;
use crate::routes::BoundRoute;

pub(crate) use functions::{Function, Functions, functions};
use functions::{grouped, plain_names};

/// The paths of an operation: what each function ends in, and the path.
type Paths<'r> = Vec<(Option<&'r str>, &'r str)>;

/// What most operations of a type have.
struct Usual<'r> {
    parents: Paths<'r>,
    permission: Option<Permission>,
}

impl<'a> Emitter<'a> {
    /// The block of a type's actions and functions; nothing, if it has none.
    pub(super) fn bound(&self, name: &'a str, imports: &mut Imports<'a>) -> Result<String> {
        let all = self.scope.routes.bound.iter().filter(|route| route.owner == name);
        let operations = grouped(all);
        if operations.is_empty() {
            return Ok(String::new());
        }
        imports.core.insert("graph_operations");
        let usual = Usual {
            parents: most_common(operations.iter().map(|(_, routes)| parents(routes)))
                .filter(|parents| parents.first().is_some_and(|(suffix, _)| suffix.is_none()))
                .unwrap_or_default(),
            permission: most_common(
                operations.iter().filter_map(|(_, routes)| self.bound_permission(routes)),
            ),
        };
        let mut entries = Vec::new();
        if let [(None, path), others @ ..] = usual.parents.as_slice() {
            entries.push(format!("path = \"{path}\""));
            if !others.is_empty() {
                entries.push(also(&with_suffix(others)));
            }
        }
        entries.extend(usual.permission.as_ref().and_then(permission_entry));
        let mut text = if entries.is_empty() {
            "#[graph_operations]\n".to_owned()
        } else {
            attribute("graph_operations", &entries, 0)
        };
        text.push_str(&format!("impl {} {{\n", names::type_name(name)));
        let mut blocks = Vec::new();
        for (function, (operation, routes)) in plain_names(&operations).iter().zip(&operations) {
            blocks.push(self.function(
                name,
                operation,
                routes,
                &usual,
                function.clone(),
                imports,
            )?);
        }
        text.push_str(&blocks.join("\n"));
        text.push_str("}\n");
        Ok(text)
    }

    fn bound_permission(&self, routes: &[&BoundRoute]) -> Option<Permission> {
        let first = routes.iter().find(|route| route.suffix.is_none()).or(routes.first())?;
        let method = if first.operation.is_function { "GET" } else { "POST" };
        self.permissions.find(method, &first.path()).cloned()
    }

    fn function(
        &self,
        owner: &str,
        operation: &'a Operation,
        routes: &[&BoundRoute],
        usual: &Usual<'_>,
        mut function: String,
        imports: &mut Imports<'a>,
    ) -> Result<String> {
        let mut keys = vec![if operation.is_function { "GET" } else { "POST" }.to_owned()];
        let is_plain = operation
            .parameters
            .iter()
            .all(|parameter| !operation.is_function || parameter.ty.name == "Edm.String");
        if parents(routes) != usual.parents
            || !is_plain
            || names::lower_camel(&function) != operation.name
        {
            let mut paths: Vec<(Option<&str>, String)> =
                routes.iter().map(|route| (route.suffix.as_deref(), route.path())).collect();
            paths.sort();
            let (suffix, path) = paths.remove(0);
            if let Some(suffix) = suffix {
                function = format!("{function}_{suffix}");
            }
            keys.push(format!("path = \"{path}\""));
            let others: Vec<_> = paths.iter().map(|(suffix, path)| (*suffix, &**path)).collect();
            if !others.is_empty() {
                keys.push(also(&with_suffix(&others)));
            }
        }
        let permission = self.bound_permission(routes);
        if permission != usual.permission {
            keys.extend(permission.as_ref().and_then(permission_entry));
        }
        let (function, _) = names::field_name(&function);
        let key = format!("{owner}/{}", operation.name);
        let what = if operation.is_function { "function" } else { "action" };
        let text = self.texts.docs.get(&key).cloned();
        let text = text.unwrap_or_else(|| format!("Calls the {what} `{}`.", operation.name));
        let mut block: String = doc(&text).lines().map(|line| format!("    {line}\n")).collect();
        let parts = operation.parameters.iter().map(|parameter| &parameter.ty);
        let parts = parts.chain(operation.result.iter().map(|(ty, _)| ty));
        let features: BTreeSet<_> =
            parts.filter_map(|ty| self.foreign_feature(owner, &ty.name)).collect();
        block.extend(features.into_iter().map(|feature| format!("    {}", cfg([feature]))));
        block.push_str(&attribute("graph", &keys, 4));
        let mut parameters = Vec::new();
        for parameter in &operation.parameters {
            let json = &parameter.name;
            let (field, is_found) = names::field_name(json);
            let mut ty = self.value(&parameter.ty, imports)?;
            if parameter.nullable && !operation.is_function {
                ty = format!("Option<{ty}>");
            }
            let name =
                if is_found { String::new() } else { format!("#[graph(name = \"{json}\")] ") };
            parameters.push(format!("{name}{field}: {ty}"));
        }
        let result = match &operation.result {
            None => String::new(),
            Some((ty, _)) if ty.name == "Edm.Stream" => {
                imports.core.insert("Bytes");
                " -> Bytes".into()
            }
            Some((ty, nullable)) => {
                let value = self.value(ty, imports)?;
                let is_option = *nullable && !ty.is_collection;
                if is_option { format!(" -> Option<{value}>") } else { format!(" -> {value}") }
            }
        };
        block.push_str(&format!("    fn {function}({}){result};\n", parameters.join(", ")));
        Ok(block)
    }
}

fn parents<'r>(routes: &[&'r BoundRoute]) -> Paths<'r> {
    let mut parents: Vec<_> =
        routes.iter().map(|route| (route.suffix.as_deref(), &*route.parent)).collect();
    parents.sort_unstable();
    parents
}

fn with_suffix<'r>(paths: &[(Option<&'r str>, &'r str)]) -> Vec<(&'r str, &'r str)> {
    paths.iter().filter_map(|(suffix, path)| Some(((*suffix)?, *path))).collect()
}
