//! Microsoft Intune's v1.0 API, declared with [`graph_resource`](graph_core::graph_resource).
//!
//! Types are at the root, and grouped by area in its modules, each of which is a cargo feature. Calls are
//! made with what [`graph_core`] and its [`prelude`] have. The page of an area has its common tasks, and all
//! its resources with their paths and functions:
//!
//! | devices | apps | the service |
//! |---|---|---|
//! | [`managed_devices`] | [`apps`] | [`tenant`] |
//! | [`compliance`] | [`app_protection`] | [`rbac`] |
//! | [`device_configuration`] | | [`auditing`] |
//! | [`enrollment`] | | [`reports`] |
//! | [`windows_updates`] | | [`partners`] |
//! | [`endpoint_analytics`] | | [`troubleshooting`] |
//! | [`cloud_pc`] | | [`shared`]: what several of them have |
//!
//! [Find an operation](#find-an-operation) says how to come here from a page of Microsoft's reference.
//!
#![doc = include_str!("../../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// The page above leads to all areas.
#![cfg_attr(not(feature = "full"), allow(rustdoc::broken_intra_doc_links))]

pub use graph_core::{self, prelude};

// Written by graph-codegen, up to the end of the areas.
#[cfg(feature = "app_protection")]
pub mod app_protection;
#[cfg(feature = "apps")]
pub mod apps;
#[cfg(feature = "auditing")]
pub mod auditing;
#[cfg(feature = "cloud_pc")]
pub mod cloud_pc;
#[cfg(feature = "compliance")]
pub mod compliance;
#[cfg(feature = "device_configuration")]
pub mod device_configuration;
#[cfg(feature = "endpoint_analytics")]
pub mod endpoint_analytics;
#[cfg(feature = "enrollment")]
pub mod enrollment;
#[cfg(feature = "managed_devices")]
pub mod managed_devices;
#[cfg(feature = "partners")]
pub mod partners;
#[cfg(feature = "rbac")]
pub mod rbac;
#[cfg(feature = "reports")]
pub mod reports;
#[cfg(any(
    feature = "app_protection",
    feature = "apps",
    feature = "compliance",
    feature = "device_configuration",
    feature = "enrollment",
    feature = "managed_devices",
    feature = "partners",
    feature = "rbac",
    feature = "tenant",
    feature = "troubleshooting"
))]
pub mod shared;
#[cfg(feature = "tenant")]
pub mod tenant;
#[cfg(feature = "troubleshooting")]
pub mod troubleshooting;
#[cfg(feature = "windows_updates")]
pub mod windows_updates;

#[cfg(feature = "app_protection")]
pub use app_protection::*;
#[cfg(feature = "apps")]
pub use apps::*;
#[cfg(feature = "auditing")]
pub use auditing::*;
#[cfg(feature = "cloud_pc")]
pub use cloud_pc::*;
#[cfg(feature = "compliance")]
pub use compliance::*;
#[cfg(feature = "device_configuration")]
pub use device_configuration::*;
#[cfg(feature = "endpoint_analytics")]
pub use endpoint_analytics::*;
#[cfg(feature = "enrollment")]
pub use enrollment::*;
#[cfg(feature = "managed_devices")]
pub use managed_devices::*;
#[cfg(feature = "partners")]
pub use partners::*;
#[cfg(feature = "rbac")]
pub use rbac::*;
#[cfg(feature = "reports")]
pub use reports::*;
#[cfg(any(
    feature = "app_protection",
    feature = "apps",
    feature = "compliance",
    feature = "device_configuration",
    feature = "enrollment",
    feature = "managed_devices",
    feature = "partners",
    feature = "rbac",
    feature = "tenant",
    feature = "troubleshooting"
))]
pub use shared::*;
#[cfg(feature = "tenant")]
pub use tenant::*;
#[cfg(feature = "troubleshooting")]
pub use troubleshooting::*;
#[cfg(feature = "windows_updates")]
pub use windows_updates::*;

/// All that is declared, by area, as far as its feature is on.
pub static AREAS: &[&graph_core::AreaInfo] = &[
    #[cfg(feature = "app_protection")]
    &app_protection::APP_PROTECTION,
    #[cfg(feature = "apps")]
    &apps::APPS,
    #[cfg(feature = "auditing")]
    &auditing::AUDITING,
    #[cfg(feature = "cloud_pc")]
    &cloud_pc::CLOUD_PC,
    #[cfg(feature = "compliance")]
    &compliance::COMPLIANCE,
    #[cfg(feature = "device_configuration")]
    &device_configuration::DEVICE_CONFIGURATION,
    #[cfg(feature = "endpoint_analytics")]
    &endpoint_analytics::ENDPOINT_ANALYTICS,
    #[cfg(feature = "enrollment")]
    &enrollment::ENROLLMENT,
    #[cfg(feature = "managed_devices")]
    &managed_devices::MANAGED_DEVICES,
    #[cfg(feature = "partners")]
    &partners::PARTNERS,
    #[cfg(feature = "rbac")]
    &rbac::RBAC,
    #[cfg(feature = "reports")]
    &reports::REPORTS,
    #[cfg(any(
        feature = "app_protection",
        feature = "apps",
        feature = "compliance",
        feature = "device_configuration",
        feature = "enrollment",
        feature = "managed_devices",
        feature = "partners",
        feature = "rbac",
        feature = "tenant",
        feature = "troubleshooting"
    ))]
    &shared::SHARED,
    #[cfg(feature = "tenant")]
    &tenant::TENANT,
    #[cfg(feature = "troubleshooting")]
    &troubleshooting::TROUBLESHOOTING,
    #[cfg(feature = "windows_updates")]
    &windows_updates::WINDOWS_UPDATES,
];
// The end of the areas.
