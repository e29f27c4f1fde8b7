//! What an app costs to build: on `graph-intune`'s default areas, against the same by hand on reqwest with the
//! same TLS; and what a release build of a program costs that uses all that `graph-intune` declares.
//!
//! `cargo run -p graph-benches --release --bin app_build -- [--rounds 3] [--app-only] [--all-only]`
//!
//! The app is built from nothing, with all that it depends on, the two sides in turn. What all of
//! `graph-intune` costs is the build of the library and of the program alone, with their dependencies built
//! before: as usual, and with one unit of code for each. CPU time is the user and system time of cargo and the
//! compiler; medians are shown.

use std::process::ExitCode;
use std::{env, io};

use graph_benches::build::measure::{Step, Workspace};
use graph_benches::build::{app, everything};

struct Options {
    rounds: usize,
    app: bool,
    all: bool,
}

fn main() -> ExitCode {
    let Some(options) = options() else {
        eprintln!("usage: app_build [--rounds 3] [--app-only] [--all-only]");
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
    let mut options = Options { rounds: 3, app: true, all: true };
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--rounds" => options.rounds = arguments.next()?.parse().ok().filter(|&n| n > 0)?,
            "--app-only" => options.all = false,
            "--all-only" => options.app = false,
            _ => return None,
        }
    }
    Some(options)
}

/// The two sides of the app.
const APPS: [&str; 2] = ["app-ours", "app-by-hand"];
const ALL: &str = "all-of-intune";

fn run(options: &Options) -> io::Result<()> {
    let members = [APPS[0], APPS[1], ALL].map(str::to_owned);
    let mut workspace = Workspace::new(&members)?;
    let tokio: (&str, &[&str]) = ("tokio", &[]);
    workspace.write_program(APPS[0], &[("graph-intune", &[]), tokio], app::OURS)?;
    let by_hand: [(&str, &[&str]); 5] =
        [("reqwest", &[]), ("rustls", &[]), ("serde", &[]), ("serde_json", &[]), tokio];
    workspace.write_program(APPS[1], &by_hand, app::BY_HAND)?;
    let (program, types, calls) = everything();
    let all: [(&str, &[&str]); 3] =
        [("graph-intune", &["full"]), ("serde", &[]), ("serde_json", &[])];
    workspace.write_program(ALL, &all, &program)?;
    if options.app {
        compare(&workspace, options.rounds)?;
    }
    if options.all {
        let seconds = cost_of_all(&workspace, options.rounds)?;
        workspace.set_codegen_units(1);
        let in_one_unit = cost_of_all(&workspace, options.rounds)?;
        println!(
            "all of graph-intune, {types} types and {calls} calls: release {seconds:.1} CPU s, with \
             codegen-units = 1 {in_one_unit:.1} CPU s"
        );
    }
    Ok(())
}

/// The seconds that a release of all of `graph-intune` costs.
fn cost_of_all(workspace: &Workspace, rounds: usize) -> io::Result<f64> {
    let costs = (0..rounds).map(|_| workspace.milliseconds_of_all(ALL, "graph-intune"));
    Ok(median(costs.collect::<io::Result<_>>()?) / 1000.0)
}

/// Builds the app on both sides, in turn.
#[allow(clippy::cast_precision_loss)] // Far below.
fn compare(workspace: &Workspace, rounds: usize) -> io::Result<()> {
    let mut costs = [[Vec::new(), Vec::new()], [Vec::new(), Vec::new()]];
    let mut mebibytes = [0.0; 2];
    for _ in 0..rounds {
        for (side, package) in APPS.iter().enumerate() {
            for (column, step) in [Step::Dev, Step::Release].into_iter().enumerate() {
                let cost = workspace.milliseconds_from_nothing(package, step)?;
                costs[side][column].push(cost / 1000.0);
            }
            mebibytes[side] = workspace.program_size(package)? as f64 / 1024.0 / 1024.0;
        }
    }
    let crates = [workspace.crates(APPS[0])?, workspace.crates(APPS[1])?];
    let costs = costs.map(|side| side.map(median));
    println!("an app from nothing    crates  dev CPU s  release CPU s  stripped MiB");
    for (side, name) in ["on graph-intune", "by hand on reqwest"].iter().enumerate() {
        let [dev, release] = costs[side];
        let (crates, mebibytes) = (crates[side], mebibytes[side]);
        println!("{name:<22} {crates:>6}  {dev:>9.1}  {release:>13.1}  {mebibytes:>12.2}");
    }
    let more = crates[0] as f64 - crates[1] as f64;
    let [[dev, release], [by_hand_dev, by_hand_release]] = costs;
    println!(
        "ours to by hand        {more:>+6.0}  {:>9.3}  {:>13.3}  {:>+12.2}\n",
        dev / by_hand_dev,
        release / by_hand_release,
        mebibytes[0] - mebibytes[1]
    );
    Ok(())
}

fn median(mut costs: Vec<f64>) -> f64 {
    costs.sort_by(f64::total_cmp);
    costs[costs.len() / 2]
}
