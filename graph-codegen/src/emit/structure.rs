//! Structs: resources and complex types.

use super::text::{attribute, cfg, doc};
use super::types::Imports;
use super::{Emitter, text};
use crate::csdl::{Navigation, Property};
use crate::error::Result;
use crate::names;
use crate::scope::{Access, Form};

impl<'a> Emitter<'a> {
    /// The struct of a type, with its operations if it is no hierarchy.
    pub(super) fn structure(&self, name: &'a str, imports: &mut Imports<'a>) -> Result<String> {
        let scope = self.scope;
        let ty = &scope.document.types[name];
        let form = scope.form(name);
        let rust = scope.struct_name(name);
        // An entity without a key and without paths is declared as a part of others.
        let mut routes = scope.routes.routes.iter();
        let is_resource = ty.is_entity
            && (!scope.document.keys(name).is_empty() || routes.any(|route| route.owner == name));
        let macro_name = if is_resource { "graph_resource" } else { "graph_complex" };
        imports.core.insert(macro_name);
        let mut facts = Vec::new();
        if form != Form::Struct {
            facts.push("base".to_owned());
            if ty.is_abstract {
                facts.push("abstract".to_owned());
            }
        }
        if let Some(base) = scope.base(name) {
            imports.own.insert((&base.name, true));
            facts.push(format!("base = {}", scope.struct_name(&base.name)));
            self.import_fields(&base.name, imports)?;
        }
        if scope.is_open(name) {
            facts.push("open".to_owned());
        }
        if !is_found(&rust, form, name) {
            facts.push(format!("odata_type = \"{name}\""));
        }
        let mut text = match form {
            Form::Hierarchy => doc(&format!("What every [`{}`] has.", names::type_name(name))),
            _ => self.documentation(name),
        };
        let operations = match form {
            Form::Hierarchy => Vec::new(),
            _ => self.attributes(name),
        };
        // `base` and `base = ...` are two keys: each in an attribute of its own.
        let is_bare = operations.is_empty() && facts.is_empty();
        if is_bare {
            text.push_str(&format!("#[{macro_name}]\n"));
        }
        let second = facts.iter().position(|fact| fact.starts_with("base ="));
        if let Some(second) = second.filter(|second| *second > 0) {
            text.push_str(&attribute(macro_name, &facts.split_off(second), 0));
        }
        if !facts.is_empty() {
            text.push_str(&attribute(macro_name, &facts, 0));
        }
        for entries in operations {
            text.push_str(&attribute(macro_name, &entries, 0));
        }
        text.push_str(&format!("pub struct {rust} {{\n"));
        let keys = scope.keys(name);
        let (key, others): (Vec<_>, Vec<_>) =
            scope.properties(name).into_iter().partition(|p| keys.contains(&&*p.name));
        for property in key.into_iter().chain(others) {
            text.push_str(&self.property(
                name,
                property,
                keys.contains(&&*property.name),
                imports,
            )?);
        }
        for navigation in scope.navigations(name) {
            text.push_str(&self.navigation(name, navigation, imports)?);
        }
        text.push_str("}\n");
        Ok(text)
    }

    fn property(
        &self,
        owner: &'a str,
        property: &'a Property,
        is_key: bool,
        imports: &mut Imports<'a>,
    ) -> Result<String> {
        let json = self.json_name(owner, property);
        let (field, is_found) = names::field_name(json);
        let mut ty = self.value(&property.ty, imports)?;
        if self.is_recursive(owner, &property.ty) {
            ty = format!("Box<{ty}>");
        }
        let mut keys = Vec::new();
        if is_key {
            keys.push("key".to_owned());
        }
        if !is_found {
            keys.push(format!("name = \"{json}\""));
        }
        let access = self.scope.access(&[&self.scope.document.types[owner]], property);
        match access {
            _ if is_key => {}
            Access::ReadOnly => keys.push("read_only".to_owned()),
            Access::Once => keys.push("immutable".to_owned()),
            Access::Written => {}
        }
        if !property.nullable && !is_key {
            keys.push("not_null".to_owned());
        }
        let mut text = String::new();
        if !keys.is_empty() {
            text.push_str(&attribute("graph", &keys, 4));
        }
        let ty = if is_key { ty } else { format!("Option<{ty}>") };
        text.push_str(&format!("    pub {field}: {ty},\n"));
        Ok(text)
    }

    /// The name of a property in JSON, which a fixup may correct.
    pub(super) fn json_name<'b>(&'b self, owner: &str, property: &'b Property) -> &'b str {
        let mut rename = self.config.rename.iter();
        match rename.find(|r| r.r#type == owner && r.property == property.name) {
            Some(rename) => {
                self.config.apply("rename", &format!("{owner}/{}", property.name));
                &rename.name
            }
            None => &property.name,
        }
    }

    fn navigation(
        &self,
        owner: &'a str,
        navigation: &'a Navigation,
        imports: &mut Imports<'a>,
    ) -> Result<String> {
        let (field, is_found) = names::field_name(&navigation.name);
        let mut ty = self.value(&navigation.ty, imports)?;
        if self.is_recursive(owner, &navigation.ty) {
            ty = format!("Box<{ty}>");
        }
        let mut keys = vec!["navigation".to_owned()];
        if self.config.has("deep_insert", &self.config.deep_insert, owner, &navigation.name) {
            keys.push("deep_insert".to_owned());
        }
        if self.config.has("bind", &self.config.bind, owner, &navigation.name) {
            keys.push("bind".to_owned());
        }
        if !is_found {
            keys.push(format!("name = \"{}\"", navigation.name));
        }
        let mut text = String::new();
        if let Some(feature) = self.foreign_feature(owner, &navigation.ty.name) {
            text.push_str(&format!("    {}", cfg([feature])));
        }
        text.push_str(&text::attribute("graph", &keys, 4));
        text.push_str(&format!("    pub {field}: Option<{ty}>,\n"));
        Ok(text)
    }

    /// The types of a base's fields, which must be in scope where a type derives from it.
    fn import_fields(&self, base: &'a str, imports: &mut Imports<'a>) -> Result<()> {
        for property in self.scope.properties(base) {
            self.value(&property.ty, imports)?;
        }
        for navigation in self.scope.navigations(base) {
            self.value(&navigation.ty, imports)?;
        }
        match self.scope.base(base) {
            Some(next) => self.import_fields(&next.name, imports),
            None => Ok(()),
        }
    }

    /// The documentation of a type: the text that there is, or what the metadata says.
    pub(super) fn documentation(&self, name: &str) -> String {
        let local = names::local(name);
        let mut text = match self.texts.docs.get(name) {
            Some(text) => doc(text),
            None => {
                let what = match self.scope.document.types.get(name) {
                    Some(ty) if ty.is_entity => "entity type",
                    Some(_) => "complex type",
                    None => "enum",
                };
                doc(&format!("The {what} `{local}`."))
            }
        };
        if let Some(sentence) = self.kind_of(name) {
            text.push_str(&doc(&format!("\n{sentence}")));
        }
        if let Some(address) = self.texts.references.get(name) {
            text.push_str(&doc(&format!("\n[Reference]({address})")));
        }
        text.push_str(&self.aliases(name));
        text
    }
}

/// Whether the macro finds the type's name in metadata by itself.
fn is_found(rust: &str, form: Form, name: &str) -> bool {
    let rust = match form {
        Form::Struct => rust,
        _ => rust.strip_suffix("Base").unwrap_or(rust),
    };
    format!("microsoft.graph.{}", names::lower_camel(rust)) == name
}
