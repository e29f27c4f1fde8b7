//! What is documented, and is not in the metadata any more.
//!
//! The fixups name what is known to be gone. With the metadata, in the folder that `GRAPH_SHARED_DATA` names, a
//! path of which a segment is not the name of anything there is gone as well, and so is such a type.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::exceptions::fixups;
use crate::operations::normal;

/// What is gone.
pub(crate) struct Gone {
    listed: Vec<Listed>,
    /// The metadata, if it is there.
    metadata: Option<Names>,
}

/// The names of a metadata document, in lower case.
struct Names {
    /// Of types.
    types: BTreeSet<String>,
    /// Of anything.
    all: BTreeSet<String>,
}

/// An entry of the fixups.
pub(crate) struct Listed {
    /// As they are compared.
    pub(crate) paths: Vec<String>,
    pub(crate) types: Vec<String>,
    reason: String,
}

impl Gone {
    pub(crate) fn read() -> Self {
        let folder = std::env::var_os("GRAPH_SHARED_DATA");
        let metadata = folder.map(|folder| {
            let file = Path::new(&folder).join("graph-v1.0.csdl.xml");
            let text = std::fs::read_to_string(&file);
            Names::of(&text.unwrap_or_else(|error| panic!("{}: {error}", file.display())))
        });
        Self { listed: listed(), metadata }
    }

    /// Why a path, as it is compared, leads nowhere.
    pub(crate) fn path(&self, path: &str) -> Option<String> {
        let listed = self.listed.iter().find_map(|gone| {
            let start = gone.paths.iter().find(|start| is_below(path, start))?;
            Some(format!("`{start}`: {}", gone.reason))
        });
        listed.or_else(|| {
            let mut segments = path.split('/').filter(|segment| {
                !segment.is_empty() && !segment.starts_with('{') && !segment.starts_with('$')
            });
            let names = self.metadata.as_ref()?;
            let unknown = segments.find(|segment| !names.all.contains(local(segment)))?;
            Some(format!("`{unknown}` is not in the metadata"))
        })
    }

    /// Why there is no such type.
    pub(crate) fn ty(&self, name: &str) -> Option<String> {
        let name = local(name);
        let listed = self
            .listed
            .iter()
            .find(|gone| gone.types.iter().any(|listed| listed.eq_ignore_ascii_case(name)));
        listed.map(|gone| gone.reason.clone()).or_else(|| {
            let names = self.metadata.as_ref()?;
            let is_unknown = !names.types.contains(&name.to_lowercase());
            is_unknown.then(|| format!("`{name}` is not in the metadata"))
        })
    }
}

/// What the fixups list.
pub(crate) fn listed() -> Vec<Listed> {
    let all = fixups();
    let texts = |entry: &Value, key: &str| -> Vec<String> {
        let texts = entry[key].as_array().into_iter().flatten();
        texts.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let entries = all["gone"].as_array().into_iter().flatten().map(|entry| Listed {
        paths: texts(entry, "paths").iter().map(|path| normal(path)).collect(),
        types: texts(entry, "types"),
        reason: entry["reason"].as_str().unwrap_or_default().to_owned(),
    });
    entries.collect()
}

/// Whether a path is another or below it.
pub(crate) fn is_below(path: &str, start: &str) -> bool {
    path.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn local(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

impl Names {
    fn of(document: &str) -> Self {
        let after = |what: &str| {
            let found = document.split(what).skip(1).filter_map(|rest| rest.split_once('"'));
            found.map(|(name, _)| name.to_lowercase()).collect()
        };
        // `EntityType`, `ComplexType` and `EnumType`.
        Self { types: after("Type Name=\""), all: after(" Name=\"") }
    }
}

#[test]
fn the_metadata_tells_what_is_gone() {
    let document = r#"<Singleton Name="deviceManagement" /><EntityType Name="wheel" /><Property Name="wheels" />"#;
    let gone = Gone { listed: Vec::new(), metadata: Some(Names::of(document)) };
    let path = gone.path("/devicemanagement/wings/{}/wheels");
    assert_eq!(path.as_deref(), Some("`wings` is not in the metadata"));
    assert_eq!(gone.path("/devicemanagement/wheels/{}/microsoft.graph.wheel/$count"), None);
    assert_eq!(gone.ty("microsoft.graph.wing").as_deref(), Some("`wing` is not in the metadata"));
    assert_eq!(gone.ty("Wheel"), None);
    // A property, and no type.
    assert!(gone.ty("wheels").is_some());
    let unknown = Gone { listed: Vec::new(), metadata: None };
    assert_eq!(unknown.path("/wings").or(unknown.ty("wing")), None);
}
