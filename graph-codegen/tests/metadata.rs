//! What is read from a metadata document, and which operations there are.

use graph_codegen::config::Config;
use graph_codegen::csdl::Document;
use graph_codegen::routes::Routes;

const SMALL: &str = include_str!("small.xml");

fn small() -> Document {
    Document::parse(SMALL).expect("metadata")
}

fn routes(config: &str) -> Vec<String> {
    let config = Config::parse(config).expect("a config");
    let routes = Routes::walk(&small(), &config).expect("routes");
    let of_entities = routes.routes.iter().map(|route| {
        let suffix = route.suffix.as_deref().unwrap_or("-");
        format!("{} {} {} {suffix}", route.method.as_str(), route.path, route.owner)
    });
    let bound = routes.bound.iter().map(|route| {
        let method = if route.operation.is_function { "GET" } else { "POST" };
        format!("{method} {} {} -", route.path(), route.owner)
    });
    of_entities.chain(bound).map(|line| line.replace("microsoft.graph.", "")).collect()
}

#[test]
fn types_are_read_with_their_facts() {
    let document = small();
    let car = &document.types["microsoft.graph.car"];
    assert!(car.is_abstract && car.is_entity && !car.is_open);
    assert_eq!(car.base.as_deref(), Some("microsoft.graph.entity"));
    assert!(document.types["microsoft.graph.garage"].is_open);
    assert!(!document.types["microsoft.graph.address"].is_entity);
    let property = |name: &str| {
        let found = car.properties.iter().find(|property| property.name == name);
        found.expect("a property")
    };
    assert!(!property("colors").nullable && property("type").nullable);
    assert!(property("VIN").computed && !property("type").computed);
    let pressures = &document.types["microsoft.graph.wheel"].properties[0];
    assert_eq!((&*pressures.ty.name, pressures.ty.is_collection), ("Edm.Double", true));
    assert_eq!(document.keys("microsoft.graph.sportsCar"), ["id"]);
    assert_eq!(document.derived("microsoft.graph.car"), ["microsoft.graph.sportsCar"]);
    let color = &document.enums["microsoft.graph.color"];
    assert!(color.is_flags && !document.enums["microsoft.graph.speed"].is_flags);
    assert_eq!(color.members, ["red", "green"]);
}

#[test]
fn operations_and_annotations_are_read() {
    let document = small();
    let wash = document.operations.iter().find(|operation| operation.name == "wash");
    let wash = wash.expect("an action");
    assert!(!wash.is_function);
    assert_eq!(wash.binding.as_ref().map(|ty| &*ty.name), Some("microsoft.graph.car"));
    let parameters: Vec<_> = wash.parameters.iter().map(|p| (&*p.name, p.nullable)).collect();
    assert_eq!(parameters, [("withWax", false), ("notes", true)]);
    assert_eq!(
        wash.result.as_ref().map(|(ty, nullable)| (&*ty.name, *nullable)),
        Some(("Edm.Int32", false))
    );
    let unbound = document.operations.iter().find(|operation| operation.name == "closeAll");
    assert!(unbound.expect("an action").binding.is_none());
    let navigations = document.navigations("microsoft.graph.garage");
    let people = navigations.iter().find(|n| n.name == "people").expect("a navigation property");
    assert_eq!(people.capabilities.delete, Some(false));
    assert!(people.contains);
    assert!(document.entry_points["people"].ty.is_collection);
}

#[test]
fn what_is_no_metadata_is_told() {
    let fault = |text: &str| Document::parse(text).expect_err("a fault").to_string();
    assert!(fault("{}").starts_with("the metadata is no XML: "));
    assert_eq!(fault("<a/>"), "the metadata has no `Schema`; save what `$metadata` gives");
    let nameless = SMALL.replace("<ComplexType Name=\"address\">", "<ComplexType>");
    assert_eq!(fault(&nameless), "line 50: `ComplexType` has no `Name`");
}

