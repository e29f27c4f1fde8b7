//! The patch that turns one value into another.

use super::additional::ODATA_TYPE;
use super::{Object, Slot, copy};
use crate::error::Error;
use crate::info::PropertyInfo;

/// Whether a value that is gone was taken away, or was never asked for.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Cleared {
    Always,
    IfReceived,
}

/// Puts what differs into a patch.
pub(super) fn differences(
    before: &dyn Object,
    after: &dyn Object,
    cleared: Cleared,
    patch: &mut dyn Object,
) -> Result<(), Error> {
    let info = before.type_info();
    let writable = |(_, property): &(usize, PropertyInfo)| property.is_updated();
    for (i, property) in info.properties().enumerate().filter(writable) {
        let (old, new) = (before.slot(i), after.slot(i));
        if old == new {
            continue;
        }
        if new != Slot::Absent {
            copy::put(new, patch.slot_mut(i));
        } else if cleared == Cleared::Always || after.additional().is_received(i) {
            if !property.is_nullable() {
                return Err(Error::not_nullable(info, &property));
            }
            patch.slot_mut(i).clear();
        }
    }
    let (old, new) = (before.additional(), after.additional());
    // What is not declared is changed as what it is, and not as its base.
    if let Some(name) = new.odata_type().map(|name| name.trim_start_matches('#'))
        && name != info.name
    {
        patch.additional_mut().insert(ODATA_TYPE, format!("#{name}"));
    }
    for (name, value) in new.properties().filter(|(name, value)| old.get(name) != Some(value)) {
        patch.additional_mut().insert(name, value.clone());
    }
    Ok(())
}

/// Clears what the app took away of the properties that are not declared. Whether one was selected is not
/// known of two values that were read.
pub(super) fn remove_undeclared(before: &dyn Object, after: &dyn Object, patch: &mut dyn Object) {
    let is_gone = |name: &str| after.additional().get(name).is_none();
    for (name, _) in before.additional().properties().filter(|(name, _)| is_gone(name)) {
        patch.additional_mut().insert(name, serde_json::Value::Null);
    }
}
