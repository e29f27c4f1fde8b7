//! Matching of paths against the templates of all declared operations.

mod link;
mod part;
mod place;
mod tree;

use std::borrow::Cow;

use graph_core::{OperationInfo, OperationKind};

use crate::model::Model;
use crate::path;
use crate::target::Target;
pub(crate) use link::Link;
pub(crate) use place::{Found, Place};
pub(crate) use tree::Node as RouteNode;
use tree::{Node, Step};

/// The declared operations by path: a tree with a level for each segment, so that the time to find
/// one does not grow with their number.
#[derive(Debug, Default)]
pub(crate) struct Routes {
    root: Node,
    model: Model,
    operations: Vec<OperationInfo>,
}

/// A declared operation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Route {
    pub(crate) operation: OperationInfo,
    pub(crate) target: Target,
}

impl Route {
    /// Whether it is about one item of the collection above its placeholder.
    fn is_of_item(&self) -> bool {
        use OperationKind::{Delete, Get, Replace, Update};
        matches!(self.operation.kind, Get | Update | Replace | Delete)
    }
}

impl Routes {
    /// The operations of all these types.
    pub(crate) fn new(targets: &[Target]) -> Self {
        let mut routes = Self::default();
        for target in targets {
            routes.model.add_target(target);
        }
        for target in targets {
            for operation in target.operations() {
                // A base is a target by itself and with its hierarchy: its operations are where they are written.
                if !routes.operations.iter().any(|known| std::ptr::eq(known.path, operation.path)) {
                    routes.operations.push(operation);
                    routes.root.add(Route { operation, target: *target });
                }
            }
        }
        part::add_parts(&mut routes.root);
        link::add_links(&mut routes.root);
        routes
    }

    /// All types that the declared ones lead to.
    pub(crate) fn model(&self) -> &Model {
        &self.model
    }

    /// Where all paths start.
    pub(crate) fn root(&self) -> &Node {
        &self.root
    }

    /// The operations that a request's path has.
    pub(crate) fn find<'a>(&self, segments: &'a [Cow<'_, str>]) -> Option<Found<'_, 'a>> {
        self.walk(segments, &|node, _| !node.routes.is_empty())
    }

    /// What a collection has, or the one item that a path without its key stands for: where items can
    /// be put.
    pub(crate) fn find_collection<'a>(
        &self,
        segments: &'a [Cow<'_, str>],
    ) -> Option<Found<'_, 'a>> {
        self.walk(segments, &|node, step| {
            matches!(step, Step::Literal(_)) && node.own_target().is_some()
        })
    }

    /// All places that items can be put in: the names of collections without placeholders, and
    /// templates of those that have some.
    pub(crate) fn collections(&self) -> Vec<(String, &Node)> {
        let mut all = Vec::new();
        self.root.collections(&mut String::new(), &mut all);
        all
    }

    /// Walks down, literals first, to the first node that is accepted.
    fn walk<'a>(
        &self,
        segments: &'a [Cow<'_, str>],
        accept: &dyn Fn(&Node, &Step<'_>) -> bool,
    ) -> Option<Found<'_, 'a>> {
        let mut steps = Vec::with_capacity(segments.len() + 1);
        self.root
            .walk(segments, &self.model, accept, &mut steps)
            .then(|| Found::new(&self.root, steps))
    }

    /// Whether this is a declared operation.
    pub(crate) fn has_operation(&self, method: &http::Method, path: &str) -> bool {
        self.operations.iter().any(|operation| {
            operation.path == path && http::Method::from(operation.method) == *method
        })
    }

    /// Where the items are that a navigation property of an item leads to.
    pub(crate) fn child(&self, item: &str, property: &str) -> Place {
        let mut name = item.to_owned();
        path::push_literal(&mut name, property);
        let segments = path::segments(&name);
        let found = segments.as_deref().and_then(|segments| self.find_collection(segments));
        found.map_or_else(|| Place::collection(name.clone()), |found| found.place)
    }
}

#[cfg(test)]
mod tests {
    use graph_core::TypeInfo;

    use super::{Routes, Target};
    use crate::path::segments;

    static TYPE: TypeInfo = TypeInfo::entity("test.thing", &[], b"").with_operations(
        &[
            "get Get GET /boxes/{boxId}/things/{thingId}",
            "get Get GET /Boxes/{id}/things",
            "get Get GET /boxes/newest/things/{thingId}",
            "get Get GET /boxes/newest",
            "get Get GET /boxes/{boxId}/{tag}/labels",
        ],
        &[],
    );

    /// The template that is found, the collection and the key.
    fn find(path: &str, collection: bool) -> Option<(&'static str, String, Option<String>)> {
        let routes = Routes::new(&[Target { info: &TYPE, hierarchy: None }]);
        let segments = segments(path).expect(path);
        let found =
            if collection { routes.find_collection(&segments) } else { routes.find(&segments) }?;
        let template = found.routes().first().map_or("", |route| route.operation.path);
        Some((template, found.place.collection, found.place.key))
    }

    #[test]
    fn paths_are_matched_literals_first() {
        for (path, template, collection, key) in [
            (
                "/boxes/1/things/a%2Fb",
                "/boxes/{boxId}/things/{thingId}",
                "/boxes/1/things",
                Some("a/b"),
            ),
            ("/BOXES/A%2Fb/Things", "/Boxes/{id}/things", "/boxes/A%2Fb/things", None),
            (
                "/boxes/Newest/things/2",
                "/boxes/newest/things/{thingId}",
                "/boxes/newest/things",
                Some("2"),
            ),
            ("/boxes/newest", "/boxes/newest", "/boxes/newest", None),
            // Back out of the literal that leads nowhere.
            ("/boxes/newest/things", "/Boxes/{id}/things", "/boxes/newest/things", None),
            (
                "/boxes/1/things/labels",
                "/boxes/{boxId}/things/{thingId}",
                "/boxes/1/things",
                Some("labels"),
            ),
            ("/boxes/1/red/labels", "/boxes/{boxId}/{tag}/labels", "/boxes/1/red/labels", None),
        ] {
            let expected = (template, collection.to_owned(), key.map(str::to_owned));
            assert_eq!(find(path, false), Some(expected), "{path}");
        }
    }

    #[test]
    fn other_paths_are_not_matched() {
        for path in [
            "/",
            "/boxes",
            "/boxes/1",
            "/boxes/1/things/2/3",
            "/boxes//things",
            "/boxes/1/things/",
            "//boxes/1/things",
        ] {
            assert_eq!(find(path, false), None, "{path}");
        }
    }

    #[test]
    fn a_collection_is_where_items_are() {
        for (path, template, collection) in [
            ("/boxes/1/things", "/Boxes/{id}/things", "/boxes/1/things"),
            // Its items have a path, and it has none of its own.
            ("/boxes/newest/THINGS", "", "/boxes/newest/things"),
            ("/boxes/newest", "/boxes/newest", "/boxes/newest"),
        ] {
            let expected = (template, collection.to_owned(), None);
            assert_eq!(find(path, true), Some(expected), "{path}");
        }
        for path in ["/boxes", "/boxes/1", "/boxes/1/things/2"] {
            assert_eq!(find(path, true), None, "{path}");
        }
    }
}
