use graph_core::graph_enum;

#[graph_enum]
pub enum Status {
    #[graph(nam = "ok")]
    Compliant,
}

fn main() {}
