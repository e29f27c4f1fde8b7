// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Endpoint analytics: how devices and apps perform for their users.
//!
//! The devices whose start takes longest:
//!
//! ```
//! use graph_intune::UserExperienceAnalyticsDeviceScores as Scores;
//!
//! let slowest = Scores::list()
//!     .order_by(Scores::STARTUP_PERFORMANCE_SCORE.asc())
//!     .select((Scores::DEVICE_NAME, Scores::STARTUP_PERFORMANCE_SCORE))
//!     .top(10)
//!     .page();
//! assert_eq!(
//!     slowest.url()?,
//!     "/deviceManagement/userExperienceAnalyticsDeviceScores\
//!      ?$orderby=startupPerformanceScore&$select=id,deviceName,startupPerformanceScore&$top=10"
//! );
//! # Ok::<(), graph_intune::graph_core::Error>(())
//! ```
//!
//! The devices themselves are in [`managed_devices`](crate::managed_devices).
//!
//! # What it has
//!
//! The feature `endpoint_analytics` brings 155 operations, 28 types, and 6 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`] | `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`] | `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion`] | `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsAppHealthApplicationPerformance`] | `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsAppHealthDeviceModelPerformance`] | `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsAppHealthDevicePerformance`] | `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsAppHealthDevicePerformanceDetails`] | `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsAppHealthOSVersionPerformance`] | `/deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsBaseline`] | `/deviceManagement/userExperienceAnalyticsBaselines` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsCategory`] | `/deviceManagement/userExperienceAnalyticsAppHealthOverview`<br>`/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/appHealthMetrics`<br>`/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/batteryHealthMetrics`<br>`/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/bestPracticesMetrics`<br>`/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics`<br>`/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/rebootAnalyticsMetrics`<br>`/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/resourcePerformanceMetrics`<br>`/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/workFromAnywhereMetrics`<br>`/deviceManagement/userExperienceAnalyticsCategories` | `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsDevicePerformance`] | `/deviceManagement/userExperienceAnalyticsDevicePerformance` | `list`, `create`, `count`, `get`, `update`, `delete`, `summarize_device_performance_devices` |
//! | [`UserExperienceAnalyticsDeviceScores`] | `/deviceManagement/userExperienceAnalyticsDeviceScores` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsDeviceStartupHistory`] | `/deviceManagement/userExperienceAnalyticsDeviceStartupHistory` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsDeviceStartupProcess`] | `/deviceManagement/userExperienceAnalyticsDeviceStartupProcesses` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsDeviceStartupProcessPerformance`] | `/deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsMetric`] | `/deviceManagement/userExperienceAnalyticsAppHealthOverview/metricValues`<br>`/deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}/metricValues` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsMetricHistory`] | `/deviceManagement/userExperienceAnalyticsMetricHistory` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsModelScores`] | `/deviceManagement/userExperienceAnalyticsModelScores` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsOverview`] | `/deviceManagement/userExperienceAnalyticsOverview` | `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsScoreHistory`] | `/deviceManagement/userExperienceAnalyticsScoreHistory` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsWorkFromAnywhereDevice`] | `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`] | `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric` | `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsWorkFromAnywhereMetric`] | `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`UserExperienceAnalyticsWorkFromAnywhereModelPerformance`] | `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance` | `list`, `create`, `count`, `get`, `update`, `delete` |

mod user_experience_analytics_app_health_app_performance_by_app_version_details;
mod user_experience_analytics_app_health_app_performance_by_app_version_device_id;
mod user_experience_analytics_app_health_app_performance_by_os_version;
mod user_experience_analytics_app_health_application_performance;
mod user_experience_analytics_app_health_device_model_performance;
mod user_experience_analytics_app_health_device_performance;
mod user_experience_analytics_app_health_device_performance_details;
mod user_experience_analytics_app_health_os_version_performance;
mod user_experience_analytics_baseline;
mod user_experience_analytics_category;
mod user_experience_analytics_device_performance;
mod user_experience_analytics_device_scores;
mod user_experience_analytics_device_startup_history;
mod user_experience_analytics_device_startup_process;
mod user_experience_analytics_device_startup_process_performance;
mod user_experience_analytics_health_state;
mod user_experience_analytics_insight;
mod user_experience_analytics_insight_value;
mod user_experience_analytics_metric;
mod user_experience_analytics_metric_history;
mod user_experience_analytics_model_scores;
mod user_experience_analytics_overview;
mod user_experience_analytics_score_history;
mod user_experience_analytics_work_from_anywhere_device;
mod user_experience_analytics_work_from_anywhere_hardware_readiness_metric;
mod user_experience_analytics_work_from_anywhere_metric;
mod user_experience_analytics_work_from_anywhere_model_performance;

use graph_core::AreaInfo;
pub use user_experience_analytics_app_health_app_performance_by_app_version_details::*;
pub use user_experience_analytics_app_health_app_performance_by_app_version_device_id::*;
pub use user_experience_analytics_app_health_app_performance_by_os_version::*;
pub use user_experience_analytics_app_health_application_performance::*;
pub use user_experience_analytics_app_health_device_model_performance::*;
pub use user_experience_analytics_app_health_device_performance::*;
pub use user_experience_analytics_app_health_device_performance_details::*;
pub use user_experience_analytics_app_health_os_version_performance::*;
pub use user_experience_analytics_baseline::*;
pub use user_experience_analytics_category::*;
pub use user_experience_analytics_device_performance::*;
pub use user_experience_analytics_device_scores::*;
pub use user_experience_analytics_device_startup_history::*;
pub use user_experience_analytics_device_startup_process::*;
pub use user_experience_analytics_device_startup_process_performance::*;
pub use user_experience_analytics_health_state::*;
pub use user_experience_analytics_insight::*;
pub use user_experience_analytics_insight_value::*;
pub use user_experience_analytics_metric::*;
pub use user_experience_analytics_metric_history::*;
pub use user_experience_analytics_model_scores::*;
pub use user_experience_analytics_overview::*;
pub use user_experience_analytics_score_history::*;
pub use user_experience_analytics_work_from_anywhere_device::*;
pub use user_experience_analytics_work_from_anywhere_hardware_readiness_metric::*;
pub use user_experience_analytics_work_from_anywhere_metric::*;
pub use user_experience_analytics_work_from_anywhere_model_performance::*;

