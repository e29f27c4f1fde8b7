//! The client against hand-written reqwest and `serde_derive`: the same jobs against the same server, each
//! in a process of its own.

pub mod measure;
pub mod ours;
pub mod raw;
pub mod server;

/// What a client does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job {
    /// Updates, one after the other.
    Sequential,
    /// Updates, 64 at a time.
    Concurrent,
    /// 100,000 items of 6 properties, 1,000 on a page.
    Paging,
    /// 50,000 items of 50 properties, 1,000 on a page.
    WidePaging,
    /// Updates in batches of 20.
    Batch,
}

impl Job {
    /// All of them.
    pub const ALL: [Job; 5] =
        [Job::Sequential, Job::Concurrent, Job::Paging, Job::WidePaging, Job::Batch];

    /// A name for tables and command lines.
    pub fn name(self) -> &'static str {
        match self {
            Job::Sequential => "sequential",
            Job::Concurrent => "concurrent",
            Job::Paging => "paging",
            Job::WidePaging => "wide-paging",
            Job::Batch => "batch",
        }
    }

    /// How many operations or items it has.
    pub fn operations(self) -> usize {
        match self {
            Job::Sequential => 10_000,
            Job::Concurrent => 20_000,
            Job::Paging => 100_000,
            Job::WidePaging => 50_000,
            Job::Batch => 40_000,
        }
    }

    /// Whether it runs on one thread, where more would have nothing to do.
    pub fn is_sequential(self) -> bool {
        matches!(self, Job::Sequential | Job::Batch)
    }
}
