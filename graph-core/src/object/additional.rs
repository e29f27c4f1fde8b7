//! What an object holds beyond its declared properties.

use std::fmt;

use serde_json::Value;

/// The annotation that names an object's type.
pub(super) const ODATA_TYPE: &str = "@odata.type";

/// What an object holds beyond its declared properties: properties that the declaration does not
/// know, annotations such as `@odata.etag`, and which of the declared properties were received.
///
/// All of it is encoded again: a property that was received and has no value is null. The body of a
/// request has neither those nulls nor the annotations that only a service writes: what is sent there
/// is what was set. Values are kept as [`serde_json::Value`]s, so numbers have the precision of an `f64` or a
/// 64-bit integer. It takes 24 bytes while everything that arrives is declared, and allocates nothing.
///
/// ```
/// # use graph_core::{Additional, graph_resource};
/// # #[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
/// # pub struct User {
/// #     #[graph(key)]
/// #     pub id: String,
/// #     #[graph(read_only)]
/// #     pub mail: Option<String>,
/// # }
/// let json = r#"{"id":"1a2b","@odata.etag":"W/\"7\"","newInBeta":true}"#;
/// let user: User = serde_json::from_str(json)?;
/// assert_eq!(user.additional.etag(), Some("W/\"7\""));
/// assert_eq!(user.additional.get("newInBeta"), Some(&true.into()));
/// assert_eq!(serde_json::to_string(&user)?, json);
///
/// // A property that is not declared, or that is declared as the service's own, can still be sent.
/// let mut patch = UserPatch::new();
/// patch.additional.insert("newInBeta", false);
/// patch.additional.insert("mail", "ada@contoso.example");
/// let body = r##"{"@odata.type":"#microsoft.graph.user","newInBeta":false,"mail":"ada@contoso.example"}"##;
/// assert_eq!(serde_json::to_string(&patch)?, body);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Additional {
    received: PropertySet,
    /// What few objects have, in the order of arrival.
    #[allow(clippy::box_collection)] // A word instead of three.
    entries: Option<Box<Vec<Entry>>>,
}

type Entry = (Box<str>, Value);

/// So many entries are compared one by one.
const FEW: usize = 32;

/// As [`Additional::settle`].
#[cold]
fn settle(entries: &mut Vec<Entry>) -> Option<Box<str>> {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    // Those of one name stay in their order.
    order.sort_by(|a, b| entries[*a].0.cmp(&entries[*b].0));
    let (mut lasts, mut is_gone) = (Vec::new(), vec![false; entries.len()]);
    for same in order.chunk_by(|a, b| entries[*a].0 == entries[*b].0) {
        if let [first, others @ .., last] = same {
            lasts.push((*first, *last));
            others.iter().chain([last]).for_each(|other| is_gone[*other] = true);
        }
    }
    let name = entries.get(lasts.first()?.0)?.0.clone();
    for (first, last) in lasts {
        entries.swap(first, last);
    }
    let mut is_gone = is_gone.into_iter();
    entries.retain(|_| is_gone.next() != Some(true));
    Some(name)
}

impl Additional {
    /// The value of a property or annotation that is not declared.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.iter().find_map(|(key, value)| (key == name).then_some(value))
    }

    /// Sets a property or annotation, and gives what was there before.
    ///
    /// A declared property that has a value of its own is written with that one.
    pub fn insert(&mut self, name: &str, value: impl Into<Value>) -> Option<Value> {
        let value = value.into();
        let entries = self.entries.get_or_insert_default();
        if let Some((_, old)) = entries.iter_mut().find(|(key, _)| **key == *name) {
            return Some(std::mem::replace(old, value));
        }
        entries.push((name.into(), value));
        None
    }

    /// Adds what arrived, and says whether it replaces another of its name. Of more than a few that is left
    /// to [`settle`](Self::settle): to look for each among all others would take too long.
    pub(crate) fn add(&mut self, name: &str, value: Value) -> bool {
        let entries = self.entries.get_or_insert_default();
        if entries.len() < FEW {
            return self.insert(name, value).is_some();
        }
        entries.push((name.into(), value));
        false
    }

    /// Leaves the last one of each name among those [added](Self::add), in the place of the first, and gives
    /// a name that was left to it and was there more than once.
    #[inline]
    pub(crate) fn settle(&mut self) -> Option<Box<str>> {
        let entries = self.entries.as_deref_mut().filter(|entries| entries.len() > FEW)?;
        settle(entries)
    }

    /// Removes a property or annotation.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let entries = self.entries.as_mut()?;
        let at = entries.iter().position(|(key, _)| **key == *name)?;
        Some(entries.remove(at).1)
    }

    /// The undeclared properties and annotations, in the order of arrival.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let entries = self.entries.as_deref().map_or(&[][..], Vec::as_slice);
        entries.iter().map(|(name, value)| (&**name, value))
    }

    /// The undeclared properties without the annotations, whose names contain an `@`.
    pub fn properties(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.iter().filter(|(name, _)| !name.contains('@'))
    }

    /// The entity tag, for an update that must not overwrite another's.
    pub fn etag(&self) -> Option<&str> {
        self.get("@odata.etag")?.as_str()
    }

    /// `@odata.type` as it was received, where it names another type than the declared one.
    pub fn odata_type(&self) -> Option<&str> {
        self.get(ODATA_TYPE)?.as_str()
    }

    /// Whether an answer had the declared property at this position, be it a value or null.
    ///
    /// A property without a value that was not received was not selected, or never asked for.
    pub fn is_received(&self, property: usize) -> bool {
        self.received.contains(property + 1)
    }

    /// The declared properties that were received, in order.
    pub(super) fn received(&self) -> impl Iterator<Item = usize> {
        self.received.iter().filter_map(|position| position.checked_sub(1))
    }

    /// Whether `@odata.type` was received, and named the declared type.
    pub(super) fn is_type_received(&self) -> bool {
        self.received.contains(0)
    }

    /// Takes a declared property for received.
    pub(super) fn receive(&mut self, property: usize) {
        self.received.insert(property + 1);
    }

    pub(super) fn set_received(&mut self, received: Received) {
        self.received = received.0;
    }
}

