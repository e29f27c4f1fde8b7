//! Declarations as formatted files, beside what others wrote there.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::Generated;
use crate::emit::WRITTEN;
use crate::error::{Error, Result};

/// The lines of `lib.rs` between which the modules are.
const MARKS: (&str, &str) =
    ("// Written by graph-codegen, up to the end of the areas.", "// The end of the areas.");

impl Generated {
    /// Writes the files below a folder, formatted with `rustfmt`, and removes what was written there before and is
    /// not any more; writes the modules into the folder's `lib.rs`, at the place that they have there. What
    /// others wrote stays as it is.
    ///
    /// # Errors
    ///
    /// If `rustfmt` is not there, `lib.rs` has no place for the modules, or a file of the same name was not
    /// generated: then nothing is changed. If the folder cannot be written, or `rustfmt` does not take a file: then
    /// nothing is removed.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let failed = |path: &Path, error: io::Error| {
            Error::new(format!("cannot write {}: {error}", path.display()))
        };
        let lib = folder.join("lib.rs");
        let before = match fs::read_to_string(&lib) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            read => {
                read.map_err(|error| Error::new(format!("cannot read {}: {error}", lib.display())))?
            }
        };
        let root = in_root(&before, &formatted(&self.root)?)?;
        let mut stale = written_before(folder);
        let paths: Vec<_> = self.files.keys().map(|name| folder.join(name)).collect();
        if let Some(path) = paths.iter().find(|path| path.exists() && !stale.contains(*path)) {
            let path = path.display();
            return Err(Error::new(format!(
                "{path} was not written by graph-codegen; move it, or name the area in another way"
            )));
        }
        let all = paths.iter().zip(self.files.values());
        for (path, text) in all.chain([(&lib, &root)]) {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(|error| failed(parent, error))?;
            }
            fs::write(path, text).map_err(|error| failed(path, error))?;
            stale.remove(path);
        }
        format(&paths)?;
        for old in stale {
            fs::remove_file(&old).map_err(|error| failed(&old, error))?;
        }
        Ok(())
    }
}

/// The text of `lib.rs` with these areas.
fn in_root(before: &str, areas: &str) -> Result<String> {
    let (start, end) = MARKS;
    let areas = format!("{start}\n{areas}{end}\n");
    if before.is_empty() {
        return Ok(format!("//! Declarations of Microsoft Graph resources.\n\n{areas}"));
    }
    let found = before.split_once(start);
    let found = found.and_then(|(head, rest)| Some((head, rest.split_once(end)?.1)));
    let (head, tail) = found.ok_or_else(|| {
        Error::new(format!("`lib.rs` has no place for the modules; write `{start}` and `{end}`"))
    })?;
    Ok(format!("{head}{areas}{}", tail.strip_prefix('\n').unwrap_or(tail)))
}

/// The files whose head says that they were generated. `lib.rs` is its crate's, and none of them.
fn written_before(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    let lib = folder.join("lib.rs");
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path != lib && path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap_or_default();
                let mut head = text.lines().take(4);
                if head.any(|line| line.trim_start_matches(['/', '!', ' ']).starts_with(WRITTEN)) {
                    found.insert(path);
                }
            }
        }
    }
    found
}

fn rustfmt() -> Command {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--edition", "2024", "--config", "use_small_heuristics=Max"]);
    rustfmt.stdout(Stdio::piped()).stderr(Stdio::piped());
    rustfmt
}

/// Formats files, and those that they declare as modules.
fn format(paths: &[PathBuf]) -> Result<()> {
    for some in paths.chunks(200) {
        let output = rustfmt().args(some).output().map_err(|error| cannot_run(&error))?;
        checked(&output)?;
    }
    Ok(())
}

/// A text that is formatted by itself, whatever modules it declares.
fn formatted(text: &str) -> Result<String> {
    let mut child = rustfmt().stdin(Stdio::piped()).spawn().map_err(|error| cannot_run(&error))?;
    // rustfmt reads all before it writes; what it thinks of a text that it did not read is in its output.
    if let Some(mut stdin) = child.stdin.take() {
        let _ = stdin.write_all(text.as_bytes());
    }
    let output = child.wait_with_output().map_err(|error| cannot_run(&error))?;
    checked(&output)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn cannot_run(error: &io::Error) -> Error {
    Error::new(format!("cannot run rustfmt: {error}"))
}

fn checked(output: &std::process::Output) -> Result<()> {
    if output.status.success() {
        return Ok(());
    }
    let text = String::from_utf8_lossy(&output.stderr);
    Err(Error::new(format!("rustfmt failed: {text}")))
}
