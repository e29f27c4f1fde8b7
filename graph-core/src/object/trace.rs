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
    Index(usize),
}

impl Trace {
    pub(crate) fn property(&self, name: &str) {
        self.steps.borrow_mut().push(Step::Property(name.to_owned()));
    }

    pub(crate) fn index(&self, index: usize) {
        self.steps.borrow_mut().push(Step::Index(index));
    }

    /// An error whose text says where, for a caller that has no trace. At the document's root the text
    /// is left as it is.
    pub(crate) fn explain<E: serde::de::Error>(&self, error: E) -> E {
        if self.steps.borrow().is_empty() {
            error
        } else {
            E::custom(format_args!("{self}: {error}"))
        }
    }
}

/// A JSON path, as in `$.settings[2].status`.
impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        for step in self.steps.borrow().iter().rev() {
            match step {
                Step::Property(name) if name.contains(|c: char| !c.is_alphanumeric()) => {
                    write!(f, "[{name:?}]")?;
                }
                Step::Property(name) => write!(f, ".{name}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
