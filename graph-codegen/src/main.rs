//! The command line.
#![forbid(unsafe_code)]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
#[cfg(feature = "intune")]
use graph_codegen::config::Config;
use graph_codegen::config::Selection;
use graph_codegen::csdl::Document;
use graph_codegen::file::{self, read};
use graph_codegen::generate::{self, Counts, Generated};
use graph_codegen::permissions::Permissions;
use graph_codegen::{Error, Result, Texts};

/// Writes `graph_resource` declarations from OData metadata, and compares the two.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write declarations of what is below some paths.
    ///
    /// The users of a tenant, without a file of fixups:
    ///
    ///     graph-codegen generate --metadata metadata.xml --root /users --area users=/users --out src
    Generate(Generate),
    /// Compare what `graph-intune` declares with a metadata document.
    ///
    /// The exit status is 0 if they are alike, 1 if they differ, and 2 if they cannot be compared.
    /// Without a root, types and enums are compared, and no operations.
    ///
    /// The declarations of another crate are compared by a program beside them, with the same options. All of
    /// it is:
    ///
    ///     fn main() -> std::process::ExitCode {
    ///         graph_codegen::check::program(my_crate::AREAS, std::env::args_os())
    ///     }
    #[cfg(feature = "intune")]
    #[command(verbatim_doc_comment)]
    Check(graph_codegen::check::Options),
    /// Compare what `graph-intune` declares with another list of routes, such as another SDK's.
    ///
    /// The exit status is 0 if each is declared or has a reason, 1 if not, and 2 if they cannot be compared.
    #[cfg(feature = "intune")]
    Routes(Routes),
}

#[cfg(feature = "intune")]
#[derive(Args)]
struct Routes {
    /// The routes: a line `METHOD /path` for each.
    #[arg(long, value_name = "FILE")]
    routes: PathBuf,
    /// Fixups, as TOML: those with the reason why a route is not declared.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

#[derive(Args)]
struct Generate {
    /// The metadata: what <https://graph.microsoft.com/v1.0/$metadata> gives.
    #[arg(long, value_name = "FILE")]
    metadata: PathBuf,
    #[command(flatten)]
    selection: Selection,
    /// Permissions by path and method, with tabs between the columns: path, method, scheme, permission,
    /// level, and `least`.
    #[arg(long, value_name = "FILE")]
    permissions: Option<PathBuf>,
    /// Documentation by module, by full type name, or by type name, `/` and action, as TOML.
    #[arg(long, value_name = "FILE")]
    docs: Option<PathBuf>,
    /// Reference pages: a JSON object in each line, with `odata_type` or `name`, and `page`.
    #[arg(long, value_name = "FILE")]
    references: Option<PathBuf>,
    /// A file to write with a line for each declaration, for tests that try them all.
    #[arg(long, value_name = "FILE")]
    catalog: Option<PathBuf>,
    /// The folder of the source files, such as `src`. Files that were generated there before go.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Generate(options) => write(&options).map(|()| ExitCode::SUCCESS),
        #[cfg(feature = "intune")]
        Command::Check(options) => {
            options.compare(&graph_codegen::check::Declarations::of(graph_intune::AREAS))
        }
        #[cfg(feature = "intune")]
        Command::Routes(options) => cover(&options),
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::from(2)
    })
}

#[cfg(feature = "intune")]
fn cover(options: &Routes) -> Result<ExitCode> {
    let config = Config::read(options.config.as_deref())?;
    let declared = graph_codegen::check::Declarations::of(graph_intune::AREAS);
    let coverage = graph_codegen::check::coverage(&read(&options.routes)?, &config, &declared);
    file::print(&coverage)?;
    Ok(if coverage.is_whole() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn write(options: &Generate) -> Result<()> {
    let document = Document::parse(&read(&options.metadata)?)?;
    let config = options.selection.config()?;
    let permissions = match &options.permissions {
        Some(file) => Permissions::parse(&read(file)?)?,
        None => Permissions::default(),
    };
    let mut texts = Texts::default();
    if let Some(file) = &options.docs {
        texts.docs = toml::from_str(&read(file)?)
            .map_err(|error| Error::new(format!("{}: {error}", file.display())))?;
    }
    if let Some(file) = &options.references {
        texts.references = generate::references(&read(file)?)?;
    }
    let generated = generate::generate(&document, &config, &permissions, &texts)?;
    generated.write(&options.out)?;
    if let Some(file) = &options.catalog {
        file::write(file, &generated.catalog)?;
    }
    file::print(&report(&generated))
}

fn report(generated: &Generated) -> String {
    let Counts { types, enums, operations } = generated.counts;
    let features = generated.features.iter();
    let features: Vec<_> = features.map(|(name, needs)| format!("{name} = {needs:?}\n")).collect();
    let empty = generated.empty.iter().map(|name| {
        format!("\narea `{name}` is empty, and no feature: no type has its place below its paths\n")
    });
    let empty: Vec<_> = empty.collect();
    let (features, empty) = (features.concat(), empty.concat());
    format!(
        "{types} structs, {enums} enums, {operations} operations\n\n\
         an area is compiled only with its feature; these belong into `Cargo.toml`:\n\n\
         [features]\n{features}{empty}"
    )
}
