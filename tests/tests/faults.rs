//! The fault suite, with fewer of the cases that are alike: `cargo run -p tests --bin faults` has all.

use tests::faults::{Effort, run};

#[test]
fn nothing_is_lost() {
    let report = run(Effort::QUICK, |kind| println!("{kind}"));
    assert!(report.is_clean(), "{report}");
    for kind in &report.kinds {
        assert!(kind.tried() > 0, "{}", kind.name);
    }
}
