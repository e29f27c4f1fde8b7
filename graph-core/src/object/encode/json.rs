//! Objects as JSON text, such as bodies: the same as `serde_json` writes, with less to do for each name and
//! text.

use super::{Depth, Encoded, Entry, Purpose, entries};
use crate::json;
use crate::object::{Object, Slot};

/// An object as the body of a request.
pub(crate) struct Body<'a>(pub(crate) &'a dyn Object, pub(crate) Purpose);

impl Body<'_> {
    /// Writes it behind what is there.
    pub(crate) fn write(&self, json: &mut Vec<u8>) -> Result<(), serde_json::Error> {
        write(self.0, self.1, Depth::Whole, json)
    }
}

fn write(
    object: &dyn Object,
    purpose: Purpose,
    depth: Depth,
    json: &mut Vec<u8>,
) -> Result<(), serde_json::Error> {
    let mut opening = b'{';
    entries(object, purpose, depth, |name, value| {
        json.push(std::mem::replace(&mut opening, b','));
        json::string(json, name);
        json.push(b':');
        write_entry(&value, json)
    })?;
    if opening == b'{' {
        json.push(b'{');
    }
    json.push(b'}');
    Ok(())
}

fn write_entry(entry: &Entry<'_>, json: &mut Vec<u8>) -> Result<(), serde_json::Error> {
    match entry {
        Entry::Value(value) => write_value(value, json),
        Entry::Type(name) if json::is_plain(name.as_bytes()) => {
            json.extend_from_slice(b"\"#");
            json.extend_from_slice(name.as_bytes());
            json.push(b'"');
            Ok(())
        }
        entry => serde_json::to_writer(json, entry),
    }
}

/// Writes what is a text or has some in it. All else is left to `serde_json`.
fn write_value(value: &Encoded<'_>, json: &mut Vec<u8>) -> Result<(), serde_json::Error> {
    match value.slot {
        Slot::Str(text) | Slot::Member(text, _) => {
            value.check()?;
            json::string(json, text);
            Ok(())
        }
        Slot::Object(object) => write(object, value.purpose, Depth::Inside, json),
        Slot::List(list) => {
            json.push(b'[');
            for (i, element) in value.elements(list).enumerate() {
                if i > 0 {
                    json.push(b',');
                }
                write_value(&element, json)?;
            }
            json.push(b']');
            Ok(())
        }
        _ => serde_json::to_writer(json, value),
    }
}