/// What was received, while an object is decoded.
#[derive(Default)]
pub(super) struct Received(PropertySet);

impl Received {
    pub(super) fn add_type(&mut self) {
        self.0.insert(0);
    }

    #[inline]
    pub(super) fn add(&mut self, property: usize) {
        self.0.insert(property + 1);
    }

    #[inline]
    pub(super) fn has(&self, property: usize) -> bool {
        self.0.contains(property + 1)
    }
}

impl fmt::Debug for Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// Positions. The first 64 take no allocation.
#[derive(Clone, Default)]
struct PropertySet {
    first: u64,
    #[allow(clippy::box_collection)] // A word instead of three, for what hardly any object has.
    more: Option<Box<Vec<u64>>>,
}

impl PropertySet {
    #[inline]
    fn contains(&self, property: usize) -> bool {
        let word = match property / 64 {
            0 => self.first,
            n => self.more.as_ref().and_then(|more| more.get(n - 1)).copied().unwrap_or(0),
        };
        word & (1 << (property % 64)) != 0
    }

    /// What it holds, in order.
    fn iter(&self) -> impl Iterator<Item = usize> {
        let more = self.more.iter().flat_map(|more| more.iter().copied());
        std::iter::once(self.first).chain(more).enumerate().flat_map(|(n, mut word)| {
            std::iter::from_fn(move || {
                let bit = (word != 0).then_some(word.trailing_zeros())?;
                // Without the lowest one.
                word &= word - 1;
                Some(n * 64 + bit as usize)
            })
        })
    }

    #[inline]
    fn insert(&mut self, property: usize) {
        match property / 64 {
            0 => self.first |= 1 << property,
            n => self.insert_more(n, property % 64),
        }
    }

    #[cold]
    fn insert_more(&mut self, word: usize, bit: usize) {
        let more = self.more.get_or_insert_default();
        if more.len() < word {
            more.resize(word, 0);
        }
        more[word - 1] |= 1 << bit;
    }
}

#[cfg(test)]
mod tests {
    use super::{Additional, PropertySet};

    #[test]
    fn sets_hold_what_was_put_in() {
        let mut set = PropertySet::default();
        for property in [0, 63, 64, 200] {
            set.insert(property);
        }
        let held: Vec<_> = (0..300).filter(|&property| set.contains(property)).collect();
        assert_eq!(held, [0, 63, 64, 200]);
        assert_eq!(set.iter().collect::<Vec<_>>(), held);
    }

    #[test]
    fn it_stays_small() {
        assert_eq!(size_of::<Additional>(), 24);
    }

    #[test]
    fn entries_are_replaced_and_removed() {
        let mut additional = Additional::default();
        assert_eq!(additional.insert("a", 1), None);
        assert_eq!(additional.insert("@b", 2), None);
        assert_eq!(additional.insert("a", 3), Some(1.into()));
        assert_eq!(additional.iter().count(), 2);
        assert_eq!(additional.properties().collect::<Vec<_>>(), [("a", &3.into())]);
        assert_eq!(additional.remove("a"), Some(3.into()));
        assert_eq!(additional.remove("a"), None);
        assert_eq!(additional.get("@b"), Some(&2.into()));
    }

    #[test]
    fn of_many_the_last_of_a_name_counts_too() {
        let mut additional = Additional::default();
        let mut expected = Additional::default();
        let name = |i: usize| format!("n{}", i % 100);
        for i in 0..250 {
            additional.add(&name(i), i.into());
            expected.insert(&name(i), i);
        }
        assert!(additional.settle().is_some());
        assert!(additional.iter().eq(expected.iter()));
        assert_eq!(additional.iter().count(), 100);
        assert_eq!(additional.settle(), None);
    }
}
