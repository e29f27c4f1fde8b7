use graph_core::graph_enum;

#[graph_enum]
#[derive(Default)]
pub enum Status {
    #[default]
    Compliant,
    Conflict,
}

fn main() {}
