//! The description of an operation.

use std::fmt;

use crate::edm::EdmType;

/// The description of an operation: one method on one path.
#[derive(Clone, Copy, Debug)]
pub struct OperationInfo {
    /// The name of the generated function.
    pub name: &'static str,
    /// What it does.
    pub kind: OperationKind,
    /// The HTTP method.
    pub method: Method,
    /// The path with its placeholders, below the API version: `/users/{userId}`.
    pub path: &'static str,
    /// The parameters of an action or function.
    pub parameters: &'static [ParameterInfo],
    /// What an action or function gives.
    pub result: ResultInfo,
    /// The permissions that it needs, as far as they are declared.
    pub permissions: Permissions,
    /// The API version that has it, where it is not the client's own.
    pub version: Option<ApiVersion>,
    /// The clouds that have it. Empty if they are not declared.
    pub clouds: &'static [Cloud],
    /// Whether doing it twice has the effect of doing it once.
    pub idempotent: bool,
    /// Why it should not be used any more, or an empty text.
    pub deprecated: Option<&'static str>,
    /// The page of Microsoft's reference that documents it.
    pub docs: Option<&'static str>,
}

/// What generated code says of an operation, whose permissions are mostly the same for users and for apps. A
/// literal that leaves fields to another one costs the compiler half as much again as this call.
pub const fn operation(
    name: &'static str,
    kind: OperationKind,
    method: Method,
    path: &'static str,
    permissions: &'static [&'static str],
) -> OperationInfo {
    OperationInfo {
        name,
        kind,
        method,
        path,
        parameters: &[],
        result: ResultInfo::None,
        permissions: Permissions { delegated: permissions, application: permissions },
        version: None,
        clouds: &[],
        idempotent: !matches!(method, Method::Post),
        deprecated: None,
        docs: None,
    }
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationKind {
    /// Reads one item.
    Get,
    /// Reads a page of a collection.
    List,
    /// Counts a collection.
    Count,
    /// Creates an item.
    Create,
    /// Changes what the body holds, and nothing else.
    Update,
    /// Puts a whole item in the place of what is there.
    Replace,
    /// Deletes an item.
    Delete,
    /// Reads a media stream.
    Download,
    /// Writes a media stream.
    Upload,
    /// Reads the references that a navigation property holds.
    GetReference,
    /// Adds a reference to a navigation property.
    AddReference,
    /// Sets the reference that a navigation property holds.
    SetReference,
    /// Removes a reference from a navigation property.
    RemoveReference,
    /// Does something, with parameters in the body.
    Action,
    /// Computes something, with parameters in the path.
    Function,
    /// What is not declared: see [`Request::new`](crate::Request::new).
    Custom,
    /// Sends a group of requests: see [`Batch`](crate::Batch).
    Batch,
}

impl OperationInfo {
    /// An operation.
    pub const fn new(
        name: &'static str,
        kind: OperationKind,
        method: Method,
        path: &'static str,
    ) -> Self {
        operation(name, kind, method, path, &[])
    }

    /// With these parameters.
    #[must_use]
    pub const fn parameters(self, parameters: &'static [ParameterInfo]) -> Self {
        Self { parameters, ..self }
    }

    /// With this result.
    #[must_use]
    pub const fn result(self, result: ResultInfo) -> Self {
        Self { result, ..self }
    }

    /// With these permissions, the least privileged first.
    #[must_use]
    pub const fn permissions(
        self,
        delegated: &'static [&'static str],
        application: &'static [&'static str],
    ) -> Self {
        Self { permissions: Permissions { delegated, application }, ..self }
    }

    /// In this version of the API only.
    #[must_use]
    pub const fn version(self, version: ApiVersion) -> Self {
        Self { version: Some(version), ..self }
    }

    /// In these clouds only.
    #[must_use]
    pub const fn clouds(self, clouds: &'static [Cloud]) -> Self {
        Self { clouds, ..self }
    }

    /// Whether doing it twice has the effect of doing it once.
    #[must_use]
    pub const fn idempotent(self, idempotent: bool) -> Self {
        Self { idempotent, ..self }
    }

    /// Not to be used any more.
    #[must_use]
    pub const fn deprecated(self, why: &'static str) -> Self {
        Self { deprecated: Some(why), ..self }
    }

    /// Documented at this address.
    #[must_use]
    pub const fn docs(self, link: &'static str) -> Self {
        Self { docs: Some(link), ..self }
    }
}

/// The request line without ids: `PATCH /users/{userId}`.
impl fmt::Display for OperationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// The description of a parameter of an action or function.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ParameterInfo {
    /// The name in JSON or in the path.
    pub name: &'static str,
    /// The type of its values.
    pub edm: EdmType,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether it must be given.
    pub required: bool,
}

impl ParameterInfo {
    /// A parameter that may be null or left out.
    pub const fn new(name: &'static str, edm: EdmType) -> Self {
        Self { name, edm, nullable: true, required: false }
    }

    /// It may be left out, and is never null.
    #[must_use]
    pub const fn not_null(self) -> Self {
        Self { nullable: false, ..self }
    }

    /// It must be given.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { nullable: false, required: true, ..self }
    }
}

/// What an action or function gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResultInfo {
    /// Nothing.
    None,
    /// One value.
    One(EdmType),
    /// Pages of values of this type.
    Collection(EdmType),
    /// Bytes of any kind.
    Stream,
}

/// The permissions that an operation needs: any one of them is enough. The least privileged is first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permissions {
    /// For an app that acts for a signed-in user.
    pub delegated: &'static [&'static str],
    /// For an app that acts for itself.
    pub application: &'static [&'static str],
}

/// A version of Microsoft Graph's API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiVersion {
    /// Generally available.
    V1,
    /// In preview.
    Beta,
}

impl ApiVersion {
    /// The version as it is written in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            ApiVersion::V1 => "v1.0",
            ApiVersion::Beta => "beta",
        }
    }
}

/// A cloud that offers Microsoft Graph. See
/// [national clouds](https://learn.microsoft.com/graph/deployments).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cloud {
    /// The global service.
    Global,
    /// US Government L4.
    UsGovL4,
    /// US Government L5, the Department of Defense.
    UsGovL5,
    /// China, operated by 21Vianet.
    China,
}

impl Cloud {
    /// The host of Microsoft Graph.
    pub const fn host(self) -> &'static str {
        match self {
            Cloud::Global => "graph.microsoft.com",
            Cloud::UsGovL4 => "graph.microsoft.us",
            Cloud::UsGovL5 => "dod-graph.microsoft.us",
            Cloud::China => "microsoftgraph.chinacloudapi.cn",
        }
    }
}

/// An HTTP method that operations use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, or does something.
    Post,
    /// Changes what the body holds, and nothing else.
    Patch,
    /// Puts something in the place of what is there.
    Put,
    /// Deletes.
    Delete,
}

impl Method {
    /// The method as it is written in HTTP.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Patch => "PATCH",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
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
            Method::Post => http::Method::POST,
            Method::Patch => http::Method::PATCH,
            Method::Put => http::Method::PUT,
            Method::Delete => http::Method::DELETE,
        }
    }
}
