//! Compares declarations with metadata, through their static descriptions.

mod operations;
mod program;
mod properties;
mod routes;
mod types;

use std::fmt;

use graph_core::{AreaInfo, EnumInfo, HierarchyInfo, OperationInfo, TypeInfo};
use serde::Serialize;

use crate::config::Config;
use crate::csdl::Document;
use crate::error::Result;
use crate::routes::Routes;
use crate::scope::Scope;

pub use program::{Options, program};
pub use routes::{Coverage, coverage};

/// What is declared, by whatever means.
#[derive(Clone, Debug, Default)]
pub struct Declarations {
    /// The resources and complex types, the bases of hierarchies included.
    pub types: Vec<&'static TypeInfo>,
    /// The hierarchies.
    pub hierarchies: Vec<&'static HierarchyInfo>,
    /// The enums.
    pub enums: Vec<&'static EnumInfo>,
}

impl Declarations {
    /// All that these areas declare.
    pub fn of(areas: &[&AreaInfo]) -> Self {
        Self {
            types: areas.iter().flat_map(|area| area.types()).collect(),
            hierarchies: areas.iter().flat_map(|area| area.hierarchies).copied().collect(),
            enums: areas.iter().flat_map(|area| area.enums()).collect(),
        }
    }

    /// The operations of all types and hierarchies.
    pub fn operations(&self) -> impl Iterator<Item = OperationInfo> {
        let types = self.types.iter().flat_map(|info| info.all_operations());
        let hierarchies = self.hierarchies.iter();
        types.chain(hierarchies.flat_map(|info| info.all_operations()))
    }
}

/// How declarations differ from metadata.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Drift {
    /// The differences, by what differs and by name.
    pub changes: Vec<Change>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// What differs.
    pub of: Subject,
    /// How.
    pub kind: Kind,
    /// Its name: of a type, of a type and a property or member with `/` between, or of an operation.
    pub name: String,
    /// What there is in metadata, or what is declared and what there is.
    pub detail: String,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Subject {
    /// An entity type, complex type or enum.
    Type,
    /// A property or navigation property.
    Property,
    /// A member of an enum.
    Member,
    /// A method on a path.
    Operation,
    /// A fixup of the config.
    Fixup,
}

/// How something differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// The metadata has it, and no declaration.
    Added,
    /// A declaration has it, and not the metadata.
    Removed,
    /// Both have it, and not alike.
    Changed,
}

/// Compares declarations with a document.
///
/// With roots in the config, all operations below them are to be declared, with the types that they need,
/// but for the fixups. Without, the declared types and enums are compared, and nothing else: a
/// hand-written crate needs no config. It may leave bases out, and say of a property what no annotation says:
/// that only the service writes it.
///
/// With roots, a fixup that no longer applies is a difference as well.
///
/// What is not compared is what the descriptions or the metadata do not say: whether a result may be null, and
/// permissions. Nor are the names of functions, the order of properties, and the types of placeholders.
///
/// # Errors
///
/// If a root or a fixup does not fit the metadata.
pub fn check(document: &Document, config: &Config, declared: &Declarations) -> Result<Drift> {
    let mut drift = Drift::default();
    for name in config.still_there(document) {
        drift.push(Subject::Fixup, Kind::Changed, format!("gone {name}"), "the metadata has it");
    }
    let mut document = document.clone();
    config.amend(&mut document)?;
    let routes = Routes::walk(&document, config)?;
    let scope = Scope::new(&document, config, &routes);
    types::compare(&scope, declared, &mut drift);
    if !config.roots.is_empty() {
        operations::compare(&routes, declared, &mut drift);
        for fixup in config.unapplied() {
            drift.push(Subject::Fixup, Kind::Removed, fixup, "it no longer applies");
        }
    }
    drift.changes.sort();
    drift.changes.dedup();
    Ok(drift)
}

impl Drift {
    fn push(
        &mut self,
        of: Subject,
        kind: Kind,
        name: impl Into<String>,
        detail: impl Into<String>,
    ) {
        self.changes.push(Change { of, kind, name: name.into(), detail: detail.into() });
    }

    /// Both have it; it differs if these descriptions of it do.
    fn compare(&mut self, of: Subject, name: impl Into<String>, declared: &str, is: &str) {
        if declared != is {
            self.push(of, Kind::Changed, name, format!("declared {declared}, is {is}"));
        }
    }

    /// Whether there is no difference.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The differences as JSON: an object with `changes`, each with `of`, `kind`, `name` and `detail`.
    ///
    /// # Errors
    ///
    /// Never in practice: they are all texts.
    pub fn to_json(&self) -> Result<String> {
        serde_json::to_string_pretty(self)
            .map_err(|error| crate::Error::new(format!("cannot write the changes: {error}")))
    }
}

/// A line for each difference, and how many there are.
impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for change in &self.changes {
            let sign = match change.kind {
                Kind::Added => '+',
                Kind::Removed => '-',
                Kind::Changed => '~',
            };
            let of = match change.of {
                Subject::Type => "type",
                Subject::Property => "property",
                Subject::Member => "member",
                Subject::Operation => "operation",
                Subject::Fixup => "fixup",
            };
            write!(f, "{sign} {of} {}", change.name)?;
            if !change.detail.is_empty() {
                write!(f, ": {}", change.detail)?;
            }
            writeln!(f)?;
        }
        match self.changes.len() {
            0 => writeln!(f, "the declarations match the metadata"),
            1 => writeln!(f, "1 difference"),
            count => writeln!(f, "{count} differences"),
        }
    }
}
