//! The documentation of an area: what its feature brings, and where its resources are.

use std::collections::BTreeMap;

use super::Emitter;
use super::attributes::function;
use crate::names;
use crate::plan::File;
use crate::routes::Shape;

/// A resource that has operations.
struct Row {
    rust: String,
    paths: Vec<String>,
    functions: Vec<String>,
}

impl Emitter<'_> {
    /// The page of an area as inner documentation, after its title.
    pub(super) fn page(&self, area: &str, files: &BTreeMap<String, File<'_>>) -> String {
        let mut page = String::new();
        if let Some(text) = self.texts.docs.get(area) {
            page.push_str(&format!("\n{}\n", text.trim()));
        }
        if !self.config.area.iter().any(|known| known.name == area) {
            return inner(&page);
        }
        let types: Vec<&str> = files.values().flat_map(|file| file.types.iter().copied()).collect();
        let enums: usize = files.values().map(|file| file.enums.len()).sum();
        let rows: Vec<Row> = types.iter().filter_map(|name| self.row(name)).collect();
        let routes = &self.scope.routes;
        let owners = routes.routes.iter().map(|route| &*route.owner);
        let owners = owners.chain(routes.bound.iter().map(|route| &*route.owner));
        let operations = owners.filter(|owner| types.contains(owner)).count();
        page.push_str(&format!(
            "\n# What it has\n\nThe feature `{area}` brings {}, {}, and {}.\n\n",
            count(operations, "operation"),
            count(types.len(), "type"),
            count(enums, "enum"),
        ));
        if !rows.is_empty() {
            page.push_str("| resource | paths | functions |\n|---|---|---|\n");
        }
        for Row { rust, paths, functions } in rows {
            page.push_str(&format!(
                "| [`{rust}`] | {} | {} |\n",
                code(&paths, "<br>"),
                code(&functions, ", ")
            ));
        }
        inner(&page)
    }

    /// What a type's operations are. `None` if it has none.
    fn row(&self, name: &str) -> Option<Row> {
        let routes = &self.scope.routes;
        let own: Vec<_> = routes.routes.iter().filter(|route| route.owner == name).collect();
        let mut paths: Vec<String> = Vec::new();
        let mut functions: Vec<String> = Vec::new();
        // Those of the usual names come first.
        let firsts = own.iter().filter(|route| route.suffix.is_none());
        let others = own.iter().filter(|route| route.suffix.is_some());
        for route in firsts.chain(others) {
            if matches!(route.shape, Shape::Collection | Shape::Single)
                && !paths.contains(&route.path)
            {
                paths.push(route.path.clone());
            }
            if route.suffix.is_none() {
                let function = route.name.clone().unwrap_or_else(|| function(route));
                if !functions.contains(&function) {
                    functions.push(function);
                }
            }
        }
        for function in self.functions_of(name).iter().filter(|function| function.is_first()) {
            if own.is_empty() && !paths.contains(&function.route.parent) {
                paths.push(function.route.parent.clone());
            }
            functions.push(function.name.clone());
        }
        // What is cast is also there without the cast.
        if paths.iter().any(|path| !path.contains('.')) {
            paths.retain(|path| !path.contains('.'));
        }
        // Items whose collection is not declared.
        if paths.is_empty() {
            paths.extend(own.first().map(|route| route.path.clone()));
        }
        (!functions.is_empty()).then(|| Row { rust: names::type_name(name), paths, functions })
    }
}

fn code(items: &[String], separator: &str) -> String {
    let items: Vec<_> = items.iter().map(|item| format!("`{item}`")).collect();
    items.join(separator)
}

fn count(number: usize, what: &str) -> String {
    match number {
        0 => format!("no {what}s"),
        1 => format!("one {what}"),
        _ => format!("{number} {what}s"),
    }
}

/// Documentation as `//!` lines.
fn inner(text: &str) -> String {
    let lines = text.lines();
    lines.map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect()
}
