//! Names in Rust for names in metadata.

// The macros' own conversions: a name that survives them needs no `name = "..."`.
#[path = "../../graph-macros/src/names.rs"]
#[allow(dead_code, reason = "the macros need more of it")]
mod conversions;

pub(crate) use conversions::{lower_camel, snake, upper_camel};

/// The name without the namespace.
pub(crate) fn local(full: &str) -> &str {
    full.rsplit_once('.').map_or(full, |(_, local)| local)
}

/// The Rust type of a metadata type. Acronyms stay: `macOSLobApp` is `MacOSLobApp`. Namespaces below
/// `microsoft.graph` have types of the same names: `microsoft.graph.security.alert` is `SecurityAlert`. What a
/// file of declarations may have already is told apart: `microsoft.graph.json` is `JsonType`.
pub(crate) fn type_name(full: &str) -> String {
    let name = full.strip_prefix("microsoft.graph.").unwrap_or(full);
    let name: String = name.split('.').map(capitalized).collect();
    if is_in_prelude(&name) || IN_CORE.contains(&&*name) { format!("{name}Type") } else { name }
}

/// The types of `graph_core` that files of declarations import.
const IN_CORE: &[&str] = &[
    "AreaInfo",
    "Binary",
    "Bytes",
    "Date",
    "DateTimeOffset",
    "Decimal",
    "Duration",
    "Flags",
    "Guid",
    "Json",
    "Stream",
    "TimeOfDay",
];

/// `unknownFutureValue` to `UnknownFutureValue`.
pub(crate) fn variant_name(member: &str) -> String {
    let name: String = member.split('_').map(capitalized).collect();
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        _ if name == "Self" => "Self_".into(),
        // The catch-all that the macro adds.
        _ if name == "Unrecognized" => "Unrecognized_".into(),
        _ if is_in_prelude(&name) => format!("{name}_"),
        _ => name,
    }
}

/// Whether every Rust file has a type of this name. Where a crate has a variant of such a name, the
/// compiler writes `std::string::String` in the errors of all that use the crate.
pub(crate) fn is_in_prelude(name: &str) -> bool {
    matches!(name, "Box" | "Option" | "Result" | "String" | "Vec")
}

/// The Rust field of a property, with `r#` where it needs it, and whether the macro finds the property's
/// name by itself.
pub(crate) fn field_name(property: &str) -> (String, bool) {
    let name = snake(property);
    let name = match &*name {
        // These cannot be raw identifiers.
        "self" | "super" | "crate" => format!("{name}_"),
        // What every resource has already.
        "additional" => "additional_".into(),
        _ => name,
    };
    let found = lower_camel(&name) == property;
    let name = if is_keyword(&name) { format!("r#{name}") } else { name };
    (name, found)
}

/// The constant of a property, as the macro names it.
pub(crate) fn constant_name(property: &str) -> String {
    let (field, _) = field_name(property);
    let name = field.trim_start_matches("r#").trim_matches('_').to_uppercase();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name }
}

/// Whether a name is Rust's. Some of those cannot be raw identifiers either.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name) || matches!(name, "self" | "super" | "crate")
}

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

fn capitalized(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::{constant_name, field_name, type_name, variant_name};

    #[test]
    fn fields_are_named_where_the_rule_fails() {
        assert_eq!(field_name("deviceName"), ("device_name".into(), true));
        assert_eq!(field_name("azureADDeviceId"), ("azure_ad_device_id".into(), false));
        assert_eq!(field_name("type"), ("r#type".into(), true));
        assert_eq!(field_name("self"), ("self_".into(), true));
        assert_eq!(field_name("v4_0_3"), ("v4_0_3".into(), true));
    }

    #[test]
    fn constants_are_named_as_the_macro_does() {
        assert_eq!(constant_name("azureADDeviceId"), "AZURE_AD_DEVICE_ID");
        assert_eq!(constant_name("type"), "TYPE");
        assert_eq!(constant_name("self"), "SELF");
        assert_eq!(constant_name("3dModel"), "_3D_MODEL");
    }

    #[test]
    fn types_and_variants_keep_acronyms() {
        assert_eq!(type_name("microsoft.graph.macOSLobApp"), "MacOSLobApp");
        assert_eq!(type_name("microsoft.graph.security.alert"), "SecurityAlert");
        assert_eq!(type_name("microsoft.graph.Json"), "JsonType");
        assert_eq!(type_name("microsoft.graph.result"), "ResultType");
        assert_eq!(variant_name("iOS"), "IOS");
        assert_eq!(variant_name("32bit"), "_32bit");
        assert_eq!(variant_name("self"), "Self_");
        assert_eq!(variant_name("string"), "String_");
        assert_eq!(variant_name("remote_Control"), "RemoteControl");
    }
}
