//! Every declared operation against the emulator: `cargo run -p tests --bin conformance` is the same against
//! any service.

use std::collections::BTreeSet;

use graph_emulator::Emulator;
use graph_intune::AREAS;
use tests::conformance::{Service, run};

#[tokio::test]
async fn every_operation_is_accepted() {
    let emulator = Emulator::new().areas(AREAS).sample_all(2).start().await.expect("an emulator");
    let service =
        Service { base_url: emulator.base_url().to_owned(), token: Some("conformance".to_owned()) };
    let report = run(&service, |outcome| {
        if outcome.fault.is_some() {
            println!("{outcome}");
        }
    });
    let report = report.await.expect("a client");
    assert_eq!(report.failed(), 0, "{report}");
    let declared: BTreeSet<_> =
        AREAS.iter().flat_map(|area| area.operations()).map(ToString::to_string).collect();
    assert_eq!(report.sent(), declared.len());
    assert!(report.sent() > 1_500, "{report}");
}
