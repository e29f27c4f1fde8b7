use graph_core::{graph_operations, graph_resource};

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations]
impl Device {
    #[graph(POST, path = "/devices/{deviceId}/wipe")]
    fn wipe(r#new: Option<bool>);
}

fn main() {}
