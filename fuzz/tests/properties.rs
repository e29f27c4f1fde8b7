//! What the fuzz targets check, on the same cases every time, and what only typed values can show.

#[path = "properties/generate.rs"]
mod generate;
#[path = "properties/macros.rs"]
mod macros;

use proptest::test_runner::{Config, RngSeed};

/// The same cases on every run.
fn config(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(2026), failure_persistence: None, ..Config::default() }
}

/// The texts that a fuzz target starts from.
fn seeds(target: &str) -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    let files = std::fs::read_dir(folder).expect("seeds");
    let mut files: Vec<_> = files.map(|file| file.expect("a seed").path()).collect();
    files.sort();
    assert!(!files.is_empty());
    files.iter().map(|file| std::fs::read_to_string(file).expect("a text")).collect()
}
