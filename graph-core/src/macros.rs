//! The attributes, with their reference. The code behind them is in `graph-macros`.

mod enumeration;
mod hierarchy;
mod operations;
mod resource;

pub use enumeration::graph_enum;
pub use hierarchy::graph_hierarchy;
pub use operations::graph_operations;
pub use resource::{graph_complex, graph_projection, graph_resource};
