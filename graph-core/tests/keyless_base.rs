//! A base that leaves the key to the types that derive from it.

use graph_core::{Resource, graph_hierarchy, graph_resource};
use serde_json::{from_str, to_string};

#[graph_resource(base, odata_type = "microsoft.graph.identityGovernance.workflowBase")]
pub struct WorkflowBase {
    pub display_name: Option<String>,
}

#[graph_resource(
    base = WorkflowBase,
    odata_type = "microsoft.graph.identityGovernance.workflow",
    path = "/workflows",
    method = [GET, POST],
)]
#[graph_resource(path = "/workflows/{workflowId}", method = [GET, PATCH])]
pub struct Workflow {
    #[graph(key)]
    pub id: String,
    pub version: Option<i32>,
}

#[graph_resource(
    base = WorkflowBase,
    odata_type = "microsoft.graph.identityGovernance.workflowVersion",
    path = "/workflows/{workflowId}/versions/{versionNumber}",
    method = GET,
)]
pub struct WorkflowVersion {
    #[graph(key)]
    pub version_number: i32,
}

/// A base that derives from it has no key either.
#[graph_resource(base, base = WorkflowBase)]
pub struct Draft {
    pub author: Option<String>,
}

#[graph_resource(base = Draft)]
pub struct SharedDraft {
    #[graph(key, immutable)]
    pub name: String,
}

#[graph_hierarchy(base = WorkflowBase)]
#[graph_resource(path = "/all", method = [GET, POST])]
#[graph_resource(path = "/all/{workflowId}", method = [GET, PATCH, DELETE])]
pub enum AnyWorkflow {
    Workflow(Workflow),
    Version(WorkflowVersion),
    Shared(SharedDraft),
}

#[test]
fn each_derived_type_has_its_own_key() {
    assert!(WorkflowBase::INFO.key().is_none());
    assert!(Draft::INFO.key().is_none());
    let key = |info: &'static graph_core::TypeInfo| info.key().map(|(i, key)| (i, key.name));
    assert_eq!(key(Workflow::INFO), Some((1, "id")));
    assert_eq!(key(WorkflowVersion::INFO), Some((1, "versionNumber")));
    assert_eq!(key(SharedDraft::INFO), Some((2, "name")));
}

#[test]
fn derived_types_are_called_like_any_other() {
    let list = Workflow::list().select(Workflow::DISPLAY_NAME).page();
    assert_eq!(list.url().expect("valid"), "/workflows?$select=id,displayName");
    assert_eq!(WorkflowVersion::get("a", 7).path().expect("valid"), "/workflows/a/versions/7");
    let new = Workflow { display_name: Some("x".into()), ..Workflow::default() };
    let body =
        r##"{"@odata.type":"#microsoft.graph.identityGovernance.workflow","displayName":"x"}"##;
    assert_eq!(Workflow::create(&new).body(), Some(body.as_bytes()));
    assert_eq!(AnyWorkflow::create(&new).body(), Some(body.as_bytes()));
    let patch = WorkflowPatch::new().display_name("x");
    assert_eq!(AnyWorkflow::update("1", patch.clone()).body(), Some(body.as_bytes()));
    assert_eq!(Workflow::update("1", patch).path().expect("valid"), "/workflows/1");
    let shared = SharedDraft { name: "n".into(), ..SharedDraft::default() };
    let body = r##"{"@odata.type":"#microsoft.graph.sharedDraft","name":"n"}"##;
    assert_eq!(AnyWorkflow::create(&shared).body(), Some(body.as_bytes()));
}

#[test]
fn what_arrives_has_its_own_key_or_none() {
    let version = r##"{"@odata.type":"#microsoft.graph.identityGovernance.workflowVersion","displayName":"x","versionNumber":7}"##;
    let read: AnyWorkflow = from_str(version).expect("it decodes");
    assert_eq!(read.display_name(), Some("x"));
    assert_eq!(read.as_version().map(|version| version.version_number), Some(7));
    assert_eq!(to_string(&read).expect("it encodes"), version);

    let base: AnyWorkflow = from_str(r#"{"displayName":"x"}"#).expect("it decodes");
    assert!(matches!(&base, AnyWorkflow::Base(base) if base.display_name.as_deref() == Some("x")));
    let newer = r##"{"@odata.type":"#microsoft.graph.newer","displayName":"x","id":"1"}"##;
    let unknown: AnyWorkflow = from_str(newer).expect("it decodes");
    assert!(matches!(unknown, AnyWorkflow::Unknown(_)));
    assert_eq!(to_string(&unknown).expect("it encodes"), newer);
}
