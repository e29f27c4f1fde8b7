//! Annotations that say what a place allows.

use roxmltree::Node;

use super::{Reader, flag, is};
use crate::csdl::Capabilities;

impl<'a, 'd> Reader<'a, 'd> {
    pub(super) fn capabilities(&self, node: Node<'a, 'd>, target: &str) -> Capabilities {
        let mut found = Capabilities::default();
        for annotation in self.annotations(node, target) {
            let Some(term) = annotation.attribute("Term") else { continue };
            let list = match term {
                "Org.OData.Validation.V1.DerivedTypeConstraint" => Some(&mut found.casts),
                "Org.OData.Core.V1.ExplicitOperationBindings" => Some(&mut found.operations),
                _ => None,
            };
            if let Some(list) = list {
                let names = annotation.descendants().filter(|node| is(*node, "String"));
                list.extend(names.filter_map(|node| Some(self.full(node.text()?.trim()))));
                continue;
            }
            let Some(term) = term.strip_prefix("Org.OData.Capabilities.V1.") else { continue };
            if term == "IndexableByKey" {
                found.by_key = Some(flag(annotation, "Bool") != Some(false));
            }
            for value in annotation.descendants().filter(|node| is(*node, "PropertyValue")) {
                restriction(term, value, &mut found);
            }
        }
        found
    }
}

/// What a property of an annotation says.
fn restriction(term: &str, value: Node<'_, '_>, found: &mut Capabilities) {
    let Some(property) = value.attribute("Property") else { return };
    if (term, property) == ("UpdateRestrictions", "UpdateMethod") {
        let methods: String = value.descendants().filter_map(|node| node.text()).collect();
        let has =
            |method| methods.split_whitespace().any(|one| one.rsplit('/').next() == Some(method));
        (found.patch, found.put) = (Some(has("PATCH")), Some(has("PUT")));
        return;
    }
    // What holds for reading by key alone is no word on lists.
    let is_by_key =
        value.ancestors().any(|outer| outer.attribute("Property") == Some("ReadByKeyRestrictions"));
    let place = match (term, property) {
        ("ReadRestrictions", "Readable") if is_by_key => &mut found.read_by_key,
        ("ReadRestrictions", "Readable") => &mut found.read,
        ("InsertRestrictions", "Insertable") => &mut found.insert,
        ("UpdateRestrictions", "Updatable") => &mut found.update,
        ("DeleteRestrictions", "Deletable") => &mut found.delete,
        ("CountRestrictions", "Countable") => &mut found.count,
        ("NavigationRestrictions", "IndexableByKey") => &mut found.by_key,
        ("NavigationRestrictions", "Referenceable") => &mut found.reference,
        _ => return,
    };
    *place = flag(value, "Bool").or(*place);
}
