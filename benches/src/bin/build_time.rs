//! How long it takes to compile declarations of Intune's real size mix, against `serde_derive` on the same
//! structs and against reqwest, in one run.
//!
//! `cargo run -p graph-benches --release --bin build_time -- [--declarations 100,400] [--rounds 5]
//! [--instructions] [--check-only] [--no-reqwest]`
//!
//! CPU time is the user and system time of cargo and the compiler for the generated crate alone, with its
//! dependencies compiled before and without incremental compilation; what an empty crate with the same
//! dependencies takes is taken off, so that what is left are the declarations. Rounds alternate between
//! the crates, and medians are shown, with the span between the fastest and the slowest round. With
//! `--instructions`, valgrind counts instead, once, which depends on nothing else the machine does.

use std::process::ExitCode;
use std::{env, io};

use graph_benches::build::measure::{Step, Workspace, wrap_compiler};
use graph_benches::build::{Declarations, Operations, Source, ours, theirs};

struct Options {
    declarations: Vec<usize>,
    rounds: usize,
    instructions: bool,
    check_only: bool,
    reqwest: bool,
}

fn main() -> ExitCode {
    if let Some(code) = wrap_compiler() {
        return ExitCode::from(u8::try_from(code).unwrap_or(1));
    }
    let Some(options) = options() else {
        eprintln!(
            "usage: build_time [--declarations 100,400] [--rounds 5] [--instructions] [--check-only] \
             [--no-reqwest]"
        );
        return ExitCode::FAILURE;
    };
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Option<Options> {
    let mut options = Options {
        declarations: vec![100, 400],
        rounds: 5,
        instructions: false,
        check_only: false,
        reqwest: true,
    };
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--declarations" => {
                let counts = arguments.next()?;
                options.declarations =
                    counts.split(',').map(|count| count.parse().ok()).collect::<Option<_>>()?;
            }
            "--rounds" => options.rounds = arguments.next()?.parse().ok().filter(|&n| n > 0)?,
            "--instructions" => options.instructions = true,
            "--check-only" => options.check_only = true,
            "--no-reqwest" => options.reqwest = false,
            _ => return None,
        }
    }
    Some(options)
}

/// The crates that are compared, for a number of declarations.
const CRATES: &[(&str, &str)] =
    &[("empty", "empty"), ("types", "ours"), ("ours", "ours"), ("theirs", "theirs")];

/// What the declarations are compared with, each with all that it depends on.
const REQWEST: &[(&str, &[&str], &str)] = &[
    ("reqwest-alone", &["reqwest"], "reqwest, without what encrypts"),
    ("reqwest-ring", &["reqwest", "rustls"], "reqwest, with ring"),
];

fn run(options: &Options) -> io::Result<()> {
    let mut members: Vec<String> = REQWEST.iter().map(|(name, ..)| (*name).to_owned()).collect();
    for count in &options.declarations {
        members.extend(CRATES.iter().map(|(name, _)| format!("{name}-{count}")));
    }
    let workspace = Workspace::new(&members)?;
    for (name, dependencies, _) in REQWEST {
        workspace.write_user_of(name, dependencies)?;
    }
    let all: Vec<Declarations> =
        options.declarations.iter().map(|&count| Declarations::new(count)).collect();
    for (count, all) in options.declarations.iter().zip(&all) {
        let empty = Source { lib: String::new(), main: "fn main() {}\n".into() };
        let sources =
            [empty, ours(all, Operations::Without), ours(all, Operations::With), theirs(all)];
        for ((name, library), source) in CRATES.iter().zip(&sources) {
            workspace.write(&format!("{name}-{count}"), library, source)?;
        }
    }
    let unit = if options.instructions { "M instructions" } else { "CPU ms" };
    let steps: &[Step] =
        if options.check_only { &[Step::Check] } else { &[Step::Check, Step::Release] };
    for &step in steps {
        for (count, all) in options.declarations.iter().zip(&all) {
            let costs = measure(&workspace, step, *count, options)?;
            report(step, *count, all, &costs, unit);
        }
    }
    if options.reqwest && !options.instructions {
        let rounds = options.rounds.min(3);
        for (name, _, what) in REQWEST {
            let costs = (0..rounds).map(|_| workspace.milliseconds_from_nothing(name, Step::Check));
            let cost = Cost::of(costs.collect::<io::Result<_>>()?);
            println!("check of {what:<42} {cost}");
        }
    }
    Ok(())
}

/// What each of [`CRATES`] takes.
fn measure(
    workspace: &Workspace,
    step: Step,
    count: usize,
    options: &Options,
) -> io::Result<Vec<Cost>> {
    let packages: Vec<String> = CRATES.iter().map(|(name, _)| format!("{name}-{count}")).collect();
    for package in &packages {
        workspace.prepare(package, step)?;
    }
    let mut costs = vec![Vec::new(); packages.len()];
    for _ in 0..if options.instructions { 1 } else { options.rounds } {
        for (package, costs) in packages.iter().zip(&mut costs) {
            costs.push(if options.instructions {
                workspace.instructions(package, step)?
            } else {
                workspace.milliseconds(package, step)?
            });
        }
    }
    Ok(costs.into_iter().map(Cost::of).collect())
}

#[allow(clippy::cast_precision_loss)] // Hundreds.
fn report(step: Step, count: usize, all: &Declarations, costs: &[Cost], unit: &str) {
    let [empty, types, ours, theirs] = costs else { return };
    let (properties, operations) = (all.properties(), all.operations());
    println!(
        "{step:?}, {count} declarations, {properties} properties, {operations} operations ({unit})"
    );
    println!("  empty crate                {empty}");
    println!("  ours, without operations   {types}");
    println!("  ours                       {ours}");
    println!("  serde_derive               {theirs}");
    let (empty, types) = (empty.median, types.median);
    let per_declaration = (ours.median - empty) / count as f64;
    let per_operation = (ours.median - types) / operations as f64;
    let per_type = (types - empty) / count as f64;
    let ratio = (ours.median - empty) / (theirs.median - empty);
    println!("  per declaration            {per_declaration:.2}, without operations {per_type:.2}");
    println!("  per operation              {per_operation:.3}");
    println!("  ratio to serde_derive      {ratio:.3}\n");
}

/// The costs of several rounds.
struct Cost {
    median: f64,
    least: f64,
    most: f64,
}

impl Cost {
    fn of(mut rounds: Vec<f64>) -> Self {
        rounds.sort_by(f64::total_cmp);
        let (least, most) = (rounds[0], rounds[rounds.len() - 1]);
        Self { median: rounds[rounds.len() / 2], least, most }
    }
}

impl std::fmt::Display for Cost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:>9.0}  ({:.0}-{:.0})", self.median, self.least, self.most)
    }
}
