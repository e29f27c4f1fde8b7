//! Patches: changes to a resource, of which only what is set is sent.

use std::fmt;
use std::ops::DerefMut;

use super::{
    Additional, BEYOND, JsonError, Object, Resource, SeenChanges, Slot, SlotMut, Value, beyond_mut,
    copy, debug_changes, decode, is_empty,
};
use crate::change::{Change, IntoChange, IntoValue};
use crate::info::TypeInfo;

/// The PATCH body of a resource: [`Changes`] with a setter for each property.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a patch",
    label = "expected the changes to a resource",
    note = "a resource that is updated has a type for it, named after it with `Patch` at the end"
)]
pub trait Patch:
    DerefMut<Target = Changes<Self::Resource>> + Default + Clone + Send + Sync + 'static
{
    /// The resource that it changes.
    type Resource: Resource;

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
        let mut patch = Self::default();
        decode::patch_from_json(&mut *patch, json)?;
        Ok(patch)
    }
}

/// What a patch changes of a `T`.
///
/// ```
/// # use graph_core::graph_resource;
/// #[graph_resource(path = "/users/{userId}", method = PATCH)]
/// pub struct User {
///     #[graph(key)]
///     pub id: String,
///     pub display_name: Option<String>,
/// }
///
/// let mut patch = UserPatch::new();
/// assert!(patch.is_empty());
/// // A property that is not declared can still be sent.
/// patch.additional.insert("newInBeta", false);
/// assert!(!patch.is_empty());
/// ```
#[derive(Default)]
pub struct Changes<T: Resource> {
    /// The new values. Which of them are meant, its `additional` says: those that it has as received. One
    /// without a value is cleared.
    #[doc(hidden)]
    pub value: T,
    /// Properties to send that are not declared.
    pub additional: Additional,
}

impl<T: Resource> Changes<T> {
    /// Whether nothing would change.
    #[inline]
    pub fn is_empty(&self) -> bool {
        is_empty(&self.seen().into_object())
    }

    /// The changes without their type.
    #[doc(hidden)]
    #[inline]
    pub fn seen(&self) -> SeenChanges<'_> {
        SeenChanges { value: self.value.as_object(), additional: &self.additional }
    }
}

impl<T: Resource> Clone for Changes<T> {
    #[inline]
    fn clone(&self) -> Self {
        // In this order unwinding would drop the smaller one.
        Self { additional: self.additional.clone(), value: self.value.clone() }
    }
}

/// What a patch with these values says about a property.
pub(super) fn changed(value: &dyn Object, property: usize) -> Slot<'_> {
    if value.additional().is_received(property) {
        value.slot(property).or_clear()
    } else {
        Slot::Absent
    }
}

/// A place that is asked for is about to be filled or cleared.
fn place_of_change(value: &mut dyn Object, property: usize) -> SlotMut<'_> {
    let info = value.type_info().property_at(property);
    if !info.is_some_and(|info| info.is_updated()) {
        return SlotMut::Absent;
    }
    value.additional_mut().receive(property);
    value.slot_mut(property)
}

// Inlined, for the reason that the functions of `typed` are.
impl<T: Resource> Object for Changes<T> {
    #[inline]
    fn type_info(&self) -> &'static TypeInfo {
        T::INFO
    }

    #[inline]
    fn slot(&self, property: usize) -> Slot<'_> {
        changed(self.value.as_object(), property)
    }

    #[inline]
    fn slot_mut(&mut self, property: usize) -> SlotMut<'_> {
        place_of_change(&mut self.value, property)
    }

    #[inline]
    fn additional(&self) -> &Additional {
        &self.additional
    }

    #[inline]
    fn additional_mut(&mut self) -> &mut Additional {
        &mut self.additional
    }

    #[inline]
    fn changes(&self) -> Option<&dyn Object> {
        Some(self.value.as_object())
    }
}

impl<T: Resource> fmt::Debug for Changes<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_changes("Changes", self, f)
    }
}

/// What the setter of a property that may be null does. The property is the one at this position.
pub fn change<P: Patch, T: 'static>(
    mut patch: P,
    property: usize,
    change: impl IntoChange<T>,
) -> P {
    match change.into_change() {
        Change::Keep => {}
        Change::Clear => store::<_, T>(&mut patch.value, property, None),
        Change::Set(value) => store(&mut patch.value, property, Some(value)),
    }
    patch
}

/// What the setter of a property that is never null does.
pub fn set<P: Patch, T: 'static>(mut patch: P, property: usize, value: impl IntoValue<T>) -> P {
    if let Some(value) = value.into_value() {
        store(&mut patch.value, property, Some(value));
    }
    patch
}

/// Stores a value in the property at this position, whose type is this one, or clears it.
fn store<R: Resource, T: 'static>(new: &mut R, property: usize, value: Option<T>) {
    let field = new.field_mut(property);
    if let Some(field) = field.downcast_mut::<Option<T>>() {
        *field = value;
    } else if let (Some(field), Some(value)) = (field.downcast_mut::<T>(), value) {
        *field = value;
    }
    beyond_mut(new.field_mut(BEYOND)).receive(property);
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
pub struct Keyed<P> {
    patch: P,
}

impl<P: Patch> Keyed<P> {
    /// A patch for the item with this key, which is a `K`.
    #[inline]
    pub fn new<K: Value>(mut patch: P, key: impl IntoValue<K>) -> Self {
        if let (Some(key), Some((i, _))) = (key.into_value(), P::Resource::INFO.key()) {
            let value: &mut dyn Object = &mut patch.value;
            copy::put(key.slot(), value.slot_mut(i));
            value.additional_mut().receive(i);
        }
        Self { patch }
    }

    /// The changes, and the key among them.
    #[inline]
    pub fn changes(&self) -> &Changes<P::Resource> {
        &self.patch
    }
}

impl<P: Patch> From<P> for Keyed<P> {
    #[inline]
    fn from(patch: P) -> Self {
        Self { patch }
    }
}
