//! Numbers that arrive as text.
//!
//! With its feature `arbitrary_precision`, which any crate of an app can turn on for all of them,
//! `serde_json` hands a number on as a map of one entry: a key of its own, and the number's text.

use serde::de::{Error, MapAccess};

use super::value::{Filled, SlotVisitor};
use crate::object::SlotMut;

/// The key. No property is called so.
pub(super) const KEY: &str = "$serde_json::private::Number";

/// Reads the text, after the key was read.
pub(super) fn text<'de, A: MapAccess<'de>>(map: &mut A) -> Result<String, A::Error> {
    map.next_value()
}

impl SlotVisitor<'_, '_, '_> {
    /// Takes in a number's text as the number itself is taken in, and for a decimal with all of its
    /// digits.
    pub(super) fn number_text<E: Error>(self, text: &str) -> Result<Filled, E> {
        match &self.0.slot {
            SlotMut::Number(_) => self.decimal(text),
            SlotMut::Single(_) | SlotMut::Double(_) => self.float(text),
            _ => match (text.parse::<i64>(), text.parse::<u64>()) {
                (Ok(value), _) => self.integer(value.into()),
                (_, Ok(value)) => self.integer(value.into()),
                _ => self.float(text),
            },
        }
    }

    fn float<E: Error>(self, text: &str) -> Result<Filled, E> {
        match serde_json::from_str(text) {
            Ok(value) => self.number(value),
            Err(_) => self.out_of_range(),
        }
    }
}

#[cfg(test)]
mod tests;
