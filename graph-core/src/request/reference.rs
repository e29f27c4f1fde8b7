//! References to entities: what `$ref` reads and writes, and what `odata.bind` takes.

use std::any::Any;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Request;
use crate::error::Fault;
use crate::object::{
    Additional, Declaration, Field, Resource, complex, debug, deserialize, serialize,
};

/// A reference to an entity: its address, absolute or below the client's base URL.
///
/// See [OData JSON 4.01, 14](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_EntityReference).
///
/// ```
/// use graph_core::Reference;
///
/// let category = Reference::new("/deviceManagement/deviceCategories/1a2b");
/// assert_eq!(category.address(), "/deviceManagement/deviceCategories/1a2b");
/// ```
#[derive(Default)]
pub struct Reference {
    address: String,
    additional: Additional,
    /// Why it refers to nothing.
    fault: Option<Fault>,
}

impl Reference {
    /// A reference to what is at this address: a URL, or a path that begins with `/` and is below the
    /// client's base URL.
    pub fn new(address: impl Into<String>) -> Self {
        Self { address: address.into(), ..Self::default() }
    }

    /// The address. Empty if the request that it was made from names no entity.
    pub fn address(&self) -> &str {
        &self.address
    }

    pub(super) fn into_address(self) -> Result<String, Fault> {
        self.fault.map_or(Ok(self.address), Err)
    }
}

/// What names an entity: the request that reads it, or a [`Reference`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name an entity",
    label = "expected a request that reads it, or a `Reference`",
    note = "write it as in `DeviceCategory::get(id)` or `Reference::new(\"/users/1a2b\")`"
)]
pub trait IntoReference {
    /// The reference.
    fn into_reference(self) -> Reference;
}

impl IntoReference for Reference {
    fn into_reference(self) -> Reference {
        self
    }
}

impl IntoReference for &Reference {
    fn into_reference(self) -> Reference {
        self.clone()
    }
}

impl<R> IntoReference for Request<R> {
    fn into_reference(self) -> Reference {
        (&self).into_reference()
    }
}

/// What the request's path names.
impl<R> IntoReference for &Request<R> {
    fn into_reference(self) -> Reference {
        match &self.parts.path {
            Ok(path) => Reference::new(path),
            Err(fault) => Reference { fault: Some((**fault).clone()), ..Reference::default() },
        }
    }
}

static DECLARATION: Declaration<Reference> = complex("odata.reference", &["@odata.id"], b"\x10");

impl Resource for Reference {
    const DECLARATION: &'static Declaration<Self> = &DECLARATION;

    fn field(&self, property: usize) -> &dyn Field {
        if property == 0 { &self.address } else { &self.additional }
    }

    fn field_mut(&mut self, property: usize) -> &mut dyn Any {
        if property == 0 { &mut self.address } else { &mut self.additional }
    }
}

impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(&DECLARATION.erasure, deserializer)
    }
}

impl Clone for Reference {
    fn clone(&self) -> Self {
        let Self { address, additional, fault } = self;
        Self { address: address.clone(), additional: additional.clone(), fault: fault.clone() }
    }
}

impl PartialEq for Reference {
    fn eq(&self, other: &Self) -> bool {
        self.address == other.address
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug("Reference", self, f)
    }
}
