//! Exports what the client tells through OpenTelemetry: here to the standard output, where another
//! exporter would send it to a collector.
//!
//! A local Graph refuses the first request for now, so there is one span, whose request was sent twice.
#![forbid(unsafe_code)]

use std::error::Error;

use graph_emulator::{Answer, Emulator};
use graph_intune::DeviceComplianceUserStatus;
use graph_intune::prelude::*;
use opentelemetry::trace::TracerProvider;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let provider = SdkTracerProvider::builder()
        .with_simple_exporter(opentelemetry_stdout::SpanExporter::default())
        .build();
    let layer = tracing_opentelemetry::layer()
        .with_tracer(provider.tracer("opentelemetry-example"))
        // Not what the connections say.
        .with_filter(filter_fn(|metadata| metadata.target() == "graph_core"));
    tracing_subscriber::registry().with(layer).init();

    let status = DeviceComplianceUserStatus { id: "s1".to_owned(), ..Default::default() };
    let emulator = Emulator::new()
        .item("/deviceManagement/deviceCompliancePolicies/p1/userStatuses", &status)
        .start()
        .await?;
    emulator.answer_next(Answer::new(503).header("retry-after", "0.1"));
    let graph = Client::builder().base_url(emulator.base_url()).token("token").build()?;
    DeviceComplianceUserStatus::get("p1", "s1").send(&graph).await?;

    provider.shutdown()?;
    Ok(())
}
