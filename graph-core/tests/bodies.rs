//! What requests carry: bodies that hold what was set, and nothing that only the service writes.

use graph_core::{
    Flags, Media, Reference, Request, graph_complex, graph_enum, graph_operations, graph_resource,
};
use serde_json::{Value, json};

#[graph_resource(path = "/policies", method = [GET, POST])]
#[graph_resource(path = "/policies/{policyId}", method = [PATCH, PUT])]
#[graph_resource(path = "/policies/{policyId}/owner/$ref", method = [GET, PUT, DELETE], singleton)]
#[graph_resource(path = "/policies/{policyId}/groups/$ref", method = [GET, POST])]
#[graph_resource(path = "/policies/{policyId}/groups/{groupId}/$ref", method = DELETE)]
#[graph_resource(path = "/policies/{policyId}/logo/$value", method = [GET, PUT])]
struct Policy {
    #[graph(key)]
    id: String,
    name: Option<String>,
    #[graph(read_only)]
    created: Option<i32>,
    #[graph(immutable)]
    platform: Option<Platform>,
    platforms: Option<Flags<Set>>,
    version: i32,
    rule: Option<Rule>,
    #[graph(navigation)]
    assignments: Option<Vec<Assignment>>,
    #[graph(navigation, deep_insert)]
    actions: Option<Vec<Assignment>>,
    #[graph(navigation, bind)]
    owner: Option<Assignment>,
    #[graph(navigation, bind)]
    groups: Option<Vec<Assignment>>,
}

#[graph_resource(path = "/assignments/{assignmentId}", method = GET)]
struct Assignment {
    #[graph(key)]
    id: String,
    target: Option<String>,
    #[graph(read_only)]
    created: Option<i32>,
}

#[graph_complex]
struct Rule {
    depth: Option<i32>,
    #[graph(read_only)]
    hits: Option<i32>,
    inner: Option<Box<Rule>>,
}

#[graph_enum]
enum Platform {
    Ios,
}

#[graph_enum(flags)]
enum Set {
    A,
}

#[graph_operations]
impl Policy {
    #[graph(POST, path = "/policies/{policyId}/assign")]
    fn assign(
        assignments: Option<Vec<Assignment>>,
        rule: Option<Rule>,
        #[graph(not_null)] dry_run: Option<bool>,
        #[graph(name = "Comment")] comment: Option<String>,
    ) -> Vec<Assignment>;

    #[graph(GET, path = "/policies/first()")]
    fn get_first() -> Policy;

    #[graph(POST, path = "/policies/{policyId}/copy")]
    fn copy(name: Option<String>) -> Policy;

    #[graph(POST, path = "/policies/{policyId}/move")]
    fn relocate(groups: Vec<String>, names: Vec<Option<String>>, depth: i64, set: Flags<Set>);

    #[graph(PUT, path = "/policies/{policyId}/logo")]
    fn set_logo(content: Media);
}

fn body<R>(request: &Request<R>) -> Value {
    serde_json::from_slice(request.body().expect("a body")).expect("JSON")
}

/// As an app has it after a read.
fn read() -> Policy {
    serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/$entity",
        "@odata.etag": "W/\"1\"",
        "@microsoft.graph.tips": "Use $select.", "name@microsoft.graph.tips": "x", "@context": "x",
        "@odata.type": "#microsoft.graph.policy",
        "id": "1", "name": null, "created": 7, "platform": "ios", "version": 3,
        "rule": {
            "@odata.type": "#microsoft.graph.rule", "depth": null, "hits": 5,
            "inner": {"depth": 1, "@microsoft.graph.tips": "y"},
        },
        "assignments@odata.context": "x", "assignments": [{"id": "a"}],
        "actions": [{"id": "b", "target": "t", "created": 1, "@odata.id": "y"}],
        "new": {"x": null}, "new@odata.type": "#Int64",
    }))
    .expect("a policy")
}

