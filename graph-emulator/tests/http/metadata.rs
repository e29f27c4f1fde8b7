//! `$metadata`, read as graph-codegen reads Microsoft's.

use graph_codegen::check::{Declarations, check};
use graph_codegen::config::Config;
use graph_codegen::csdl::Document;
use graph_core::{EdmType, EnumInfo, HierarchyInfo, Resource, TypeInfo, Value as _};
use graph_emulator::Method;

use crate::model::{self, Category, Device, Owner, Policy};
use crate::{Graph, send, start};

async fn document(graph: &Graph) -> Document {
    // Without a token, as Microsoft Graph has it.
    let reply = send(graph.bare(Method::GET, "/$metadata")).await;
    assert_eq!((reply.status, reply.header("content-type")), (200, Some("application/xml")));
    Document::parse(&reply.text).expect("metadata")
}

#[track_caller]
fn assert_no_drift(document: &Document, declared: &Declarations) {
    let config = Config::parse("").expect("a config");
    let drift = check(document, &config, declared).expect("a comparison");
    assert!(drift.is_empty(), "{drift}");
}

fn types(edm: EdmType) -> Vec<&'static TypeInfo> {
    match edm {
        EdmType::Hierarchy(info) => {
            let HierarchyInfo { base, derived, .. } = info();
            std::iter::once(base).chain(*derived).map(|info| info()).collect()
        }
        EdmType::Object(info) => vec![info()],
        _ => Vec::new(),
    }
}

#[tokio::test]
async fn it_has_what_is_declared() {
    let document = document(&start(model::empty()).await).await;
    let declared = Declarations {
        types: [types(Policy::EDM), vec![Device::INFO, Category::INFO, Owner::INFO]].concat(),
        enums: vec![
            EnumInfo::of::<model::DeviceState>(),
            EnumInfo::of::<graph_core::Flags<model::Right>>(),
        ],
        ..Declarations::default()
    };
    assert_no_drift(&document, &declared);

    let device = &document.types["microsoft.graph.device"];
    assert!(device.is_entity && device.keys == ["id"] && device.base.is_none());
    let property =
        |name: &str| device.properties.iter().find(|p| p.name == name).expect("declared");
    assert!(property("results").computed && property("serial").immutable);
    assert!(document.types["microsoft.graph.policy"].is_abstract && !device.is_abstract);
    let ios = &document.types["microsoft.graph.iosPolicy"];
    assert_eq!(ios.base.as_deref(), Some("microsoft.graph.policy"));
    assert_eq!(ios.properties.iter().map(|p| &*p.name).collect::<Vec<_>>(), ["passcodeRequired"]);
    assert!(!document.types["microsoft.graph.person"].is_entity);
}

#[tokio::test]
async fn it_says_where_paths_start_and_what_lives_below_what() {
    let document = document(&start(model::empty()).await).await;
    let entries: Vec<_> = document.entry_points.values().collect();
    let entries: Vec<_> =
        entries.iter().map(|e| (&*e.name, &*e.ty.name, e.ty.is_collection)).collect();
    assert_eq!(
        entries,
        [
            ("categories", "microsoft.graph.category", true),
            ("devices", "microsoft.graph.device", true),
            ("owners", "microsoft.graph.owner", true),
            ("policies", "microsoft.graph.policy", true),
        ]
    );
    let contains = |ty: &str, name: &str| {
        let navigations = document.types[ty].navigations.iter();
        navigations.filter(|n| n.name == name).map(|n| n.contains).next()
    };
    assert_eq!(contains("microsoft.graph.policy", "assignments"), Some(true));
    // Those of a collection of its own.
    assert_eq!(contains("microsoft.graph.owner", "devices"), Some(false));
    assert_eq!(contains("microsoft.graph.device", "tags"), Some(false));
}

#[tokio::test]
async fn the_address_of_the_service_lists_where_paths_start() {
    let graph = start(model::empty()).await;
    let reply = send(graph.bare(Method::GET, "/")).await;
    assert_eq!(reply.status, 200);
    assert_eq!(send(graph.bare(Method::GET, "")).await.text, reply.text);
    let body = reply.json();
    assert_eq!(body["@odata.context"], format!("{}/$metadata", graph.emulator.base_url()));
    let entries = body["value"].as_array().expect("a list");
    let names: Vec<_> = entries.iter().map(|entry| entry["name"].as_str()).collect();
    assert_eq!(names.len(), 4);
    assert!(names.contains(&Some("policies")), "{body}");
    assert_eq!(entries[0]["kind"], "EntitySet");
}

#[tokio::test]
async fn it_has_the_actions_and_functions_with_what_they_are_bound_to() {
    let document = document(&start(model::empty()).await).await;
    let mut calls: Vec<_> = document
        .operations
        .iter()
        .map(|call| {
            let bound_to = call.binding.as_ref().map(|ty| (&*ty.name, ty.is_collection));
            let parameters = call.parameters.iter().map(|p| (&*p.name, p.nullable)).collect();
            let result = call.result.as_ref().map(|(ty, _)| (&*ty.name, ty.is_collection));
            (&*call.name, call.is_function, bound_to, parameters, result)
        })
        .collect::<Vec<(_, _, _, Vec<_>, _)>>();
    calls.sort();
    let device = Some(("microsoft.graph.device", false));
    let devices = Some(("microsoft.graph.device", true));
    let policy = Some(("microsoft.graph.policy", false));
    let assignments = Some(("microsoft.graph.assignment", true));
    assert_eq!(
        calls,
        [
            ("assign", false, policy, vec![("assignments", true)], assignments),
            ("delta", true, devices, vec![], devices),
            ("distance", true, device, vec![("place", false)], Some(("Edm.Int32", false))),
            ("refresh", false, device, vec![], Some(("microsoft.graph.device", false))),
            ("rename", false, device, vec![("name", false)], Some(("Edm.Boolean", false))),
            ("suggestCategory", false, device, vec![], Some(("microsoft.graph.category", false))),
            ("wipe", false, device, vec![("keepData", true)], None),
        ]
    );
}

#[tokio::test]
async fn a_place_that_no_type_describes_leads_to_those_below() {
    let document = document(&start(crate::emulator()).await).await;
    let boxes = &document.entry_points["boxes"].ty;
    assert!(boxes.is_collection);
    let things = &document.types[&boxes.name].navigations[0];
    assert_eq!((&*things.name, &*things.ty.name), ("things", "microsoft.graph.thing"));
    assert!(things.contains && things.ty.is_collection);
    assert_eq!(document.types[&boxes.name].keys, ["id"]);
}

/// All of Intune, with nothing but what it is declared with.
#[cfg(feature = "intune")]
#[tokio::test]
async fn that_of_intune_is_as_it_is_declared() {
    let graph = start(graph_emulator::Emulator::new().areas(graph_intune::AREAS)).await;
    let document = document(&graph).await;
    assert_no_drift(&document, &Declarations::of(graph_intune::AREAS));
    let navigations = &document.types["microsoft.graph.deviceManagement"].navigations;
    assert!(navigations.iter().any(|navigation| navigation.contains));
    assert_eq!(
        document.entry_points["deviceManagement"].ty.name,
        "microsoft.graph.deviceManagement"
    );
}
