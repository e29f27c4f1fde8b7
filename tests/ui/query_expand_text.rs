use graph_core::{NavigationProperty, Property, graph_complex};

#[graph_complex]
pub struct Device {}

#[graph_complex]
pub struct User {}

impl Device {
    const USERS: NavigationProperty<Self, Vec<User>> = Property::new("users");
}

fn main() {
    let _ = Device::USERS.expand("manager");
}
