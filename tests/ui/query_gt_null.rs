use graph_core::{Null, Property};

struct Device;

impl Device {
    const COUNT: Property<Self, i32> = Property::new("appCount");
}

fn main() {
    let _ = Device::COUNT.gt(Null);
}
