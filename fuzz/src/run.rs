//! The fuzz targets' programs where there is no fuzzer: they check files.

/// Checks each file that the program's arguments name.
///
/// # Panics
///
/// If a file cannot be read, or breaks what `check` promises.
pub fn files(check: fn(&[u8])) {
    for file in std::env::args_os().skip(1) {
        println!("{}", file.display());
        check(&std::fs::read(file).expect("a file"));
    }
}

/// A check of text. Bytes that are none pass.
pub fn text(bytes: &[u8], check: fn(&str)) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        check(text);
    }
}
