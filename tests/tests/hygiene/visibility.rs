//! What is generated is as visible as what was declared.

use graph_core::{
    Resource as _, graph_complex, graph_enum, graph_hierarchy, graph_operations, graph_projection,
    graph_resource,
};

/// Private types, all of them, and with private types in their fields.
mod private {
    use super::*;

    #[graph_resource(base)]
    struct NodeBase {
        #[graph(key)]
        id: String,
        size: Option<Size>,
    }

    #[graph_resource(base = NodeBase)]
    struct Leaf {
        point: Option<Point>,
    }

    #[graph_hierarchy(base = NodeBase)]
    #[graph_resource(path = "/nodes", method = [GET, POST])]
    #[graph_resource(path = "/nodes/{nodeId}", method = [GET, PATCH])]
    enum Node {
        Leaf(Leaf),
    }

    #[graph_resource(path = "/trees/{treeId}", method = [GET, PATCH])]
    #[graph_resource(path = "/trees", method = PATCH, name = "update_trees")]
    struct Tree {
        #[graph(key)]
        id: String,
        point: Option<Point>,
    }

    #[graph_complex]
    struct Point {
        x: Option<f64>,
    }

    #[graph_enum]
    enum Size {
        Small,
    }

    #[graph_operations]
    impl Tree {
        #[graph(POST, path = "/trees/{treeId}/cut")]
        fn cut(point: Option<Point>) -> Option<Tree>;
    }

    #[graph_projection(of = Tree)]
    struct Row {
        id: String,
        point: Option<Point>,
    }

    #[test]
    fn they_are_used_here() {
        let _ = Node::update("1", LeafPatch::new().size(Size::Small));
        let _ = Tree::update_trees(TreePatch::new().with_id("1"));
        let _ = Tree::cut("1", TreeCut::new().point(Point::default()));
        assert_eq!(Row::INFO.properties().len(), 2);
        let _ = Node::list().filter(Node::SIZE.eq(Size::Small));
    }
}

mod outer {
    pub(super) mod inner {
        use graph_core::{graph_complex, graph_enum, graph_hierarchy, graph_operations};
        use graph_core::{graph_projection, graph_resource};

        #[graph_resource(base)]
        pub(in super::super) struct NodeBase {
            #[graph(key)]
            pub(in super::super) id: String,
            pub(in super::super) size: Option<Size>,
            hidden: Option<bool>,
        }

        #[graph_resource(base = NodeBase)]
        pub(in super::super) struct Leaf {
            pub(in super::super) point: Option<Point>,
        }

        #[graph_hierarchy(base = NodeBase)]
        #[graph_resource(path = "/nodes", method = [GET, POST])]
        #[graph_resource(path = "/nodes/{nodeId}", method = [GET, PATCH])]
        pub(in super::super) enum Node {
            Leaf(Leaf),
        }

        #[graph_complex]
        pub(in super::super) struct Point {
            pub(in super::super) x: Option<f64>,
        }

        #[graph_enum]
        pub(in super::super) enum Size {
            Small,
        }

        #[graph_operations]
        impl Leaf {
            #[graph(POST, path = "/nodes/{nodeId}/cut")]
            pub(in super::super) fn cut(point: Option<Point>);
        }

        #[graph_projection(of = Leaf)]
        pub(in super::super) struct Row {
            pub(in super::super) id: String,
        }
    }
}

/// A base that is only visible in the crate.
#[graph_resource(base)]
pub(crate) struct CrateBase {
    #[graph(key)]
    pub(crate) id: String,
}

mod deriving {
    // The types of the base's fields must be in scope.
    use super::outer::inner::Size;

    #[graph_core::graph_resource(base = super::outer::inner::NodeBase)]
    pub(super) struct Branch {
        pub(super) leaves: Option<i32>,
    }

    #[graph_core::graph_resource(base = crate::visibility::CrateBase)]
    pub(super) struct Crated {
        pub(super) own: Option<i32>,
    }
}

#[test]
fn what_is_visible_here_can_be_used_here() {
    use outer::inner::{Leaf, LeafCut, LeafPatch, Node, Point, Row, Size};

    let _ = Node::update("1", LeafPatch::new().size(Size::Small).point(Point::default()));
    let _ = Leaf::cut("1", LeafCut::new().point(Point { x: Some(1.0), ..Default::default() }));
    assert_eq!(Row::INFO.properties().len(), 1);
    assert_eq!(deriving::Branch::INFO.properties().len(), 4);
    assert_eq!(deriving::Crated::INFO.properties().len(), 2);
}
