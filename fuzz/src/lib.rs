//! What no input may break: the macros, path templates, decoding and the literals of queries.
//!
//! Each check is a function of this library that takes any input and panics where a promise is broken:
//! [`macros`], [`template`], [`decoding`]. Two things call them:
//!
//! - the fuzz targets in `fuzz_targets/`, one for each function, with what libFuzzer thinks of:
//!   `cargo +nightly fuzz run -s none attribute fuzz/corpus/attribute fuzz/seeds/attribute`. There is
//!   no unsafe code that a sanitizer could watch. Without cargo-fuzz a target is a program that checks
//!   the files that it is given, such as what a run of the fuzzer left in `fuzz/artifacts`:
//!   `cargo run -p fuzz --bin attribute -- FILE`;
//! - the property tests in `tests/`, with the same cases on every run, on any compiler.
//!
//! A proc-macro crate exports nothing but its macros, so its files are modules of this crate as well.
//! Outside of a compiler, `proc_macro2` gives them tokens and spans of its own. A module that
//! `graph-macros/src/lib.rs` gets must also be named here.
#![forbid(unsafe_code)]

// The folder, so that the modules find their own modules; `crate::...` in them is resolved by the `use`.
#[path = "../../graph-macros/src"]
#[allow(dead_code, clippy::all, clippy::pedantic)] // Checked where they belong.
mod graph_macros {
    pub(crate) mod attribute;
    pub(crate) mod elements;
    pub(crate) mod errors;
    pub(crate) mod expand;
    pub(crate) mod fallback;
    pub(crate) mod model;
    pub(crate) mod names;
    pub(crate) mod parse;
    pub(crate) mod path;
    pub(crate) mod validate;
}
use graph_macros::{
    attribute, elements, errors, expand, fallback, model, names, parse, path, validate,
};

mod compiler;
pub mod decoding;
pub mod macros;
pub mod run;
pub mod template;
pub mod vocabulary;
