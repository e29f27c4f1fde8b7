use graph_core::{graph_enum, graph_resource};

#[graph_resource(base)]
pub struct PolicyBase {
    #[graph(key)]
    pub id: String,
}

#[graph_enum(base = PolicyBase)]
pub enum Status {
    Compliant,
    Conflict,
}

fn main() {
    let _ = Status::Compliant;
}
