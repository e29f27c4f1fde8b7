use graph_core::graph_enum;

#[graph_enum]
#[derive(Copy)]
pub enum Status {
    Compliant,
}

fn main() {}
