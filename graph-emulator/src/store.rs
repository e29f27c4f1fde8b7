//! The items, by collection.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::item::Item;

/// The items of all collections, by the collection's name.
#[derive(Debug, Default)]
pub(crate) struct Store {
    collections: HashMap<Box<str>, Collection>,
}

impl Store {
    /// The collection of this name.
    pub(crate) fn collection(&self, name: &str) -> Option<&Collection> {
        self.collections.get(name)
    }

    /// The collection of this name, to change its items.
    pub(crate) fn collection_mut(&mut self, name: &str) -> Option<&mut Collection> {
        self.collections.get_mut(name)
    }

    /// Adds an item to a collection. `false` if an item with that key is there.
    pub(crate) fn insert(&mut self, collection: String, key: String, item: Item) -> bool {
        let collection = self.collections.entry(collection.into()).or_default();
        let Entry::Vacant(position) = collection.positions.entry(key.into()) else {
            return false;
        };
        position.insert(collection.items.len());
        collection.items.push(item);
        true
    }
}

/// Items in the order of their arrival.
#[derive(Debug, Default)]
pub(crate) struct Collection {
    items: Vec<Item>,
    positions: HashMap<Box<str>, usize>,
}

impl Collection {
    /// Where the item with this key is.
    pub(crate) fn position(&self, key: &str) -> Option<usize> {
        self.positions.get(key).copied()
    }

    /// The items, in order.
    pub(crate) fn items(&self) -> &[Item] {
        &self.items
    }

    /// The items, in order, to change them. Their keys do not change.
    pub(crate) fn items_mut(&mut self) -> &mut [Item] {
        &mut self.items
    }
}
