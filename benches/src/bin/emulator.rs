//! The emulator's memory with many devices, its rates on one core, and its start-up time.
//!
//! `cargo run -p graph-benches --release --bin emulator`, and the number of devices if it is another than
//! 100,000. The server has one thread, so what it does in a second, it does on one core; clients are in
//! threads of their own, and take from it only where there is no second core.

use std::error::Error;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use graph_core::Value as _;
use graph_emulator::{Emulator, RunningEmulator};
use graph_intune::ManagedDevice;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const DEVICES: &str = "/deviceManagement/managedDevices";
/// How many clients there are.
const CLIENTS: usize = 4;
/// How long each rate is measured.
const SPAN: Duration = Duration::from_secs(3);
/// How often an emulator is started.
const STARTS: u32 = 50;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let count = std::env::args().nth(1).map_or(Ok(100_000), |count| count.parse())?;

    let begin = Instant::now();
    for _ in 0..STARTS {
        // With all that is declared, as each test may have it.
        drop(Emulator::new().areas(graph_intune::AREAS).start().await?);
    }
    println!(
        "start-up and stop: {:.2} ms",
        begin.elapsed().as_secs_f64() * 1e3 / f64::from(STARTS)
    );

    let before = resident()?;
    let emulator = Emulator::new()
        .resource::<ManagedDevice>()
        .keep_requests(100)
        .sample(DEVICES, count)
        .start()
        .await?;
    let after = resident()?;
    let properties = ManagedDevice::EDM.object().map_or(0, |info| info.properties().len());
    println!("{count} devices of {properties} properties: {after:.0} MB ({before:.0} MB before)");

    let ids = ids(&emulator)?;
    let patch = r#"{"notes":"measured"}"#;
    for (name, method, body) in [("GET", "GET", ""), ("PATCH", "PATCH", patch)] {
        let rate = rate(&emulator, &ids, method, body)?;
        println!("{name} of single items: {rate:.0} a second");
    }
    println!("after that: {:.0} MB", resident()?);

    let mut connection = Connection::new(&emulator)?;
    for query in [
        "?$filter=complianceState%20eq%20'noncompliant'&$count=true",
        "?$filter=startswith(deviceName,'deviceName%209999')",
        "?$orderby=deviceName%20desc&$top=100",
        "?$top=999",
        "/$count",
    ] {
        let begin = Instant::now();
        let body = connection.send("GET", &format!("{DEVICES}{query}"), "")?;
        println!(
            "GET {query}: {:.1} ms, {} bytes",
            begin.elapsed().as_secs_f64() * 1e3,
            body.len()
        );
    }
    Ok(())
}

/// The ids of some devices.
fn ids(emulator: &RunningEmulator) -> Result<Vec<String>> {
    let mut connection = Connection::new(emulator)?;
    let body = connection.send("GET", &format!("{DEVICES}?$top=999&$select=id"), "")?;
    let page: serde_json::Value = serde_json::from_slice(&body)?;
    let items = page["value"].as_array().ok_or("no page")?;
    Ok(items.iter().filter_map(|item| item["id"].as_str().map(str::to_owned)).collect())
}

/// How many requests a second are answered.
fn rate(emulator: &RunningEmulator, ids: &[String], method: &str, body: &str) -> Result<f64> {
    let begin = Instant::now();
    let total = thread::scope(|scope| -> Result<usize> {
        let clients: Vec<_> = (0..CLIENTS)
            .map(|client| {
                scope.spawn(move || -> Result<usize> {
                    let mut connection = Connection::new(emulator)?;
                    let mut done = 0;
                    for id in ids.iter().cycle().skip(client * 100) {
                        connection.send(method, &format!("{DEVICES}/{id}"), body)?;
                        done += 1;
                        if begin.elapsed() >= SPAN {
                            break;
                        }
                    }
                    Ok(done)
                })
            })
            .collect();
        clients.into_iter().map(|client| client.join().map_err(|_| "a client failed")?).sum()
    })?;
    #[allow(clippy::cast_precision_loss)] // It is far from 2^52.
    Ok(total as f64 / begin.elapsed().as_secs_f64())
}

/// A plain client, which costs as little as it can.
struct Connection {
    stream: BufReader<TcpStream>,
    host: String,
}

impl Connection {
    fn new(emulator: &RunningEmulator) -> Result<Self> {
        let host = emulator.base_url().trim_start_matches("http://").trim_end_matches("/v1.0");
        let stream = TcpStream::connect(host)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), host: host.to_owned() })
    }

    /// Sends a request, and gives the body of its answer.
    fn send(&mut self, method: &str, path: &str, body: &str) -> Result<Vec<u8>> {
        let host = &self.host;
        let length = body.len();
        let request = format!(
            "{method} /v1.0{path} HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer t\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        if !line.starts_with("HTTP/1.1 200") {
            return Err(format!("{method} {path}: {line}").into());
        }
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            match line.trim_end().split_once(": ") {
                Some(("content-length", value)) => length = value.parse()?,
                Some(_) => {}
                None => break,
            }
        }
        let mut answer = vec![0; length];
        self.stream.read_exact(&mut answer)?;
        Ok(answer)
    }
}

/// The memory that the process has, in megabytes.
fn resident() -> Result<f64> {
    let status = fs::read_to_string("/proc/self/status")
        .map_err(|error| format!("only Linux tells the memory in /proc: {error}"))?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).ok_or("no VmRSS")?;
    let kibibytes: f64 = line.split_whitespace().nth(1).ok_or("no number")?.parse()?;
    Ok(kibibytes * 1024.0 / 1e6)
}
