use graph_core::{NavigationProperty, Property, graph_complex};

#[graph_complex]
pub struct Device {}

#[graph_complex]
pub struct User {}

impl Device {
    const NAME: Property<Self, String> = Property::new("deviceName");
    const USERS: NavigationProperty<Self, Vec<User>> = Property::new("users");
}

impl User {
    const ID: Property<Self, String> = Property::new("id");
}

fn main() {
    let _ = Device::USERS.select((User::ID, Device::NAME));
}
