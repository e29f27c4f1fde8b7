use graph_core::Property;

struct Device;
struct Settings;

impl Device {
    const COUNT: Property<Self, i32> = Property::new("appCount");
}

impl Settings {
    const WIFI: Property<Self, bool> = Property::new("wifi");
}

fn main() {
    let _ = Device::COUNT.path(Settings::WIFI).eq(true);
}
