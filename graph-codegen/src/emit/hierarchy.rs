//! Hierarchies.

use super::text::{attribute, cfg};
use super::types::Imports;
use super::{Emitter, variants};
use crate::names;

impl<'a> Emitter<'a> {
    /// The enum of a base and all that derives from it, with its operations.
    pub(super) fn hierarchy(&self, name: &'a str, imports: &mut Imports<'a>) -> String {
        let scope = self.scope;
        imports.core.insert("graph_hierarchy");
        let mut text = self.documentation(name);
        let base = scope.struct_name(name);
        text.push_str(&attribute("graph_hierarchy", &[format!("base = {base}")], 0));
        for entries in self.attributes(name) {
            imports.core.insert("graph_resource");
            text.push_str(&attribute("graph_resource", &entries, 0));
        }
        text.push_str(&format!("pub enum {} {{\n", names::type_name(name)));
        let descendants = scope.descendants(name);
        let derived: Vec<_> = descendants.iter().map(|ty| names::type_name(ty)).collect();
        let variants = variants::names(&names::type_name(name), &derived);
        for (ty, variant) in descendants.into_iter().zip(variants) {
            imports.own.insert((ty, true));
            if let Some(feature) = self.foreign_feature(name, ty) {
                text.push_str(&format!("    {}", cfg([feature])));
            }
            text.push_str(&format!("    {variant}({}),\n", scope.struct_name(ty)));
        }
        text.push_str("}\n");
        text
    }
}
