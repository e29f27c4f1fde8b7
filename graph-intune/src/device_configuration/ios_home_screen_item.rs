//! `iosHomeScreenItem`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_hierarchy};

/// What every [`IosHomeScreenItem`] has.
#[graph_complex(base, abstract)]
pub struct IosHomeScreenItemBase {
    pub display_name: Option<String>,
}

/// The complex type `iosHomeScreenItem`.
#[graph_hierarchy(base = IosHomeScreenItemBase)]
pub enum IosHomeScreenItem {
    App(IosHomeScreenApp),
    Folder(IosHomeScreenFolder),
}

/// The complex type `iosHomeScreenApp`.
#[graph_complex(base = IosHomeScreenItemBase)]
pub struct IosHomeScreenApp {
    #[graph(name = "bundleID", not_null)]
    pub bundle_id: Option<String>,
}

/// The complex type `iosHomeScreenFolder`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-ioshomescreenfolder)
#[graph_complex(base = IosHomeScreenItemBase)]
pub struct IosHomeScreenFolder {
    #[graph(not_null)]
    pub pages: Option<Vec<IosHomeScreenFolderPage>>,
}

/// The complex type `iosHomeScreenFolderPage`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-ioshomescreenfolderpage)
#[graph_complex]
pub struct IosHomeScreenFolderPage {
    #[graph(not_null)]
    pub apps: Option<Vec<IosHomeScreenApp>>,
    pub display_name: Option<String>,
}
