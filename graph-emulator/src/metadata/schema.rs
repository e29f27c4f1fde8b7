//! The document's text.

use std::collections::BTreeSet;
use std::io;

use graph_core::{EnumInfo, OperationKind, ParameterInfo, PropertyInfo, ResultInfo, TypeInfo};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};

use super::survey::{Call, Passage, Reference, Survey};
use crate::model::Model;

type Xml = Writer<Vec<u8>>;

/// The namespace that has the container.
const GRAPH: &str = "microsoft.graph";
/// The vocabulary of the annotations.
const CORE: &str = "Org.OData.Core.V1";
const CORE_ADDRESS: &str =
    "https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.Core.V1.xml";

/// Writes a document of all types, and of what the paths say.
pub(super) fn write(model: &Model, survey: &Survey) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let edmx = xml.create_element("edmx:Edmx").with_attributes([
        ("Version", "4.0"),
        ("xmlns:edmx", "http://docs.oasis-open.org/odata/ns/edmx"),
    ]);
    edmx.write_inner_content(|xml| {
        let reference = xml.create_element("edmx:Reference").with_attribute(("Uri", CORE_ADDRESS));
        reference.write_inner_content(|xml| empty(xml, "edmx:Include", &[("Namespace", CORE)]))?;
        xml.create_element("edmx:DataServices").write_inner_content(|xml| {
            let names = model.types().map(|info| info.name).chain(model.enums().map(|e| e.name));
            let mut namespaces: BTreeSet<&str> = names.map(|name| split(name).0).collect();
            namespaces.insert(GRAPH);
            let calls: Vec<_> = survey.calls.iter().map(Call::name).collect();
            namespaces.extend(calls.iter().map(|name| split(name).0));
            namespaces.extend(survey.passages.iter().map(|passage| split(&passage.name).0));
            namespaces.iter().try_for_each(|name| schema(xml, name, model, survey))
        })?;
        Ok(())
    })?;
    Ok(xml.into_inner())
}

