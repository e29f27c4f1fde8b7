//! The program that uses all declarations once, the same for both sides.

use std::fmt::Write;

/// A program that does for each type what its lines say, with `exercise` of a type that is read and `patch`
/// of one that is only sent.
///
/// Each type has a function of its own, and none is inlined into its caller. All in one `main` would be a
/// million bytes of code, and to optimize that function would take most of the time: no program is written
/// so, and the declarations are what is measured.
pub(super) fn program(library: &str, types: &[String]) -> String {
    let mut program = format!(
        "//! Generated.\n\n\
         #![allow(dead_code)]\n\n\
         use std::fmt::Debug;\nuse std::hint::black_box;\n\n\
         use {library}::*;\nuse serde::Serialize;\nuse serde::de::DeserializeOwned;\n\n\
         #[inline(never)]\n\
         fn exercise<T: Clone + Debug + PartialEq + Serialize + DeserializeOwned>() {{\n    \
             let text = black_box(\"{{}}\");\n    \
             if let Ok(value) = serde_json::from_str::<T>(text) {{\n        \
                 let _ = black_box(serde_json::to_string(&value.clone()));\n        \
                 black_box((value == value.clone(), format!(\"{{value:?}}\")));\n    \
             }}\n}}\n\n\
         #[inline(never)]\n\
         fn patch<T: Clone + Debug + Default + PartialEq + Serialize>() {{\n    \
             let value = black_box(T::default());\n    \
             let _ = black_box(serde_json::to_string(&value.clone()));\n    \
             black_box((value == value.clone(), format!(\"{{value:?}}\")));\n}}\n\n"
    );
    let mut main = String::new();
    for (i, lines) in types.iter().enumerate() {
        write(&mut program, format_args!("#[inline(never)]\nfn use_{i}() {{\n{lines}}}\n\n"));
        write(&mut main, format_args!("    use_{i}();\n"));
    }
    write(&mut program, format_args!("fn main() {{\n{main}}}\n"));
    program
}

fn write(text: &mut String, what: std::fmt::Arguments<'_>) {
    text.write_fmt(what).expect("a string takes any text");
}
