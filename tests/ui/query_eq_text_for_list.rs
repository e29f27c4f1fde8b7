use graph_core::Property;

struct Device;

impl Device {
    const TAGS: Property<Self, Vec<String>> = Property::new("tags");
}

fn main() {
    let _ = Device::TAGS.eq("lab");
}
