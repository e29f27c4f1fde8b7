//! The comparison as a program, for any crate of declarations.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser};
use graph_core::AreaInfo;

use super::{Declarations, check};
use crate::config::Selection;
use crate::csdl::Document;
use crate::error::Result;
use crate::file;

/// What to compare with.
#[derive(Args, Clone, Debug)]
pub struct Options {
    /// The metadata: what <https://graph.microsoft.com/v1.0/$metadata> gives.
    #[arg(long, value_name = "FILE")]
    metadata: PathBuf,
    #[command(flatten)]
    selection: Selection,
    /// A file to write with the differences as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Compares declarations with a metadata document.
///
/// The exit status is 0 if they are alike, 1 if they differ, and 2 if they cannot be compared. Without a root, types
/// and enums are compared, and no operations.
#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    options: Options,
}

/// What is printed when nothing says which operations there are to be.
const NO_OPERATIONS: &str = "operations are not compared, since no root is given; name those that were generated \
                             from, with `--root /users`, or in `roots` of the config\n";

impl Options {
    /// Compares, and prints the differences. The exit status is 0 if there are none, and 1 if there are.
    ///
    /// # Errors
    ///
    /// If a file cannot be read or written, or a root or a fixup does not fit the metadata.
    pub fn compare(&self, declared: &Declarations) -> Result<ExitCode> {
        let document = Document::parse(&file::read(&self.metadata)?)?;
        let config = self.selection.config()?;
        let drift = check(&document, &config, declared)?;
        if let Some(file) = &self.json {
            file::write(file, &drift.to_json()?)?;
        }
        file::print(&drift)?;
        if config.roots.is_empty() {
            file::print(&NO_OPERATIONS)?;
        }
        Ok(if drift.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// `graph-codegen check` for the declarations of any crate: with the same options, output and exit status. What
/// `graph-codegen generate` was told of roots, areas and depth, this is told alike.
///
/// It is the `main` of a program beside the declarations, which CI runs with the newest metadata, by
/// `cargo run --bin check -- --metadata metadata.xml --root /schemaExtensions`:
///
/// ```no_run
/// use graph_core::{AreaInfo, Resource, graph_resource};
///
/// #[graph_resource(path = "/schemaExtensions/{schemaExtensionId}", method = [GET, PATCH])]
/// pub struct SchemaExtension {
///     #[graph(key)]
///     pub id: String,
///     pub description: Option<String>,
/// }
///
/// /// What `graph-codegen generate` writes into a `lib.rs` as `AREAS`, or the same by hand.
/// static AREAS: &[&AreaInfo] =
///     &[&AreaInfo::new("schema_extensions", &[SchemaExtension::info], &[], &[])];
///
/// fn main() -> std::process::ExitCode {
///     graph_codegen::check::program(AREAS, std::env::args_os())
/// }
/// ```
///
/// What is wrong with the arguments is printed, and ends the program.
pub fn program(areas: &[&AreaInfo], arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let options = Cli::parse_from(arguments).options;
    options.compare(&Declarations::of(areas)).unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::from(2)
    })
}
