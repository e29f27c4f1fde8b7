//! The modules of areas, and the list of all that is declared.

use std::collections::{BTreeMap, BTreeSet};

use super::Emitter;
use super::bound::Function;
use super::text::cfg;
use crate::names;
use crate::plan::{File, SHARED};
use crate::scope::Form;

impl Emitter<'_> {
    /// The module of an area.
    pub(super) fn area(&self, area: &str, files: &BTreeMap<String, File<'_>>) -> String {
        let title = self.config.area.iter().find(|known| known.name == area);
        let title = title.map_or("What several areas have.", |known| &*known.title);
        // In a comment: the page is for those who use the area.
        let head = self.head("//");
        let mut text = format!("{head}\n//! {title}\n{}\n", self.page(area, files));
        for (name, file) in files {
            text.push_str(&file_cfg(area, file));
            text.push_str(&format!("mod {name};\n"));
        }
        text.push_str("\nuse graph_core::AreaInfo;\n");
        for (name, file) in files {
            // Those that are named below are all that there is.
            if file.enums.is_empty() && file.types.iter().all(|name| self.is_all_aliased(name)) {
                continue;
            }
            text.push_str(&file_cfg(area, file));
            text.push_str(&format!("pub use {name}::*;\n"));
        }
        text.push_str(&self.aliased(area, files));
        let constant = area.to_uppercase();
        text.push_str(&format!(
            "\n/// All that is declared here.\npub(crate) static {constant}: AreaInfo = AreaInfo::new(\n\
             \"{area}\",\n"
        ));
        let mut types = String::new();
        let mut hierarchies = String::new();
        let mut enums = String::new();
        for file in files.values() {
            let cfg = file_cfg(area, file);
            for name in &file.types {
                let rust = self.scope.struct_name(name);
                types.push_str(&format!("{cfg}<{rust} as graph_core::Resource>::info,\n"));
                if self.scope.form(name) == Form::Hierarchy {
                    let rust = names::type_name(name);
                    hierarchies
                        .push_str(&format!("{cfg}<{rust} as graph_core::Hierarchy>::INFO,\n"));
                }
            }
            for name in &file.enums {
                let mut rust = names::type_name(name);
                if self.scope.document.enums[*name].is_flags {
                    rust = format!("graph_core::Flags<{rust}>");
                }
                enums.push_str(&format!("{cfg}graph_core::EnumInfo::of::<{rust}>,\n"));
            }
        }
        for list in [types, hierarchies, enums] {
            text.push_str(&format!("&[\n{list}],\n"));
        }
        text.push_str(");\n");
        text
    }

    /// The aliases of resources once more: rustdoc 1.94 and 1.95 lose those of what is re-exported, and keep
    /// those of a re-export (rust-lang/rust#152939).
    fn aliased(&self, area: &str, files: &BTreeMap<String, File<'_>>) -> String {
        let mut text = String::new();
        for (file, declared) in files {
            for name in &declared.types {
                let aliases = self.aliases(name);
                if !aliases.is_empty() {
                    text.push_str(&format!("\n{}{aliases}", file_cfg(area, declared)));
                    text.push_str(&format!("pub use {file}::{};\n", names::type_name(name)));
                }
            }
        }
        if text.is_empty() { text } else { format!("\n// Found by these names.{text}") }
    }

    /// Whether a type is re-exported for its aliases, and declares nothing beside it.
    fn is_all_aliased(&self, name: &str) -> bool {
        let has_parameters = self.functions_of(name).iter().any(Function::has_body);
        self.scope.form(name) == Form::Struct
            && !self.has_patch(name)
            && !has_parameters
            && !self.aliases(name).is_empty()
    }

    /// What the root of the crate has: the modules, their types, and the list of them.
    pub(crate) fn root(&self) -> String {
        let mut text = String::new();
        let areas: Vec<_> = self.plan.areas.keys().copied().collect();
        let of = |area: &str| match self.plan.areas.get(area) {
            Some(files) if area == SHARED => {
                let features: BTreeSet<_> =
                    files.values().flat_map(|file| &file.features).collect();
                cfg(features.into_iter().copied())
            }
            _ => cfg([area]),
        };
        for area in &areas {
            text.push_str(&format!("{}pub mod {area};\n", of(area)));
        }
        text.push('\n');
        for area in &areas {
            text.push_str(&format!("{}pub use {area}::*;\n", of(area)));
        }
        text.push_str("\n/// All that is declared, by area, as far as its feature is on.\n");
        text.push_str("pub static AREAS: &[&graph_core::AreaInfo] = &[\n");
        for area in &areas {
            text.push_str(&format!("{}&{area}::{},\n", of(area), area.to_uppercase()));
        }
        text.push_str("];\n");
        text
    }
}

/// The features that a file is for, if its area is not one.
fn file_cfg(area: &str, file: &File<'_>) -> String {
    if area == SHARED { cfg(file.features.iter().copied()) } else { String::new() }
}
