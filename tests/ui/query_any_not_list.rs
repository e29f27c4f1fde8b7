use graph_core::{Property, element};

struct Device;

impl Device {
    const NAME: Property<Self, String> = Property::new("deviceName");
}

fn main() {
    let _ = Device::NAME.any(element().eq("x"));
}
