//! Matching of paths against the templates of all declared operations.

use std::borrow::Cow;

use graph_core::{OperationInfo, TypeInfo};

use crate::path;

/// The declared operations by path: a tree with a level for each segment, so that the time to find
/// one does not grow with their number.
#[derive(Debug, Default)]
pub(crate) struct Routes {
    root: Node,
}

#[derive(Debug, Default)]
struct Node {
    literals: Vec<(&'static str, Node)>,
    /// Whatever the placeholder is called: templates that differ in that alone are the same path.
    placeholder: Option<Box<Node>>,
    routes: Vec<Route>,
}

/// A declared operation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Route {
    pub(crate) operation: &'static OperationInfo,
    pub(crate) info: &'static TypeInfo,
}

/// What a path addresses.
#[derive(Debug)]
pub(crate) struct Found<'a> {
    /// The operations that the path has. Never empty.
    pub(crate) routes: Vec<Route>,
    /// The collection, spelled the same for all paths that address it.
    pub(crate) collection: String,
    /// The item's key, where the path ends with it.
    pub(crate) key: Option<&'a str>,
}

impl Found<'_> {
    /// The type that the first declaration says. Where several types share a path, the stored item
    /// tells which one it is.
    pub(crate) fn info(&self) -> &'static TypeInfo {
        self.routes[0].info
    }
}

/// How a segment was matched.
#[derive(Clone, Copy, Debug)]
enum Segment {
    /// By this literal, as the first declaration writes it.
    Literal(&'static str),
    Placeholder,
}

impl Routes {
    /// Adds the operations of a declared type.
    pub(crate) fn add(&mut self, info: &'static TypeInfo) {
        for operation in info.all_operations() {
            let mut node = &mut self.root;
            for segment in operation.path.split('/').skip(1) {
                node = node.child(segment);
            }
            node.routes.push(Route { operation, info });
        }
    }

    /// The operations that a request's path has.
    pub(crate) fn find<'a>(&self, segments: &'a [Cow<'_, str>]) -> Option<Found<'a>> {
        self.walk(segments, |node, _| node.routes.clone())
    }

    /// The operations on the items of a collection, or on the collection where its path stands for
    /// them.
    pub(crate) fn find_collection<'a>(&self, segments: &'a [Cow<'_, str>]) -> Option<Found<'a>> {
        let found = self.walk(segments, |node, reached| {
            let items = node.placeholder.iter().flat_map(|items| &items.routes);
            let own = matches!(reached, Segment::Literal(_)).then_some(&node.routes);
            items.chain(own.into_iter().flatten()).copied().collect()
        })?;
        // As a collection, and not as an item of the one above.
        let mut collection = found.collection;
        if let Some(key) = found.key {
            path::push_id(&mut collection, key);
        }
        Some(Found { collection, key: None, ..found })
    }

    /// Walks down, literals first, to the first node that `routes` finds operations at.
    fn walk<'a>(
        &self,
        segments: &'a [Cow<'_, str>],
        routes: impl Fn(&Node, Segment) -> Vec<Route>,
    ) -> Option<Found<'a>> {
        let mut matched = Vec::with_capacity(segments.len());
        let routes = self.root.walk(segments, &routes, &mut matched)?;
        let mut collection = String::new();
        let mut key = None;
        for (i, (segment, matched)) in segments.iter().zip(matched).enumerate() {
            match matched {
                Segment::Literal(literal) => path::push_literal(&mut collection, literal),
                Segment::Placeholder if i + 1 == segments.len() => key = Some(&**segment),
                Segment::Placeholder => path::push_id(&mut collection, segment),
            }
        }
        Some(Found { routes, collection, key })
    }
}

impl Node {
    /// The node for a template's segment below this one.
    fn child(&mut self, segment: &'static str) -> &mut Node {
        if path::placeholder(segment).is_some() {
            return self.placeholder.get_or_insert_default();
        }
        let known =
            self.literals.iter().position(|(literal, _)| literal.eq_ignore_ascii_case(segment));
        let at = known.unwrap_or_else(|| {
            self.literals.push((segment, Node::default()));
            self.literals.len() - 1
        });
        &mut self.literals[at].1
    }

    /// Goes no deeper than the deepest template, however long the path is.
    fn walk(
        &self,
        segments: &[Cow<'_, str>],
        routes: &impl Fn(&Node, Segment) -> Vec<Route>,
        matched: &mut Vec<Segment>,
    ) -> Option<Vec<Route>> {
        let Some((first, rest)) = segments.split_first() else {
            let routes = routes(self, *matched.last()?);
            return (!routes.is_empty()).then_some(routes);
        };
        if first.is_empty() {
            return None;
        }
        let literal = self.literals.iter().find(|(literal, _)| literal.eq_ignore_ascii_case(first));
        let literal = literal.map(|(literal, node)| (node, Segment::Literal(literal)));
        let placeholder = self.placeholder.as_deref();
        let placeholder = placeholder.map(|node| (node, Segment::Placeholder));
        for (node, segment) in literal.into_iter().chain(placeholder) {
            matched.push(segment);
            if let Some(routes) = node.walk(rest, routes, matched) {
                return Some(routes);
            }
            matched.pop();
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use graph_core::{Method, OperationInfo, OperationKind, TypeInfo};

    use super::Routes;
    use crate::path::segments;

    const fn get(path: &'static str) -> OperationInfo {
        OperationInfo::new("get", OperationKind::Get, Method::Get, path)
    }

    static TYPE: TypeInfo = TypeInfo::entity("test.thing", &[]).operations(&[
        get("/boxes/{boxId}/things/{thingId}"),
        get("/Boxes/{id}/things"),
        get("/boxes/newest/things/{thingId}"),
        get("/boxes/newest"),
        get("/boxes/{boxId}/{tag}/labels"),
    ]);

    /// The template that is found, the collection and the key.
    fn find(path: &str, collection: bool) -> Option<(&'static str, String, Option<String>)> {
        let mut routes = Routes::default();
        routes.add(&TYPE);
        let segments = segments(path).expect(path);
        let found =
            if collection { routes.find_collection(&segments) } else { routes.find(&segments) }?;
        let key = found.key.map(str::to_owned);
        Some((found.routes[0].operation.path, found.collection, key))
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
            ("/boxes/1/things", "/boxes/{boxId}/things/{thingId}", "/boxes/1/things"),
            ("/boxes/newest/THINGS", "/boxes/newest/things/{thingId}", "/boxes/newest/things"),
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
