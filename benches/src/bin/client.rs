//! The client against hand-written reqwest, in one run: rate, CPU time and peak memory.
//!
//! Twice: against as little as the job takes, and against the same requests, with the headers that Graph
//! is asked with.
//!
//! `cargo run -p graph-benches --release --bin client -- [--rounds 5] [--jobs sequential,paging]`
//!
//! A server with ready answers runs in a process of its own, and so does each job of each client. Rounds
//! alternate between the clients; of each round the ratio is taken, and the median of these is shown.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use std::{env, io};

use graph_benches::client::measure::Cost;
use graph_benches::client::{Job, ours, raw, server};
use tokio::runtime::{Builder, Runtime};

/// Ours first.
const CLIENTS: [&str; 3] = ["ours", "raw", "same"];
const USAGE: &str = "usage: client [--rounds 5] [--jobs sequential,concurrent,...]";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match &arguments[..] {
        ["serve"] => serve(),
        ["job", client, job, base_url] => run(client, job, base_url),
        options => match parse(options) {
            Some((rounds, jobs)) => compare(rounds, &jobs),
            None => Err(io::Error::other(USAGE)),
        },
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn parse(options: &[&str]) -> Option<(usize, Vec<Job>)> {
    let (mut rounds, mut jobs) = (5, Job::ALL.to_vec());
    let mut options = options.iter();
    while let Some(option) = options.next() {
        let value = options.next()?;
        match *option {
            "--rounds" => rounds = value.parse().ok().filter(|rounds| *rounds > 0)?,
            "--jobs" => jobs = value.split(',').map(named).collect::<Option<_>>()?,
            _ => return None,
        }
    }
    Some((rounds, jobs))
}

fn named(name: &str) -> Option<Job> {
    Job::ALL.into_iter().find(|job| job.name() == name)
}

fn runtime(is_sequential: bool) -> io::Result<Runtime> {
    if is_sequential {
        Builder::new_current_thread().enable_all().build()
    } else {
        Builder::new_multi_thread().worker_threads(2).enable_all().build()
    }
}

fn serve() -> io::Result<()> {
    runtime(true)?.block_on(server::serve(|address| println!("{address}")))
}

/// Does one job in this process, and prints what it took.
fn run(client: &str, job: &str, base_url: &str) -> io::Result<()> {
    let job = named(job).ok_or_else(|| io::Error::other(USAGE))?;
    let (count, wall) = runtime(job.is_sequential())?.block_on(async {
        let begin = Instant::now();
        let count = match client {
            "raw" => raw::run(job, base_url, raw::Headers::None).await.map_err(io::Error::other)?,
            "same" => {
                raw::run(job, base_url, raw::Headers::Graph).await.map_err(io::Error::other)?
            }
            _ => ours::run(job, base_url).await.map_err(io::Error::other)?,
        };
        Ok::<_, io::Error>((count, begin.elapsed()))
    })?;
    if count != job.operations() {
        return Err(io::Error::other(format!("{count} of {}", job.operations())));
    }
    println!("{}", Cost::of_this_process(wall)?.to_line());
    Ok(())
}

fn child(arguments: &[&str]) -> io::Result<Child> {
    Command::new(env::current_exe()?).args(arguments).stdout(Stdio::piped()).spawn()
}

fn line_of(child: &mut Child) -> io::Result<String> {
    let output = child.stdout.take().ok_or_else(|| io::Error::other("no output"))?;
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    Ok(line)
}

fn measure(client: &str, job: Job, base_url: &str) -> io::Result<Cost> {
    let mut child = child(&["job", client, job.name(), base_url])?;
    let line = line_of(&mut child)?;
    child.wait()?;
    Cost::from_line(&line)
        .ok_or_else(|| io::Error::other(format!("{client}: {} failed", job.name())))
}

fn compare(rounds: usize, jobs: &[Job]) -> io::Result<()> {
    let mut server = child(&["serve"])?;
    let base_url = format!("http://{}/v1.0", line_of(&mut server)?.trim());
    let compared = table(rounds, jobs, &base_url);
    server.kill()?;
    server.wait()?;
    compared
}

#[allow(clippy::cast_precision_loss)] // For people.
fn table(rounds: usize, jobs: &[Job], base_url: &str) -> io::Result<()> {
    println!("{rounds} rounds; medians of each round's ratio (least-most)");
    println!("raw: reqwest by hand; same: and with the same headers\n");
    println!(
        "{:<12} {:<10} {:>18} {:>18} {:>13} {:>21}",
        "job", "ours to", "rate", "CPU", "CPU us/op", "peak MiB, theirs/ours"
    );
    for job in jobs {
        let mut costs: [Vec<Cost>; CLIENTS.len()] = Default::default();
        for round in 0..rounds {
            // Who is first takes turns.
            for i in 0..CLIENTS.len() {
                let i = (i + round) % CLIENTS.len();
                costs[i].push(measure(CLIENTS[i], *job, base_url)?);
            }
        }
        let [ours, theirs @ ..] = &costs;
        for (name, theirs) in CLIENTS[1..].iter().zip(theirs) {
            let both = || ours.iter().zip(theirs);
            let rates = both().map(|(ours, theirs)| ratio(theirs.wall, ours.wall)).collect();
            let cpus = both().map(|(ours, theirs)| ratio(ours.cpu, theirs.cpu)).collect();
            let each = |costs: &[Cost]| {
                let total: f64 = costs.iter().map(|cost| cost.cpu.as_secs_f64()).sum();
                total * 1e6 / (job.operations() * rounds) as f64
            };
            let peak = |costs: &[Cost]| {
                costs.iter().map(|cost| cost.peak).max().unwrap_or(0) as f64 / 1024.0
            };
            println!(
                "{:<12} {name:<10} {:>18} {:>18} {:>6.2} {:>6.2} {:>10.1} {:>10.1}",
                job.name(),
                spread(rates),
                spread(cpus),
                each(theirs),
                each(ours),
                peak(theirs),
                peak(ours),
            );
        }
    }
    Ok(())
}

fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}

/// The median, and what it lies between.
fn spread(mut ratios: Vec<f64>) -> String {
    ratios.sort_by(f64::total_cmp);
    let (least, most) = (ratios[0], ratios[ratios.len() - 1]);
    format!("{:.2} ({least:.2}-{most:.2})", ratios[ratios.len() / 2])
}
