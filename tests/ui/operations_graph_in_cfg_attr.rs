use graph_core::{graph_operations, graph_resource};

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations]
impl Device {
    #[cfg_attr(all(), graph(POST, path = "/devices/{deviceId}/wipe"))]
    fn wipe(keep_data: Option<bool>);
}

fn main() {}
