//! The description of a property.

use crate::edm::EdmType;

/// The description of a property.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PropertyInfo {
    /// The name in JSON.
    pub name: &'static str,
    /// The type of its values.
    pub edm: EdmType,
    /// Whether it identifies the item.
    pub key: bool,
    /// Whether it may be null, which is what a PATCH clears it with.
    pub nullable: bool,
    /// Whether only the service writes it.
    pub read_only: bool,
    /// Whether it is set when the item is created, and never changed.
    pub immutable: bool,
    /// Whether an answer without it is an error: its field is no `Option`.
    pub required: bool,
    /// Whether it leads to other entities, which an answer has only where they are expanded.
    pub navigation: bool,
    /// Whether the entities that it leads to are created together with the item.
    pub deep_insert: bool,
    /// Whether it can be bound to entities that exist already.
    pub bind: bool,
}

impl PropertyInfo {
    /// A property that may be null and that the app writes.
    pub const fn new(name: &'static str, edm: EdmType) -> Self {
        Self {
            name,
            edm,
            key: false,
            nullable: true,
            read_only: false,
            immutable: false,
            required: false,
            navigation: false,
            deep_insert: false,
            bind: false,
        }
    }

    /// It identifies the item.
    #[must_use]
    pub const fn key(self) -> Self {
        Self { key: true, nullable: false, ..self }
    }

    /// It is never null.
    #[must_use]
    pub const fn not_null(self) -> Self {
        Self { nullable: false, ..self }
    }

    /// Only the service writes it.
    #[must_use]
    pub const fn read_only(self) -> Self {
        Self { read_only: true, ..self }
    }

    /// It is set when the item is created, and never changed.
    #[must_use]
    pub const fn immutable(self) -> Self {
        Self { immutable: true, ..self }
    }

    /// An answer must have it.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { nullable: false, required: true, ..self }
    }

    /// It leads to other entities.
    #[must_use]
    pub const fn navigation(self) -> Self {
        Self { navigation: true, nullable: false, ..self }
    }

    /// The entities that it leads to are created together with the item.
    #[must_use]
    pub const fn deep_insert(self) -> Self {
        Self { deep_insert: true, ..self }
    }

    /// It can be bound to entities that exist already.
    #[must_use]
    pub const fn bind(self) -> Self {
        Self { bind: true, ..self }
    }

    /// Whether the body of a create may have it.
    pub const fn is_created(&self) -> bool {
        !self.read_only && (!self.key || self.immutable) && (!self.navigation || self.deep_insert)
    }

    /// Whether the body of an update may have it.
    pub const fn is_updated(&self) -> bool {
        !self.read_only && !self.immutable && !self.key && !self.navigation
    }
}
