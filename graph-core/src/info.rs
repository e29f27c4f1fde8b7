//! Static descriptions: what a declaration says about its type, for anyone to read.

use std::fmt;

use crate::edm::EdmType;

/// The description of a declared type.
///
/// The emulator, reports and checks are written against this, and know no type by name.
///
/// ```
/// use graph_core::{Resource, graph_resource};
///
/// #[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
/// pub struct User {
///     #[graph(key)]
///     pub id: String,
///     pub display_name: Option<String>,
/// }
///
/// assert_eq!(User::INFO.name, "microsoft.graph.user");
/// assert_eq!(User::INFO.properties[1].name, "displayName");
/// assert_eq!(User::INFO.operations[1].to_string(), "PATCH /users/{userId}");
/// ```
#[derive(Debug)]
pub struct TypeInfo {
    /// The full OData type, without `#`: `microsoft.graph.deviceComplianceUserStatus`.
    pub name: &'static str,
    /// The properties, in the order of their declaration.
    pub properties: &'static [PropertyInfo],
    /// The operations, in the order of their declaration.
    pub operations: &'static [OperationInfo],
}

impl TypeInfo {
    /// The position and description of the key.
    pub fn key(&self) -> Option<(usize, &'static PropertyInfo)> {
        self.properties.iter().enumerate().find(|(_, property)| property.key)
    }

    /// The position and description of the property with this JSON name.
    pub fn property(&self, name: &str) -> Option<(usize, &'static PropertyInfo)> {
        self.properties.iter().enumerate().find(|(_, property)| property.name == name)
    }
}

/// The description of a property.
#[derive(Clone, Copy, Debug)]
pub struct PropertyInfo {
    /// The name in JSON.
    pub name: &'static str,
    /// The type of its values.
    pub edm: EdmType,
    /// Whether it identifies the item.
    pub key: bool,
    /// Whether it may be null, which is what a PATCH clears it with.
    pub nullable: bool,
    /// Whether only the service writes it.
    pub read_only: bool,
    /// Whether an answer without it is an error: its field is no `Option`.
    pub required: bool,
}

/// The description of an operation: one method on one path.
#[derive(Clone, Copy, Debug)]
pub struct OperationInfo {
    /// The name of the generated function.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its placeholders, below the API version: `/users/{userId}`.
    pub path: &'static str,
}

impl PropertyInfo {
    /// A property that may be null and that the app writes.
    pub const fn new(name: &'static str, edm: EdmType) -> Self {
        Self { name, edm, key: false, nullable: true, read_only: false, required: false }
    }

    /// It identifies the item.
    #[must_use]
    pub const fn key(self) -> Self {
        Self { key: true, nullable: false, ..self }
    }

    /// It is never null.
    #[must_use]
    pub const fn not_null(self) -> Self {
        Self { nullable: false, ..self }
    }

    /// Only the service writes it.
    #[must_use]
    pub const fn read_only(self) -> Self {
        Self { read_only: true, ..self }
    }

    /// An answer must have it.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { nullable: false, required: true, ..self }
    }
}

/// The request line without ids: `PATCH /users/{userId}`.
impl fmt::Display for OperationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// An HTTP method that operations use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Reads.
    Get,
    /// Changes what the body holds, and nothing else.
    Patch,
}

impl Method {
    /// The method as it is written in HTTP.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Patch => "PATCH",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => http::Method::GET,
            Method::Patch => http::Method::PATCH,
        }
    }
}

/// The description of a declared enum.
#[derive(Debug)]
pub struct EnumInfo {
    /// The full OData type: `microsoft.graph.complianceStatus`.
    pub name: &'static str,
    /// The members' names in JSON, in the order of their declaration.
    pub members: &'static [&'static str],
}
