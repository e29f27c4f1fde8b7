//! The description of a property.

use std::fmt;

use crate::edm::EdmType;
use crate::object::{Fill, property_type};

/// The description of a property.
///
/// ```
/// use graph_core::{Resource, graph_resource};
///
/// #[graph_resource(path = "/devices/{deviceId}", method = GET)]
/// pub struct Device {
///     #[graph(key)]
///     pub id: String,
///     #[graph(read_only)]
///     pub serial_number: Option<String>,
/// }
///
/// let (_, serial_number) = Device::INFO.property("serialNumber").expect("it is declared");
/// assert!(serial_number.is_nullable() && serial_number.is_read_only());
/// assert_eq!(serial_number.edm().to_string(), "Edm.String");
/// ```
#[derive(Clone, Copy)]
pub struct PropertyInfo {
    /// The name in JSON.
    pub name: &'static str,
    flags: u8,
    position: usize,
    show: Option<fn(&mut dyn Fill)>,
}

// What is so of a property, as generated code writes it: a byte for each property of a type, all of them one
// literal. The type of a property's values is what its field holds: to say it there as well would cost the
// compiler more than all else that a description has.
const NULLABLE: u8 = 1;
const KEY: u8 = 1 << 1;
const READ_ONLY: u8 = 1 << 2;
const IMMUTABLE: u8 = 1 << 3;
const REQUIRED: u8 = 1 << 4;
const NAVIGATION: u8 = 1 << 5;
const DEEP_INSERT: u8 = 1 << 6;
const BIND: u8 = 1 << 7;

/// Whether an answer without a property of these flags is an error.
pub(super) const fn is_required(flags: u8) -> bool {
    flags & REQUIRED != 0
}

impl PropertyInfo {
    /// The property at a position of a type that this shows an empty object of.
    pub(super) const fn new(
        name: &'static str,
        flags: u8,
        position: usize,
        show: Option<fn(&mut dyn Fill)>,
    ) -> Self {
        Self { name, flags, position, show }
    }

    /// The type of its values: that of an action's parameter is in its
    /// [`ParameterInfo`](super::ParameterInfo), and `Edm.Untyped` here.
    pub fn edm(&self) -> EdmType {
        self.show.map_or(EdmType::Untyped, |show| property_type(show, self.position))
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
