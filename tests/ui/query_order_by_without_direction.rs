use graph_core::{NavigationProperty, Property, graph_resource};

struct Device;
#[graph_resource]
struct User {
    #[graph(key)]
    id: String,
    age: Option<i32>,
}

impl Device {
    const USERS: NavigationProperty<Self, Vec<User>> = Property::new("users");
}

fn main() {
    let _ = Device::USERS.order_by(User::AGE);
}
