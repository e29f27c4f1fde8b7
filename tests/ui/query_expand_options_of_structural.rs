use graph_core::Property;

struct Device;
struct User;

impl Device {
    const TAGS: Property<Self, Vec<String>> = Property::new("tags");
}

impl User {
    const ID: Property<Self, String> = Property::new("id");
}

fn main() {
    let _ = Device::TAGS.select(User::ID);
}
