//! Counts what is as documented, and tells what is not.

use std::collections::BTreeMap;
use std::io::Write;

use crate::exceptions::Exceptions;
use crate::gone::Gone;

/// What is counted, in the order of the last lines.
const COUNTED: [(&str, &str); 5] = [
    ("operation", "declared"),
    ("response", "responses"),
    ("request", "requests"),
    ("type", "types"),
    ("member", "members"),
];

/// The comparison so far.
pub(crate) struct Report {
    exceptions: Exceptions,
    /// What is documented, and is not in the metadata any more.
    pub(crate) gone: Gone,
    counts: BTreeMap<&'static str, (usize, usize)>,
    failures: usize,
}

impl Report {
    pub(crate) fn new() -> Self {
        let (exceptions, gone) = (Exceptions::read(), Gone::read());
        Self { exceptions, gone, counts: BTreeMap::new(), failures: 0 }
    }

    /// Counts one, and tells the failure, with the reason if it is of something that is gone.
    pub(crate) fn count(
        &mut self,
        of: &'static str,
        name: &str,
        result: Result<(), String>,
        gone: Option<&str>,
    ) {
        let (good, all) = self.counts.entry(of).or_default();
        *all += 1;
        match result {
            Ok(()) => *good += 1,
            Err(fault) => match self.exceptions.reason(of, name).or(gone) {
                Some(reason) => say(&format!("listed: {of} {name}: {fault}; {reason}")),
                None => {
                    self.failures += 1;
                    say(&format!("FAILED: {of} {name}: {fault}"));
                }
            },
        }
    }

    /// Prints the counts.
    ///
    /// # Panics
    ///
    /// If something failed that is not listed.
    pub(crate) fn finish(self) {
        for (of, line) in COUNTED {
            let (good, all) = self.counts.get(of).copied().unwrap_or_default();
            say(&format!("{line} {good}/{all}"));
        }
        assert_eq!(self.failures, 0, "failures that the fixups do not list");
    }
}

fn say(line: &str) {
    // A closed pipe is no failure of what is compared.
    let _ = writeln!(std::io::stdout(), "{line}");
}
