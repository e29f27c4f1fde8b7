//! Settings of Microsoft Edge.

use graph_core::{graph_complex, graph_enum, graph_hierarchy};

/// Which cookies are allowed.
#[graph_enum]
pub enum EdgeCookiePolicy {
    UserDefined,
    Allow,
    BlockThirdParty,
    BlockAll,
}

/// The base of [`EdgeSearchEngineBase`].
#[graph_complex(base)]
pub struct EdgeSearchEngineBaseBase {}

/// The search engine of Microsoft Edge.
#[graph_hierarchy(base = EdgeSearchEngineBaseBase)]
pub enum EdgeSearchEngineBase {
    Known(EdgeSearchEngine),
    Custom(EdgeSearchEngineCustom),
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
