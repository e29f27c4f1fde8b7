//! A resource with a property of each kind of number, which no resource of Intune's has.

use graph_core::{Bytes, Decimal, graph_operations, graph_resource};

/// Its declaration is all there is to it.
#[graph_resource(path = "/samples", method = GET)]
#[graph_resource(path = "/samples/{sampleId}", method = GET)]
pub(super) struct Sample {
    #[graph(key)]
    pub(super) id: String,
    pub(super) byte: Option<u8>,
    pub(super) s_byte: Option<i8>,
    pub(super) int16: Option<i16>,
    pub(super) int32: Option<i32>,
    pub(super) int64: Option<i64>,
    pub(super) single: Option<f32>,
    pub(super) double: Option<f64>,
    pub(super) decimal: Option<Decimal>,
    pub(super) text: Option<String>,
    pub(super) texts: Option<Vec<String>>,
    pub(super) part: Option<Box<Sample>>,
}

#[graph_operations]
impl Sample {
    /// Its content.
    #[graph(GET, path = "/samples/{sampleId}/content")]
    fn content() -> Bytes;
}
