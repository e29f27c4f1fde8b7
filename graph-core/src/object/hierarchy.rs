//! Hierarchies: a base, the types that derive from it, and those that no declaration knows.

use std::fmt;
use std::ops::Deref;

use serde::de::DeserializeOwned;

use super::{
    Additional, Erasure, Object, Resource, Slot, SlotMut, Value, derived_object, filled_derived,
};
use crate::info::{HierarchyInfo, TypeInfo};

/// An object of a base or of one of the types that derive from it.
///
/// Implemented by `#[graph_hierarchy]`.
pub trait Hierarchy: Object + Value + Default + Clone + 'static {
    /// The base.
    type Base: Resource;

    /// The description of the hierarchy.
    const INFO: &'static HierarchyInfo;

    /// How it is seen without its type. Generated code has a static for this.
    #[doc(hidden)]
    const ERASURE: &'static Erasure<Self> =
        &Erasure { object: derived_object, filled: filled_derived };

    /// An empty object of the type of this name, as `@odata.type` gives it; of the base, if no type is
    /// given.
    fn of_type(odata_type: Option<&str>) -> Self;

    /// The object, whatever its type.
    fn as_object(&self) -> &dyn Object;

    /// The object, whatever its type, to change it.
    fn as_object_mut(&mut self) -> &mut dyn Object;
}

/// Which variant of a hierarchy a type has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariantOf<'a> {
    /// The base itself.
    Base,
    /// The type at this position.
    Derived(usize),
    /// A type of this name, that is not declared.
    Unknown(&'a str),
}

/// The variant of the type of this name, as `@odata.type` gives it.
pub fn variant<'a>(hierarchy: &HierarchyInfo, odata_type: Option<&'a str>) -> VariantOf<'a> {
    let Some(name) = odata_type else {
        return VariantOf::Base;
    };
    let name = name.strip_prefix('#').unwrap_or(name);
    match hierarchy.derived.iter().position(|info| info().name == name) {
        Some(position) => VariantOf::Derived(position),
        None if name == (hierarchy.base)().name => VariantOf::Base,
        None => VariantOf::Unknown(name),
    }
}

/// A type that is `Base`, or derives from it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not derive from `{Base}`",
    label = "expected `{Base}`, or a type that derives from it",
    note = "declare it with `#[graph_resource(base = ...)]`"
)]
pub trait Derived<Base>: Object + Value {}

/// Compiles for a type that derives from the base.
pub const fn derives_from<T: Derived<Base>, Base>() {}

/// Stops the build if the type at this position is called like an earlier one: what arrives could be either.
///
/// # Panics
///
/// If it is.
#[track_caller]
pub const fn is_distinct(types: &[&TypeInfo], position: usize) {
    let name = types[position].name.as_bytes();
    let mut i = 0;
    while i < position {
        assert!(
            !is_same(name, types[i].name.as_bytes()),
            "another type of the hierarchy has the same OData type; write `odata_type = \"...\"` on one of \
             the two"
        );
        i += 1;
    }
}

/// Compares by length first: the compiler interprets this, and a hierarchy has many names that begin the
/// same, and few of the same length.
const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut rest = one.len();
    if rest != other.len() {
        return false;
    }
    while rest > 0 && one[rest - 1] == other[rest - 1] {
        rest -= 1;
    }
    rest == 0
}

/// A type that derives from another.
pub trait Parent: Resource {
    /// The type that it derives from.
    type Parent: Resource;
}

/// An object of a type that no declaration knows. It has the base's properties, which it derefs to;
/// everything else is in [`additional`](Resource), and goes out again as it came.
///
/// ```
/// use graph_core::{graph_hierarchy, graph_resource};
///
/// #[graph_resource(base)]
/// pub struct PolicyBase {
///     #[graph(key)]
///     pub id: String,
///     pub display_name: Option<String>,
/// }
///
/// #[graph_resource(base = PolicyBase)]
/// pub struct IosPolicy {
///     pub passcode_required: Option<bool>,
/// }
///
/// #[graph_hierarchy(base = PolicyBase)]
/// pub enum Policy {
///     Ios(IosPolicy),
/// }
///
/// let json = r##"{"@odata.type":"#microsoft.graph.fuchsiaPolicy","id":"1","displayName":"F","x":3}"##;
/// let policy: Policy = serde_json::from_str(json)?;
/// let Policy::Unknown(unknown) = &policy else { panic!("{policy:?}") };
/// assert_eq!(unknown.odata_type(), "microsoft.graph.fuchsiaPolicy");
/// assert_eq!(unknown.display_name.as_deref(), Some("F"));
/// assert_eq!(serde_json::to_string(&policy)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct UnknownType<B> {
    base: B,
}

impl<B: Resource> UnknownType<B> {
    /// An empty object of the type of this name.
    #[inline]
    pub fn new(odata_type: &str) -> Self {
        let mut base = B::default();
        say_type(&mut base, odata_type);
        Self { base }
    }

    /// The type, without `#`: `microsoft.graph.iosLobApp`.
    #[inline]
    pub fn odata_type(&self) -> &str {
        let name = self.base.as_object().additional().odata_type().unwrap_or(B::INFO.name);
        name.strip_prefix('#').unwrap_or(name)
    }

    /// The properties that the base declares, and the rest in `additional`.
    #[inline]
    pub fn base(&self) -> &B {
        &self.base
    }

    /// The properties that the base declares, and the rest in `additional`, to change them.
    #[inline]
    pub fn base_mut(&mut self) -> &mut B {
        &mut self.base
    }

    /// The object as JSON.
    ///
    /// # Errors
    ///
    /// If a number cannot be written in JSON.
    #[inline]
    pub fn to_json(&self) -> Result<serde_json::Value, serde_json::Error> {
        super::serialize_object(self.base.as_object(), serde_json::value::Serializer)
    }

    /// The object as a type of your own, which derives from the base but is not part of the hierarchy.
    ///
    /// # Errors
    ///
    /// If it cannot be decoded as one.
    #[inline]
    pub fn decode<T: Derived<B> + DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_value(self.to_json()?)
    }
}

/// Lets an object say that its type is called so.
fn say_type(object: &mut dyn Object, odata_type: &str) {
    let name = odata_type.strip_prefix('#').unwrap_or(odata_type);
    object.additional_mut().insert(super::additional::ODATA_TYPE, format!("#{name}"));
}

impl<B> Deref for UnknownType<B> {
    type Target = B;

    #[inline]
    fn deref(&self) -> &B {
        &self.base
    }
}

impl<B: fmt::Debug> fmt::Debug for UnknownType<B> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.base.fmt(f)
    }
}

impl<B: Resource> Object for UnknownType<B> {
    #[inline]
    fn type_info(&self) -> &'static TypeInfo {
        B::INFO
    }

    #[inline]
    fn slot(&self, property: usize) -> Slot<'_> {
        Object::slot(&self.base, property)
    }

    #[inline]
    fn slot_mut(&mut self, property: usize) -> SlotMut<'_> {
        Object::slot_mut(&mut self.base, property)
    }

    #[inline]
    fn additional(&self) -> &Additional {
        Object::additional(&self.base)
    }

    #[inline]
    fn additional_mut(&mut self) -> &mut Additional {
        Object::additional_mut(&mut self.base)
    }
}
