//! What the fuzz targets check, on the same cases every time, and what only typed values can show.

#[path = "properties/decoding.rs"]
mod decoding;
#[path = "properties/generate.rs"]
mod generate;
#[path = "properties/json.rs"]
mod json;
#[path = "properties/macros.rs"]
mod macros;
#[path = "properties/mutate.rs"]
mod mutate;
#[path = "properties/typed.rs"]
mod typed;
#[path = "properties/urls.rs"]
mod urls;

use proptest::test_runner::{Config, RngSeed};

/// The same cases on every run, unless `PROPTEST_RNG_SEED` says otherwise; this many, unless
/// `PROPTEST_CASES` does.
fn config(cases: u32) -> Config {
    let given = Config::default();
    let is_given = std::env::var_os("PROPTEST_CASES").is_some();
    Config {
        cases: if is_given { given.cases } else { cases },
        rng_seed: match given.rng_seed {
            RngSeed::Random => RngSeed::Fixed(2026),
            fixed @ RngSeed::Fixed(_) => fixed,
        },
        failure_persistence: None,
        ..given
    }
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
