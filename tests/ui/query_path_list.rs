use graph_core::{NavigationProperty, Property};

struct Device;
struct User;

impl Device {
    const USERS: NavigationProperty<Self, Vec<User>> = Property::new("users");
}

impl User {
    const ID: Property<Self, String> = Property::new("id");
}

fn main() {
    let _ = Device::USERS.path(User::ID).eq("1a2b");
}