#[test]
fn types_that_are_nowhere_are_told() {
    let fault = |from: &str, to: &str| {
        Document::parse(&SMALL.replacen(from, to, 1)).expect_err("a fault").to_string()
    };
    let whole = "which is nowhere; save the whole `$metadata`";
    assert_eq!(
        fault("\"sportsCar\" BaseType=\"graph.car\"", "\"sportsCar\" BaseType=\"graph.kart\""),
        format!("line 39: `EntityType` has the `BaseType` `microsoft.graph.kart`, {whole}")
    );
    assert_eq!(
        fault("Collection(graph.wheel)", "Collection(graph.tyre)"),
        format!("line 37: `NavigationProperty` has the `Type` `microsoft.graph.tyre`, {whole}")
    );
    assert_eq!(
        fault("EntityType=\"microsoft.graph.person\"", "EntityType=\"human\""),
        format!("line 66: `EntitySet` has the `EntityType` `human`, {whole}")
    );
    assert_eq!(
        fault("\"car\" BaseType=\"graph.entity\"", "\"car\" BaseType=\"graph.sportsCar\""),
        "line 32: `EntityType` has the `BaseType` `microsoft.graph.sportsCar`, which derives from itself"
    );
}

#[test]
fn operations_follow_containment_casts_and_bindings() {
    let found = routes("roots = [\"/garage\"]");
    let expected = [
        "GET /garage garage -",
        "PATCH /garage garage -",
        "GET /garage/cars car -",
        "POST /garage/cars car -",
        "GET /garage/cars/$count car -",
        "GET /garage/cars/{carId} car -",
        "PATCH /garage/cars/{carId} car -",
        "DELETE /garage/cars/{carId} car -",
        "GET /garage/cars/{carId}/wheels wheel -",
        "GET /garage/cars/{carId}/wheels/$count wheel -",
        "PATCH /garage/cars/{carId}/wheels/{wheelId} wheel -",
        "DELETE /garage/cars/{carId}/wheels/{wheelId} wheel -",
        "GET /garage/cars/{carId}/wheels/{wheelId}/car car of_wheel",
        "GET /garage/cars/sportsCar sportsCar -",
        "GET /garage/cars/sportsCar/$count sportsCar -",
        "GET /garage/cars/{carId}/sportsCar sportsCar -",
        "GET /garage/cars/{carId}/sportsCar/wheels wheel of_sports_car",
        // Not contained: the owner can only be read. Of the people, an annotation forbids a delete.
        "GET /garage/owner person of_garage",
        "GET /garage/people person -",
        "PATCH /garage/people/{personId} person -",
        "POST /garage/cars/{carId}/wash car -",
        "GET /garage/cars/countFaster(than={than}) car -",
    ];
    for line in expected {
        assert!(found.iter().any(|known| known == line), "{line}: {found:#?}");
    }
    for line in found.iter().filter(|line| line.contains("/people/")) {
        assert!(!line.starts_with("DELETE"), "{line}");
    }
    assert!(!found.iter().any(|line| line.starts_with("DELETE /garage/owner")));
    // What is annotated on a type holds wherever its entities are; reading by key is no word on the list.
    assert!(
        !found.iter().any(|line| line.starts_with("GET /garage/cars/{carId}/wheels/{wheelId} "))
    );
    assert!(!found.iter().any(|line| line.starts_with("POST /garage/cars/{carId}/wheels ")));
}

#[test]
fn an_unknown_root_is_told() {
    let config = Config::parse("roots = [\"/garage/boats\"]").expect("a config");
    let error = Routes::walk(&small(), &config).expect_err("a fault");
    assert_eq!(error.to_string(), "root `/garage/boats`: the metadata has no `boats` there");
}

/// The real document, if `GRAPH_SHARED_DATA` names its folder.
#[test]
fn the_real_document_is_read() {
    let Some(folder) = std::env::var_os("GRAPH_SHARED_DATA") else { return };
    let file = std::path::Path::new(&folder).join("graph-v1.0.csdl.xml");
    let document =
        Document::parse(&std::fs::read_to_string(file).expect("a file")).expect("metadata");
    assert_eq!((document.types.len(), document.enums.len()), (2962, 861));
    assert!(document.navigations("microsoft.graph.managedDevice").len() > 3);
}
