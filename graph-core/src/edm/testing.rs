//! What the tests of several types share.

use std::fmt::Debug;
use std::hash::{DefaultHasher, Hash, Hasher};

use proptest::test_runner::{Config, RngSeed};

/// The same cases on every run, as many as `PROPTEST_CASES` says.
pub(crate) fn config() -> Config {
    Config { rng_seed: RngSeed::Fixed(2026), failure_persistence: None, ..Config::default() }
}

/// Equal, in both directions, in order and in hash.
#[track_caller]
pub(super) fn assert_equal<T: Debug + PartialOrd + Hash>(left: &T, right: &T) {
    assert_eq!(left, right);
    assert_eq!(right, left);
    assert!(left.partial_cmp(right).is_some_and(std::cmp::Ordering::is_eq));
    assert_eq!(hash(left), hash(right), "the hashes of {left:?} and {right:?}");
}

fn hash<T: Hash>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
