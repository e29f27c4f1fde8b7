//! The keys of an object, and which property each is.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use crate::info::TypeInfo;

/// A key of an object.
pub(super) enum Key {
    /// A declared property, by position.
    Property(usize),
    /// Anything else, which was put where the seed says.
    Other,
}

/// Finds a key's property, beginning with the one that is expected next.
pub(super) struct KeySeed<'a> {
    pub(super) info: &'static TypeInfo,
    /// The property that is expected next.
    pub(super) next: usize,
    /// Where a key goes that is no property.
    pub(super) other: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property's name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        // Services write properties in the order of their declaration.
        let is_expected = self.info.is_at(self.next, name);
        Ok(if is_expected { Key::Property(self.next) } else { self.search(name) })
    }
}

impl KeySeed<'_> {
    /// Looks where it was not expected: first after that place, for properties may be left out.
    fn search(self, name: &str) -> Key {
        // No property's name begins so.
        let is_annotation = name.starts_with('@');
        let found = || self.info.position_from(self.next, name);
        match (!is_annotation).then(found).flatten() {
            Some(i) => Key::Property(i),
            None => {
                name.clone_into(self.other);
                Key::Other
            }
        }
    }
}
