//! Prints the least-privileged permissions that a list of operations needs.
//!
//! ```text
//! cargo run -- "GET /deviceManagement/managedDevices" ManagedDevice::wipe
//! cargo run < operations.txt
//! ```
//!
//! An operation is a request line, as a reference page has it, or the names of a type and its function. They
//! are arguments, or lines of the input.
#![forbid(unsafe_code)]

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;
use std::{env, io};

use graph_intune::AREAS;
use graph_intune::graph_core::{NeededPermission, OperationIndex, OperationInfo, PermissionSet};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut wanted: Vec<String> = env::args().skip(1).collect();
    if wanted.is_empty() {
        wanted = io::stdin().lines().collect::<Result<_, _>>()?;
        wanted.retain(|line| !line.trim().is_empty());
    }
    let index = OperationIndex::new(AREAS);
    let mut operations = Vec::new();
    let mut unknown = Vec::new();
    for text in &wanted {
        match index.find(text) {
            Some(operation) => operations.push(operation),
            None => unknown.push(format!(
                "no declared operation is `{text}`; the nearest is `{}`",
                nearest(&index, text)
            )),
        }
    }
    if !unknown.is_empty() {
        return Err(unknown.join("\nerror: ").into());
    }

    let set = PermissionSet::of(operations.iter().copied());
    let mut out = io::stdout().lock();
    let of = OperationInfo::delegated_permissions;
    show(&mut out, "delegated", &set.delegated, &operations, of)?;
    let of = OperationInfo::application_permissions;
    show(&mut out, "application", &set.application, &operations, of)?;
    Ok(())
}

/// Each permission, and below it the operations that it is for.
fn show<P: Iterator<Item = &'static str>>(
    out: &mut impl Write,
    title: &str,
    needed: &[NeededPermission],
    operations: &[OperationInfo],
    of: impl Fn(&OperationInfo) -> P,
) -> io::Result<()> {
    writeln!(out, "{title}:")?;
    for NeededPermission { name, operations, .. } in needed {
        writeln!(out, "  {name}")?;
        for operation in operations {
            match of(operation).next() {
                Some(least) if least != *name => {
                    writeln!(out, "    {operation} (by itself {least})")?;
                }
                _ => writeln!(out, "    {operation}")?,
            }
        }
    }
    for operation in operations.iter().filter(|operation| of(operation).next().is_none()) {
        writeln!(out, "  none is declared for {operation}")?;
    }
    Ok(())
}

/// The declared operation that is written most like a text.
fn nearest(index: &OperationIndex, text: &str) -> String {
    let wanted = text.to_lowercase();
    let nearest = index.iter().min_by_key(|(ty, operation)| {
        let written = if text.contains("::") {
            format!("{}::{}", ty.trim_start_matches("microsoft.graph."), operation.name)
        } else {
            operation.to_string()
        };
        strsim::levenshtein(&written.to_lowercase(), &wanted)
    });
    nearest.map(|(_, operation)| operation.to_string()).unwrap_or_default()
}
