use graph_core::{NavigationProperty, Property};

struct Device;
struct User;

impl Device {
    const NAME: Property<Self, String> = Property::new("deviceName");
    const USERS: NavigationProperty<Self, Vec<User>> = Property::new("users");
}

fn main() {
    let _ = Device::USERS.any(Device::NAME.eq("x"));
}
