use graph_core::graph_enum;

#[graph_enum]
pub enum Status {
    Compliant,
    #[graph(name = "compliant")]
    Good,
}

fn main() {}
