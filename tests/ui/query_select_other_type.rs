use graph_core::{NavigationProperty, Property, graph_resource};

struct Device;
#[graph_resource]
struct User {
    #[graph(key)]
    id: String,
}

impl Device {
    const NAME: Property<Self, String> = Property::new("deviceName");
    const USERS: NavigationProperty<Self, Vec<User>> = Property::new("users");
}

fn main() {
    let _ = Device::USERS.select((User::ID, Device::NAME));
}
