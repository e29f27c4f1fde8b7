//! Enums.

use super::Emitter;
use super::text::attribute;
use super::types::Imports;
use crate::names;

impl<'a> Emitter<'a> {
    pub(super) fn enumeration(&self, name: &'a str, imports: &mut Imports<'a>) -> String {
        let ty = &self.scope.document.enums[name];
        imports.core.insert("graph_enum");
        let mut facts = Vec::new();
        if ty.is_flags {
            facts.push("flags".to_owned());
        }
        let rust = names::type_name(name);
        if format!("microsoft.graph.{}", names::lower_camel(&rust)) != name {
            facts.push(format!("odata_type = \"{name}\""));
        }
        let mut text = self.documentation(name);
        if facts.is_empty() {
            text.push_str("#[graph_enum]\n");
        } else {
            text.push_str(&attribute("graph_enum", &facts, 0));
        }
        text.push_str(&format!("pub enum {rust} {{\n"));
        let mut variants: Vec<String> = Vec::new();
        for member in &ty.members {
            let mut variant = names::variant_name(member);
            // Members that differ in case and underscores alone.
            if variants.contains(&variant) {
                variant.push('2');
            }
            if names::lower_camel(&variant) != *member {
                text.push_str(&attribute("graph", &[format!("name = \"{member}\"")], 4));
            }
            text.push_str(&format!("    {variant},\n"));
            variants.push(variant);
        }
        text.push_str("}\n");
        text
    }
}
