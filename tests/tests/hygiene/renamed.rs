//! The core under another name: only the path in `crate = ...` leads to it.

mod vendored {
    pub(super) use ::graph_core as odata;
}

// Whoever relied on the default would take this for it, were it found.
mod graph_core {}

use vendored::odata::Resource as _;
use vendored::odata::{graph_complex, graph_enum, graph_hierarchy, graph_operations};
use vendored::odata::{graph_projection, graph_resource};

#[graph_resource(base, crate = vendored::odata)]
struct NodeBase {
    #[graph(key)]
    id: String,
    label: Option<String>,
}

#[graph_resource(base = NodeBase, crate = vendored::odata)]
struct Leaf {
    size: Option<Size>,
    point: Option<Point>,
}

#[graph_hierarchy(base = NodeBase, crate = vendored::odata)]
#[graph_resource(path = "/nodes", method = [GET, POST], crate = vendored::odata)]
#[graph_resource(path = "/nodes/{nodeId}", method = PATCH)]
enum Node {
    Leaf(Leaf),
}

#[graph_complex(crate = vendored::odata)]
struct Point {
    x: Option<f64>,
}

#[graph_enum(crate = vendored::odata)]
enum Size {
    Small,
}

#[graph_operations(crate = vendored::odata, ext = LeafExt)]
impl Leaf {
    #[graph(POST, path = "/nodes/{nodeId}/cut")]
    fn cut(depth: Option<i32>, pattern: String) -> Option<Leaf>;
}

#[graph_projection(of = Leaf, crate = vendored::odata)]
struct Row {
    id: String,
    size: Option<Size>,
}

#[test]
fn the_core_is_found_where_it_is_said_to_be() {
    let request = Node::update("n1", LeafPatch::new().label("x").size(Size::Small));
    assert!(request.body().is_some());
    let request = Leaf::cut("n1", LeafCut::new("p").depth(2));
    assert_eq!(request.path().expect("valid"), "/nodes/n1/cut");
    assert_eq!(Row::INFO.properties().len(), 2);
}
