use graph_core::graph_operations;

#[graph_operations]
pub struct Device {
    pub id: String,
}

fn main() {
    let _ = Device { id: String::new() };
}
