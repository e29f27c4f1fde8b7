//! A crate of declarations for the tests of other crates' declarations: a base to derive from, and a
//! type for operations of one's own. And the [fault suite](faults), and the [conformance] runner.

use graph_core::{graph_hierarchy, graph_resource};

pub mod conformance;
pub mod declared;
pub mod faults;
pub mod nested;

/// What all vehicles have.
#[graph_resource(base)]
pub struct VehicleBase {
    /// Identifies the vehicle.
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub wheels: Option<i32>,
    pub is_electric: Option<bool>,
    /// A type that only this crate knows by this path.
    pub from_maker: Option<Vec<crate::nested::Maker>>,
    #[deprecated = "it was never filled"]
    pub colour: Option<String>,
}

/// A base that derives from another.
#[graph_resource(base = VehicleBase)]
#[graph_resource(base)]
pub struct MotorVehicle {
    pub power: Option<f64>,
}

/// A hierarchy over the base.
#[graph_hierarchy(base = VehicleBase)]
#[graph_resource(path = "/vehicles", method = [GET, POST])]
pub enum Vehicle {
    Motor(MotorVehicle),
}
