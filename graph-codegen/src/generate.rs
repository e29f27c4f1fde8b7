//! From metadata to formatted files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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
/// If a root or a fixup does not fit the metadata, or something has no place or name.
pub fn generate(
    document: &Document,
    config: &Config,
    permissions: &Permissions,
    texts: &Texts,
) -> Result<Generated> {
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
    let catalog = emitter.catalog("graph_intune")?;
    config.all_applied()?;
    let mut features: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for area in plan.areas.keys().filter(|area| **area != crate::plan::SHARED) {
        let needs = plan.needs.iter().filter(|(one, _)| one == area);
        let needs = needs.map(|(_, other)| (*other).to_owned()).collect();
        features.insert((*area).to_owned(), needs);
    }
    let counts = Counts {
        types: scope.types.len(),
        enums: scope.enums.len(),
        operations: routes.routes.len() + routes.bound.len(),
    };
    Ok(Generated { files, root, catalog, features, counts })
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

/// The lines of `lib.rs` between which the modules are.
const MARKS: (&str, &str) =
    ("// Written by graph-codegen, up to the end of the areas.", "// The end of the areas.");

impl Generated {
    /// Writes the files below a folder, and removes what was written there before and is not any more;
    /// writes the modules into the folder's `lib.rs`, at the place that they have there; and formats all
    /// with `rustfmt`.
    ///
    /// # Errors
    ///
    /// If the folder cannot be written, or `rustfmt` is not there or does not take a file.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let failed = |path: &Path, error: std::io::Error| {
            Error::new(format!("cannot write {}: {error}", path.display()))
        };
        for old in written_before(folder) {
            fs::remove_file(&old).map_err(|error| failed(&old, error))?;
        }
        let mut paths = Vec::new();
        let lib = folder.join("lib.rs");
        let root = self.in_root(&fs::read_to_string(&lib).unwrap_or_default())?;
        let all = self.files.iter().map(|(name, text)| (folder.join(name), text));
        for (path, text) in all.chain([(lib, &root)]) {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(|error| failed(parent, error))?;
            }
            fs::write(&path, text).map_err(|error| failed(&path, error))?;
            paths.push(path);
        }
        format(&paths)
    }

    /// The text of `lib.rs`.
    fn in_root(&self, before: &str) -> Result<String> {
        let (start, end) = MARKS;
        let areas = format!("{start}\n{}{end}\n", self.root);
        if before.is_empty() {
            return Ok(format!("//! Declarations of Microsoft Graph resources.\n\n{areas}"));
        }
        let found = before.split_once(start);
        let found = found.and_then(|(head, rest)| Some((head, rest.split_once(end)?.1)));
        let (head, tail) = found.ok_or_else(|| {
            Error::new(format!(
                "`lib.rs` has no place for the modules; write `{start}` and `{end}`"
            ))
        })?;
        Ok(format!("{head}{areas}{}", tail.strip_prefix('\n').unwrap_or(tail)))
    }
}

/// The files whose head says that they were generated.
fn written_before(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap_or_default();
                let marks = ["//! Written by graph-codegen", "// Written by graph-codegen"];
                let mut head = text.lines().take(4);
                if head.any(|line| marks.iter().any(|mark| line.starts_with(mark))) {
                    found.push(path);
                }
            }
        }
    }
    found
}

/// Formats files with `rustfmt`.
///
/// # Errors
///
/// If `rustfmt` is not there or does not take a file.
pub fn format(paths: &[PathBuf]) -> Result<()> {
    let run = |paths: &[PathBuf]| {
        let mut rustfmt = Command::new("rustfmt");
        rustfmt.args(["--edition", "2024", "--config", "use_small_heuristics=Max"]);
        // What a file declares as its modules is formatted by itself.
        rustfmt
            .args(["--config", "skip_children=false"])
            .args(paths)
            .stderr(Stdio::piped())
            .output()
    };
    for some in paths.chunks(200) {
        let output =
            run(some).map_err(|error| Error::new(format!("cannot run rustfmt: {error}")))?;
        if !output.status.success() {
            let text = String::from_utf8_lossy(&output.stderr);
            return Err(Error::new(format!("rustfmt failed: {text}")));
        }
    }
    Ok(())
}
