//! What was tried, and what became of it.

use std::fmt;

/// All kinds of cases.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// In the order in which they were tried.
    pub kinds: Vec<Kind>,
}

/// The cases of one kind.
#[derive(Clone, Debug, Default)]
pub struct Kind {
    /// What was tried.
    pub name: &'static str,
    /// How many cases gave a clear error.
    pub errors: usize,
    /// How many gave the data, whole.
    pub data: usize,
    /// What was lost, and how.
    pub lost: Vec<String>,
    /// The texts of panics.
    pub panics: Vec<String>,
}

impl Kind {
    /// How many cases there were.
    pub fn tried(&self) -> usize {
        self.errors + self.data + self.lost.len()
    }
}

impl Report {
    /// Whether nothing was lost and nothing panicked.
    pub fn is_clean(&self) -> bool {
        self.kinds.iter().all(|kind| kind.lost.is_empty() && kind.panics.is_empty())
    }

    fn sum(&self, count: impl Fn(&Kind) -> usize) -> usize {
        self.kinds.iter().map(count).sum()
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, errors, data, lost, panics } = self;
        write!(f, "{name}: tried {}, errors {errors}, data {data}", self.tried())?;
        for what in lost {
            write!(f, "\n  LOST: {what}")?;
        }
        for panic in panics {
            write!(f, "\n  PANIC: {panic}")?;
        }
        Ok(())
    }
}

/// The sum of all kinds.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "tried {}, errors {}, data {}, lost {}, panics {}",
            self.sum(Kind::tried),
            self.sum(|kind| kind.errors),
            self.sum(|kind| kind.data),
            self.sum(|kind| kind.lost.len()),
            self.sum(|kind| kind.panics.len()),
        )
    }
}