/// Writes all that is in a namespace.
fn schema(xml: &mut Xml, namespace: &str, model: &Model, survey: &Survey) -> io::Result<()> {
    let is_here = |name: &str| split(name).0 == namespace;
    let schema = xml.create_element("Schema").with_attributes([
        ("Namespace", namespace),
        ("xmlns", "http://docs.oasis-open.org/odata/ns/edm"),
    ]);
    schema.write_inner_content(|xml| {
        for info in model.enums().filter(|info| is_here(info.name)) {
            enumeration(xml, info)?;
        }
        for info in model.types().filter(|info| is_here(info.name)) {
            structured(xml, info, model, survey)?;
        }
        for passage in survey.passages.iter().filter(|passage| is_here(&passage.name)) {
            self::passage(xml, passage)?;
        }
        for call in survey.calls.iter().filter(|call| is_here(&call.name())) {
            self::call(xml, call)?;
        }
        if namespace == GRAPH {
            container(xml, survey)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn enumeration(xml: &mut Xml, info: &EnumInfo) -> io::Result<()> {
    let mut attributes = vec![("Name", split(info.name).1)];
    if info.is_flags {
        attributes.push(("IsFlags", "true"));
    }
    let element = xml.create_element("EnumType").with_attributes(attributes);
    // JSON has the names alone, and so have the descriptions. A set's members need values, all the same.
    let mut next: u64 = 1;
    element.write_inner_content(|xml| {
        info.members.iter().try_for_each(|member| {
            if !info.is_flags {
                return empty(xml, "Member", &[("Name", *member)]);
            }
            let value = if *member == "none" { 0 } else { next };
            next = next.max(value.saturating_mul(2));
            empty(xml, "Member", &[("Name", *member), ("Value", &value.to_string())])
        })
    })?;
    Ok(())
}

fn structured(xml: &mut Xml, info: &TypeInfo, model: &Model, survey: &Survey) -> io::Result<()> {
    let base = info.base.map(|base| base());
    let mut attributes = vec![("Name", split(info.name).1)];
    attributes.extend(base.map(|base| ("BaseType", base.name)));
    if info.is_abstract {
        attributes.push(("Abstract", "true"));
    }
    if info.is_open {
        attributes.push(("OpenType", "true"));
    }
    if survey.has_stream(info) {
        attributes.push(("HasStream", "true"));
    }
    let tag = if info.is_entity { "EntityType" } else { "ComplexType" };
    let is_own =
        |property: &PropertyInfo| base.is_none_or(|base| base.property(property.name).is_none());
    let element = xml.create_element(tag).with_attributes(attributes);
    element.write_inner_content(|xml| {
        if let Some(key) = info.properties().filter(is_own).find(PropertyInfo::is_key) {
            self::key(xml, key.name)?;
        }
        for property in info.properties().filter(is_own).filter(|p| !p.is_navigation()) {
            self::property(xml, &property)?;
        }
        for property in info.properties().filter(is_own).filter(PropertyInfo::is_navigation) {
            let is_contained = survey.is_contained(info, property.name, model);
            navigation(xml, property.name, &property.edm().to_string(), is_contained)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn key(xml: &mut Xml, name: &str) -> io::Result<()> {
    let key = xml.create_element("Key");
    key.write_inner_content(|xml| empty(xml, "PropertyRef", &[("Name", name)]))?;
    Ok(())
}

fn property(xml: &mut Xml, property: &PropertyInfo) -> io::Result<()> {
    let ty = property.edm().to_string();
    let mut attributes = vec![("Name", property.name), ("Type", &*ty)];
    if !property.is_nullable() {
        attributes.push(("Nullable", "false"));
    }
    let term = match (property.is_read_only(), property.is_immutable()) {
        (true, _) => "Computed",
        (false, true) => "Immutable",
        (false, false) => return empty(xml, "Property", &attributes),
    };
    let element = xml.create_element("Property").with_attributes(attributes);
    element.write_inner_content(|xml| {
        empty(xml, "Annotation", &[("Term", &*format!("{CORE}.{term}")), ("Bool", "true")])
    })?;
    Ok(())
}

fn navigation(xml: &mut Xml, name: &str, ty: &str, is_contained: bool) -> io::Result<()> {
    let mut attributes = vec![("Name", name), ("Type", ty)];
    if is_contained {
        attributes.push(("ContainsTarget", "true"));
    }
    empty(xml, "NavigationProperty", &attributes)
}

fn passage(xml: &mut Xml, passage: &Passage) -> io::Result<()> {
    let element = xml.create_element("EntityType");
    element.with_attribute(("Name", split(&passage.name).1)).write_inner_content(|xml| {
        if passage.has_key {
            key(xml, "id")?;
            empty(
                xml,
                "Property",
                &[("Name", "id"), ("Type", "Edm.String"), ("Nullable", "false")],
            )?;
        }
        let mut navigations = passage.navigations.iter();
        navigations.try_for_each(|(name, to)| navigation(xml, name, &to.text(), true))
    })?;
    Ok(())
}

fn call(xml: &mut Xml, call: &Call) -> io::Result<()> {
    let operation = call.operation;
    let is_function = operation.kind == OperationKind::Function;
    let tag = if is_function { "Function" } else { "Action" };
    let name = call.name();
    let mut attributes = vec![("Name", split(&name).1)];
    if call.bound_to.is_some() {
        attributes.push(("IsBound", "true"));
    }
    let element = xml.create_element(tag).with_attributes(attributes);
    element.write_inner_content(|xml| {
        if let Some(bound_to) = &call.bound_to {
            let attributes = [("Name", "bindingParameter"), ("Type", &*bound_to.text())];
            empty(xml, "Parameter", &attributes)?;
        }
        operation.parameters().try_for_each(|one| parameter(xml, &one))?;
        match operation.result() {
            ResultInfo::One(edm) => result(xml, &edm.to_string()),
            ResultInfo::Collection(edm) => result(xml, &format!("Collection({edm})")),
            ResultInfo::Stream => result(xml, "Edm.Stream"),
            _ => Ok(()),
        }
    })?;
    Ok(())
}

fn parameter(xml: &mut Xml, parameter: &ParameterInfo) -> io::Result<()> {
    let ty = parameter.edm.to_string();
    let mut attributes = vec![("Name", parameter.name), ("Type", &*ty)];
    if !parameter.nullable {
        attributes.push(("Nullable", "false"));
    }
    empty(xml, "Parameter", &attributes)
}

fn result(xml: &mut Xml, ty: &str) -> io::Result<()> {
    empty(xml, "ReturnType", &[("Type", ty)])
}

/// Writes where paths start.
fn container(xml: &mut Xml, survey: &Survey) -> io::Result<()> {
    let element = xml.create_element("EntityContainer").with_attribute(("Name", "GraphService"));
    element.write_inner_content(|xml| {
        for (name, to) in &survey.entries {
            let (tag, ty) =
                if to.is_collection { ("EntitySet", "EntityType") } else { ("Singleton", "Type") };
            empty(xml, tag, &[("Name", *name), (ty, &*to.name)])?;
        }
        for call in survey.calls.iter().filter(|call| call.bound_to.is_none()) {
            let is_function = call.operation.kind == OperationKind::Function;
            let (tag, of) = if is_function {
                ("FunctionImport", "Function")
            } else {
                ("ActionImport", "Action")
            };
            let name = call.name();
            empty(xml, tag, &[("Name", split(&name).1), (of, &*name)])?;
        }
        Ok(())
    })?;
    Ok(())
}

fn empty(xml: &mut Xml, tag: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
    let element = xml.create_element(tag).with_attributes(attributes.iter().copied());
    element.write_empty().map(drop)
}

impl Reference {
    fn text(&self) -> String {
        if self.is_collection { format!("Collection({})", self.name) } else { self.name.clone() }
    }
}

/// The namespace and the rest of a full name.
fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or((GRAPH, name))
}
