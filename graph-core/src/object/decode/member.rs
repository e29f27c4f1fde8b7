//! Members of enums that stand alone.

use serde::de::Deserializer;

use super::fill;
use crate::edm::EdmType;
use crate::info::EnumInfo;
use crate::object::{SlotMut, TextPlace};

/// Decodes a member of an enum, outside of an object.
#[inline]
pub fn deserialize_member<'de, T, D>(
    deserializer: D,
    info: &'static EnumInfo,
) -> Result<T, D::Error>
where
    T: for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    match text(deserializer, info) {
        Ok(text) => Ok(T::from(&text)),
        Err(error) => Err(error),
    }
}

/// The text of a member. Of all enums, for the reason that [`deserialize`] is of all types.
#[inline(never)]
fn text<'de, D: Deserializer<'de>>(
    deserializer: D,
    info: &'static EnumInfo,
) -> Result<String, D::Error> {
    let mut member = Member { text: String::new(), info };
    fill(SlotMut::Text(&mut member), deserializer).map(|()| member.text)
}

/// The place of a member's text.
struct Member {
    text: String,
    info: &'static EnumInfo,
}

impl TextPlace for Member {
    fn edm(&self) -> EdmType {
        EdmType::Enum(self.info)
    }

    fn put_text(&mut self, text: &str) -> bool {
        text.clone_into(&mut self.text);
        true
    }

    fn clear(&mut self) -> bool {
        false
    }
}
