use graph_core::graph_enum;

#[graph_enum]
pub enum Status {
    Unknown = 0,
    Compliant = 1,
}

fn main() {}
