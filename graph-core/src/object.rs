//! The object model: declared types seen through their properties, without knowing the type.
//!
//! A declaration emits two small matches that hand out a property's [`Field`], which is read as a [`Slot`] and
//! filled as a [`SlotMut`]. One decoder and one encoder then serve every type, and so do `Debug` and equality:
//! their code does not grow with the number of declarations.

mod additional;
mod changes;
mod compare;
mod copy;
mod debug;
mod declaration;
mod decode;
mod difference;
mod encode;
mod erasure;
mod field;
mod hierarchy;
mod json_error;
mod kind;
mod list;
mod patch;
mod place;
mod slot;
pub(crate) mod trace;
mod typed;
mod value;

pub use additional::Additional;
pub use changes::{SeenChanges, debug_changes, equal_changes, serialize_changes};
pub use compare::{equal_objects, is_empty};
pub(crate) use debug::debug_object;
pub use debug::{debug_body, debug_variant};
pub use declaration::{Declaration, complex, derived_complex, derived_entity, entity};
pub(crate) use decode::{
    Decoded, NameSeed, NewPlace, ReplyPlace, found_null, read_item, read_page, read_reply,
};
pub use decode::{decode_page, deserialize_member, deserialize_value};
pub(crate) use encode::{Body, to_json};
pub use encode::{Purpose, serialize_object, serialize_parameters};
pub(crate) use erasure::property_type;
pub use erasure::{Erasure, Fill, derived_object, filled_derived};
pub use field::Field;
pub use hierarchy::{
    Derived, Hierarchy, Parent, UnknownType, VariantOf, derives_from, is_distinct, variant,
};
pub use json_error::JsonError;
pub use kind::{Hierarchies, Texts};
pub use list::{List, ListPlace};
pub use patch::{Changes, Keyed, Patch, change, set};
pub use place::{FromText, HierarchyPlace, ObjectPlace, Place, TextPlace};
pub use slot::{Slot, SlotMut};
pub use typed::{between, clone, clone_derived, debug, deserialize, edit, equal, serialize};
pub use value::Value;

use std::any::Any;
use std::marker::PhantomData;

use crate::info::TypeInfo;
use crate::info::generated::Bound;

/// A value of a declared type, seen through its properties, without its type.
///
/// Properties are known by their position in [`TypeInfo::properties`]. Every [`Resource`] is one, and so
/// are the [`Changes`] of a patch.
pub trait Object: Send + Sync {
    /// The description of the type.
    fn type_info(&self) -> &'static TypeInfo;

    /// The value of a property.
    fn slot(&self, property: usize) -> Slot<'_>;

    /// Where the value of a property is stored: nowhere, in what is only sent.
    #[inline]
    fn slot_mut(&mut self, property: usize) -> SlotMut<'_> {
        let _ = property;
        SlotMut::Absent
    }

    /// What is there beyond the declared properties.
    fn additional(&self) -> &Additional;

    /// What is there beyond the declared properties, to change it.
    fn additional_mut(&mut self) -> &mut Additional;

    /// The new values of what is changed: the properties that it has as received. One of these without a
    /// value is cleared, and all others are absent. `None` where each slot says so itself.
    #[doc(hidden)]
    fn changes(&self) -> Option<&dyn Object> {
        None
    }
}

/// A type that `#[graph_resource]` or `#[graph_complex]` declares. The attributes implement it.
///
/// It hands out the field of each property, which knows what it holds. A position that no property has
/// gives the [`Additional`], which each type has.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared as a type of Microsoft Graph",
    label = "expected a type that is declared",
    note = "declare it with `#[graph_resource]` or `#[graph_complex]`"
)]
pub trait Resource: Default + Clone + Send + Sync + 'static {
    /// What the library that declares the type has of it once: a static.
    #[doc(hidden)]
    const DECLARATION: &'static Declaration<Self>;

    /// The description of the type.
    const INFO: &'static TypeInfo = &Self::DECLARATION.info;

    /// The description of the type: what an [`AreaInfo`](crate::AreaInfo) lists.
    #[inline]
    fn info() -> &'static TypeInfo {
        Self::INFO
    }

    /// The field of a property.
    fn field(&self, property: usize) -> &dyn Field;

    /// The field of a property, to change it.
    fn field_mut(&mut self, property: usize) -> &mut dyn Any;

    /// The object that it is. The library that declares the type has the code for this: a coercion would
    /// make one more table of functions, with one more copy of the code that drops the type.
    #[inline]
    fn as_object(&self) -> &dyn Object {
        (Self::DECLARATION.erasure.object)(self)
    }
}

/// The position that no property has.
const BEYOND: usize = usize::MAX;

/// What is there beyond the declared properties.
///
/// # Panics
///
/// If the type hands out something else, which none does that is declared.
fn beyond(field: &dyn Field) -> &Additional {
    let field: &dyn Any = field;
    field.downcast_ref().expect("a type hands out its `Additional` after its properties")
}

/// The same, to change it.
fn beyond_mut(field: &mut dyn Any) -> &mut Additional {
    field.downcast_mut().expect("a type hands out its `Additional` after its properties")
}

#[diagnostic::do_not_recommend]
impl<T: Resource> Object for T {
    #[inline]
    fn type_info(&self) -> &'static TypeInfo {
        T::INFO
    }

    #[inline]
    fn slot(&self, property: usize) -> Slot<'_> {
        self.field(property).slot()
    }

    #[inline]
    fn slot_mut(&mut self, property: usize) -> SlotMut<'_> {
        let place = self.field(property).place();
        place(self.field_mut(property))
    }

    #[inline]
    fn additional(&self) -> &Additional {
        beyond(self.field(BEYOND))
    }

    #[inline]
    fn additional_mut(&mut self) -> &mut Additional {
        beyond_mut(self.field_mut(BEYOND))
    }
}

/// What lets a type hold itself.
impl<T: Resource> Resource for Box<T> {
    const DECLARATION: &'static Declaration<Self> = &Declaration::new(*T::INFO);

    // The one that the type has.
    const INFO: &'static TypeInfo = T::INFO;

    #[inline]
    fn field(&self, property: usize) -> &dyn Field {
        Resource::field(&**self, property)
    }

    #[inline]
    fn field_mut(&mut self, property: usize) -> &mut dyn Any {
        Resource::field_mut(&mut **self, property)
    }

    #[inline]
    fn as_object(&self) -> &dyn Object {
        (**self).as_object()
    }
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
    const ONE_BLOCK_OF_GRAPH_OPERATIONS: &'static [Bound] = &[];
}

impl<T: ?Sized> BoundOperations for T {}

/// Asks whether a type may have actions and functions. What is no [`Resource`] is a hierarchy, which may.
#[derive(Debug)]
pub struct Owner<T: ?Sized>(PhantomData<T>);

impl<T: Resource> Owner<T> {
    /// A complex type has no path, and no place for operations in its description.
    pub const IS_ENTITY: bool = T::INFO.is_entity;
}

/// The answer for what is no [`Resource`]: a type's own constant goes before this one.
pub trait AnyOwner {
    /// It may have operations.
    const IS_ENTITY: bool = true;
}

impl<T: ?Sized> AnyOwner for Owner<T> {}

/// Stops the build if operations are declared of a type that has no place for them.
///
/// # Panics
///
/// If it has none.
#[track_caller]
pub const fn owns_operations(is_entity: bool) {
    assert!(
        is_entity,
        "a complex type has no operations; declare it with `#[graph_resource]`, or move the operations \
         to the resource that has it"
    );
}
