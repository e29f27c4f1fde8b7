//! One file: its head, imports and declarations.

use std::collections::BTreeMap;

use super::Emitter;
use super::text::cfg;
use super::types::Imports;
use crate::error::Result;
use crate::names;
use crate::plan::{File, SHARED};
use crate::scope::Form;

impl<'a> Emitter<'a> {
    pub(super) fn file(&self, area: &str, file: &File<'a>) -> Result<String> {
        let mut imports = Imports::default();
        let mut blocks = Vec::new();
        for name in &file.types {
            let is_hierarchy = self.scope.form(name) == Form::Hierarchy;
            blocks.push(self.structure(name, &mut imports)?);
            if is_hierarchy {
                blocks.push(self.hierarchy(name, &mut imports));
            }
            let bound = self.bound(name, &mut imports)?;
            if !bound.is_empty() {
                blocks.push(bound);
            }
        }
        for name in &file.enums {
            blocks.push(self.enumeration(name, &mut imports));
        }
        let title = file.types.first().or(file.enums.first()).map_or("", |name| names::local(name));
        let mut text = format!("//! `{title}`.\n//!\n{}\n", self.head("//!"));
        let core: Vec<_> = imports.core.iter().copied().collect();
        text.push_str(&format!("use graph_core::{{{}}};\n\n", core.join(", ")));
        let mut own: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, is_struct) in &imports.own {
            if file.types.contains(name) || file.enums.contains(name) {
                continue;
            }
            let feature = self.foreign_feature_of(area, name);
            let rust =
                if *is_struct { self.scope.struct_name(name) } else { names::type_name(name) };
            own.entry(feature.map(|feature| cfg([feature])).unwrap_or_default())
                .or_default()
                .push(rust);
        }
        for (cfg, mut names) in own {
            names.sort();
            names.dedup();
            text.push_str(&format!("{cfg}use crate::{{{}}};\n", names.join(", ")));
        }
        text.push('\n');
        text.push_str(&blocks.join("\n"));
        Ok(text)
    }

    /// The feature that something of one type needs for another, if its own area does not bring it.
    pub(super) fn foreign_feature(&self, owner: &str, other: &str) -> Option<&'a str> {
        self.foreign_feature_of(self.plan.area_of.get(owner)?, other)
    }

    fn foreign_feature_of(&self, area: &str, other: &str) -> Option<&'a str> {
        let of = *self.plan.area_of.get(other)?;
        (of != area && of != SHARED && !self.plan.needs.contains(&(area, of))).then_some(of)
    }
}

/// What the head of each file begins with, by which it is known to be generated.
pub(crate) const WRITTEN: &str = "Written by graph-codegen from";

impl Emitter<'_> {
    /// What each file says of itself: a comment that starts so.
    pub(super) fn head(&self, comment: &str) -> String {
        let from = self.config.from.as_deref();
        let from = from.unwrap_or("metadata.\nWrite it again, and do not change it.").trim();
        let text = format!("{WRITTEN} {from}");
        text.lines()
            .map(|line| format!("{comment} {}", line.trim()).trim_end().to_owned() + "\n")
            .collect()
    }
}
