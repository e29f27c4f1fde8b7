//! Which types are declared, and as what.

mod access;
mod used;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use access::{Access, is_stamp};

use crate::config::{Config, Partial};
use crate::csdl::{Document, Navigation, Property, StructuredType};
use crate::names;
use crate::routes::Routes;

/// The types that the operations need, and what they consist of.
#[derive(Debug)]
pub(crate) struct Scope<'a> {
    /// The metadata.
    pub(crate) document: &'a Document,
    /// The fixups.
    pub(crate) config: &'a Config,
    /// The operations.
    pub(crate) routes: &'a Routes,
    /// The full names of the entity and complex types.
    pub(crate) types: BTreeSet<&'a str>,
    /// The full names of the enums.
    pub(crate) enums: BTreeSet<&'a str>,
    /// What each type refers to by the parameters and results of its operations.
    pub(crate) calls: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// What each type refers to by properties.
    pub(crate) references: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// The types that something else has the type of: a path, a property, a parameter.
    used: BTreeSet<&'a str>,
    /// The types that derive from each type directly.
    children: BTreeMap<&'a str, Vec<&'a str>>,
    /// What the types and enums are called.
    names: BTreeSet<String>,
}

/// What a type is declared as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A struct.
    Struct,
    /// A struct that others derive from.
    Base,
    /// A struct that others derive from, with `Base` at the end of its name, and the enum of them all.
    Hierarchy,
}

impl<'a> Scope<'a> {
    /// What the operations need.
    pub(crate) fn new(document: &'a Document, config: &'a Config, routes: &'a Routes) -> Self {
        let mut scope = Self {
            document,
            config,
            routes,
            types: BTreeSet::new(),
            enums: BTreeSet::new(),
            calls: BTreeMap::new(),
            references: BTreeMap::new(),
            used: BTreeSet::new(),
            children: BTreeMap::new(),
            names: BTreeSet::new(),
        };
        scope.gather();
        let all = scope.types.iter().chain(&scope.enums);
        scope.names = all.map(|name| names::type_name(name)).collect();
        let bases = scope.types.iter().filter_map(|ty| Some((&*scope.base(ty)?.name, *ty)));
        let bases: Vec<_> = bases.collect();
        for (base, ty) in bases {
            scope.children.entry(base).or_default().push(ty);
        }
        scope
    }

    /// The fixup of a type of which only a part is declared.
    pub(crate) fn partial(&self, ty: &str) -> Option<&'a Partial> {
        self.config.partial.iter().find(|partial| partial.r#type == ty)
    }

    /// The type that a type is declared to derive from. A root without objects to which nothing refers, or
    /// only what leads to another workload, such as `entity`, is left out, and its properties are repeated.
    pub(crate) fn base(&self, ty: &str) -> Option<&'a StructuredType> {
        if self.partial(ty).is_some() {
            return None;
        }
        let base = self.document.types.get(self.document.types.get(ty)?.base.as_deref()?)?;
        let name = &*base.name;
        let is_declared = self.used.contains(name) && self.types.contains(name);
        let is_left_out = base.is_abstract && base.base.is_none() && !is_declared;
        (!is_left_out).then_some(base)
    }

    /// The declared types that derive from a type directly.
    pub(crate) fn children(&self, ty: &str) -> Vec<&'a str> {
        self.children.get(ty).cloned().unwrap_or_default()
    }

    /// The declared types that derive from a type, at whatever depth.
    pub(crate) fn descendants(&self, ty: &str) -> Vec<&'a str> {
        let mut all = BTreeSet::new();
        let mut open = self.children(ty);
        while let Some(next) = open.pop() {
            if all.insert(next) {
                open.extend(self.children(next));
            }
        }
        all.into_iter().collect()
    }

    /// What a type is declared as.
    pub(crate) fn form(&self, ty: &str) -> Form {
        if self.children(ty).is_empty() {
            Form::Struct
        } else if self.used.contains(ty) || self.base(ty).is_none() {
            Form::Hierarchy
        } else {
            Form::Base
        }
    }

    /// The name of a type's struct. Where another type is called like the struct of a hierarchy, that is told apart.
    pub(crate) fn struct_name(&self, ty: &str) -> String {
        let name = names::type_name(ty);
        match self.form(ty) {
            Form::Hierarchy if self.names.contains(&format!("{name}Base")) => format!("{name}Root"),
            Form::Hierarchy => format!("{name}Base"),
            _ => name,
        }
    }

    /// The properties of a type's declaration, without those of the base that is declared.
    pub(crate) fn properties(&self, ty: &str) -> Vec<&'a Property> {
        let all = self.own_lineage(ty).into_iter().flat_map(|ty| &ty.properties);
        let mut all: Vec<_> = all.filter(|property| self.is_declared(ty, &property.name)).collect();
        let config = self.config;
        if let Some(order) = config.order.iter().find(|order| order.r#type == ty) {
            all.sort_by_key(|property| {
                let position = order.properties.iter().position(|name| *name == property.name);
                if position.is_some() {
                    config.apply("order", &format!("{ty}/{}", property.name));
                }
                position.unwrap_or(usize::MAX)
            });
        }
        all
    }

    /// The navigation properties of a type's declaration that lead to declared types.
    pub(crate) fn navigations(&self, ty: &str) -> Vec<&'a Navigation> {
        let all = self.own_lineage(ty).into_iter().flat_map(|ty| &ty.navigations);
        let all = all.filter(|navigation| self.is_declared(ty, &navigation.name));
        all.filter(|navigation| self.types.contains(&*navigation.ty.name)).collect()
    }

    /// The key properties of a type's declaration.
    pub(crate) fn keys(&self, ty: &str) -> Vec<&'a str> {
        self.own_lineage(ty).into_iter().flat_map(|ty| &ty.keys).map(String::as_str).collect()
    }

    /// Whether a type's declaration says that its objects may have other properties.
    pub(crate) fn is_open(&self, ty: &str) -> bool {
        self.own_lineage(ty).iter().any(|ty| ty.is_open)
    }

    /// The type, and the bases whose properties its declaration repeats, the root first.
    fn own_lineage(&self, ty: &str) -> Vec<&'a StructuredType> {
        let document = self.document;
        match self.base(ty) {
            Some(_) => document.types.get(ty).into_iter().collect(),
            None => document.lineage(ty),
        }
    }

    /// Whether the declaration of a type has a property: of one that is declared in part, those that are listed.
    pub(crate) fn is_declared(&self, ty: &str, property: &str) -> bool {
        let Some(partial) = self.partial(ty) else { return true };
        let is_key = self.document.keys(ty).contains(&property);
        let is_listed = partial.properties.iter().any(|name| name == property);
        if is_listed {
            self.config.apply("partial", &format!("{ty}/{property}"));
        }
        is_key || is_listed
    }
}
