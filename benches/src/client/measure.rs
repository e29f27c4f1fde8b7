//! What one process took for a job.

use std::time::Duration;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

/// The cost of a job.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// From the first request to the last answer.
    pub wall: Duration,
    /// User and system time of the whole process.
    pub cpu: Duration,
    /// The most memory that the process ever had, in KiB.
    pub peak: u64,
}

impl Cost {
    /// What this process took so far, and a job of this duration.
    ///
    /// # Errors
    ///
    /// If the system does not say.
    pub fn of_this_process(wall: Duration) -> std::io::Result<Self> {
        let usage = getrusage(UsageWho::RUSAGE_SELF)?;
        let micros = (usage.user_time() + usage.system_time()).num_microseconds();
        let cpu = Duration::from_micros(micros.try_into().unwrap_or(0));
        Ok(Self { wall, cpu, peak: usage.max_rss().try_into().unwrap_or(0) })
    }

    /// For the process that started this one.
    pub fn to_line(self) -> String {
        format!("{} {} {}", self.wall.as_micros(), self.cpu.as_micros(), self.peak)
    }

    /// Reads what another process wrote.
    pub fn from_line(line: &str) -> Option<Self> {
        let mut numbers = line.split_whitespace().map(|number| number.parse().ok());
        let mut next = || numbers.next().flatten();
        let (wall, cpu) = (Duration::from_micros(next()?), Duration::from_micros(next()?));
        Some(Self { wall, cpu, peak: next()? })
    }
}
