//! Texts that are like declarations, so that they get past the first look.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// What declarations are written with.
const WORDS: &[&str] = &[
    "path",
    "method",
    "name",
    "singleton",
    "odata_type",
    "crate",
    "base",
    "abstract",
    "open",
    "flags",
    "of",
    "ext",
    "permission",
    "read",
    "write",
    "delegated",
    "application",
    "version",
    "clouds",
    "global",
    "china",
    "idempotent",
    "deprecated",
    "docs",
    "key",
    "not_null",
    "read_only",
    "immutable",
    "navigation",
    "deep_insert",
    "bind",
    "resource",
    "complex",
    "hierarchy",
    "projection",
    "inherited",
    "base_fields",
    "GET",
    "POST",
    "PATCH",
    "PUT",
    "DELETE",
    "patch",
    "true",
    "false",
    "graph",
    "graph_resource",
    "graph_complex",
    "graph_hierarchy",
    "graph_enum",
    "graph_projection",
    "graph_operations",
    "derive",
    "doc",
    "cfg",
    "GraphResource",
    "GraphEnum",
    "Clone",
    "Copy",
    "id",
    "additional",
    "Unrecognized",
    "Base",
    "Unknown",
    "Option",
    "Vec",
    "Box",
    "String",
    "i32",
    "Media",
    "Bytes",
    "Self",
    "self",
    "super",
    "r#type",
    "r#crate2",
    "_1",
    "__",
    "_",
    "\u{fc}ber",
    "struct",
    "enum",
    "union",
    "impl",
    "fn",
    "pub",
    "dyn",
    "for",
    "where",
    "mut",
    "const",
    "0",
    "1.5",
    "255",
    "99999999999999999999",
    "'a'",
    "b'x'",
    "'life",
    "b\"x\"",
    "c\"x\"",
    "\"\"",
    "\"a\"",
    "r#\"{\"#",
    "\"beta\"",
    "\"https://a.b\"",
    "\"microsoft.graph.user\"",
    "\"#x\"",
    "=",
    "=",
    ",",
    ",",
    ",",
    ":",
    ";",
    "::",
    "->",
    "=>",
    "#",
    "!",
    "&",
    "*",
    "+",
    "<",
    ">",
    "?",
    "|",
    "..",
    "$",
    "@",
];

/// What path templates are written with.
const SEGMENTS: &[&str] = &[
    "/",
    "/",
    "/",
    "{",
    "}",
    "{a}",
    "{b}",
    "{userId}",
    "{type}",
    "{a-b}",
    "{A_b}",
    "{0}",
    "a",
    "users",
    "v1.0",
    "beta",
    ".",
    "..",
    "$ref",
    "$count",
    "$value",
    "$",
    "(",
    ")",
    "f(",
    "x={x}",
    "x='{y}'",
    "'",
    "=",
    ",",
    "?",
    "%2F",
    " ",
    "\u{fc}",
    "://",
    "microsoft.graph.a",
    "~",
    "@",
    "-",
];

/// Text that is almost a path template.
pub(super) fn path() -> impl Strategy<Value = String> {
    (
        any::<bool>(),
        vec(prop_oneof![20 => select(SEGMENTS).prop_map(String::from), 1 => "\\PC{0,3}"], 0..8),
    )
        .prop_map(|(is_rooted, parts)| {
            format!("{}{}", if is_rooted { "/" } else { "" }, parts.concat())
        })
}

/// A word, or a path as a literal.
pub(super) fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => select(WORDS).prop_map(String::from),
        2 => path().prop_map(|path| format!("{path:?}")),
        1 => "[a-zA-Z_\u{e0}-\u{ff}][a-z0-9_]{0,4}",
    ]
}

/// Any tokens, in any groups.
pub(super) fn tokens() -> impl Strategy<Value = String> {
    word().prop_recursive(4, 40, 10, |inner| {
        let group = ("[(\\[{<]", vec(inner.clone(), 0..10)).prop_map(|(open, parts)| {
            let close = match &*open {
                "(" => ")",
                "[" => "]",
                "{" => "}",
                _ => ">",
            };
            format!("{open} {} {close}", parts.join(" "))
        });
        prop_oneof![group, vec(inner, 1..10).prop_map(|parts| parts.join(" "))]
    })
}

/// What may stand in an attribute's parentheses.
pub(super) fn arguments() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        3 => Just(String::new()),
        3 => word().prop_map(|value| format!("= {value}")),
        1 => tokens().prop_map(|value| format!("= {value}")),
        1 => path().prop_map(|path| format!("= {path:?}")),
        1 => ty().prop_map(|ty| format!("= {ty}")),
        1 => vec(word(), 0..5).prop_map(|values| format!("= [{}]", values.join(", "))),
        1 => vec(word(), 0..5).prop_map(|values| format!("({})", values.join(" = "))),
    ];
    let entry = (word(), value).prop_map(|(key, value)| format!("{key} {value}"));
    vec(entry, 0..6).prop_map(|entries| entries.join(", "))
}

/// A type as fields have it.
fn ty() -> impl Strategy<Value = String> {
    let plain = prop_oneof![
        8 => select(&["String", "i32", "bool", "Media", "Bytes", "A", "a::B", "r#type", "()", "Self"][..])
            .prop_map(String::from),
        1 => select(&["&'a str", "[u8; 3]", "dyn A + B", "fn(A) -> B", "!", "*const u8", "impl A", "_", "Fn(A) -> [B]", "Fn() -> C + D"][..])
            .prop_map(String::from),
        1 => tokens(),
    ];
    plain.prop_recursive(3, 8, 2, |inner| {
        (select(&["Option", "Vec", "Box", "Flags", "std::option::Option", "A"][..]), inner)
            .prop_map(|(outer, inner)| format!("{outer}<{inner}>"))
    })
}

/// An item of any kind, with attributes of any kind.
pub(super) fn item() -> impl Strategy<Value = String> {
    let attribute = || {
        prop_oneof![
            3 => Just(String::new()),
            2 => arguments().prop_map(|args| format!("#[graph({args})]")),
            1 => (select(WORDS), arguments()).prop_map(|(name, args)| format!("#[{name}({args})]")),
            1 => select(&["#[graph]", "/// Docs.", "#[graph = 1]", "#[derive(Clone, X)]", "#[deprecated]"][..])
                .prop_map(|text| format!("{text}\n")),
        ]
    };
    let name = || {
        prop_oneof![9 => select(&["A", "r#type", "_1", "__", "additional", "id", "new", "between", "Base"][..])
        .prop_map(String::from), 1 => word()]
    };
    let member = (attribute(), attribute(), name(), ty(), 0..6).prop_map(
        |(a, b, name, ty, form)| match form {
            0 => format!("{a} {name}({ty}),"),
            1 => format!("{a} {name},"),
            2 => format!("{a} fn {name}({b} {name}: {ty}) -> {ty};"),
            3 => format!("{a} pub {name}: {ty},"),
            _ => format!("{a} {b} {name}: {ty},"),
        },
    );
    let kind = select(
        &["pub struct", "struct", "enum", "union", "impl", "pub(crate) enum", "trait", "mod"][..],
    );
    let rest = prop_oneof![
        9 => vec(member, 0..6).prop_map(|members| format!("{{ {} }}", members.join(" "))),
        1 => select(&[";", "()", "(String);", "<T> { a: T }", "<'a>(&'a T) where T: A;", ""][..]).prop_map(String::from),
        1 => tokens(),
    ];
    (attribute(), attribute(), kind, name(), rest)
        .prop_map(|(a, b, kind, name, rest)| format!("{a} {b} {kind} {name} {rest}"))
}
