//! Declarations in places where generated code could trip over the author's names.

// Each is a declaration to compile; a few are used to show that they mean what they should.
#![allow(dead_code)]

#[path = "hygiene/bases.rs"]
mod bases;
#[path = "hygiene/configuration.rs"]
mod configuration;
#[path = "hygiene/elements.rs"]
mod elements;
#[path = "hygiene/fragments.rs"]
mod fragments;
#[path = "hygiene/large.rs"]
mod large;
#[path = "hygiene/lints.rs"]
mod lints;
#[path = "hygiene/names.rs"]
mod names;
#[path = "hygiene/own_name.rs"]
mod own_name;
#[path = "hygiene/renamed.rs"]
mod renamed_core;
#[path = "hygiene/visibility.rs"]
mod visibility;

/// Without the prelude, and with names that generated code could confuse with its own.
mod no_prelude {
    #![no_implicit_prelude]

    mod __private {}
    mod core {}
    mod std {}
    struct Option;
    struct Result;
    struct Some;
    struct None;
    struct Default;
    struct Patch;
    trait Into {}
    trait From {}

    #[::graph_core::graph_resource(path = "/things/{thingId}", method = [GET, PATCH])]
    #[::graph_core::graph_resource(path = "/things", method = PATCH, name = "update_things")]
    pub(super) struct Thing {
        #[graph(key)]
        pub(super) id: ::std::string::String,
        pub(super) kind: ::std::option::Option<Kind>,
        #[graph(not_null)]
        pub(super) r#type: ::std::option::Option<bool>,
        pub(super) self_: ::std::option::Option<i32>,
        pub(super) value: ::std::option::Option<i32>,
        pub(super) patch: ::std::option::Option<i32>,
        pub(super) slot: ::std::option::Option<i32>,
        pub(super) default: ::std::option::Option<i32>,
    }

    #[::graph_core::graph_enum]
    pub(super) enum Kind {
        Small,
        None,
    }
}

/// Arguments that would be keywords, alike, or the body's name.
mod arguments {
    use graph_core::graph_resource;

    #[graph_resource(path = "/a/{patch}/{patch_}/{type}/{Type-}/{self}", method = PATCH)]
    pub(super) struct Odd {
        #[graph(key)]
        pub(super) id: String,
        pub(super) name: Option<String>,
    }
}

/// The core under another name, said on the second attribute.
mod renamed {
    use graph_core as graph;

    #[graph::graph_resource(path = "/things/{thingId}", method = GET)]
    #[graph::graph_resource(path = "/things", method = PATCH, crate = graph)]
    struct Thing {
        #[graph(key)]
        id: String,
    }
}

/// Fields and attributes that depend on the configuration.
mod configured {
    use graph_core::graph_resource;

    #[cfg_attr(all(), graph_resource(path = "/things/{thingId}", method = GET))]
    #[cfg_attr(any(), graph_resource(path = "/gone/{thingId}", method = PATCH))]
    #[graph_resource(path = "/things/{thingId}", method = PATCH)]
    pub(super) struct Thing {
        #[cfg(any())]
        pub(super) gone: Option<NoSuchType>,
        #[graph(key)]
        pub(super) id: String,
        #[cfg_attr(all(), graph(not_null))]
        pub(super) count: Option<i32>,
    }
}

/// A macro that passes parts of a declaration on.
macro_rules! declare {
    ($name:ident, $path:literal, $method:ident, $ty:ty) => {
        #[graph_core::graph_resource(path = $path, method = $method)]
        struct $name {
            #[graph(key)]
            id: $ty,
        }
    };
}

#[test]
fn generated_code_does_not_depend_on_what_is_in_scope() {
    use no_prelude::{Kind, Thing, ThingPatch};

    let patch = ThingPatch::new().kind(Kind::Small).r#type(true).self_(1).value(2).patch(3);
    let request = Thing::update("t1", patch.slot(4).default(5));
    assert_eq!(
        request.body(),
        Some(
            &br##"{"@odata.type":"#microsoft.graph.thing","kind":"small","type":true,"self":1,"value":2,"patch":3,"slot":4,"default":5}"##[..]
        )
    );
}

#[test]
fn arguments_have_names_of_their_own() {
    let request = arguments::Odd::update(1, 2, 3, 4, 5, arguments::OddPatch::new().name("x"));
    assert_eq!(request.path().expect("valid"), "/a/1/2/3/4/5");
}

#[test]
fn the_configuration_is_resolved_first() {
    use graph_core::Resource;

    let info = configured::Thing::INFO;
    let properties: Vec<_> = info.properties().map(|p| (p.name, p.is_nullable())).collect();
    assert_eq!(properties, [("id", false), ("count", false)]);
    let operations: Vec<_> = info.operations().map(|operation| operation.to_string()).collect();
    assert_eq!(operations, ["GET /things/{thingId}", "PATCH /things/{thingId}"]);
}

#[test]
fn a_macro_and_a_function_can_hold_declarations() {
    declare!(Local, "/locals/{localId}", GET, i64);
    assert_eq!(Local::get(7).path().expect("valid"), "/locals/7");
}
