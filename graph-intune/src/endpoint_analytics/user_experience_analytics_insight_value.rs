//! `userExperienceAnalyticsInsightValue`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_hierarchy};

/// What every [`UserExperienceAnalyticsInsightValue`] has.
#[graph_complex(base, abstract)]
pub struct UserExperienceAnalyticsInsightValueBase {}

/// The complex type `userExperienceAnalyticsInsightValue`.
#[graph_hierarchy(base = UserExperienceAnalyticsInsightValueBase)]
pub enum UserExperienceAnalyticsInsightValue {
    InsightValueDouble(InsightValueDouble),
    InsightValueInt(InsightValueInt),
}

/// The complex type `insightValueDouble`.
#[graph_complex(base = UserExperienceAnalyticsInsightValueBase)]
pub struct InsightValueDouble {
    #[graph(not_null)]
    pub value: Option<f64>,
}

/// The complex type `insightValueInt`.
#[graph_complex(base = UserExperienceAnalyticsInsightValueBase)]
pub struct InsightValueInt {
    #[graph(not_null)]
    pub value: Option<i32>,
}
