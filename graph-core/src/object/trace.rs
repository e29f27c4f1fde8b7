//! Where in a JSON document a decoder failed.

use std::cell::RefCell;
use std::fmt;

/// The way to a fault, put down step by step while the error travels outwards.
///
/// A decoder that succeeds never touches it.
#[derive(Default)]
pub(crate) struct Trace {
    /// Innermost first.
    steps: RefCell<Vec<Step>>,
}

enum Step {
    Property(String),
}

impl Trace {
    pub(crate) fn property(&self, name: &str) {
        self.steps.borrow_mut().push(Step::Property(name.to_owned()));
    }
}

/// A JSON path, as in `$.status`.
impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        for step in self.steps.borrow().iter().rev() {
            match step {
                Step::Property(name) if name.contains(|c: char| !c.is_alphanumeric()) => {
                    write!(f, "[{name:?}]")?;
                }
                Step::Property(name) => write!(f, ".{name}")?,
            }
        }
        Ok(())
    }
}
