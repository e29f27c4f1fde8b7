//! Any text as a declaration, as an attribute's arguments, and as an item.
#![cfg_attr(fuzzing, no_main)]

fn check(bytes: &[u8]) {
    fuzz::run::text(bytes, fuzz::macros::any);
}

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| check(bytes));

#[cfg(not(fuzzing))]
fn main() {
    fuzz::run::files(check);
}
