//! From metadata to declarations.

mod write;

use std::collections::BTreeMap;

use crate::config::Config;
use crate::csdl::Document;
use crate::emit::{Emitter, Texts, functions};
use crate::error::{Error, Result};
use crate::permissions::Permissions;
use crate::plan::Plan;
use crate::routes::Routes;
use crate::scope::Scope;

/// What was generated.
#[derive(Debug)]
pub struct Generated {
    /// Source files by their paths below the folder.
    pub files: BTreeMap<String, String>,
    /// What the crate's root has: the modules, and the list of all that is declared.
    pub root: String,
    /// A list of all that is declared, with calls of it, for tests.
    pub catalog: String,
    /// The areas that each area needs: entries for `[features]`.
    pub features: BTreeMap<String, Vec<String>>,
    /// The areas of the config that have nothing, and are no features: no type has its place below their paths.
    pub empty: Vec<String>,
    /// How many structs, enums and operations there are.
    pub counts: Counts,
}

/// How much was generated.
#[derive(Clone, Copy, Debug, Default)]
#[allow(missing_docs)]
pub struct Counts {
    pub types: usize,
    pub enums: usize,
    pub operations: usize,
}

/// Writes the declarations of what is below the roots, not formatted yet.
///
/// # Errors
///
/// If there is no root, a root or a fixup does not fit the metadata, an area cannot be a module, or something has no place or name.
pub fn generate(
    document: &Document,
    config: &Config,
    permissions: &Permissions,
    texts: &Texts,
) -> Result<Generated> {
    // Without, what was written before would be replaced by nothing.
    if config.roots.is_empty() {
        return Err(Error::new(
            "no root is given, so that there is nothing to write; name one with `--root /users`, or in `roots` \
             of the config",
        ));
    }
    config.check_areas()?;
    config.check_gone(document)?;
    let mut document = document.clone();
    config.amend(&mut document)?;
    let document = &document;
    let routes = Routes::walk(document, config)?;
    let scope = Scope::new(document, config, &routes);
    let plan = Plan::new(&scope)?;
    for key in texts.docs.keys() {
        let (ty, operation) = key.split_once('/').map_or((&**key, None), |(a, b)| (a, Some(b)));
        let is_there = match operation {
            Some(name) => routes.bound.iter().any(|r| r.owner == ty && r.operation.name == name),
            None => {
                scope.types.contains(ty) || scope.enums.contains(ty) || plan.areas.contains_key(ty)
            }
        };
        if !is_there {
            return Err(Error::new(format!("the documentation of `{key}` has no place")));
        }
    }
    let functions = functions(&routes.bound);
    let emitter = Emitter { scope: &scope, plan: &plan, permissions, texts, config, functions };
    let files = emitter.files()?;
    let root = emitter.root();
    let catalog = emitter.catalog()?;
    config.all_applied()?;
    let mut features: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for area in plan.areas.keys().filter(|area| **area != crate::plan::SHARED) {
        let needs = plan.needs.iter().filter(|(one, _)| one == area);
        let needs = needs.map(|(_, other)| (*other).to_owned()).collect();
        features.insert((*area).to_owned(), needs);
    }
    let all = config.area.iter().map(|area| &area.name);
    let empty = all.filter(|name| !features.contains_key(*name)).cloned().collect();
    let counts = Counts {
        types: scope.types.len(),
        enums: scope.enums.len(),
        operations: routes.routes.len() + routes.bound.len(),
    };
    Ok(Generated { files, root, catalog, features, empty, counts })
}

/// Reads the addresses of reference pages: a JSON object in each line, with the type as `odata_type` or
/// `name`, and the file's name in Microsoft's documentation as `page`.
///
/// # Errors
///
/// If a line is no JSON.
pub fn references(text: &str) -> Result<BTreeMap<String, String>> {
    let mut references = BTreeMap::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let page: serde_json::Value = serde_json::from_str(line)
            .map_err(|error| Error::new(format!("references, line {}: {error}", number + 1)))?;
        let name = page["odata_type"].as_str().or(page["name"].as_str());
        let (Some(name), Some(file)) = (name, page["page"].as_str()) else { continue };
        let name = name.trim_start_matches('#');
        let name = if name.contains('.') { name.into() } else { format!("microsoft.graph.{name}") };
        let page = file.strip_suffix(".md").unwrap_or(file);
        let address = format!("https://learn.microsoft.com/en-us/graph/api/resources/{page}");
        references.insert(name, address);
    }
    Ok(references)
}
