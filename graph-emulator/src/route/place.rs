//! What a path addresses.

use super::tree::{Node, Step};
use super::{Link, Route};
use crate::path;

/// A collection, an item of one, or one item that has no key in its path.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place {
    /// The collection, spelled the same for all paths that address it.
    pub(crate) collection: String,
    /// The item's key, where the path has it.
    pub(crate) key: Option<String>,
    /// Of a collection, where its items really are.
    pub(crate) link: Option<Link>,
    /// Where a path shows a part of the collection, which part.
    pub(crate) part: Option<Part>,
    /// Of an item, the collection of references that the path leads through.
    pub(crate) via: Option<String>,
}

/// A part of a collection.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    /// The type that its items are of.
    pub(crate) of_type: &'static str,
    /// The collection as the path calls it.
    name: String,
}

impl Place {
    /// A collection with items of its own.
    pub(crate) fn collection(collection: String) -> Self {
        Self { collection, ..Self::default() }
    }

    /// An item of a collection.
    pub(crate) fn item(collection: String, key: String) -> Self {
        Self { collection, key: Some(key), ..Self::default() }
    }

    /// The collection as the path calls it, which may show a part of it.
    pub(crate) fn shown_collection(&self) -> &str {
        self.part.as_ref().map_or(&self.collection, |part| &part.name)
    }

    /// The name below which children are.
    pub(crate) fn name(&self) -> String {
        match &self.key {
            Some(key) => path::item(&self.collection, key),
            None => self.collection.clone(),
        }
    }
}

/// An item that must be there, for what is below it to exist.
#[derive(Clone, Debug)]
pub(crate) struct Guard {
    pub(crate) place: Place,
    /// What it must be, where the path casts it.
    pub(crate) cast: Option<&'static str>,
}

/// What a path addresses, and what can be done there.
#[derive(Clone, Debug)]
pub(crate) struct Found<'n, 'a> {
    pub(crate) node: &'n Node,
    pub(crate) place: Place,
    /// What the last segment stands below: the item or collection that an action is bound to.
    pub(crate) parent: Option<Place>,
    /// The type that the path casts to at its end.
    pub(crate) cast: Option<&'static str>,
    /// A function's arguments.
    pub(crate) arguments: Vec<(&'a str, String)>,
    /// The ids in the path, in order.
    pub(crate) ids: Vec<String>,
    pub(crate) guards: Vec<Guard>,
    /// Whether the last key is a declared item's.
    is_item: bool,
}

impl<'n, 'a> Found<'n, 'a> {
    pub(super) fn new(root: &'n Node, steps: Vec<(Step<'a>, &'n Node)>) -> Self {
        let mut found = Self {
            node: root,
            place: Place::default(),
            parent: None,
            cast: None,
            arguments: Vec::new(),
            ids: Vec::new(),
            guards: Vec::new(),
            is_item: false,
        };
        for (step, node) in steps {
            found.go(step, node);
        }
        found
    }

    fn go(&mut self, step: Step<'a>, node: &'n Node) {
        match step {
            // What is asked of the same place.
            Step::Literal(name) if name.starts_with('$') => {}
            Step::Literal(name) => self.enter(name, node),
            Step::Function(name, arguments) => {
                self.enter(name, node);
                self.arguments = arguments;
            }
            Step::Cast(name) => self.cast = Some(name),
            Step::Key(key) => {
                let key = key.into_owned();
                self.ids.push(key.clone());
                let collection = self.place.name();
                self.place = match self.place.link.take() {
                    Some(Link { target: Some(target), .. }) => {
                        Place { via: Some(collection), ..Place::item(target, key) }
                    }
                    _ => Place { part: self.place.part.take(), ..Place::item(collection, key) },
                };
                self.cast = None;
                self.is_item = node.routes.iter().any(Route::is_of_item);
            }
        }
        self.node = node;
    }

    /// Goes to what is called so below the place.
    fn enter(&mut self, name: &str, node: &Node) {
        if self.place.key.is_some() && self.is_item {
            self.guards.push(Guard { place: self.place.clone(), cast: self.cast });
        }
        let mut collection = self.place.name();
        let whole = node.part_of.filter(|_| node.link.is_none());
        let part = whole.map(|whole| {
            let mut part = collection.clone();
            path::push_literal(&mut part, name);
            Part { of_type: whole.of_type, name: part }
        });
        path::push_literal(&mut collection, whole.map_or(name, |whole| whole.whole));
        let place = Place { link: node.link.clone(), part, ..Place::collection(collection) };
        self.parent = Some(std::mem::replace(&mut self.place, place));
        self.cast = None;
    }

    /// The operations that the path has.
    pub(crate) fn routes(&self) -> &'n [Route] {
        &self.node.routes
    }
}
