use graph_core::Property;

struct Device;
struct User;

impl Device {
    const NAME: Property<Self, String> = Property::new("deviceName");
}

impl User {
    const ID: Property<Self, String> = Property::new("id");
}

fn main() {
    let _ = Device::NAME.eq("x") & User::ID.eq("1a2b");
}
