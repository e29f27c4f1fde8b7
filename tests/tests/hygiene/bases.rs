//! Bases and derived types that stand in different crates, modules and functions.

use graph_core::{Derived, Resource, graph_hierarchy, graph_resource};
use tests::VehicleBase;

/// The base is another crate's, and so is the hierarchy.
#[graph_resource(base = VehicleBase)]
pub(crate) struct Bicycle {
    pub(crate) gears: Option<i32>,
}

/// Its base derives from another, and is named by its path.
#[graph_resource(base = tests::MotorVehicle, odata_type = "contoso.car")]
pub(crate) struct Car {
    pub(crate) doors: Option<i32>,
}

/// Another base of the same name.
#[graph_resource(base = tests::nested::VehicleBase)]
pub(crate) struct Wagon {
    pub(crate) length: Option<f64>,
}

/// A hierarchy of one's own over another crate's base.
#[graph_hierarchy(base = tests::VehicleBase)]
#[graph_resource(path = "/my/vehicles", method = [GET, POST])]
pub(crate) enum MyVehicle {
    Bicycle(Bicycle),
    Car(Car),
}

/// Two bases of one name in two modules, each used before it is declared.
mod left {
    use graph_core::graph_resource;

    #[graph_resource(base = base::ThingBase)]
    pub(super) struct Thing {
        pub(super) left: Option<bool>,
    }

    pub(super) mod base {
        use graph_core::graph_resource;

        #[graph_resource(base)]
        pub(in super::super) struct ThingBase {
            #[graph(key)]
            pub(in super::super) id: String,
        }
    }
}

mod right {
    use graph_core::graph_resource;

    #[graph_resource(base = self::ThingBase)]
    pub(super) struct Thing {
        pub(super) right: Option<bool>,
    }

    #[graph_resource(base)]
    pub(super) struct ThingBase {
        #[graph(key)]
        pub(super) id: i64,
    }
}

/// Imported under another name, and through a glob.
mod imported {
    use super::left::base::ThingBase as LeftBase;
    use graph_core::graph_resource;

    #[graph_resource(base = LeftBase)]
    pub(super) struct Thing {
        pub(super) imported: Option<bool>,
    }
}

mod globbed {
    use super::right::*;
    use graph_core::graph_resource;

    #[graph_resource(base = ThingBase, odata_type = "contoso.globbed")]
    pub(super) struct Globbed {
        pub(super) own: Option<bool>,
    }
}

/// Two public bases of one `macro_rules` differ in nothing but the call.
#[allow(unreachable_pub)]
mod twins {
    macro_rules! twin {
        ($module:ident) => {
            pub(crate) mod $module {
                use graph_core::graph_resource;

                #[graph_resource(base)]
                pub struct TwinBase {
                    #[graph(key)]
                    pub id: String,
                }

                #[graph_resource(base = TwinBase)]
                pub struct Twin {
                    pub name: Option<String>,
                }
            }
        };
    }

    twin!(first);
    twin!(second);
}

fn derives<T: Derived<B>, B>() {}

#[test]
fn another_crates_base_can_be_derived_from() {
    derives::<Bicycle, VehicleBase>();
    derives::<Car, tests::MotorVehicle>();
    derives::<Car, VehicleBase>();
    assert!(bicycle_without_maker().from_maker.is_none());
    derives::<MyVehicle, VehicleBase>();
    let bicycle = Bicycle { display_name: Some("x".into()), gears: Some(3), ..Default::default() };
    let request = tests::Vehicle::create(&bicycle);
    assert_eq!(
        request.body(),
        Some(&br##"{"@odata.type":"#microsoft.graph.bicycle","displayName":"x","gears":3}"##[..])
    );
    let car: MyVehicle =
        serde_json::from_str(r##"{"@odata.type":"#contoso.car","id":"1","doors":5,"power":2.5}"##)
            .expect("a vehicle");
    assert_eq!(car.as_car().and_then(|car| car.power), Some(2.5));
    assert_eq!(Wagon { number: 7, ..Default::default() }.number, 7);
}

#[test]
fn bases_of_one_name_do_not_mix() {
    let names = |info: &graph_core::TypeInfo| -> Vec<&str> {
        info.properties().map(|property| property.name).collect()
    };
    assert_eq!(names(left::Thing::INFO), ["id", "left"]);
    assert_eq!(names(right::Thing::INFO), ["id", "right"]);
    assert_eq!(names(imported::Thing::INFO), ["id", "imported"]);
    assert_eq!(names(globbed::Globbed::INFO), ["id", "own"]);
    derives::<left::Thing, left::base::ThingBase>();
    derives::<right::Thing, right::ThingBase>();
}

#[test]
fn one_macro_can_declare_several_bases() {
    derives::<twins::first::Twin, twins::first::TwinBase>();
    derives::<twins::second::Twin, twins::second::TwinBase>();
}

#[test]
fn a_function_can_hold_a_hierarchy() {
    #[graph_resource(base)]
    struct LocalBase {
        #[graph(key)]
        id: String,
        name: Option<String>,
    }

    #[graph_resource(base = LocalBase)]
    struct Inner {
        size: Option<i32>,
    }

    #[graph_hierarchy(base = LocalBase)]
    #[graph_resource(path = "/locals", method = [GET, POST])]
    enum Local {
        Inner(Inner),
    }

    let local = Local::from(Inner { name: Some("x".into()), ..Default::default() });
    assert_eq!(local.name(), Some("x"));
    assert_eq!(Local::list().page().url().expect("valid"), "/locals");
}

/// A base that is public is exported, which from inside a function nobody sees.
#[test]
#[deny(non_local_definitions)]
#[allow(unreachable_pub)]
fn a_function_can_hold_a_public_hierarchy() {
    #[graph_resource(base)]
    pub struct LocalBase {
        #[graph(key)]
        pub id: String,
    }

    #[graph_resource(base = LocalBase)]
    pub struct Inner {
        pub size: Option<i32>,
    }

    #[graph_hierarchy(base = LocalBase)]
    pub enum Local {
        Inner(Inner),
    }

    derives::<Inner, LocalBase>();
    assert!(Local::from(Inner { size: Some(1), ..Inner::default() }).as_inner().is_some());
}

fn bicycle_without_maker() -> Bicycle {
    Bicycle { from_maker: None, ..Default::default() }
}
