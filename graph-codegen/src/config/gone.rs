//! What is documented, and is not in the metadata any more.

use serde::Deserialize;

use super::Config;
use crate::csdl::Document;
use crate::error::{Error, Result};
use crate::names;

/// What is documented, and is not in the metadata any more.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gone {
    /// The paths, with those below.
    #[serde(default)]
    pub paths: Vec<String>,
    /// The names of types, without their namespaces.
    #[serde(default)]
    pub types: Vec<String>,
    /// What is known of it.
    pub reason: String,
}

impl Config {
    /// Fails if the metadata has what is said to be gone.
    ///
    /// # Errors
    ///
    /// Names what is there.
    pub(crate) fn check_gone(&self, document: &Document) -> Result<()> {
        let there = self.still_there(document);
        if there.is_empty() {
            return Ok(());
        }
        let list: Vec<_> = there.iter().map(|name| format!("`{name}`")).collect();
        let list = list.join(", ");
        Err(Error::new(format!("the metadata has {list}; remove it from `[[gone]]`")))
    }

    /// What is said to be gone, and is there.
    pub(crate) fn still_there(&self, document: &Document) -> Vec<&String> {
        let mut there = Vec::new();
        for gone in &self.gone {
            there.extend(gone.paths.iter().filter(|path| has_path(document, path)));
            there.extend(gone.types.iter().filter(|name| {
                let mut all = document.types.keys().chain(document.enums.keys());
                all.any(|full| names::local(full) == **name)
            }));
        }
        there
    }
}

/// Whether each segment of a path is there. Placeholders are of the collection before them.
fn has_path(document: &Document, path: &str) -> bool {
    let mut segments = path.split('/').filter(|segment| !segment.is_empty());
    let entry = segments.next().and_then(|first| document.entry_points.get(first));
    let Some(mut ty) = entry.map(|entry| &entry.ty.name) else { return false };
    for segment in segments.filter(|segment| !segment.starts_with('{')) {
        let navigations = document.navigations(ty);
        match navigations.into_iter().find(|navigation| navigation.name == segment) {
            Some(navigation) => ty = &navigation.ty.name,
            None => return false,
        }
    }
    true
}
