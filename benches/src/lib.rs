//! Measurements of what the macros generate, each against `serde_derive` on the same structs in the
//! same run.
//!
//! - [`build`]: how long it takes to compile declarations. `cargo run -p graph-benches --release --bin
//!   build_time -- --declarations 100,400`, with `--instructions` for figures that do not depend on how busy
//!   the machine is.
//! - what an app costs to build on `graph-intune`'s default areas, against the same by hand on reqwest, and what
//!   all of `graph-intune` costs: `cargo run -p graph-benches --release --bin app_build`.
//! - [`client`]: rate, CPU time and memory of the client against hand-written reqwest. `cargo run -p
//!   graph-benches --release --bin client`.
//! - what a rate limit costs: `cargo run -p graph-benches --release --bin throttling`.
//! - [`decode`]: how fast answers are decoded. `cargo bench -p graph-benches`, or for instruction counts
//!   `valgrind --tool=cachegrind --cache-sim=no target/release/decode_once devices ours 10`.
//!
//! `cargo test --workspace` compiles this package and criterion, which it would use for tests; the
//! benchmark itself is built only by `cargo bench`.

pub mod build;
pub mod client;
pub mod decode;
