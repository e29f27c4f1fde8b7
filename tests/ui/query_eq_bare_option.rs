use graph_core::Property;

struct Device;

impl Device {
    const NAME: Property<Self, String> = Property::new("deviceName");
}

fn main() {
    let name = Some("LAB-1");
    let _ = Device::NAME.eq(name);
}
