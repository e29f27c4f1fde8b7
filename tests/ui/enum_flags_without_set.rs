use graph_core::{graph_complex, graph_enum};

#[graph_enum(flags)]
pub enum Architecture {
    X86,
    X64,
}

#[graph_complex]
pub struct Minimum {
    pub architectures: Option<Architecture>,
}

fn main() {}
