use graph_core::graph_resource;

#[graph_resource(path = "/devices/{deviceId}", also = "/me/devices/{deviceId}", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

fn main() {
    let _ = Device::get("1");
}
