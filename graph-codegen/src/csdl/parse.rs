//! Reads a metadata document.

mod references;
mod restrictions;

use std::collections::HashMap;

use roxmltree::Node;

use super::{
    Document, EntryPoint, EnumType, Navigation, Operation, Parameter, Property, StructuredType,
    TypeRef,
};
use crate::error::{Error, Result};

/// Annotations stand inside their target, or apart from it under its path.
type Apart<'a, 'd> = HashMap<String, Vec<Node<'a, 'd>>>;

struct Reader<'a, 'd> {
    aliases: HashMap<&'a str, &'a str>,
    apart: Apart<'a, 'd>,
}

impl Document {
    /// Reads CSDL, as `$metadata` gives it.
    ///
    /// # Errors
    ///
    /// If the text is no XML, lacks a name or a type where CSDL requires one, or names a base or an entity type that
    /// it does not have.
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim_start_matches('\u{feff}');
        let xml = roxmltree::Document::parse(text)
            .map_err(|error| Error::new(format!("the metadata is no XML: {error}")))?;
        let schemas: Vec<_> = xml.descendants().filter(|node| is(*node, "Schema")).collect();
        if schemas.is_empty() {
            return Err(Error::new("the metadata has no `Schema`; save what `$metadata` gives"));
        }
        let mut reader = Reader { aliases: HashMap::new(), apart: HashMap::new() };
        for schema in &schemas {
            if let (Some(alias), Some(name)) =
                (schema.attribute("Alias"), schema.attribute("Namespace"))
            {
                reader.aliases.insert(alias, name);
            }
        }
        for annotations in
            schemas.iter().flat_map(Node::children).filter(|node| is(*node, "Annotations"))
        {
            // The parameters of an operation may have spaces between them.
            let target = reader.full(required(annotations, "Target")?).replace(' ', "");
            reader.apart.entry(target).or_default().push(annotations);
        }
        let mut document = Document::default();
        for schema in &schemas {
            let namespace = required(*schema, "Namespace")?;
            for node in schema.children().filter(Node::is_element) {
                reader.element(namespace, node, &mut document)?;
            }
        }
        reader.check_references(&schemas, &document)?;
        document.fill_capabilities();
        Ok(document)
    }
}

