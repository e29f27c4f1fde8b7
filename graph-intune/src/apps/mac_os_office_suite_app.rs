//! `macOSOfficeSuiteApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState};
use crate::shared::MimeContent;

/// Microsoft 365 apps for macOS.
#[graph_resource(base = MobileAppBase)]
pub struct MacOSOfficeSuiteApp {}
