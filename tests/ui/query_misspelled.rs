use graph_core::Property;

struct Device;

impl Device {
    const NAME: Property<Self, String> = Property::new("deviceName");
}

fn main() {
    let _ = Device::NMAE.eq("x");
}
