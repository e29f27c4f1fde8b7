use graph_core::graph_enum;

#[graph_enum]
pub enum Status<const N: usize> {
    Compliant,
}

fn main() {}
