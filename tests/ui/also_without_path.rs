use graph_core::graph_resource;

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
#[graph_resource(also(mine = "/me/devices/{deviceId}"))]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

fn main() {
    let _ = Device::get("1");
}
