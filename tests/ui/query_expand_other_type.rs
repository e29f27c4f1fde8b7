use graph_core::{NavigationProperty, Property};

struct Device;
struct User;

impl Device {
    const USERS: NavigationProperty<Self, Vec<User>> = Property::new("users");
}

fn main() {
    let _ = Device::USERS.expand(Device::USERS);
}
