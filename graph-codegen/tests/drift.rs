//! What differs between declarations and metadata is found, for declarations by hand too.

use std::ffi::OsString;

use graph_codegen::check::{Change, Declarations, Kind, Subject, check, coverage, program};
use graph_codegen::config::Config;
use graph_codegen::csdl::Document;
use graph_core::{AreaInfo, EnumInfo, Resource, graph_enum, graph_resource};

#[graph_resource(path = "/people", method = [GET, POST])]
#[graph_resource(path = "/people/{personId}", method = [GET, PATCH])]
#[graph_resource(path = "/people/{personId}/friends", method = GET, name = "list_friends")]
pub struct Person {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub name: Option<i32>,
    pub nickname: Option<String>,
}

/// Abstract in the document.
#[graph_resource(base)]
pub struct Car {
    #[graph(key)]
    pub id: String,
}

#[graph_enum]
pub enum Speed {
    Slow,
    IFast,
    Still,
}

static PEOPLE: AreaInfo = AreaInfo::new("people", &[Person::info], &[], &[EnumInfo::of::<Speed>]);

fn drift(config: &str) -> graph_codegen::check::Drift {
    let document = Document::parse(include_str!("small.xml")).expect("metadata");
    let config = Config::parse(config).expect("a config");
    check(&document, &config, &Declarations::of(&[&PEOPLE])).expect("a comparison")
}

#[test]
fn types_of_hand_written_declarations_are_compared() {
    let drift = drift("");
    let text = drift.to_string();
    let expected = "\
        + property microsoft.graph.person/address: microsoft.graph.address\n\
        - property microsoft.graph.person/nickname\n\
        ~ property microsoft.graph.person/name: declared Edm.Int32, is Edm.String\n\
        ~ property microsoft.graph.person/name: declared not null, is nullable\n\
        + member microsoft.graph.speed/very_Fast\n\
        - member microsoft.graph.speed/Still\n\
        6 differences\n";
    assert_eq!(text, expected.replace("Still", "still"));
    let json: serde_json::Value =
        serde_json::from_str(&drift.to_json().expect("JSON")).expect("JSON");
    assert_eq!(json["changes"][0]["of"], "property");
    assert_eq!(json["changes"][0]["kind"], "added");
    assert_eq!(json["changes"][0]["name"], "microsoft.graph.person/address");
}

#[test]
fn a_base_that_became_abstract_is_told() {
    let document = Document::parse(include_str!("small.xml")).expect("metadata");
    let config = Config::parse("").expect("a config");
    let declared = Declarations { types: vec![Car::INFO], ..Declarations::default() };
    let drift = check(&document, &config, &declared).expect("a comparison");
    let change = drift.changes.iter().find(|change| change.of == Subject::Type).expect("a change");
    assert_eq!((change.kind, &*change.name), (Kind::Changed, "microsoft.graph.car"));
    assert_eq!(change.detail, "declared not abstract, is abstract");
}

#[test]
fn operations_are_compared_below_the_roots() {
    let drift = drift("roots = [\"/people\"]");
    let operation = |kind, name: &str| Change {
        of: Subject::Operation,
        kind,
        name: name.to_owned(),
        detail: String::new(),
    };
    let found: Vec<_> =
        drift.changes.iter().filter(|change| change.of == Subject::Operation).cloned().collect();
    assert_eq!(
        found,
        [
            operation(Kind::Added, "DELETE /people/{personId}"),
            operation(Kind::Added, "GET /people/$count"),
            operation(Kind::Removed, "GET /people/{personId}/friends"),
        ]
    );
    let added = drift.changes.iter().find(|change| change.of == Subject::Type);
    assert_eq!(added.map(|change| &*change.name), Some("microsoft.graph.address"));
}

#[test]
fn routes_of_others_are_compared() {
    let routes = "\
# A comment, and what is written in another way.
GET /people/{person-id}
post /People

GET /people/{id}/graph.employee/friends
DELETE /people/{id}
PUT /people/{id}";
    let config = "[[exception]]
        of = \"route\"
        name = \"DELETE /people/{personId}\"
        reason = \"Nobody is deleted.\"";
    let declared = Declarations::of(&[&PEOPLE]);
    let compared = coverage(routes, &Config::parse(config).expect("a config"), &declared);
    let expected = "\
        not declared: GET /people/{id}/graph.employee/friends\n\
        listed: DELETE /people/{id}: Nobody is deleted.\n\
        not declared: PUT /people/{id}\n\
        declared 2/5\n";
    assert_eq!(compared.to_string(), expected);
    assert!(!compared.is_whole());
    let whole = coverage(
        "GET /people\nDELETE /people/{}",
        &Config::parse(config).expect("a config"),
        &declared,
    );
    assert!(whole.is_whole());
}

/// What a program beside the declarations does.
#[test]
fn any_declarations_have_a_program() {
    let folder = tempfile::tempdir().expect("a folder");
    let json = folder.path().join("drift.json");
    let small = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/small.xml");
    let arguments = ["check", "--metadata", small, "--json"].map(OsString::from);
    program(&[&PEOPLE], arguments.into_iter().chain([json.clone().into_os_string()]));
    let written = std::fs::read_to_string(&json).expect("the differences");
    assert_eq!(written, drift("").to_json().expect("JSON"));
    // As `generate` is told, without a file.
    let told = ["--root", "/people", "--area", "people=/people", "--depth", "1", "--json"];
    let arguments = [&["check", "--metadata", small], &told[..]].concat();
    let arguments = arguments.into_iter().map(OsString::from);
    program(&[&PEOPLE], arguments.chain([json.clone().into_os_string()]));
    let written = std::fs::read_to_string(json).expect("the differences");
    assert_eq!(written, drift("roots = [\"/people\"]").to_json().expect("JSON"));
    assert!(written.contains("DELETE /people/{personId}"), "{written}");
}

/// If `GRAPH_SHARED_DATA` names the folder with the metadata.
#[cfg(feature = "intune")]
#[test]
fn intune_matches_the_metadata() {
    let Some(data) = std::env::var_os("GRAPH_SHARED_DATA") else { return };
    let file = std::path::Path::new(&data).join("graph-v1.0.csdl.xml");
    let document =
        Document::parse(&std::fs::read_to_string(file).expect("a file")).expect("metadata");
    let config = include_str!("../../graph-intune/codegen/intune.toml");
    let config = Config::parse(config).expect("fixups");
    let declared = Declarations::of(graph_intune::AREAS);
    let drift = check(&document, &config, &declared).expect("a comparison");
    assert!(drift.is_empty(), "{drift}");
}
