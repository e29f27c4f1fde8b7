//! Navigation properties that a body binds to entities which exist.
//!
//! See [OData JSON 4.01, 8.5](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_BindOperation).

use super::payload::{encode, is_relative};
use crate::error::Fault;
use crate::info::TypeInfo;
use crate::object::{Additional, Object, Slot};
use crate::query::{Bindable, Nothing};

/// What the answer to a request with an `O` in its body is.
#[diagnostic::on_unimplemented(
    message = "this request has no `{O}` in its body",
    label = "nothing to bind here",
    note = "bind properties of what is created or updated"
)]
pub trait BodyOf<O> {}

impl<O> BodyOf<O> for O {}
impl<O> BodyOf<O> for Option<O> {}
// With one candidate alone, the compiler would conclude the property's type from the request's, and
// report a property of another type as "mismatched types".
impl<O> BodyOf<Nothing<O>> for O {}

/// The kind of a property that a request can bind.
#[diagnostic::on_unimplemented(
    message = "only a property that is marked with `bind` can be bound, and this one is `{Self}`",
    label = "not marked with `bind`",
    note = "a `Navigation` property is marked with `#[graph(navigation, bind)]`, and a `Structural` one is \
            set in its object"
)]
pub trait Binds {}

// With one candidate alone, the compiler would report another kind as "mismatched types".
impl Binds for Bindable {}
impl Binds for Nothing<Bindable> {}

/// The annotations that bind, in their long and their short form.
const ANNOTATIONS: [&str; 2] = ["@odata.bind", "@bind"];

/// The property that an annotation binds.
fn property(name: &str) -> Option<&str> {
    ANNOTATIONS.iter().find_map(|annotation| name.strip_suffix(annotation))
}

/// A navigation property and what it is bound to.
#[derive(Clone)]
pub(super) struct Bound {
    /// The annotation's name.
    name: String,
    to: To,
}

#[derive(Clone)]
enum To {
    /// What the app gave as an annotation of the object.
    Given(serde_json::Value),
    One(String),
    List(Vec<String>),
}

impl Bound {
    pub(super) fn new(property: &str, address: String, is_list: bool) -> Self {
        let to = if is_list { To::List(vec![address]) } else { To::One(address) };
        Self { name: format!("{property}{}", ANNOTATIONS[0]), to }
    }

    /// What annotations of the object bind.
    pub(super) fn given(object: &dyn Object) -> Vec<Self> {
        let given = object.additional().iter().filter(|(name, _)| property(name).is_some());
        given
            .map(|(name, value)| Self { name: name.into(), to: To::Given(value.clone()) })
            .collect()
    }

    /// Whether it binds this property.
    pub(super) fn is_of(&self, name: &str) -> bool {
        property(&self.name) == Some(name)
    }

    /// Binds the property to one more entity in a list, else to another one. It takes the place of what
    /// was given.
    pub(super) fn bind(&mut self, property: &str, address: String, is_list: bool) {
        match &mut self.to {
            To::List(addresses) if is_list => addresses.push(address),
            _ => *self = Self::new(property, address, is_list),
        }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Writes what it is bound to, and notes where addresses below the base URL begin.
    pub(super) fn write_value(
        &self,
        bytes: &mut Vec<u8>,
        references: &mut Vec<usize>,
    ) -> Result<(), Fault> {
        let mut write = |bytes: &mut Vec<u8>, address: &str| {
            if is_relative(address) {
                references.push(bytes.len() + 1);
            }
            encode(address).map(|address| bytes.extend(address))
        };
        match &self.to {
            To::Given(value) => bytes.extend(encode(value)?),
            To::One(address) => write(bytes, address)?,
            To::List(addresses) => {
                for (i, address) in addresses.iter().enumerate() {
                    bytes.push(if i == 0 { b'[' } else { b',' });
                    write(bytes, address)?;
                }
                bytes.push(b']');
            }
        }
        Ok(())
    }
}

/// An object without the annotations that bind.
pub(super) struct Unbound<'a> {
    object: &'a dyn Object,
    additional: Additional,
}

impl<'a> Unbound<'a> {
    pub(super) fn new(object: &'a dyn Object) -> Self {
        let mut additional = object.additional().clone();
        for bound in Bound::given(object) {
            additional.remove(&bound.name);
        }
        Self { object, additional }
    }
}

impl Object for Unbound<'_> {
    fn type_info(&self) -> &'static TypeInfo {
        self.object.type_info()
    }

    fn slot(&self, property: usize) -> Slot<'_> {
        self.object.slot(property)
    }

    fn additional(&self) -> &Additional {
        &self.additional
    }

    fn additional_mut(&mut self) -> &mut Additional {
        &mut self.additional
    }

    fn changes(&self) -> Option<&dyn Object> {
        self.object.changes()
    }
}
