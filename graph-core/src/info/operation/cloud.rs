//! Where Microsoft Graph is, and which version of it.

/// A version of Microsoft Graph's API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiVersion {
    /// Generally available.
    V1,
    /// In preview.
    Beta,
}

impl ApiVersion {
    /// The version as it is written in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            ApiVersion::V1 => "v1.0",
            ApiVersion::Beta => "beta",
        }
    }

    /// The version that is written so.
    pub(super) fn named(name: &str) -> Option<Self> {
        [Self::V1, Self::Beta].into_iter().find(|version| version.as_str() == name)
    }
}

/// A cloud that offers Microsoft Graph. See
/// [national clouds](https://learn.microsoft.com/graph/deployments).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cloud {
    /// The global service.
    Global,
    /// US Government L4.
    UsGovL4,
    /// US Government L5, the Department of Defense.
    UsGovL5,
    /// China, operated by 21Vianet.
    China,
}

impl Cloud {
    /// The host of Microsoft Graph.
    pub const fn host(self) -> &'static str {
        match self {
            Cloud::Global => "graph.microsoft.com",
            Cloud::UsGovL4 => "graph.microsoft.us",
            Cloud::UsGovL5 => "dod-graph.microsoft.us",
            Cloud::China => "microsoftgraph.chinacloudapi.cn",
        }
    }

    /// The cloud that a declaration names so.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "global" => Self::Global,
            "us_gov_l4" => Self::UsGovL4,
            "us_gov_l5" => Self::UsGovL5,
            "china" => Self::China,
            _ => return None,
        })
    }
}
