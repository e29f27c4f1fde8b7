//! The attribute macros, and what they differ in.

/// One of the macros.
pub(crate) struct Macro {
    pub(super) name: &'static str,
    /// As it is written: `#[graph_resource]`.
    pub(crate) shown: &'static str,
    /// What it goes on.
    pub(super) target: &'static str,
    /// The derive that does its work.
    pub(super) derive: &'static str,
    /// The key that its arguments are left behind under.
    pub(super) helper: &'static str,
    /// The traits that it implements.
    pub(super) implements: &'static [&'static str],
    /// The traits that its types cannot have, and why.
    pub(super) excludes: (&'static [&'static str], &'static str),
}

/// What an object type implements, and what it cannot.
const OBJECT: &[&str] = &["Clone", "Debug", "Default", "Deserialize", "PartialEq", "Serialize"];
const NO_OBJECT: (&[&str], &str) =
    (&["Copy", "Eq", "Hash", "Ord", "PartialOrd"], "a resource can hold any JSON");

pub(crate) const RESOURCE: Macro = Macro {
    name: "graph_resource",
    shown: "#[graph_resource]",
    target: "a struct with named fields",
    derive: "GraphResource",
    helper: "resource",
    implements: OBJECT,
    excludes: NO_OBJECT,
};

pub(crate) const COMPLEX: Macro =
    Macro { name: "graph_complex", shown: "#[graph_complex]", helper: "complex", ..RESOURCE };

pub(crate) const HIERARCHY: Macro = Macro {
    name: "graph_hierarchy",
    shown: "#[graph_hierarchy]",
    target: "an enum whose variants each hold a type",
    derive: "GraphHierarchy",
    helper: "hierarchy",
    ..RESOURCE
};

pub(crate) const PROJECTION: Macro = Macro {
    name: "graph_projection",
    shown: "#[graph_projection]",
    derive: "GraphProjection",
    helper: "projection",
    ..RESOURCE
};

pub(crate) const ENUM: Macro = Macro {
    name: "graph_enum",
    shown: "#[graph_enum]",
    target: "an enum",
    derive: "GraphEnum",
    helper: "enumeration",
    implements: &[
        "Clone",
        "Debug",
        "Default",
        "Deserialize",
        "Display",
        "Eq",
        "Hash",
        "PartialEq",
        "Serialize",
    ],
    excludes: (&["Copy"], "an unrecognized member holds its text"),
};

pub(super) const ALL: [&Macro; 5] = [&RESOURCE, &COMPLEX, &HIERARCHY, &PROJECTION, &ENUM];

/// The macro of this name, if its items may name a base and are passed through it.
pub(super) fn by_name(name: &str) -> Option<&'static Macro> {
    [&RESOURCE, &COMPLEX, &HIERARCHY].into_iter().find(|this| this.name == name)
}

/// The macro whose arguments are left behind under this key.
pub(crate) fn by_helper(key: &str) -> Option<&'static Macro> {
    ALL.into_iter().find(|this| this.helper == key)
}
