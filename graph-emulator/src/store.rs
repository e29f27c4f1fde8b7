//! What a tenant has: items by collection, references between them, and media.

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;

use crate::item::Item;
use crate::path;

/// The items of all collections, by the collection's name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    collections: BTreeMap<String, Collection>,
    /// By the collection of references: where each item is, and its key.
    links: BTreeMap<String, Vec<(String, String)>>,
    media: BTreeMap<String, Media>,
    /// How many changes there were.
    version: u64,
}

/// A media stream.
#[derive(Clone, Debug)]
pub(crate) struct Media {
    pub(crate) content_type: String,
    pub(crate) bytes: Vec<u8>,
}

impl Store {
    /// The collection of this name, if something was ever in it.
    pub(crate) fn collection(&self, name: &str) -> Option<&Collection> {
        self.collections.get(name)
    }

    /// All collections, by name.
    pub(crate) fn collections(&self) -> impl Iterator<Item = (&str, &Collection)> {
        self.collections.iter().map(|(name, collection)| (&**name, collection))
    }

    /// How many changes there were.
    pub(crate) fn version(&self) -> u64 {
        self.version
    }

    /// Adds an item to a collection. `false` if an item with that key is there.
    pub(crate) fn insert(&mut self, collection: &str, key: &str, mut item: Item) -> bool {
        if !self.collections.contains_key(collection) {
            self.collections.insert(collection.to_owned(), Collection::default());
        }
        self.version += 1;
        let version = self.version;
        let Some(collection) = self.collections.get_mut(collection) else {
            return false;
        };
        if collection.positions.contains_key(key) {
            return false;
        }
        item.version = version;
        // Never used twice, so that a page's end stays where it is.
        collection.positions.insert(key.into(), version);
        collection.items.insert(version, item);
        true
    }

    /// Changes an item. `None` if there is none.
    pub(crate) fn change<R>(
        &mut self,
        collection: &str,
        key: &str,
        change: impl FnOnce(&mut Item) -> R,
    ) -> Option<R> {
        self.version += 1;
        let collection = self.collections.get_mut(collection)?;
        let position = *collection.positions.get(key)?;
        let item = collection.items.get_mut(&position)?;
        item.version = self.version;
        Some(change(item))
    }

    /// Removes an item, and all that is below it. `false` if there was none.
    pub(crate) fn remove(&mut self, name: &str, key: &str) -> bool {
        self.version += 1;
        let version = self.version;
        let Some(collection) = self.collections.get_mut(name) else {
            return false;
        };
        let Some(position) = collection.positions.remove(key) else {
            return false;
        };
        if let Some(item) = collection.items.remove(&position) {
            collection.removed.push((version, key.into(), item.info().name));
        }
        let below = path::item(name, key) + "/";
        remove_below(&mut self.collections, &below);
        remove_below(&mut self.links, &below);
        remove_below(&mut self.media, &below);
        true
    }

    /// Removes all items of a collection, and all that is below them.
    pub(crate) fn clear(&mut self, name: &str) {
        for key in self.collection(name).map(Collection::keys).unwrap_or_default() {
            self.remove(name, &key);
        }
        self.links.remove(name);
    }

    /// What a collection of references refers to.
    pub(crate) fn links(&self, name: &str) -> &[(String, String)] {
        self.links.get(name).map_or(&[], Vec::as_slice)
    }

    /// Adds a reference, if it is not there yet.
    pub(crate) fn add_link(&mut self, name: &str, collection: &str, key: &str) {
        let links = self.links.entry(name.to_owned()).or_default();
        let link = (collection.to_owned(), key.to_owned());
        if !links.contains(&link) {
            links.push(link);
        }
    }

    /// Removes a reference, or all if no key is given. `false` if there was none.
    pub(crate) fn remove_link(&mut self, name: &str, key: Option<&str>) -> bool {
        let Some(links) = self.links.get_mut(name) else {
            return false;
        };
        let before = links.len();
        links.retain(|(_, other)| key.is_some_and(|key| key != other));
        links.len() < before
    }

    /// The media stream of this name.
    pub(crate) fn media(&self, name: &str) -> Option<&Media> {
        self.media.get(name)
    }

    /// Puts a media stream in the place of what is there.
    pub(crate) fn set_media(&mut self, name: String, media: Media) {
        self.media.insert(name, media);
    }
}

fn remove_below<T>(all: &mut BTreeMap<String, T>, prefix: &str) {
    let from = (Bound::Included(prefix), Bound::Unbounded);
    let names = all.range::<str, _>(from).map(|(name, _)| name);
    let below: Vec<_> = names.take_while(|name| name.starts_with(prefix)).cloned().collect();
    for name in below {
        all.remove(&name);
    }
}

/// Items in the order of their arrival.
#[derive(Clone, Debug, Default)]
pub(crate) struct Collection {
    /// By position. A position is never used again.
    items: BTreeMap<u64, Item>,
    positions: HashMap<Box<str>, u64>,
    /// When items were removed, and their keys and types.
    removed: Vec<(u64, Box<str>, &'static str)>,
}

impl Collection {
    /// The item with this key.
    pub(crate) fn get(&self, key: &str) -> Option<&Item> {
        self.items.get(self.positions.get(key)?)
    }

    /// How many items there are.
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    /// The items after a position, in order, with theirs.
    pub(crate) fn after(&self, position: u64) -> impl Iterator<Item = (u64, &Item)> {
        let range = (Bound::Excluded(position), Bound::Unbounded);
        self.items.range(range).map(|(position, item)| (*position, item))
    }

    /// The keys that were removed after a version, and are not there again, with the types of their items.
    pub(crate) fn removed_after(&self, version: u64) -> impl Iterator<Item = (&str, &'static str)> {
        let removed = self.removed.iter().filter(move |(when, ..)| *when > version);
        let removed = removed.map(|(_, key, type_name)| (&**key, *type_name));
        removed.filter(|(key, _)| !self.positions.contains_key(*key))
    }

    fn keys(&self) -> Vec<String> {
        self.positions.keys().map(|key| (**key).to_owned()).collect()
    }
}