// Found by these names.
#[doc(alias = "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails")]
pub use user_experience_analytics_app_health_app_performance_by_app_version_details::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails;

#[doc(alias = "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId")]
pub use user_experience_analytics_app_health_app_performance_by_app_version_device_id::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId;

#[doc(alias = "userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion")]
pub use user_experience_analytics_app_health_app_performance_by_os_version::UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion;

#[doc(alias = "userExperienceAnalyticsBaselines")]
pub use user_experience_analytics_baseline::UserExperienceAnalyticsBaseline;

#[doc(alias = "appHealthMetrics")]
#[doc(alias = "batteryHealthMetrics")]
#[doc(alias = "bestPracticesMetrics")]
#[doc(alias = "deviceBootPerformanceMetrics")]
#[doc(alias = "rebootAnalyticsMetrics")]
#[doc(alias = "resourcePerformanceMetrics")]
#[doc(alias = "userExperienceAnalyticsAppHealthOverview")]
#[doc(alias = "userExperienceAnalyticsCategories")]
#[doc(alias = "workFromAnywhereMetrics")]
pub use user_experience_analytics_category::UserExperienceAnalyticsCategory;

#[doc(alias = "userExperienceAnalyticsDeviceStartupProcesses")]
pub use user_experience_analytics_device_startup_process::UserExperienceAnalyticsDeviceStartupProcess;

#[doc(alias = "metricValues")]
pub use user_experience_analytics_metric::UserExperienceAnalyticsMetric;

#[doc(alias = "metricDevices")]
pub use user_experience_analytics_work_from_anywhere_device::UserExperienceAnalyticsWorkFromAnywhereDevice;

#[doc(alias = "userExperienceAnalyticsWorkFromAnywhereMetrics")]
pub use user_experience_analytics_work_from_anywhere_metric::UserExperienceAnalyticsWorkFromAnywhereMetric;

/// All that is declared here.
pub(crate) static ENDPOINT_ANALYTICS: AreaInfo = AreaInfo::new(
"endpoint_analytics",
&[
<UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails as graph_core::Resource>::info,
<UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId as graph_core::Resource>::info,
<UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion as graph_core::Resource>::info,
<UserExperienceAnalyticsAppHealthApplicationPerformance as graph_core::Resource>::info,
<UserExperienceAnalyticsAppHealthDeviceModelPerformance as graph_core::Resource>::info,
<UserExperienceAnalyticsAppHealthDevicePerformance as graph_core::Resource>::info,
<UserExperienceAnalyticsAppHealthDevicePerformanceDetails as graph_core::Resource>::info,
<UserExperienceAnalyticsAppHealthOSVersionPerformance as graph_core::Resource>::info,
<UserExperienceAnalyticsBaseline as graph_core::Resource>::info,
<UserExperienceAnalyticsCategory as graph_core::Resource>::info,
<UserExperienceAnalyticsDevicePerformance as graph_core::Resource>::info,
<UserExperienceAnalyticsDeviceScores as graph_core::Resource>::info,
<UserExperienceAnalyticsDeviceStartupHistory as graph_core::Resource>::info,
<UserExperienceAnalyticsDeviceStartupProcess as graph_core::Resource>::info,
<UserExperienceAnalyticsDeviceStartupProcessPerformance as graph_core::Resource>::info,
<UserExperienceAnalyticsInsight as graph_core::Resource>::info,
<UserExperienceAnalyticsInsightValueBase as graph_core::Resource>::info,
<InsightValueDouble as graph_core::Resource>::info,
<InsightValueInt as graph_core::Resource>::info,
<UserExperienceAnalyticsMetric as graph_core::Resource>::info,
<UserExperienceAnalyticsMetricHistory as graph_core::Resource>::info,
<UserExperienceAnalyticsModelScores as graph_core::Resource>::info,
<UserExperienceAnalyticsOverview as graph_core::Resource>::info,
<UserExperienceAnalyticsScoreHistory as graph_core::Resource>::info,
<UserExperienceAnalyticsWorkFromAnywhereDevice as graph_core::Resource>::info,
<UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric as graph_core::Resource>::info,
<UserExperienceAnalyticsWorkFromAnywhereMetric as graph_core::Resource>::info,
<UserExperienceAnalyticsWorkFromAnywhereModelPerformance as graph_core::Resource>::info,
],
&[
<UserExperienceAnalyticsInsightValue as graph_core::Hierarchy>::INFO,
],
&[
graph_core::EnumInfo::of::<DiskType>,
graph_core::EnumInfo::of::<UserExperienceAnalyticsSummarizedBy>,
graph_core::EnumInfo::of::<UserExperienceAnalyticsOperatingSystemRestartCategory>,
graph_core::EnumInfo::of::<UserExperienceAnalyticsHealthState>,
graph_core::EnumInfo::of::<UserExperienceAnalyticsInsightSeverity>,
graph_core::EnumInfo::of::<OperatingSystemUpgradeEligibility>,
],
);
