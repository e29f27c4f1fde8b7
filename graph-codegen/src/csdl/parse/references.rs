//! Whether the types are there that others derive from and that paths lead to: without them, operations would be
//! missing and nobody would be told.

use roxmltree::Node;

use super::{Reader, fault};
use crate::csdl::Document;
use crate::error::Result;

/// The attributes that name such types.
const REFERENCES: &[(&str, &str)] = &[
    ("EntityType", "BaseType"),
    ("ComplexType", "BaseType"),
    ("NavigationProperty", "Type"),
    ("EntitySet", "EntityType"),
    ("Singleton", "Type"),
];

impl Reader<'_, '_> {
    pub(super) fn check_references(
        &self,
        schemas: &[Node<'_, '_>],
        document: &Document,
    ) -> Result<()> {
        for node in schemas.iter().flat_map(Node::descendants).filter(Node::is_element) {
            let tag = node.tag_name().name();
            for (_, attribute) in REFERENCES.iter().filter(|(of, _)| *of == tag) {
                if let Some(text) = node.attribute(*attribute) {
                    self.check_reference(node, attribute, text, document)?;
                }
            }
        }
        Ok(())
    }

    fn check_reference(
        &self,
        node: Node<'_, '_>,
        attribute: &str,
        text: &str,
        document: &Document,
    ) -> Result<()> {
        let name = self.type_ref(text).name;
        if !document.types.contains_key(&name) {
            return Err(fault(
                node,
                &format!(
                    "has the `{attribute}` `{name}`, which is nowhere; save the whole `$metadata`"
                ),
            ));
        }
        if attribute == "BaseType" && is_circular(&name, document) {
            return Err(fault(
                node,
                &format!("has the `BaseType` `{name}`, which derives from itself"),
            ));
        }
        Ok(())
    }
}

/// Whether the bases of a type have no end.
fn is_circular(name: &str, document: &Document) -> bool {
    let base = |name: &&str| document.types.get(*name)?.base.as_deref();
    std::iter::successors(Some(name), base).nth(document.types.len()).is_some()
}
