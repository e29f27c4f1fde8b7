use graph_core::graph_enum;

#[graph_enum(flag)]
pub enum Status {
    Compliant,
}

fn main() {}
