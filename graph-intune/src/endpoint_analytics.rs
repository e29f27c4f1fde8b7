//! Endpoint analytics: how devices and apps perform for their users.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

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

/// All that is declared here.
pub(crate) static ENDPOINT_ANALYTICS: AreaInfo = AreaInfo::new(
"endpoint_analytics",
&[
<UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails as graph_core::Resource>::INFO,
<UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId as graph_core::Resource>::INFO,
<UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion as graph_core::Resource>::INFO,
<UserExperienceAnalyticsAppHealthApplicationPerformance as graph_core::Resource>::INFO,
<UserExperienceAnalyticsAppHealthDeviceModelPerformance as graph_core::Resource>::INFO,
<UserExperienceAnalyticsAppHealthDevicePerformance as graph_core::Resource>::INFO,
<UserExperienceAnalyticsAppHealthDevicePerformanceDetails as graph_core::Resource>::INFO,
<UserExperienceAnalyticsAppHealthOSVersionPerformance as graph_core::Resource>::INFO,
<UserExperienceAnalyticsBaseline as graph_core::Resource>::INFO,
<UserExperienceAnalyticsCategory as graph_core::Resource>::INFO,
<UserExperienceAnalyticsDevicePerformance as graph_core::Resource>::INFO,
<UserExperienceAnalyticsDeviceScores as graph_core::Resource>::INFO,
<UserExperienceAnalyticsDeviceStartupHistory as graph_core::Resource>::INFO,
<UserExperienceAnalyticsDeviceStartupProcess as graph_core::Resource>::INFO,
<UserExperienceAnalyticsDeviceStartupProcessPerformance as graph_core::Resource>::INFO,
<UserExperienceAnalyticsInsight as graph_core::Resource>::INFO,
<UserExperienceAnalyticsInsightValueBase as graph_core::Resource>::INFO,
<InsightValueDouble as graph_core::Resource>::INFO,
<InsightValueInt as graph_core::Resource>::INFO,
<UserExperienceAnalyticsMetric as graph_core::Resource>::INFO,
<UserExperienceAnalyticsMetricHistory as graph_core::Resource>::INFO,
<UserExperienceAnalyticsModelScores as graph_core::Resource>::INFO,
<UserExperienceAnalyticsOverview as graph_core::Resource>::INFO,
<UserExperienceAnalyticsScoreHistory as graph_core::Resource>::INFO,
<UserExperienceAnalyticsWorkFromAnywhereDevice as graph_core::Resource>::INFO,
<UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric as graph_core::Resource>::INFO,
<UserExperienceAnalyticsWorkFromAnywhereMetric as graph_core::Resource>::INFO,
<UserExperienceAnalyticsWorkFromAnywhereModelPerformance as graph_core::Resource>::INFO,
],
&[
<UserExperienceAnalyticsInsightValue as graph_core::Hierarchy>::INFO,
],
&[
graph_core::EnumInfo::of::<DiskType>(),
graph_core::EnumInfo::of::<UserExperienceAnalyticsSummarizedBy>(),
graph_core::EnumInfo::of::<UserExperienceAnalyticsOperatingSystemRestartCategory>(),
graph_core::EnumInfo::of::<UserExperienceAnalyticsHealthState>(),
graph_core::EnumInfo::of::<UserExperienceAnalyticsInsightSeverity>(),
graph_core::EnumInfo::of::<OperatingSystemUpgradeEligibility>(),
],
);
