//! Decodes one page a number of times, to be counted by `valgrind --tool=cachegrind --cache-sim=no`.
//!
//! `decode_once <devices|statuses|first|last> <ours|theirs|none> <times>`; `none` is what making the
//! document costs, to be taken off.

use std::hint::black_box;
use std::process::ExitCode;

use graph_benches::decode::{Document, ours, theirs};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [document, side, times] = arguments.as_slice() else {
        eprintln!("usage: decode_once <devices|statuses|first|last> <ours|theirs|none> <times>");
        return ExitCode::FAILURE;
    };
    let kind = match document.as_str() {
        "devices" => Document::Devices,
        "statuses" => Document::Statuses,
        "first" => Document::AppsTypeFirst,
        _ => Document::AppsTypeLast,
    };
    let page = kind.page(1000);
    let page = page.as_bytes();
    for _ in 0..times.parse().unwrap_or(1) {
        match (side.as_str(), kind) {
            ("ours", Document::Devices) => drop(black_box(ours::<ours::ManagedDevice>(page))),
            ("ours", Document::Statuses) => drop(black_box(ours::<ours::UserStatus>(page))),
            ("ours", _) => drop(black_box(ours::<ours::App>(page))),
            ("theirs", Document::Devices) => drop(black_box(theirs::<theirs::ManagedDevice>(page))),
            ("theirs", Document::Statuses) => drop(black_box(theirs::<theirs::UserStatus>(page))),
            ("theirs", _) => drop(black_box(theirs::<theirs::App>(page))),
            _ => drop(black_box(page)),
        }
    }
    ExitCode::SUCCESS
}
