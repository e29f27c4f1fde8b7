//! Facts of types, properties and operations that declarations get wrong are told, and fixups that are out of date.

use graph_codegen::check::{Declarations, Drift, check};
use graph_codegen::config::Config;
use graph_codegen::csdl::Document;
use graph_core::{
    AreaInfo, DateTimeOffset, Flags, Hierarchy, Resource, graph_complex, graph_enum,
    graph_hierarchy, graph_resource,
};

/// A list in the place of an item, and not open.
#[graph_resource(path = "/garage", method = [GET, PATCH])]
pub struct Garage {
    #[graph(key)]
    pub id: String,
    pub address: Option<Address>,
    /// It leads to an entity.
    pub owner: Option<Box<Person>>,
    #[graph(navigation, deep_insert)]
    pub people: Option<Vec<Person>>,
}

/// An entity.
#[graph_complex]
pub struct Person {
    #[graph(read_only)]
    pub id: Option<String>,
    #[graph(immutable)]
    pub name: Option<String>,
    pub address: Option<Address>,
}

/// A complex type, which derives from nothing.
#[graph_resource(base = Wheel, path = "/garage/addresses/{addressId}", method = GET)]
pub struct Address {
    pub street: Option<String>,
}

#[graph_resource(base)]
pub struct Wheel {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub pressures: Option<Vec<f64>>,
}

#[graph_resource(base)]
pub struct CarBase {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub colors: Option<Flags<Color>>,
    #[graph(not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub r#type: Option<String>,
    #[graph(name = "VIN")]
    pub vin: Option<String>,
}

#[graph_resource(base = CarBase)]
pub struct SportsCar {}

#[graph_resource(base = CarBase)]
pub struct OldCar {}

/// Without sports cars.
#[graph_hierarchy(base = CarBase)]
pub enum Car {
    Old(OldCar),
}

#[graph_enum(flags)]
pub enum Color {
    Red,
    Green,
}

static GARAGE: AreaInfo = AreaInfo::new(
    "garage",
    &[Garage::info, Person::info, Address::info, Wheel::info, CarBase::info, SportsCar::info],
    &[<Car as Hierarchy>::INFO],
    &[],
);

fn drift(config: &str) -> Drift {
    let document = Document::parse(include_str!("small.xml")).expect("metadata");
    let config = Config::parse(config).expect("a config");
    check(&document, &config, &Declarations::of(&[&GARAGE])).expect("a comparison")
}

fn changed(drift: &Drift) -> Vec<String> {
    let text = drift.to_string();
    text.lines().filter(|line| line.starts_with('~')).map(str::to_owned).collect()
}

#[test]
fn facts_are_compared() {
    let expected = [
        "~ type microsoft.graph.address: declared an entity type, is a complex type",
        "~ type microsoft.graph.address: declared based on microsoft.graph.wheel, is based on nothing",
        "~ type microsoft.graph.car: declared not abstract, is abstract",
        "~ type microsoft.graph.car: the hierarchy has no microsoft.graph.sportsCar",
        "~ type microsoft.graph.garage: declared not open, is open",
        "~ type microsoft.graph.person: declared a complex type, is an entity type",
        "~ type microsoft.graph.wheel: declared a base, is no base",
        "~ property microsoft.graph.car/VIN: declared writable, is read only",
        "~ property microsoft.graph.car/createdDateTime: declared writable, is read only",
        "~ property microsoft.graph.garage/owner: declared a property, is a navigation property",
        "~ property microsoft.graph.garage/people: declared created with the item, is not created with the item",
        "~ property microsoft.graph.person/id: declared no key, is the key",
        "~ property microsoft.graph.person/name: declared immutable, is writable",
        "~ property microsoft.graph.sportsCar/VIN: declared writable, is read only",
        "~ property microsoft.graph.sportsCar/createdDateTime: declared writable, is read only",
        "~ operation GET /garage: declared a list, is an item",
    ];
    assert_eq!(changed(&drift("roots = [\"/garage\"]")), expected);
    // By hand, bases may be left out, and the declaration may say what no annotation does.
    let is_of_roots = |line: &&str| {
        ["a base", "createdDateTime", "created with", "immutable", "operation"]
            .iter()
            .any(|what| line.contains(what))
    };
    let expected: Vec<_> = expected.into_iter().filter(|line| !is_of_roots(line)).collect();
    assert_eq!(changed(&drift("")), expected);
}

#[test]
fn fixups_that_are_out_of_date_are_told() {
    let config = "
        roots = [\"/garage\"]
        [[read_only]]
        type = \"microsoft.graph.car\"
        properties = [\"wings\", \"type\"]
        reason = \"-\"
        [[gone]]
        types = [\"color\"]
        reason = \"-\"";
    let text = drift(config).to_string();
    let found: Vec<_> = text.lines().filter(|line| line.contains(" fixup ")).collect();
    assert_eq!(
        found,
        [
            "- fixup read_only microsoft.graph.car/wings: it no longer applies",
            "~ fixup gone color: the metadata has it",
        ]
    );
    assert!(text.contains("car/type: declared writable, is read only"), "{text}");
}
