//! Tries everything that a hostile or broken service can do, and tells what was lost: nothing.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use tests::faults::{Effort, run};

fn main() -> ExitCode {
    let report = run(Effort::FULL, |kind| println!("{kind}"));
    println!("{report}");
    if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
