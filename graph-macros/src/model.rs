//! What a declaration means, ready to be written out: every name decided, every default filled in.

use proc_macro2::Ident;
use syn::{Attribute, Path, Type, Visibility};

use crate::path::Place;

/// An object type with its properties and operations.
pub(crate) struct Resource {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    /// Where generated code finds `graph-core`.
    pub(crate) krate: Path,
    /// The full OData type, such as `microsoft.graph.deviceComplianceUserStatus`.
    pub(crate) odata_type: String,
    /// Whether it is an entity and not a complex type.
    pub(crate) is_entity: bool,
    /// The type that it derives from.
    pub(crate) base: Option<Path>,
    /// How many types it derives from, one after the other.
    pub(crate) ancestors: usize,
    /// Whether other types derive from it.
    pub(crate) is_base: bool,
    /// Whether only those have objects.
    pub(crate) is_abstract: bool,
    /// Whether its objects may have properties that are declared nowhere.
    pub(crate) is_open: bool,
    /// Whether it has faults, or what it derives from has.
    pub(crate) is_faulty: bool,
    pub(crate) properties: Vec<Property>,
    pub(crate) operations: Vec<Operation>,
}

/// A property: one field of the struct.
pub(crate) struct Property {
    /// The field's name.
    pub(crate) field: Ident,
    /// What the property is called: as the field, unless that hides what is generated.
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    /// The name in JSON.
    pub(crate) json: String,
    /// Whether the field says the name in JSON.
    pub(crate) is_named: bool,
    /// The type of a value: the field's without its `Option`.
    pub(crate) value: Type,
    /// The documentation and the deprecation.
    pub(crate) docs: Vec<Attribute>,
    pub(crate) key: bool,
    pub(crate) nullable: bool,
    pub(crate) read_only: bool,
    pub(crate) immutable: bool,
    pub(crate) navigation: bool,
    pub(crate) deep_insert: bool,
    pub(crate) bind: bool,
    /// Whether an answer without it is wrong: the field is no `Option`.
    pub(crate) required: bool,
    /// Whether its type was refused: then only its name is of use.
    pub(crate) faulty: bool,
}

impl Property {
    /// Whether a PATCH body may set it.
    pub(crate) fn is_writable(&self) -> bool {
        !self.key && !self.read_only && !self.immutable && !self.navigation
    }
}

/// An operation: one method on one path.
pub(crate) struct Operation {
    /// The generated function's name.
    pub(crate) name: Ident,
    pub(crate) kind: Kind,
    pub(crate) method: Method,
    pub(crate) path: String,
    /// The generated function's arguments, one for each placeholder.
    pub(crate) arguments: Vec<Argument>,
    pub(crate) metadata: Metadata,
}

/// An argument for a placeholder.
#[derive(Clone)]
pub(crate) struct Argument {
    pub(crate) ident: Ident,
    pub(crate) place: Place,
    /// The type of a function's parameter. An id has none.
    pub(crate) ty: Option<Type>,
    /// What the function calls the parameter, if the path or the parameter says it.
    pub(crate) name: Option<String>,
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Get,
    List,
    Count,
    Create,
    /// And whether the path says which item is meant.
    Update {
        is_keyed: bool,
    },
    Replace,
    Delete,
    Download,
    Upload,
    /// And whether there is only one reference.
    GetReference {
        is_single: bool,
    },
    AddReference,
    SetReference,
    RemoveReference,
    Action,
    Function,
}

/// What a declaration says about an operation beside what it does.
#[derive(Clone, Default)]
pub(crate) struct Metadata {
    pub(crate) delegated: Vec<String>,
    pub(crate) application: Vec<String>,
    pub(crate) version: Option<&'static str>,
    pub(crate) clouds: Vec<&'static str>,
    pub(crate) idempotent: Option<bool>,
    pub(crate) deprecated: Option<String>,
    pub(crate) docs: Option<String>,
}

/// The HTTP methods that operations can be declared with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Method {
    Get,
    Post,
    Patch,
    Put,
    Delete,
}

impl Method {
    pub(crate) const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Patch, Self::Put, Self::Delete];

    /// The method as it is written in HTTP and in the attribute.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Patch => "PATCH",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
        }
    }
}

impl Resource {
    /// The property that identifies an item.
    pub(crate) fn key(&self) -> Option<&Property> {
        self.properties.iter().find(|property| property.key)
    }

    /// Whether there is a patch type. Types of a hierarchy are updated through its paths.
    pub(crate) fn has_patch(&self) -> bool {
        let is_update = |op: &Operation| matches!(op.kind, Kind::Update { .. });
        let is_in_hierarchy = self.is_base || self.base.is_some();
        self.is_entity && (is_in_hierarchy || self.operations.iter().any(is_update))
    }

    /// Whether some PATCH is sent to a path that does not say which item is meant.
    pub(crate) fn has_collection_patch(&self) -> bool {
        self.operations.iter().any(|op| op.kind == Kind::Update { is_keyed: false })
    }
}

/// A base and the types that derive from it.
pub(crate) struct Hierarchy {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) krate: Path,
    pub(crate) base: Path,
    /// Whether the base was given, and not guessed because of a fault.
    pub(crate) has_base: bool,
    pub(crate) variants: Vec<Variant>,
    /// The base's properties.
    pub(crate) properties: Vec<Property>,
    pub(crate) operations: Vec<Operation>,
}

/// A type that derives from the base of a hierarchy.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
}

/// Actions and functions of a type.
pub(crate) struct Operations {
    /// The type that they are bound to.
    pub(crate) ty: Path,
    pub(crate) krate: Path,
    /// The trait to declare them in, for a type of another crate.
    pub(crate) ext: Option<Ident>,
    pub(crate) calls: Vec<Call>,
}

/// An action or function, on one or several paths.
pub(crate) struct Call {
    /// What it depends on.
    pub(crate) cfg: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) docs: Vec<Attribute>,
    pub(crate) body: CallBody,
    pub(crate) result: Return,
    pub(crate) operations: Vec<Operation>,
}

/// What an action or function sends.
pub(crate) enum CallBody {
    Nothing,
    /// Parameters, in a type of their own.
    Parameters(Parameters),
    /// A media stream, as the argument of this name.
    Media(Ident, Box<Type>),
}

/// The parameters of an action.
pub(crate) struct Parameters {
    pub(crate) ident: Ident,
    pub(crate) properties: Vec<Property>,
}

/// What an action or function gives.
pub(crate) enum Return {
    Nothing,
    Bytes(Type),
    Collection(Type),
    Optional(Type),
    One(Type),
}

/// A part of a resource: some of its properties.
pub(crate) struct Projection {
    pub(crate) ident: Ident,
    pub(crate) krate: Path,
    /// The whole.
    pub(crate) of: Path,
    pub(crate) properties: Vec<Property>,
}

/// An enum type.
pub(crate) struct Enumeration {
    pub(crate) ident: Ident,
    pub(crate) krate: Path,
    /// The full OData type, such as `microsoft.graph.complianceStatus`.
    pub(crate) odata_type: String,
    /// Whether a value is a set of members.
    pub(crate) is_flags: bool,
    pub(crate) members: Vec<Member>,
}

/// A member of an enum.
pub(crate) struct Member {
    pub(crate) ident: Ident,
    /// The name in JSON.
    pub(crate) json: String,
}
