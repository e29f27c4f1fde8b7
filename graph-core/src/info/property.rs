//! The description of a property.

use std::any::Any;
use std::fmt;

use crate::edm::EdmType;
use crate::object::{self, Place, Slot, SlotMut, Value};

/// The description of a property.
///
/// ```
/// use graph_core::PropertyInfo;
///
/// let serial_number = PropertyInfo::new::<String>("serialNumber").read_only();
/// assert!(serial_number.is_nullable() && serial_number.is_read_only());
/// ```
#[derive(Clone, Copy)]
pub struct PropertyInfo {
    /// The name in JSON.
    pub name: &'static str,
    /// The type of its values. Written by generated code, for a literal costs the compiler less than calls.
    /// Apart, for there are far more properties than types, and each address in a static is a relocation.
    #[doc(hidden)]
    pub values: &'static ValueInfo,
    /// What else is so.
    #[doc(hidden)]
    pub flags: u8,
}

/// A type that a property's values have, and how the fields are read and written that hold them.
#[derive(Clone, Copy)]
pub struct ValueInfo {
    edm: EdmType,
    slot: fn(&dyn Any) -> Slot<'_>,
    slot_mut: fn(&mut dyn Any) -> SlotMut<'_>,
}

impl ValueInfo {
    /// The type of the values in such fields. There is code for each, so those that no property has are
    /// not asked for.
    pub const fn of<P: Place<Value: Value> + 'static>() -> Self {
        Self { edm: P::Value::EDM, slot: object::slot::<P>, slot_mut: object::slot_mut::<P> }
    }
}

impl fmt::Debug for ValueInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.edm.fmt(f)
    }
}

/// What generated code says of a property; nothing else is so.
pub const NOT_NULL: u8 = 0;
/// See [`PropertyInfo::is_nullable`].
pub const NULLABLE: u8 = 1;
/// See [`PropertyInfo::is_key`].
pub const KEY: u8 = 1 << 1;
/// See [`PropertyInfo::is_read_only`].
pub const READ_ONLY: u8 = 1 << 2;
/// See [`PropertyInfo::is_immutable`].
pub const IMMUTABLE: u8 = 1 << 3;
/// See [`PropertyInfo::is_required`].
pub const REQUIRED: u8 = 1 << 4;
/// See [`PropertyInfo::is_navigation`].
pub const NAVIGATION: u8 = 1 << 5;
/// See [`PropertyInfo::is_deep_insert`].
pub const DEEP_INSERT: u8 = 1 << 6;
/// See [`PropertyInfo::is_bindable`].
pub const BIND: u8 = 1 << 7;

impl PropertyInfo {
    /// A property that may be null and that the app writes, whose values are `T`s and whose field is an
    /// `Option`.
    pub const fn new<T: Value>(name: &'static str) -> Self {
        Self { name, values: T::VALUES, flags: NULLABLE }
    }

    /// A property that an answer must have, and that the app writes: its field is a `T`.
    pub const fn required<T: Value>(name: &'static str) -> Self {
        Self { name, values: T::REQUIRED, flags: REQUIRED }
    }

    /// The type of its values.
    pub const fn edm(&self) -> EdmType {
        self.values.edm
    }

    /// It identifies the item.
    #[must_use]
    pub const fn key(self) -> Self {
        self.not_null().with(KEY)
    }

    /// It is never null.
    #[must_use]
    pub const fn not_null(self) -> Self {
        Self { flags: self.flags & !NULLABLE, ..self }
    }

    /// Only the service writes it.
    #[must_use]
    pub const fn read_only(self) -> Self {
        self.with(READ_ONLY)
    }

    /// It is set when the item is created, and never changed.
    #[must_use]
    pub const fn immutable(self) -> Self {
        self.with(IMMUTABLE)
    }

    /// It leads to other entities.
    #[must_use]
    pub const fn navigation(self) -> Self {
        self.not_null().with(NAVIGATION)
    }

    /// The entities that it leads to are created together with the item.
    #[must_use]
    pub const fn deep_insert(self) -> Self {
        self.with(DEEP_INSERT)
    }

    /// It can be bound to entities that exist already.
    #[must_use]
    pub const fn bind(self) -> Self {
        self.with(BIND)
    }

    /// Whether it identifies the item.
    pub const fn is_key(&self) -> bool {
        self.has(KEY)
    }

    /// Whether it may be null, which is what a PATCH clears it with.
    pub const fn is_nullable(&self) -> bool {
        self.has(NULLABLE)
    }

    /// Whether only the service writes it.
    pub const fn is_read_only(&self) -> bool {
        self.has(READ_ONLY)
    }

    /// Whether it is set when the item is created, and never changed.
    pub const fn is_immutable(&self) -> bool {
        self.has(IMMUTABLE)
    }

    /// Whether an answer without it is an error: its field is no `Option`.
    pub const fn is_required(&self) -> bool {
        self.has(REQUIRED)
    }

    /// Whether it leads to other entities, which an answer has only where they are expanded.
    pub const fn is_navigation(&self) -> bool {
        self.has(NAVIGATION)
    }

    /// Whether the entities that it leads to are created together with the item.
    pub const fn is_deep_insert(&self) -> bool {
        self.has(DEEP_INSERT)
    }

    /// Whether it can be bound to entities that exist already.
    pub const fn is_bindable(&self) -> bool {
        self.has(BIND)
    }

    /// Whether the body of a create may have it.
    pub const fn is_created(&self) -> bool {
        !self.is_read_only()
            && (!self.is_key() || self.is_immutable())
            && (!self.is_navigation() || self.is_deep_insert())
    }

    /// Whether the body of an update may have it.
    pub const fn is_updated(&self) -> bool {
        self.flags & (READ_ONLY | IMMUTABLE | KEY | NAVIGATION) == 0
    }

    /// What a field of this property holds.
    pub(super) fn slot<'a>(&self, field: &'a dyn Any) -> Slot<'a> {
        (self.values.slot)(field)
    }

    /// Where a field of this property holds it.
    pub(super) fn slot_mut<'a>(&self, field: &'a mut dyn Any) -> SlotMut<'a> {
        (self.values.slot_mut)(field)
    }

    const fn with(self, flag: u8) -> Self {
        Self { flags: self.flags | flag, ..self }
    }

    const fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

#[allow(clippy::missing_fields_in_debug)] // Each flag by its name.
impl fmt::Debug for PropertyInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const NAMES: [&str; 8] = [
            "nullable",
            "key",
            "read_only",
            "immutable",
            "required",
            "navigation",
            "deep_insert",
            "bind",
        ];
        let mut debug = f.debug_struct("PropertyInfo");
        debug.field("name", &self.name).field("edm", &self.edm());
        for (i, name) in NAMES.iter().enumerate() {
            debug.field(name, &self.has(1 << i));
        }
        debug.finish()
    }
}
