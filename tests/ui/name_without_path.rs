use graph_core::graph_resource;

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
#[graph_resource(name = "get_mine")]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

fn main() {
    let _ = Device::get("1");
}
