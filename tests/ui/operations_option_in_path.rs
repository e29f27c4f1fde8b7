use graph_core::{graph_operations, graph_resource};

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations]
impl Device {
    #[graph(GET, path = "/devices/report(count={count})")]
    fn report(count: Option<i32>) -> Vec<Device>;
}

fn main() {}
