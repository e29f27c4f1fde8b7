//! `userExperienceAnalyticsInsight`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_enum};

use crate::UserExperienceAnalyticsInsightValue;

/// The complex type `userExperienceAnalyticsInsight`.
#[graph_complex]
pub struct UserExperienceAnalyticsInsight {
    pub insight_id: Option<String>,
    #[graph(not_null)]
    pub severity: Option<UserExperienceAnalyticsInsightSeverity>,
    pub user_experience_analytics_metric_id: Option<String>,
    pub values: Option<Vec<UserExperienceAnalyticsInsightValue>>,
}

/// The enum `userExperienceAnalyticsInsightSeverity`.
#[graph_enum]
pub enum UserExperienceAnalyticsInsightSeverity {
    None,
    Informational,
    Warning,
    Error,
    UnknownFutureValue,
}
