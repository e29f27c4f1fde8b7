//! The object model: declared types seen through their properties, without knowing the type.
//!
//! A declaration emits two small matches that hand out a property's storage as a [`Slot`] or
//! [`SlotMut`]. One decoder and one encoder then serve every type, and so do `Debug` and equality:
//! their code does not grow with the number of declarations.

mod additional;
mod compare;
mod copy;
mod debug;
mod decode;
mod difference;
mod encode;
mod hierarchy;
mod json_error;
mod place;
mod slot;
pub(crate) mod trace;
mod value;

pub use additional::Additional;
pub use compare::{equal, is_empty};
pub use copy::clone;
pub use debug::{debug, debug_body};
pub use decode::{decode_page, deserialize, deserialize_member, deserialize_value};
pub(crate) use decode::{page_from_slice, reply_from_slice};
pub use difference::{between, edit};
pub(crate) use encode::{Body, to_json};
pub use encode::{Purpose, serialize, serialize_body, serialize_parameters};
pub use hierarchy::{Derived, Hierarchy, Parent, UnknownType, VariantOf, derives_from, variant};
pub use json_error::JsonError;
pub use place::{FromText, HierarchyPlace, List, ListPlace, ObjectPlace, Place, TextPlace};
pub use slot::{Slot, SlotMut};
pub use value::Value;

use crate::change::IntoValue;
use crate::info::{OperationInfo, TypeInfo};

/// A value of a declared type, seen through its properties.
///
/// Implemented by the macros, for resources and for their patches. Properties are known by their
/// position in [`TypeInfo::properties`].
pub trait Object: Send + Sync {
    /// The description of the type.
    fn type_info(&self) -> &'static TypeInfo;

    /// The value of a property.
    fn slot(&self, property: usize) -> Slot<'_>;

    /// Where the value of a property is stored.
    fn slot_mut(&mut self, property: usize) -> SlotMut<'_>;

    /// What is there beyond the declared properties.
    fn additional(&self) -> &Additional;

    /// What is there beyond the declared properties, to change it.
    fn additional_mut(&mut self) -> &mut Additional;
}

impl<T: Object + ?Sized> Object for Box<T> {
    fn type_info(&self) -> &'static TypeInfo {
        (**self).type_info()
    }

    fn slot(&self, property: usize) -> Slot<'_> {
        (**self).slot(property)
    }

    fn slot_mut(&mut self, property: usize) -> SlotMut<'_> {
        (**self).slot_mut(property)
    }

    fn additional(&self) -> &Additional {
        (**self).additional()
    }

    fn additional_mut(&mut self) -> &mut Additional {
        (**self).additional_mut()
    }
}

/// A type that `#[graph_resource]` or `#[graph_complex]` declares.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared as a type of Microsoft Graph",
    label = "expected a type that is declared",
    note = "declare it with `#[graph_resource]` or `#[graph_complex]`"
)]
pub trait Resource: Object + Default + Clone + 'static {
    /// The description of the type.
    const INFO: &'static TypeInfo;
}

/// A part of a resource, whose fields are what is selected. Declared with `#[graph_projection]`.
pub trait Projection: Resource {
    /// The whole.
    type Of;
}

/// A [`Projection`] whose whole is an `O`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a projection of `{O}`",
    label = "expected a part of `{O}`",
    note = "declare one with `#[graph_projection(of = {O})]`"
)]
pub trait ProjectionOf<O>: Projection<Of = O> {}

/// The actions and functions of a type that declares none.
///
/// `#[graph_operations]` declares a constant of the type's own, which goes before this one.
pub trait BoundOperations {
    /// None.
    const GRAPH_OPERATIONS: &'static [OperationInfo] = &[];
}

impl<T: ?Sized> BoundOperations for T {}

/// The PATCH body of a resource.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a patch",
    label = "expected the changes to a resource",
    note = "a resource that is updated has a type for it, named after it with `Patch` at the end"
)]
pub trait Patch: Object + Default + Clone + 'static {
    /// The resource that it changes.
    type Resource: Resource;

    /// The type of the resource's key.
    type Key: Value;

    /// A patch that arrives as JSON. A property that is not declared is sent as it is.
    ///
    /// # Errors
    ///
    /// If a value is not of its property's type, is null where the property cannot be, or is there
    /// for the key or a read-only property. The text says which.
    ///
    /// ```
    /// use graph_core::Patch;
    /// # use graph_core::graph_resource;
    /// # #[graph_resource(path = "/users/{userId}", method = PATCH)]
    /// # pub struct User {
    /// #     #[graph(key)]
    /// #     pub id: String,
    /// #     pub display_name: Option<String>,
    /// # }
    /// let patch = UserPatch::from_json(serde_json::json!({ "displayName": null }))?;
    /// assert_eq!(patch, UserPatch::new().display_name(graph_core::Null));
    /// assert!(UserPatch::from_json(serde_json::json!({ "displayName": 3 })).is_err());
    /// # Ok::<(), graph_core::JsonError>(())
    /// ```
    fn from_json(json: serde_json::Value) -> Result<Self, JsonError> {
        decode::patch_from_json(json)
    }
}

/// A patch and, if given, the key of the item that it is for.
///
/// Some paths address a collection and not an item. The body then names the item, or the service
/// finds out by itself which one is meant. A patch converts into this without a key, and its
/// `with_id` (the key's name) gives one.
///
/// ```
/// # use graph_core::graph_resource;
/// #[graph_resource(path = "/users", method = PATCH)]
/// pub struct User {
///     #[graph(key)]
///     pub id: String,
///     pub display_name: Option<String>,
/// }
///
/// let patch = UserPatch::new().display_name("Ada");
/// User::update(patch.clone());
/// User::update(patch.with_id("1a2b"));
/// ```
#[derive(Clone, Debug)]
pub struct Keyed<P: Patch> {
    patch: P,
    key: Option<P::Key>,
}

impl<P: Patch> Keyed<P> {
    /// A patch for the item with this key.
    pub fn new(patch: P, key: impl IntoValue<P::Key>) -> Self {
        Self { patch, key: key.into_value() }
    }
}

impl<P: Patch> From<P> for Keyed<P> {
    fn from(patch: P) -> Self {
        Self { patch, key: None }
    }
}

impl<P: Patch> Object for Keyed<P> {
    fn type_info(&self) -> &'static TypeInfo {
        self.patch.type_info()
    }

    fn slot(&self, property: usize) -> Slot<'_> {
        if self.type_info().properties[property].key {
            P::Key::optional(&self.key)
        } else {
            self.patch.slot(property)
        }
    }

    fn slot_mut(&mut self, property: usize) -> SlotMut<'_> {
        if self.type_info().properties[property].key {
            P::Key::optional_mut(&mut self.key)
        } else {
            self.patch.slot_mut(property)
        }
    }

    fn additional(&self) -> &Additional {
        self.patch.additional()
    }

    fn additional_mut(&mut self) -> &mut Additional {
        self.patch.additional_mut()
    }
}