#[test]
fn a_create_leaves_out_what_the_service_writes() {
    assert_eq!(
        body(&Policy::create(&read())),
        json!({
            "@odata.type": "#microsoft.graph.policy", "platform": "ios", "version": 3,
            "rule": {"@odata.type": "#microsoft.graph.rule", "inner": {"depth": 1}},
            "actions": [{"@odata.type": "#microsoft.graph.assignment", "target": "t", "@odata.id": "y"}],
            "new": {"x": null}, "new@odata.type": "#Int64",
        })
    );
    assert_eq!(
        Policy::create(&Policy::default()).body(),
        Some(&br##"{"@odata.type":"#microsoft.graph.policy","version":0}"##[..])
    );
}

#[test]
fn annotations_that_clients_write_are_sent() {
    let names = [
        "@microsoft.graph.conflictBehavior",
        "assignments@delta",
        "assignments@odata.delta",
        "owner@odata.bind",
    ];
    let mut patch = PolicyPatch::new();
    for name in ["@odata.etag", "owner@odata.navigationLink", "@vendor.note"].iter().chain(&names) {
        patch.additional.insert(name, "x");
    }
    let sent = body(&Policy::update("1", patch));
    let sent: Vec<_> = sent.as_object().expect("an object").keys().collect();
    assert_eq!(sent[..1], ["@microsoft.graph.conflictBehavior"]);
    assert_eq!(sent[2..], names[1..], "{sent:?}");
    // To keep a value is to keep all of it.
    let kept = serde_json::to_value(read()).expect("it encodes");
    assert_eq!(kept["@microsoft.graph.tips"], "Use $select.");
    assert_eq!(kept["rule"]["inner"]["@microsoft.graph.tips"], "y");
}

#[test]
fn a_replacement_has_what_the_app_writes() {
    let replaced = body(&Policy::replace("1", &read()));
    let names: Vec<_> = replaced.as_object().expect("an object").keys().cloned().collect();
    assert_eq!(names, ["@odata.type", "new", "new@odata.type", "platform", "rule", "version"]);
}

#[test]
fn a_patch_sends_nested_values_whole() {
    let patch =
        PolicyPatch::new().rule(Rule { depth: Some(2), hits: Some(1), ..Default::default() });
    assert_eq!(
        body(&Policy::update("1", patch)),
        json!({"@odata.type": "#microsoft.graph.policy", "rule": {"depth": 2}})
    );
    // A null inside is said in so many words.
    let mut rule = Rule::default();
    rule.additional.insert("depth", Value::Null);
    assert_eq!(
        body(&Policy::update("1", PolicyPatch::new().rule(rule)))["rule"],
        json!({"depth": null})
    );
}

#[test]
fn parameters_have_no_type_and_name_what_exists() {
    let parameters = PolicyAssign::new()
        .assignments([
            Assignment { id: "a".into(), created: Some(1), ..Default::default() },
            Assignment { target: Some("t".into()), ..Default::default() },
        ])
        .rule(graph_core::Null)
        .comment("c");
    assert_eq!(
        body(&Policy::assign("1", parameters).page()),
        json!({
            "assignments": [
                {"@odata.type": "#microsoft.graph.assignment", "id": "a"},
                {"@odata.type": "#microsoft.graph.assignment", "target": "t"},
            ],
            "rule": null,
            "Comment": "c",
        })
    );
    assert_eq!(Policy::assign("1", PolicyAssign::new()).page().body(), Some(&b"{}"[..]));
}

#[test]
fn what_must_be_given_is_taken_as_by_setters() {
    let parameters = PolicyRelocate::new(["a", "b"], [Some("c"), None], 3_i32, Set::A);
    assert_eq!(
        body(&Policy::relocate("1", parameters)),
        json!({ "groups": ["a", "b"], "names": ["c", null], "depth": 3, "set": "a" })
    );
}

#[test]
fn bodies_are_written_as_serde_json_does() {
    let texts = ["", "plain, and longer than a word", "\"", "a\\b\n\u{1}\u{7f}", "\u{fc}\u{1f600}"];
    for text in texts {
        let mut rule = Rule { depth: Some(-2), inner: Some(Box::default()), ..Default::default() };
        rule.additional.insert(text, json!([text, 0.5, null]));
        let mut patch = PolicyPatch::new().name(text).version(i32::MAX).rule(rule.clone());
        patch.additional.insert("@odata.type", text);
        patch.additional.insert(text, text);
        let json = serde_json::to_string(&patch).expect("it encodes");
        assert_eq!(Policy::update("1", patch).body(), Some(json.as_bytes()));

        let parameters = PolicyAssign::new()
            .assignments([
                Assignment { id: text.into(), target: Some(text.into()), ..Default::default() },
                Assignment::default(),
            ])
            .rule(rule)
            .comment(text);
        let json = serde_json::to_string(&parameters).expect("it encodes");
        assert_eq!(Policy::assign("1", parameters).page().body(), Some(json.as_bytes()));
    }
    let parameters = PolicyAssign::new()
        .assignments(Vec::<Assignment>::new())
        .rule(graph_core::Null)
        .dry_run(true);
    let json = serde_json::to_string(&parameters).expect("it encodes");
    assert_eq!(json, r#"{"assignments":[],"rule":null,"dryRun":true}"#);
    assert_eq!(Policy::assign("1", parameters).page().body(), Some(json.as_bytes()));
}

#[test]
fn members_that_are_none_are_not_sent() {
    for (policy, fault) in [
        (Policy { platform: Some(Platform::default()), ..Policy::default() }, "an empty text"),
        (
            Policy { platform: Some("unknownFutureValue".into()), ..Policy::default() },
            "`unknownFutureValue` stands for members that the service hides",
        ),
        (
            Policy {
                platforms: Some([Set::A, "unknownFutureValue".into()].into()),
                ..Policy::default()
            },
            "`unknownFutureValue` stands for members that the service hides",
        ),
    ] {
        let error = Policy::create(&policy).path().expect_err("no member").to_string();
        assert!(error.contains(fault), "{error}");
        // What was read is kept all the same.
        serde_json::to_value(&policy).expect("it encodes");
    }
    let none = Policy { platforms: Some(Flags::new()), ..Policy::default() };
    assert_eq!(body(&Policy::create(&none))["platforms"], "");
}

#[test]
fn entities_are_bound_by_their_address() {
    let request = Policy::create(&Policy::default())
        .bind(Policy::OWNER, Assignment::get("a/1"))
        .bind(Policy::GROUPS, Reference::new("https://graph.microsoft.com/v1.0/groups/1"))
        .bind(Policy::GROUPS, Assignment::get("2"))
        .bind(Policy::OWNER, Assignment::get("3"));
    assert_eq!(
        body(&request),
        json!({
            "@odata.type": "#microsoft.graph.policy", "version": 0,
            "owner@odata.bind": "/assignments/3",
            "groups@odata.bind": ["https://graph.microsoft.com/v1.0/groups/1", "/assignments/2"],
        })
    );
    let unnamed = Policy::create(&Policy::default()).bind(Policy::OWNER, Assignment::get(""));
    let error = unnamed.path().expect_err("no id").to_string();
    assert_eq!(
        error,
        "POST /policies: the value for `{assignmentId}` is empty; give the id of one item"
    );
    let update = Policy::update("1", PolicyPatch::new()).bind(Policy::OWNER, Assignment::get("a"));
    assert_eq!(body(&update)["owner@odata.bind"], "/assignments/a");
}

#[test]
fn what_is_bound_is_written_once() {
    let mut policy = Policy::default();
    for (name, value) in [
        ("owner@odata.bind", json!("/assignments/given")),
        ("groups@bind", json!(["/assignments/given"])),
        ("leader@odata.bind", json!("/users/1")),
    ] {
        policy.additional.insert(name, value);
    }
    let create = Policy::create(&policy);
    let text = |request: &Request<Policy>| {
        String::from_utf8(request.body().expect("a body").to_vec()).expect("text")
    };
    assert_eq!(
        text(&create),
        r##"{"@odata.type":"#microsoft.graph.policy","version":0,"owner@odata.bind":"/assignments/given","groups@bind":["/assignments/given"],"leader@odata.bind":"/users/1"}"##
    );
    let create = create
        .bind(Policy::OWNER, Assignment::get("1"))
        .bind(Policy::GROUPS, Assignment::get("2"))
        .bind(Policy::GROUPS, Assignment::get("3"));
    assert_eq!(
        text(&create),
        r##"{"@odata.type":"#microsoft.graph.policy","version":0,"owner@odata.bind":"/assignments/1","groups@odata.bind":["/assignments/2","/assignments/3"],"leader@odata.bind":"/users/1"}"##
    );
}

#[test]
fn debug_shows_what_is_sent_and_no_values() {
    let mut assign = PolicyAssign::new()
        .assignments([Assignment { target: Some("s3cret".into()), ..Assignment::default() }])
        .rule(graph_core::Null)
        .comment("s3cret");
    assign.additional.insert("code", "s3cret");
    assert_eq!(
        format!("{assign:?}"),
        "PolicyAssign { assignments: .., rule: Null, Comment: .., code: .. }"
    );
    let mut patch = PolicyPatch::new().name("s3cret").rule(graph_core::Null);
    patch.additional.insert("code", "s3cret");
    assert_eq!(format!("{patch:?}"), "PolicyPatch { name: .., rule: Null, code: .. }");
    // A resource shows what it holds: apps print it.
    let policy = Policy { name: Some("a".into()), ..Policy::default() };
    assert!(format!("{policy:?}").contains("name: \"a\""), "{policy:?}");
}

#[test]
fn where_there_is_no_item_nothing_is_bound() {
    let owner = || Assignment::get("1");
    for request in [
        Policy::get_first().bind(Policy::OWNER, owner()),
        Policy::copy("1", PolicyCopy::new().name("x")).bind(Policy::OWNER, owner()),
    ] {
        let fault = format!(
            "{}: `owner` cannot be bound by a request without an item in its body; bind it where the \
             item is created, updated or replaced",
            request.operation()
        );
        assert_eq!(request.path().expect_err("nothing to bind").to_string(), fault);
        assert_eq!(request.url().expect_err("nothing to bind").to_string(), fault);
    }
}

#[test]
fn references_and_media_are_bodies_of_their_own() {
    assert_eq!(
        body(&Policy::set_owner_ref("1", Assignment::get("a"))),
        json!({"@odata.id": "/assignments/a"})
    );
    let absolute = Reference::new("https://graph.microsoft.com/v1.0/groups/1");
    assert_eq!(
        body(&Policy::add_groups_ref("1", &absolute)),
        json!({"@odata.id": "https://graph.microsoft.com/v1.0/groups/1"})
    );
    assert_eq!(
        Policy::remove_groups_ref("1", "a/b").path().expect("a path"),
        "/policies/1/groups/a%2Fb/$ref"
    );
    assert!(Policy::remove_owner_ref("1").body().is_none());
    let png = Media::new("image/png", vec![1, 2]);
    assert_eq!(Policy::upload("1", png.clone()).body(), Some(&[1, 2][..]));
    assert_eq!(Policy::set_logo("1", png).body(), Some(&[1, 2][..]));
    let reference: Reference =
        serde_json::from_value(json!({"@odata.id": "https://x/y"})).expect("a reference");
    assert_eq!(reference.address(), "https://x/y");
}
