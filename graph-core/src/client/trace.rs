//! What a call tells those who watch: a span of target `graph_core`, named as OpenTelemetry names HTTP.
//!
//! See the [semantic conventions for HTTP](https://opentelemetry.io/docs/specs/semconv/http/http-spans/).

use std::time::Duration;

use http::StatusCode;
use tracing::Span;
use tracing::field::Empty;

use super::Client;
use super::call::Call;
use super::origin::Origin;
use crate::error::Error;
use crate::info::OperationInfo;

/// The span of a call.
pub(super) fn span(call: &Call, origin: &Origin) -> Span {
    open(call.operation, "client", Some(origin).filter(|_| !call.is_anonymous))
}

impl Client {
    /// The span of a request in a batch. The batch is the call, and has one too: so this one is internal,
    /// and what counts calls does not count it as well.
    pub(crate) fn item_span(&self, operation: OperationInfo) -> Span {
        open(operation, "internal", Some(&self.0.origin))
    }
}

/// A span whose name is the method and the path's template: never an id.
fn open(operation: OperationInfo, kind: &'static str, origin: Option<&Origin>) -> Span {
    let span = tracing::info_span!(
        target: "graph_core",
        "graph",
        otel.kind = kind,
        otel.name = Empty,
        http.request.method = operation.method.as_str(),
        url.template = operation.path,
        server.address = origin.map(Origin::host),
        server.port = origin.map(|origin| i64::from(origin.port())),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
        otel.status_code = Empty,
    );
    if !span.is_disabled() {
        span.record("otel.name", tracing::field::display(operation));
    }
    span
}

/// Records that a request is sent again.
pub(crate) fn again(span: &Span, attempts: u32, wait: Duration, error: &Error) {
    span.record("http.request.resend_count", i64::from(attempts));
    let reason = error.reason();
    tracing::debug!(
        target: "graph_core",
        parent: span,
        { error.type = &*reason, wait_ms = i64::try_from(wait.as_millis()).unwrap_or(i64::MAX) },
        "trying again"
    );
}

/// Records how a call ended: with the status of success, or an error.
pub(crate) fn ended(span: &Span, outcome: Result<StatusCode, &Error>) {
    if span.is_disabled() {
        return;
    }
    let status = match outcome {
        Ok(status) => Some(status),
        Err(error) => error.status(),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", i64::from(status.as_u16()));
    }
    if let Err(error) = outcome {
        span.record("error.type", &*error.reason());
        span.record("otel.status_code", "ERROR");
    }
}
