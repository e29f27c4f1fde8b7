//! The reviewed file of a generated crate: what is generated, under which features, and where the
//! declarations differ from the metadata and why.

mod applied;
mod area;
mod gone;
mod selection;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

pub use area::Area;
pub use gone::Gone;
pub use selection::Selection;
use serde::Deserialize;

use crate::csdl::{Document, Property, TypeRef};
use crate::error::{Error, Result};

/// What to generate, and the fixups.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The name of the crate, as its tests import it: `graph_intune`. A list of all that is declared is of it.
    #[serde(rename = "crate")]
    pub crate_name: Option<String>,
    /// What each file says that it is written from, and how it is changed: a few sentences.
    pub from: Option<String>,
    /// The paths whose operations are declared, with those below. Of one that ends in a placeholder, it is the `GET`
    /// alone; of an action or function, the call.
    pub roots: Vec<String>,
    /// How many steps of containment below a root are declared. Some workloads contain each other without
    /// an end in sight.
    pub depth: Option<usize>,
    /// The areas: modules and cargo features.
    pub area: Vec<Area>,
    /// Names of alternative paths.
    pub alternative: Vec<Alternative>,
    /// Types of which only a part is declared.
    pub partial: Vec<Partial>,
    /// Navigation properties below which operations are declared although the metadata does not contain
    /// the entities there.
    pub contain: Vec<OfProperty>,
    /// Derived types that paths are cast to, where no annotation says so.
    pub cast: Vec<Cast>,
    /// Navigation properties of derived types, whose paths are also taken without the cast.
    pub uncast: Vec<Uncast>,
    /// Navigation properties with `$ref`, where no annotation says so.
    pub reference: Vec<OfProperty>,
    /// Operations that the metadata does not have.
    pub operation: Vec<ExtraOperation>,
    /// Types whose entities are read by their keys although an annotation says that they are not.
    pub read_by_key: Vec<OfType>,
    /// Properties that only the service writes, where no annotation says so.
    pub read_only: Vec<OfProperty>,
    /// Properties that apps write although an annotation says that they do not.
    pub writable: Vec<OfProperty>,
    /// Navigation properties whose entities are created with the item.
    pub deep_insert: Vec<OfProperty>,
    /// Properties that come first and in this order, where the metadata's is not the reference's.
    pub order: Vec<OfProperty>,
    /// Properties that the metadata does not have.
    pub property: Vec<ExtraProperty>,
    /// Navigation properties that are set by binding an entity that exists.
    pub bind: Vec<OfProperty>,
    /// Names in JSON that differ from the metadata's.
    pub rename: Vec<Rename>,
    /// Documented examples that cannot be kept or rebuilt, and why.
    pub exception: Vec<Exception>,
    /// What is documented and is not in the metadata any more.
    pub gone: Vec<Gone>,
    #[serde(skip)]
    applied: RefCell<BTreeSet<String>>,
}

/// A name for the functions of a path that is not a type's first.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// The path of the collection or item.
    pub path: String,
    /// What functions end in: `for_user`.
    pub name: String,
}

/// A type of which only a part is declared.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partial {
    /// The full name of the type.
    pub r#type: String,
    /// The properties and navigation properties that are declared.
    pub properties: Vec<String>,
    /// Why not all are.
    pub reason: String,
}

/// A fixup of properties.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfProperty {
    /// The full name of the type that has them.
    pub r#type: String,
    /// Their names.
    pub properties: Vec<String>,
    /// Why.
    pub reason: String,
}

/// A fixup of types.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfType {
    /// Their full names.
    pub types: Vec<String>,
    /// Why.
    pub reason: String,
}

/// Derived types that the path of a collection is cast to.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cast {
    /// The path of the collection.
    pub path: String,
    /// The full names of the types.
    pub types: Vec<String>,
    /// Why.
    pub reason: String,
}

/// What a derived type has, on paths of the base.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Uncast {
    /// The full name of the base.
    pub r#type: String,
    /// The full name of the derived type.
    pub derived: String,
    /// A navigation property or an action of it.
    pub name: String,
    /// Why.
    pub reason: String,
}

/// An operation that the metadata does not have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtraOperation {
    /// The full name of the type that declares it.
    pub r#type: String,
    /// The HTTP method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The name of the function.
    pub name: String,
    /// Why.
    pub reason: String,
}

/// A property that the metadata does not have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtraProperty {
    /// The full name of the type that has it.
    pub r#type: String,
    /// Its name in JSON.
    pub name: String,
    /// The full name of its type.
    pub of: String,
    /// Why.
    pub reason: String,
}

/// A property whose name in JSON is not the metadata's.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rename {
    /// The full name of the type that has it.
    pub r#type: String,
    /// Its name in the metadata.
    pub property: String,
    /// Its name in JSON.
    pub name: String,
    /// Why.
    pub reason: String,
}

/// A documented example that is not kept or rebuilt.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// What it is about: `response`, `request`, `operation`, `type` or `member`, or the `route` of another SDK.
    pub of: String,
    /// The page, or a type, or a type and a member with a `/` between, or a method and a path.
    pub name: String,
    /// Why.
    pub reason: String,
}

impl Config {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// If it is no TOML, or has a key that is not known.
    pub fn parse(text: &str) -> Result<Self> {
        toml::from_str(text).map_err(|error| Error::new(format!("the fixups: {error}")))
    }

    /// Reads this file; without one, nothing is said.
    ///
    /// # Errors
    ///
    /// If there is no such file, or as [`parse`](Self::parse).
    pub fn read(file: Option<&Path>) -> Result<Self> {
        file.map_or_else(|| Ok(Self::default()), |file| Self::parse(&crate::file::read(file)?))
    }

    /// How many steps of containment below a root are declared: 4, if nothing is said.
    pub fn depth(&self) -> usize {
        self.depth.unwrap_or(4)
    }

    /// Adds to a document what it lacks.
    ///
    /// # Errors
    ///
    /// If the document has it, or not the type that is to have it.
    pub fn amend(&self, document: &mut Document) -> Result<()> {
        for extra in &self.property {
            let ty = document.types.get_mut(&extra.r#type).ok_or_else(|| {
                Error::new(format!("`[[property]]`: the metadata has no type `{}`", extra.r#type))
            })?;
            if ty.properties.iter().any(|property| property.name == extra.name) {
                let (ty, name) = (&extra.r#type, &extra.name);
                return Err(Error::new(format!(
                    "the metadata has `{ty}/{name}` now; remove it from `[[property]]`"
                )));
            }
            ty.properties.push(Property {
                name: extra.name.clone(),
                ty: TypeRef { name: extra.of.clone(), is_collection: false },
                nullable: true,
                computed: false,
                immutable: false,
            });
        }
        Ok(())
    }
}

/// Whether a path is another or below it, whatever the placeholders are called.
pub(crate) fn starts_with(path: &str, start: &str) -> bool {
    let mut segments = path.split('/');
    start.split('/').all(|expected| {
        let Some(segment) = segments.next() else { return false };
        segment == expected || (segment.starts_with('{') && expected.starts_with('{'))
    })
}
