use graph_core::{NavigationProperty, Property};

struct Device;
struct User;

impl Device {
    const USERS: NavigationProperty<Self, Vec<User>> = Property::new("users");
}

impl User {
    const ID: Property<Self, String> = Property::new("id");
    const AGE: Property<Self, i32> = Property::new("age");
}

fn main() {
    let _ = Device::USERS.select([User::ID, User::AGE]);
}
