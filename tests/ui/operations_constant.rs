use graph_core::{graph_operations, graph_resource};

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations]
impl Device {
    const RETRIES: u32 = 3;

    #[graph(POST, path = "/devices/{deviceId}/wipe")]
    fn wipe();
}

fn main() {}
