//! Any bytes as the JSON of each declared type, and of a patch.
#![cfg_attr(fuzzing, no_main)]

fn check(bytes: &[u8]) {
    fuzz::decoding::any(bytes);
}

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| check(bytes));

#[cfg(not(fuzzing))]
fn main() {
    fuzz::run::files(check);
}
