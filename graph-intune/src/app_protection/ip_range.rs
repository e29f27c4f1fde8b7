//! `ipRange`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_hierarchy};

/// What every [`IpRange`] has.
#[graph_complex(base, abstract)]
pub struct IpRangeBase {}

/// The complex type `ipRange`.
#[graph_hierarchy(base = IpRangeBase)]
pub enum IpRange {
    IPv4Cidr(IPv4CidrRange),
    IPv4(IPv4Range),
    IPv6Cidr(IPv6CidrRange),
    IPv6(IPv6Range),
}

/// The complex type `iPv4CidrRange`.
#[graph_complex(base = IpRangeBase)]
pub struct IPv4CidrRange {
    #[graph(not_null)]
    pub cidr_address: Option<String>,
}

/// The complex type `iPv4Range`.
#[graph_complex(base = IpRangeBase)]
pub struct IPv4Range {
    #[graph(not_null)]
    pub lower_address: Option<String>,
    #[graph(not_null)]
    pub upper_address: Option<String>,
}

/// The complex type `iPv6CidrRange`.
#[graph_complex(base = IpRangeBase)]
pub struct IPv6CidrRange {
    #[graph(not_null)]
    pub cidr_address: Option<String>,
}

/// The complex type `iPv6Range`.
#[graph_complex(base = IpRangeBase)]
pub struct IPv6Range {
    #[graph(not_null)]
    pub lower_address: Option<String>,
    #[graph(not_null)]
    pub upper_address: Option<String>,
}
