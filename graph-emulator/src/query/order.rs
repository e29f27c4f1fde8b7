//! `$orderby`.

use std::cmp::Ordering;

use graph_core::TypeInfo;
use serde_json::Value;

use super::compare::compare;
use super::filter::Source;
use super::path::Path;
use super::wrong;
use crate::model::Model;
use crate::path;
use crate::refusal::Refusal;

/// The properties that items are ordered by, the first one first.
#[derive(Clone, Debug)]
pub(crate) struct Order(Vec<(Path, bool)>);

impl Order {
    /// Reads a list such as `deviceName,lastSyncDateTime desc`.
    pub(super) fn parse(
        text: &str,
        info: &'static TypeInfo,
        model: &Model,
    ) -> Result<Self, Refusal> {
        let read = |part: &str| {
            let (name, direction) = part.trim().split_once(' ').unwrap_or((part.trim(), "asc"));
            let descending = match direction.trim() {
                "asc" => false,
                "desc" => true,
                other => return Err(format!("`{other}` is neither `asc` nor `desc`")),
            };
            Ok((Path::of(name, info, model)?, descending))
        };
        let all: Result<_, _> = path::split(text, ',').into_iter().map(read).collect();
        all.map(Self).map_err(|fault| wrong("$orderby", fault))
    }

    /// What an item is ordered by.
    pub(crate) fn key(&self, source: &Source<'_>) -> Vec<Value> {
        self.0.iter().map(|(path, _)| path.value(source, &[])).collect()
    }

    /// The order of two items. Null comes first.
    pub(crate) fn compare(&self, a: &[Value], b: &[Value]) -> Ordering {
        let each = self.0.iter().zip(a.iter().zip(b)).map(|((path, descending), (a, b))| {
            let order = match (a.is_null(), b.is_null()) {
                (false, false) => compare(path.edm, a, b).unwrap_or(Ordering::Equal),
                (a, b) => b.cmp(&a),
            };
            if *descending { order.reverse() } else { order }
        });
        each.fold(Ordering::Equal, Ordering::then)
    }
}
