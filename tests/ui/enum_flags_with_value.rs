use graph_core::graph_enum;

#[graph_enum(flags = true)]
pub enum Status {
    Compliant,
}

fn main() {}
