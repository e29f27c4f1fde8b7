//! In an author's module that denies every lint, and has no prelude.
#![no_implicit_prelude]
#![deny(warnings, clippy::all, clippy::pedantic, missing_docs, missing_debug_implementations)]
#![deny(unreachable_pub, unused_qualifications, elided_lifetimes_in_paths, let_underscore_drop)]

use ::graph_core::{graph_complex, graph_enum, graph_hierarchy, graph_operations};
use ::graph_core::{graph_projection, graph_resource};
use ::std::boxed::Box;
use ::std::option::Option;
use ::std::string::String;
use ::std::vec::Vec;

/// A base.
#[graph_resource(base)]
pub(crate) struct NodeBase {
    /// The key.
    #[graph(key)]
    pub(crate) id: String,
    /// Text.
    pub(crate) label: Option<String>,
    /// Old text.
    #[deprecated = "use `label`"]
    pub(crate) title: Option<String>,
    /// More of it.
    #[graph(navigation, deep_insert, bind)]
    pub(crate) children: Option<Vec<Node>>,
}

/// A derived type.
#[graph_resource(base = NodeBase)]
pub(crate) struct Leaf {
    /// Small.
    #[graph(not_null)]
    pub(crate) size: Option<i32>,
    /// Old.
    #[deprecated]
    #[graph(not_null)]
    pub(crate) weight: Option<i32>,
}

/// A hierarchy.
#[graph_hierarchy(base = NodeBase)]
#[graph_resource(path = "/nodes", method = [GET, POST])]
#[graph_resource(path = "/nodes/$count", method = GET)]
#[graph_resource(path = "/nodes/{nodeId}", method = [GET, PATCH, PUT, DELETE], deprecated = "old")]
#[graph_resource(path = "/nodes/{nodeId}/content/$value", method = [GET, PUT])]
pub(crate) enum Node {
    /// A leaf.
    Leaf(Leaf),
}

/// A complex type.
#[graph_complex]
pub(crate) struct Point {
    /// Across.
    pub(crate) x: Option<f64>,
    /// Old.
    #[deprecated]
    pub(crate) y: Option<f64>,
    /// Deeper.
    pub(crate) inner: Option<Box<Point>>,
    /// How.
    pub(crate) mode: Option<::graph_core::Flags<Mode>>,
    /// Which.
    pub(crate) colour: Option<Colour>,
}

/// Flags.
#[graph_enum(flags)]
pub(crate) enum Mode {
    /// Quick.
    Fast,
}

/// An enum.
#[graph_enum]
pub(crate) enum Colour {
    /// Red.
    Red,
}

/// An entity with everything on a path of its own.
#[graph_resource(path = "/boards/{boardId}", method = [GET, PATCH, PUT, DELETE])]
#[graph_resource(path = "/boards", method = [GET, POST])]
#[graph_resource(path = "/boards", method = PATCH, name = "update_boards")]
#[graph_resource(path = "/board", method = GET, singleton, name = "mine")]
pub(crate) struct Board {
    /// The key.
    #[graph(key)]
    pub(crate) id: String,
    /// Where.
    pub(crate) point: Option<Point>,
    /// Old.
    #[deprecated = "use `point`"]
    pub(crate) place: Option<String>,
    /// Plain.
    pub(crate) count: i32,
}

#[graph_operations]
impl Board {
    /// Does something.
    #[graph(POST, path = "/boards/{boardId}/shuffle", deprecated)]
    pub(crate) fn shuffle(
        seed: i64,
        #[graph(not_null)] twice: Option<bool>,
        #[deprecated] points: Option<Vec<Point>>,
    ) -> Option<Board>;

    /// Reads something.
    #[graph(GET, path = "/boards/top(count={count},mode='{mode}')")]
    pub(crate) fn top(count: i32, mode: String) -> Vec<Board>;
}

/// A part.
#[graph_projection(of = Board)]
pub(crate) struct Part {
    /// The key.
    id: String,
    /// Where.
    point: Option<Point>,
}

#[test]
fn no_lint_fires() {
    let patch = BoardPatch::new().point(Point { x: Option::Some(1.0), ..default() }).count(3);
    ::std::assert!(Board::update("b1", patch).body().is_some());
    let _list = Node::list().filter(Node::LABEL.eq("x"));
}

fn default<T: ::std::default::Default>() -> T {
    T::default()
}

/// Less visible than its base, whose fields it has.
#[graph_resource(base = ::tests::VehicleBase)]
pub(crate) struct Sledge {
    /// How many.
    pub(crate) dogs: Option<i32>,
}
