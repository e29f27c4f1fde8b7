use graph_core::{graph_operations, graph_resource};

#[graph_resource]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations(path = "/devices/{deviceId", also(mine = "/me/devices/{deviceId}"))]
impl Device {
    #[graph(POST)]
    fn wipe();
}

fn main() {
    let _ = Device::wipe("1");
    let _ = Device::wipe_mine("1");
}
