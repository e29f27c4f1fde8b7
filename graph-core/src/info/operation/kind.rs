//! What operations do, and by which method.

use std::fmt;

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

impl OperationKind {
    /// The kind that a description names as this enum does.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "Get" => Self::Get,
            "List" => Self::List,
            "Count" => Self::Count,
            "Create" => Self::Create,
            "Update" => Self::Update,
            "Replace" => Self::Replace,
            "Delete" => Self::Delete,
            "Download" => Self::Download,
            "Upload" => Self::Upload,
            "GetReference" => Self::GetReference,
            "AddReference" => Self::AddReference,
            "SetReference" => Self::SetReference,
            "RemoveReference" => Self::RemoveReference,
            "Action" => Self::Action,
            "Function" => Self::Function,
            _ => return None,
        })
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

    /// The method that is written so in HTTP.
    pub(super) fn named(name: &str) -> Option<Self> {
        let all = [Self::Get, Self::Post, Self::Patch, Self::Put, Self::Delete];
        all.into_iter().find(|method| method.as_str() == name)
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
