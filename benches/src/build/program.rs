//! The program that uses all declarations once, the same for both sides.

use std::fmt::Write;

/// A program that does for each type what its lines say, with `exercise` of a type that is read and `patch`
/// of one that is only sent.
///
/// These two name each function of a type and call none: the compiler makes code of all of them, and none for
/// the calls, which would be the program's own. Each type has a function of its own, and none is inlined into
/// its caller. All in one `main` would be a million bytes of code, and to optimize that function would take
/// most of the time: no program is written so, and the declarations are what is measured.
pub(super) fn program(library: &str, types: &[String]) -> String {
    let mut program = format!(
        "//! Generated.\n\n\
         #![allow(dead_code)]\n\n\
         use std::fmt::{{Debug, Formatter, Result as Fmt}};\nuse std::hint::black_box;\n\n\
         use {library}::*;\nuse serde::Serialize;\nuse serde::de::DeserializeOwned;\n\n\
         type Json<T> = serde_json::Result<T>;\n\n\
         #[inline(never)]\n\
         fn exercise<T: Clone + Debug + PartialEq + Serialize + DeserializeOwned>() {{\n    \
             black_box(serde_json::from_str::<T> as fn(&'static str) -> Json<T>);\n    \
             send::<T>();\n\
         }}\n\n\
         #[inline(never)]\n\
         fn patch<T: Clone + Debug + Default + PartialEq + Serialize>() {{\n    \
             black_box(T::default as fn() -> T);\n    \
             send::<T>();\n\
         }}\n\n\
         #[inline(always)]\n\
         fn send<T: Clone + Debug + PartialEq + Serialize>() {{\n    \
             black_box(serde_json::to_string::<T> as fn(&T) -> Json<String>);\n    \
             black_box(T::clone as fn(&T) -> T);\n    \
             black_box(T::eq as fn(&T, &T) -> bool);\n    \
             black_box(T::fmt as fn(&T, &mut Formatter<'_>) -> Fmt);\n\
         }}\n\n"
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
