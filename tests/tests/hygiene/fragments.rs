//! Declarations that a macro writes: parts of them arrive as fragments.

use graph_core::{
    Resource, graph_complex, graph_enum, graph_hierarchy, graph_operations, graph_projection,
    graph_resource,
};

macro_rules! resource {
    (
        $vis:vis $name:ident, $path:literal, [$($method:ident),*], $permission:literal,
        { $($field:ident: $ty:ty),* $(,)? }
    ) => {
        #[graph_resource(path = $path, method = [$($method),*], permission = $permission)]
        $vis struct $name {
            #[graph(key)]
            pub(crate) id: String,
            $(pub(crate) $field: $ty,)*
        }
    };
}

resource! {
    pub(crate) Machine, "/machines/{machineId}", [GET, PATCH], "Machine.Read.All",
    { name: Option<String>, size: Option<i32>, tags: Option<Vec<String>>, part: Option<Box<Part>> }
}

macro_rules! hierarchy {
    ($base:ident, $name:ident, $path:literal, { $($variant:ident: $ty:ident { $($field:ident: $t:ty),* })* }) => {
        #[graph_resource(base)]
        pub(crate) struct $base {
            #[graph(key)]
            pub(crate) id: String,
            pub(crate) note: Option<String>,
        }

        $(
            #[graph_resource(base = $base)]
            pub(crate) struct $ty {
                $(pub(crate) $field: $t,)*
            }
        )*

        #[graph_hierarchy(base = $base)]
        #[graph_resource(path = $path, method = [GET, POST])]
        pub(crate) enum $name {
            $($variant($ty),)*
        }
    };
}

hierarchy! {
    ShapeBase, Shape, "/shapes",
    { Circle: Circle { radius: Option<f64> } Square: Square { side: Option<f64> } }
}

/// Variants whose types are fragments.
macro_rules! over {
    ($name:ident, $base:path, $($variant:ident => $ty:ty),*) => {
        #[graph_hierarchy(base = $base)]
        pub(crate) enum $name {
            $($variant($ty),)*
        }
    };
}

over!(Rounded, ShapeBase, Circle => Circle, Own => self::Square);

macro_rules! others {
    ($complex:ident, $enumeration:ident, $member:ident, $json:literal, $ty:ty) => {
        #[graph_complex]
        pub(crate) struct $complex {
            #[graph(name = $json)]
            pub(crate) field: Option<$ty>,
        }

        #[graph_enum]
        pub(crate) enum $enumeration {
            #[graph(name = $json)]
            $member,
        }
    };
}

others!(Part, Level, High, "veryHigh", Level);

macro_rules! operations {
    ($ty:ident, $path:literal, $action:ident($($parameter:ident: $t:ty),*) -> $result:ty) => {
        #[graph_operations]
        impl $ty {
            #[graph(POST, path = $path)]
            fn $action($($parameter: $t),*) -> $result;
        }
    };
}

operations!(Machine, "/machines/{machineId}/start", start(speed: Option<i32>, by: String) -> Option<Machine>);

macro_rules! projection {
    ($name:ident, $of:ty, $($field:ident: $ty:ty),*) => {
        #[graph_projection(of = $of)]
        struct $name {
            $($field: $ty,)*
        }
    };
}

projection!(Row, Machine, id: String, size: Option<i32>);

#[test]
fn fragments_are_read_as_what_they_hold() {
    let machine = Machine::INFO;
    assert!(
        machine.property_at(1).expect("it is declared").is_nullable(),
        "`Option` is seen in a fragment"
    );
    let patch = MachinePatch::new().name("x").tags(vec!["a".to_owned()]);
    assert!(Machine::update("m1", patch).body().is_some());
    let shape = Shape::from(Circle { note: Some("n".into()), ..Default::default() });
    assert_eq!(shape.note(), Some("n"));
    assert_eq!(Rounded::default().note(), None);
    assert_eq!(Level::High.as_str(), "veryHigh");
    let started = Machine::start("m1", MachineStart::new("me").speed(3));
    assert_eq!(started.path().expect("valid"), "/machines/m1/start");
    assert_eq!(Row::INFO.property_at(1).expect("it is declared").name, "size");
}
