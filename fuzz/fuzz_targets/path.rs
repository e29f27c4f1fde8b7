//! Any text as the template of a path.
#![cfg_attr(fuzzing, no_main)]

fn check(bytes: &[u8]) {
    fuzz::run::text(bytes, fuzz::template::any);
}

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| check(bytes));

#[cfg(not(fuzzing))]
fn main() {
    fuzz::run::files(check);
}
