//! Every declared operation against the emulator: `cargo run -p tests --bin conformance` is the same against
//! any service.

use std::collections::BTreeSet;

use graph_emulator::Emulator;
use graph_emulator::fault::FaultPlan;
use graph_intune::AREAS;
use tests::conformance::{Report, Service, run};

/// What becomes of all operations with this emulator.
async fn report(emulator: Emulator) -> Report {
    let emulator = emulator.areas(AREAS).sample_all(2).start().await.expect("an emulator");
    let service = Service { base_url: emulator.base_url().to_owned(), token: None };
    run(&service, |_| {}).await.expect("a client")
}

#[tokio::test]
async fn every_operation_is_accepted() {
    let report = report(Emulator::new()).await;
    for outcome in report.outcomes.iter().filter(|outcome| outcome.fault.is_some()) {
        println!("{outcome}");
    }
    assert_eq!(report.failed(), 0, "{report}");
    let declared: BTreeSet<_> = AREAS
        .iter()
        .flat_map(|area| area.operations())
        .map(|operation| operation.to_string())
        .collect();
    assert_eq!(report.sent(), declared.len());
    assert!(report.sent() > 1_500, "{report}");
}

#[tokio::test]
async fn what_is_not_declared_is_told() {
    let rule = "extra-properties".parse().expect("a fault");
    let report = report(Emulator::new().faults(FaultPlan::new(0).rule(rule))).await;
    let lists = report.outcomes.iter().filter(|outcome| outcome.url.contains("$filter"));
    let (told, others): (Vec<_>, Vec<_>) = lists
        .partition(|list| list.fault.as_ref().is_some_and(|fault| fault.ends_with(" is unknown")));
    assert!(told.len() > 100);
    assert!(others.is_empty(), "{others:?}");
}
