//! Types that hold themselves, and call themselves `Self`.

use graph_core::{Request, graph_complex, graph_hierarchy, graph_operations, graph_resource};

#[graph_resource(path = "/groups", method = [GET, POST])]
#[graph_resource(path = "/groups/{groupId}", method = [GET, PATCH])]
pub(crate) struct Group {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) main: Option<Box<Self>>,
    pub(crate) parts: Vec<Self>,
    pub(crate) more: Option<Vec<Self>>,
    pub(crate) slots: Option<Vec<Option<Self>>>,
    #[graph(navigation, bind)]
    pub(crate) parent: Option<Box<Self>>,
    #[graph(navigation, deep_insert)]
    pub(crate) members: std::option::Option<std::vec::Vec<Self>>,
    pub(crate) rule: Option<Rule>,
}

#[graph_complex]
pub(crate) struct Rule {
    pub(crate) depth: Option<i32>,
    pub(crate) inner: Option<Box<Self>>,
    pub(crate) all: Option<Vec<Self>>,
}

#[graph_operations(path = "/groups/{groupId}")]
impl Group {
    #[graph(POST)]
    fn merge(with: Option<Vec<Self>>, main: Option<Self>) -> Self;

    #[graph(GET)]
    fn get_parts() -> Vec<Self>;

    #[graph(GET)]
    fn get_root() -> Option<Self>;
}

mod base {
    use graph_core::graph_resource;

    #[graph_resource(base)]
    pub(crate) struct NodeBase {
        #[graph(key)]
        pub(crate) id: String,
        pub(crate) next: Option<Box<Self>>,
        /// The same type by its name, which is not in scope where others derive from it.
        pub(crate) nodes: Option<Vec<NodeBase>>,
        #[graph(navigation)]
        pub(crate) origin: Option<Box<Self>>,
    }
}

/// Of the base's type are the base's fields, and of its own type its own.
#[graph_resource(base = base::NodeBase)]
pub(crate) struct Leaf {
    pub(crate) twin: Option<Box<Self>>,
    pub(crate) twins: Option<Vec<Self>>,
}

#[graph_hierarchy(base = base::NodeBase)]
#[graph_resource(path = "/nodes", method = [GET, POST])]
#[graph_resource(path = "/nodes/{nodeId}", method = PATCH)]
pub(crate) enum Node {
    Leaf(Leaf),
}

fn body<R>(request: &Request<R>) -> &str {
    std::str::from_utf8(request.body().expect("a body")).expect("text")
}

/// What is sent of one: its type, and not its key.
const PART: &str = r##"{"@odata.type":"#microsoft.graph.group","parts":[]}"##;
const NODE: &str = r##"{"@odata.type":"#microsoft.graph.node"}"##;
const LEAF: &str = r##"{"@odata.type":"#microsoft.graph.leaf"}"##;

#[test]
fn a_type_can_hold_itself() {
    let part = || Group { id: "2".into(), ..Group::default() };
    let patch = GroupPatch::new()
        .main(part())
        .parts([part()])
        .slots([Some(part()), None])
        .rule(Rule { inner: Some(Box::default()), all: Some(vec![]), ..Rule::default() });
    assert_eq!(
        body(&Group::update("1", patch)),
        format!(
            r##"{{"@odata.type":"#microsoft.graph.group","main":{PART},"parts":[{PART}],"slots":[{PART},null],"rule":{{"inner":{{}},"all":[]}}}}"##
        )
    );
    let group = Group { members: Some(vec![Group::default()]), ..Group::default() };
    let create = Group::create(&group).bind(Group::PARENT, Group::get("3"));
    assert!(body(&create).contains(r#""parent@odata.bind":"/groups/3""#), "{}", body(&create));
    assert!(body(&create).contains(r#""members":[{"#), "{}", body(&create));
    let list = Group::list()
        .filter(Group::MAIN.path(Group::PARTS).any(graph_core::element().path(Group::ID).eq("1")))
        .expand(Group::MEMBERS.select(Group::RULE))
        .page();
    assert_eq!(
        list.url().expect("valid"),
        "/groups?$filter=main/parts/any(x:x/id%20eq%20%271%27)&$expand=members($select=id,rule)"
    );
}

#[test]
fn operations_speak_of_their_type() {
    let merge =
        Group::merge("1", GroupMerge::new().with([Group::default()]).main(Group::default()));
    assert_eq!(body(&merge), format!(r#"{{"with":[{PART}],"main":{PART}}}"#));
    let _: Request<Group> = merge;
    let _: graph_core::ListRequest<Group> = Group::get_parts("1");
    let _: Request<Option<Group>> = Group::get_root("1");
}

#[test]
fn what_a_type_inherits_is_its_bases() {
    let base = || base::NodeBase { id: "b".into(), ..Default::default() };
    let patch = LeafPatch::new()
        .next(base())
        .nodes([base()])
        .twin(Leaf::default())
        .twins([Leaf::default()]);
    let leaf = Leaf { next: Some(Box::new(base())), ..Leaf::default() };
    let update = Node::update("1", patch);
    assert_eq!(
        body(&update),
        format!(
            r##"{{"@odata.type":"#microsoft.graph.leaf","next":{NODE},"nodes":[{NODE}],"twin":{LEAF},"twins":[{LEAF}]}}"##
        )
    );
    let node = Node::from(leaf);
    let next: Option<&base::NodeBase> = node.next();
    assert_eq!(next.map(|next| next.id.as_str()), Some("b"));
    assert_eq!(
        Node::list().expand(Node::ORIGIN).page().url().expect("valid"),
        "/nodes?$expand=origin"
    );
}
