//! What depends on the configuration: fields, base fields, variants and operations.

use graph_core::{
    Hierarchy, Resource, graph_complex, graph_enum, graph_hierarchy, graph_operations,
    graph_projection, graph_resource,
};

#[cfg_attr(all(), graph_resource(base))]
pub(crate) struct AnimalBase {
    #[graph(key)]
    pub(crate) id: String,
    #[cfg(any())]
    pub(crate) gone: Option<NoSuchType>,
    #[cfg(test)]
    #[cfg_attr(all(), graph(not_null))]
    pub(crate) legs: Option<i32>,
}

#[graph_resource(base = AnimalBase)]
pub(crate) struct Dog {
    #[cfg(any())]
    pub(crate) gone: Option<NoSuchType>,
    #[cfg(test)]
    pub(crate) barks: Option<bool>,
}

#[cfg(any())]
#[graph_resource(base = AnimalBase)]
pub(crate) struct Cat {}

#[graph_hierarchy(base = AnimalBase)]
#[cfg_attr(all(), graph_resource(path = "/animals", method = GET))]
#[cfg_attr(any(), graph_resource(path = "/gone", method = NONE))]
pub(crate) enum Animal {
    #[cfg(any())]
    Cat(Cat),
    #[cfg(test)]
    Dog(Dog),
}

#[graph_complex]
pub(crate) struct Address {
    #[cfg(any())]
    pub(crate) gone: Option<NoSuchType>,
    #[cfg_attr(all(), graph(name = "town"))]
    pub(crate) city: Option<String>,
}

#[graph_enum]
pub(crate) enum Size {
    Small,
    #[cfg(any())]
    Gone,
    #[cfg_attr(all(), graph(name = "huge"))]
    Large,
}

#[graph_operations]
impl Dog {
    #[graph(POST, path = "/animals/{animalId}/feed")]
    fn feed(food: String);

    #[cfg(any())]
    #[graph(POST, path = "/animals/{animalId}/gone")]
    fn gone(food: NoSuchType);

    #[cfg(test)]
    #[cfg_attr(all(), doc = "Walks.", allow(unused))]
    #[graph(POST, path = "/animals/{animalId}/walk")]
    fn walk();

    #[cfg(any())]
    #[graph(POST, path = "/animals/{animalId}/sleep")]
    fn sleep(hours: i32);

    #[cfg(test)]
    #[graph(POST, path = "/animals/{animalId}/rest")]
    fn sleep(minutes: i32);
}

#[graph_projection(of = Address)]
struct Town {
    #[cfg(any())]
    gone: Option<NoSuchType>,
    city: Option<String>,
}

#[test]
fn what_is_configured_out_is_not_declared() {
    let names = |info: &graph_core::TypeInfo| -> Vec<&str> {
        info.properties().map(|property| property.name).collect()
    };
    assert_eq!(names(Dog::INFO), ["id", "legs", "barks"]);
    assert!(!Dog::INFO.property_at(1).expect("it is declared").is_nullable());
    assert_eq!(<Animal as Hierarchy>::INFO.derived.len(), 1);
    assert_eq!(<Animal as Hierarchy>::INFO.operations().len(), 1);
    assert_eq!(names(Address::INFO), ["town"]);
    assert_eq!(names(Town::INFO), ["town"]);
    assert_eq!(Size::Large.as_str(), "huge");
    assert_eq!(Dog::walk("a1").path().expect("valid"), "/animals/a1/walk");
    let rest = Dog::sleep("a1", DogSleep::new(5));
    assert_eq!(rest.operation().path, "/animals/{animalId}/rest");
    assert!(Dog::feed("a1", DogFeed::new("x")).body().is_some());
    let dog = Animal::from(Dog { legs: Some(4), ..Default::default() });
    assert_eq!(dog.legs(), Some(4));
}
