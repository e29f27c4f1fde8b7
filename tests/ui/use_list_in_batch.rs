use graph_core::{Batch, graph_resource};

#[graph_resource(path = "/devices", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

fn main() {
    let mut batch = Batch::new();
    batch.add(Device::list());
}