impl<'a, 'd> Reader<'a, 'd> {
    fn element(&self, namespace: &str, node: Node<'a, 'd>, into: &mut Document) -> Result<()> {
        match node.tag_name().name() {
            tag @ ("EntityType" | "ComplexType") => {
                let ty = self.structured(namespace, node, tag == "EntityType")?;
                into.types.insert(ty.name.clone(), ty);
            }
            "EnumType" => {
                let name = format!("{namespace}.{}", required(node, "Name")?);
                let members = children(node, "Member").map(|member| required(member, "Name"));
                let members = members.map(|name| name.map(str::to_owned)).collect::<Result<_>>()?;
                let is_flags = flag(node, "IsFlags").unwrap_or(false);
                into.enums.insert(name.clone(), EnumType { name, is_flags, members });
            }
            tag @ ("Action" | "Function") => {
                into.operations.push(self.operation(namespace, node, tag == "Function")?);
            }
            "EntityContainer" => {
                let container = format!("{namespace}.{}", required(node, "Name")?);
                for entry in node.children().filter(Node::is_element) {
                    let ty = match entry.tag_name().name() {
                        "EntitySet" => {
                            let name = self.full(required(entry, "EntityType")?);
                            TypeRef { name, is_collection: true }
                        }
                        "Singleton" => self.type_ref(required(entry, "Type")?),
                        _ => continue,
                    };
                    let name = required(entry, "Name")?.to_owned();
                    let capabilities = self.capabilities(entry, &format!("{container}/{name}"));
                    into.entry_points.insert(name.clone(), EntryPoint { name, ty, capabilities });
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn structured(
        &self,
        namespace: &str,
        node: Node<'a, 'd>,
        is_entity: bool,
    ) -> Result<StructuredType> {
        let name = format!("{namespace}.{}", required(node, "Name")?);
        let mut ty = StructuredType {
            base: node.attribute("BaseType").map(|base| self.full(base)),
            is_entity,
            is_abstract: flag(node, "Abstract").unwrap_or(false),
            is_open: flag(node, "OpenType").unwrap_or(false),
            has_stream: flag(node, "HasStream").unwrap_or(false),
            keys: Vec::new(),
            properties: Vec::new(),
            navigations: Vec::new(),
            capabilities: self.capabilities(node, &name),
            name,
        };
        for key in children(node, "Key").flat_map(|key| children(key, "PropertyRef")) {
            ty.keys.push(required(key, "Name")?.to_owned());
        }
        for property in children(node, "Property") {
            let property_name = required(property, "Name")?;
            let target = format!("{}/{property_name}", ty.name);
            ty.properties.push(Property {
                name: property_name.to_owned(),
                ty: self.type_ref(required(property, "Type")?),
                nullable: flag(property, "Nullable").unwrap_or(true),
                computed: self.says(property, &target, "Computed"),
                immutable: self.says(property, &target, "Immutable"),
            });
        }
        for navigation in children(node, "NavigationProperty") {
            let name = required(navigation, "Name")?;
            ty.navigations.push(Navigation {
                name: name.to_owned(),
                ty: self.type_ref(required(navigation, "Type")?),
                contains: flag(navigation, "ContainsTarget").unwrap_or(false),
                capabilities: self.capabilities(navigation, &format!("{}/{name}", ty.name)),
            });
        }
        Ok(ty)
    }

    fn operation(
        &self,
        namespace: &str,
        node: Node<'a, 'd>,
        is_function: bool,
    ) -> Result<Operation> {
        let name = required(node, "Name")?;
        let mut parameters = Vec::new();
        for parameter in children(node, "Parameter") {
            parameters.push(Parameter {
                name: required(parameter, "Name")?.to_owned(),
                ty: self.type_ref(required(parameter, "Type")?),
                nullable: flag(parameter, "Nullable").unwrap_or(true),
            });
        }
        let is_bound = flag(node, "IsBound").unwrap_or(false) && !parameters.is_empty();
        let binding = is_bound.then(|| parameters.remove(0).ty);
        let result = match children(node, "ReturnType").next() {
            Some(result) => {
                let nullable = flag(result, "Nullable").unwrap_or(true);
                Some((self.type_ref(required(result, "Type")?), nullable))
            }
            None => None,
        };
        let full_name = format!("{namespace}.{name}");
        let types: Vec<_> = binding.iter().chain(parameters.iter().map(|p| &p.ty)).collect();
        let types: Vec<_> = types.into_iter().map(TypeRef::to_string).collect();
        // All overloads, or one of them.
        let targets = [full_name.clone(), format!("{full_name}({})", types.join(","))];
        let is_explicit =
            targets.iter().any(|target| self.says(node, target, "RequiresExplicitBinding"));
        let name = name.to_owned();
        Ok(Operation { name, full_name, is_function, binding, parameters, result, is_explicit })
    }

    /// Whether an annotation of the core vocabulary says that something is so.
    fn says(&self, node: Node<'a, 'd>, target: &str, term: &str) -> bool {
        let mut all = self.annotations(node, target);
        all.any(|annotation| {
            let name =
                annotation.attribute("Term").and_then(|t| t.strip_prefix("Org.OData.Core.V1."));
            name == Some(term) && flag(annotation, "Bool") != Some(false)
        })
    }

    fn annotations(
        &self,
        node: Node<'a, 'd>,
        target: &str,
    ) -> impl Iterator<Item = Node<'a, 'd>> + use<'a, 'd> {
        let apart = self.apart.get(target).cloned().unwrap_or_default();
        let inside = children(node, "Annotation");
        inside.chain(apart.into_iter().flat_map(|all| children(all, "Annotation")))
    }

    /// A name or a path that starts with one, without the alias that it may start with.
    fn full(&self, name: &str) -> String {
        let (head, path) = name.split_once('/').map_or((name, None), |(a, b)| (a, Some(b)));
        let full = match head.rsplit_once('.') {
            Some((alias, local)) if self.aliases.contains_key(alias) => {
                format!("{}.{local}", self.aliases[alias])
            }
            _ => head.to_owned(),
        };
        path.map_or(full.clone(), |path| format!("{full}/{path}"))
    }

    fn type_ref(&self, text: &str) -> TypeRef {
        match text.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')')) {
            Some(element) => TypeRef { name: self.full(element), is_collection: true },
            None => TypeRef { name: self.full(text), is_collection: false },
        }
    }
}

fn is(node: Node<'_, '_>, tag: &str) -> bool {
    node.is_element() && node.tag_name().name() == tag
}

fn children<'a, 'd>(
    node: Node<'a, 'd>,
    tag: &'static str,
) -> impl Iterator<Item = Node<'a, 'd>> + use<'a, 'd> {
    node.children().filter(move |node| is(*node, tag))
}

fn flag(node: Node<'_, '_>, name: &str) -> Option<bool> {
    match node.attribute(name)? {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

fn required<'a>(node: Node<'a, '_>, attribute: &str) -> Result<&'a str> {
    node.attribute(attribute).ok_or_else(|| fault(node, &format!("has no `{attribute}`")))
}

/// What is wrong with an element.
fn fault(node: Node<'_, '_>, what: &str) -> Error {
    let place = node.document().text_pos_at(node.range().start);
    let tag = node.tag_name().name();
    Error::new(format!("line {}: `{tag}` {what}", place.row))
}
