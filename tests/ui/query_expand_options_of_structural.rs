use graph_core::{Property, graph_complex};

#[graph_complex]
pub struct Device {}

#[graph_complex]
pub struct User {}

impl Device {
    const TAGS: Property<Self, Vec<String>> = Property::new("tags");
}

impl User {
    const ID: Property<Self, String> = Property::new("id");
}

fn main() {
    let _ = Device::TAGS.select(User::ID);
}
