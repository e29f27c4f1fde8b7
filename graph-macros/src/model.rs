//! What a declaration means, ready to be written out: every name decided, every default filled in.

use proc_macro2::Ident;
use syn::{Attribute, Path, Type, Visibility};

/// A resource type with its properties and operations.
pub(crate) struct Resource {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    /// Where generated code finds `graph-core`.
    pub(crate) krate: Path,
    /// The full OData type, such as `microsoft.graph.deviceComplianceUserStatus`.
    pub(crate) odata_type: String,
    pub(crate) properties: Vec<Property>,
    pub(crate) operations: Vec<Operation>,
}

/// A property: one field of the struct.
pub(crate) struct Property {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    /// The name in JSON.
    pub(crate) json: String,
    /// The type of a value: the field's without its `Option`.
    pub(crate) value: Type,
    pub(crate) docs: Vec<Attribute>,
    pub(crate) key: bool,
    pub(crate) nullable: bool,
    pub(crate) read_only: bool,
    /// Whether an answer without it is wrong: the field is no `Option`.
    pub(crate) required: bool,
    /// Whether its type was refused: then only its name is of use.
    pub(crate) faulty: bool,
}

impl Property {
    /// Whether a PATCH body may set it.
    pub(crate) fn is_writable(&self) -> bool {
        !self.key && !self.read_only
    }
}

/// An operation: one method on one path.
pub(crate) struct Operation {
    /// The generated function's name.
    pub(crate) name: Ident,
    pub(crate) method: Method,
    pub(crate) path: String,
    /// The generated function's arguments, one for each placeholder.
    pub(crate) arguments: Vec<Ident>,
    /// Whether the path names one item.
    pub(crate) is_keyed: bool,
}

/// The HTTP methods that operations can be declared with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Method {
    Get,
    Patch,
}

impl Method {
    /// The method as it is written in HTTP and in the attribute.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Patch => "PATCH",
        }
    }

    /// The operation's name where the declaration gives none.
    pub(crate) fn default_name(self) -> &'static str {
        match self {
            Method::Get => "get",
            Method::Patch => "update",
        }
    }
}

impl Resource {
    /// The property that identifies an item.
    pub(crate) fn key(&self) -> Option<&Property> {
        self.properties.iter().find(|property| property.key)
    }

    pub(crate) fn has_patch(&self) -> bool {
        self.operations.iter().any(|operation| operation.method == Method::Patch)
    }

    /// Whether some PATCH is sent to a path that does not name the item.
    pub(crate) fn has_collection_patch(&self) -> bool {
        self.operations.iter().any(|op| op.method == Method::Patch && !op.is_keyed)
    }
}

/// An enum type.
pub(crate) struct Enumeration {
    pub(crate) ident: Ident,
    pub(crate) krate: Path,
    /// The full OData type, such as `microsoft.graph.complianceStatus`.
    pub(crate) odata_type: String,
    pub(crate) members: Vec<Member>,
}

/// A member of an enum.
pub(crate) struct Member {
    pub(crate) ident: Ident,
    /// The name in JSON.
    pub(crate) json: String,
}
