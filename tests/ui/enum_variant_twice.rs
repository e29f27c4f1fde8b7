use graph_core::graph_enum;

#[graph_enum]
pub enum Status {
    Compliant,
    Conflict,
    Compliant,
}

fn main() {}
