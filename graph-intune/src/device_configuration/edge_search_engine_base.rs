//! `edgeSearchEngineBase`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_enum, graph_hierarchy};

/// What every [`EdgeSearchEngineBase`] has.
#[graph_complex(base, abstract)]
pub struct EdgeSearchEngineBaseBase {}

/// The search engine of Microsoft Edge.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-edgesearchenginebase)
#[graph_hierarchy(base = EdgeSearchEngineBaseBase)]
pub enum EdgeSearchEngineBase {
    Engine(EdgeSearchEngine),
    EngineCustom(EdgeSearchEngineCustom),
}

/// A search engine that Microsoft Edge knows.
#[graph_complex(base = EdgeSearchEngineBaseBase)]
pub struct EdgeSearchEngine {
    #[graph(not_null)]
    pub edge_search_engine_type: Option<EdgeSearchEngineType>,
}

/// Any other search engine, described by a file.
#[graph_complex(base = EdgeSearchEngineBaseBase)]
pub struct EdgeSearchEngineCustom {
    #[graph(not_null)]
    pub edge_search_engine_open_search_xml_url: Option<String>,
}

/// The search engines that Microsoft Edge knows.
#[graph_enum]
pub enum EdgeSearchEngineType {
    Default,
    Bing,
}
