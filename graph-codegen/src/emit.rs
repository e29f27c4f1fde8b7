//! Writes declarations.

mod area;
mod attributes;
mod bound;
mod catalog;
mod derived;
mod enumeration;
mod file;
mod hierarchy;
mod page;
mod structure;
mod text;
mod types;
mod unique;
mod variants;

use std::collections::BTreeMap;

pub(crate) use bound::functions;
use bound::{Function, Functions};
pub(crate) use file::WRITTEN;

use crate::config::Config;
use crate::error::Result;
use crate::permissions::Permissions;
use crate::plan::Plan;
use crate::scope::Scope;

/// What is written about a type besides the facts of the metadata.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// Documentation by module and by full name, in Markdown.
    pub docs: BTreeMap<String, String>,
    /// Addresses of reference pages by full name.
    pub references: BTreeMap<String, String>,
}

/// Everything that declarations are made of.
#[derive(Debug)]
pub(crate) struct Emitter<'a> {
    pub(crate) scope: &'a Scope<'a>,
    pub(crate) plan: &'a Plan<'a>,
    pub(crate) permissions: &'a Permissions,
    pub(crate) texts: &'a Texts,
    pub(crate) config: &'a Config,
    pub(crate) functions: Functions<'a>,
}

/// Source files by their paths below `src`, not formatted yet.
pub(crate) type Files = BTreeMap<String, String>;

impl<'a> Emitter<'a> {
    /// The actions and functions of a type.
    fn functions_of(&self, name: &str) -> &[Function<'a>] {
        self.functions.get(name).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn files(&self) -> Result<Files> {
        self.check_names()?;
        let mut files = Files::new();
        for (area, all) in &self.plan.areas {
            for (name, file) in all {
                let text = self.file(area, file)?;
                files.insert(format!("{area}/{name}.rs"), text);
            }
            files.insert(format!("{area}.rs"), self.area(area, all));
        }
        Ok(files)
    }
}
