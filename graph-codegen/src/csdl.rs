//! The model of a metadata document: what CSDL says of types, operations and entry points.
//!
//! Names are full (`microsoft.graph.user`), whatever alias the document writes. See
//! [CSDL XML](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html).

mod capabilities;
mod parse;

use std::collections::BTreeMap;
use std::fmt;

pub use capabilities::Capabilities;

/// A metadata document.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// Entity and complex types by full name.
    pub types: BTreeMap<String, StructuredType>,
    /// Enums by full name.
    pub enums: BTreeMap<String, EnumType>,
    /// Actions and functions, overloads included, in the order of the document.
    pub operations: Vec<Operation>,
    /// Entity sets and singletons by name.
    pub entry_points: BTreeMap<String, EntryPoint>,
}

/// An entity or complex type.
#[derive(Clone, Debug)]
pub struct StructuredType {
    /// The full name.
    pub name: String,
    /// The full name of the type that it derives from.
    pub base: Option<String>,
    /// Whether it is an entity.
    pub is_entity: bool,
    /// Whether it has no objects of its own.
    pub is_abstract: bool,
    /// Whether its objects may have other properties.
    pub is_open: bool,
    /// Whether its entities are media with `$value`.
    pub has_stream: bool,
    /// The names of its own key properties.
    pub keys: Vec<String>,
    /// Its own properties, without the base's.
    pub properties: Vec<Property>,
    /// Its own navigation properties, without the base's.
    pub navigations: Vec<Navigation>,
    /// What annotations say of its entities, wherever they are.
    pub capabilities: Capabilities,
}

/// The type of a property, parameter or result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeRef {
    /// The full name, such as `Edm.String` or `microsoft.graph.user`.
    pub name: String,
    /// Whether there may be many of them.
    pub is_collection: bool,
}

/// As CSDL writes it.
impl fmt::Display for TypeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        if self.is_collection { write!(f, "Collection({name})") } else { f.write_str(name) }
    }
}

/// A structural property.
#[derive(Clone, Debug)]
pub struct Property {
    /// The name in JSON.
    pub name: String,
    /// The type of its values.
    pub ty: TypeRef,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether an annotation says that only the service writes it.
    pub computed: bool,
    /// Whether an annotation says that it is set once.
    pub immutable: bool,
}

/// A navigation property.
#[derive(Clone, Debug)]
pub struct Navigation {
    /// The name in JSON and in paths.
    pub name: String,
    /// The entity type that it leads to.
    pub ty: TypeRef,
    /// Whether the entities are part of this one, and live under its path.
    pub contains: bool,
    /// What annotations say of it.
    pub capabilities: Capabilities,
}

/// An enum.
#[derive(Clone, Debug)]
pub struct EnumType {
    /// The full name.
    pub name: String,
    /// Whether a value can have several members.
    pub is_flags: bool,
    /// The members' names.
    pub members: Vec<String>,
}

/// An action or a function.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The name without the namespace.
    pub name: String,
    /// The full name.
    pub full_name: String,
    /// Whether it is a function, which only reads.
    pub is_function: bool,
    /// The type that it is bound to, if it is.
    pub binding: Option<TypeRef>,
    /// The parameters after the binding one.
    pub parameters: Vec<Parameter>,
    /// What it gives, and whether that may be null.
    pub result: Option<(TypeRef, bool)>,
    /// Whether only places and types have it whose annotations list it.
    pub is_explicit: bool,
}

/// A parameter of an action or function.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name in JSON or in the path.
    pub name: String,
    /// The type.
    pub ty: TypeRef,
    /// Whether it may be null.
    pub nullable: bool,
}

/// An entity set or a singleton.
#[derive(Clone, Debug)]
pub struct EntryPoint {
    /// Its name, which starts a path.
    pub name: String,
    /// The entity type; a collection for an entity set.
    pub ty: TypeRef,
    /// What annotations say of it.
    pub capabilities: Capabilities,
}

impl Document {
    /// A type and those that it derives from, the root first.
    pub fn lineage(&self, name: &str) -> Vec<&StructuredType> {
        let mut lineage = Vec::new();
        let mut next = self.types.get(name);
        while let Some(ty) = next {
            lineage.push(ty);
            next = ty.base.as_ref().and_then(|base| self.types.get(base));
        }
        lineage.reverse();
        lineage
    }

    /// Whether a type is another, or derives from it.
    pub fn is_a(&self, name: &str, base: &str) -> bool {
        self.lineage(name).iter().any(|ty| ty.name == base)
    }

    /// The names of the types that derive from a type, at whatever depth.
    pub fn derived(&self, base: &str) -> Vec<&str> {
        let all = self.types.keys().map(String::as_str);
        all.filter(|name| *name != base && self.is_a(name, base)).collect()
    }

    /// All navigation properties of a type, the base's first.
    pub fn navigations(&self, name: &str) -> Vec<&Navigation> {
        self.lineage(name).into_iter().flat_map(|ty| &ty.navigations).collect()
    }

    /// Whether the entities of a type are media.
    pub fn is_media(&self, name: &str) -> bool {
        self.lineage(name).iter().any(|ty| ty.has_stream)
    }

    /// The key properties of a type.
    pub fn keys(&self, name: &str) -> Vec<&str> {
        self.lineage(name).into_iter().flat_map(|ty| &ty.keys).map(String::as_str).collect()
    }
}
