use graph_core::{graph_operations, graph_resource};

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations]
impl Device {
    #[graph(GET, path = "/devices/report(from={from})")]
    fn report(#[graph(name = "From")] from: i32) -> Vec<Device>;
}

fn main() {}
