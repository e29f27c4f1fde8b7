//! What a call tells those who watch: a span of target `graph_core`, named as OpenTelemetry names HTTP.
//!
//! See the [semantic conventions for HTTP](https://opentelemetry.io/docs/specs/semconv/http/http-spans/).

use std::time::Duration;

use tracing::Span;
use tracing::field::Empty;

use super::Arrival;
use super::call::Call;
use super::origin::Origin;
use crate::error::Error;

/// The span of a call. Its name is the method and the path's template: never an id.
pub(super) fn span(call: &Call, origin: &Origin) -> Span {
    let operation = call.operation;
    let span = tracing::info_span!(
        target: "graph_core",
        "graph",
        otel.kind = "client",
        otel.name = Empty,
        http.request.method = operation.method.as_str(),
        url.template = operation.path,
        server.address = (!call.is_anonymous).then(|| origin.host()),
        server.port = (!call.is_anonymous).then(|| i64::from(origin.port())),
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
pub(super) fn again(span: &Span, attempts: u32, wait: Duration, error: &Error) {
    span.record("http.request.resend_count", i64::from(attempts));
    let reason = error.reason();
    tracing::debug!(
        target: "graph_core",
        { error.type = &*reason, wait_ms = i64::try_from(wait.as_millis()).unwrap_or(i64::MAX) },
        "trying again"
    );
}

/// Records how a call ended.
pub(super) fn ended(span: &Span, outcome: &Result<Arrival, Error>) {
    if span.is_disabled() {
        return;
    }
    let status = match outcome {
        Ok(arrival) => Some(arrival.status),
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
