//! A program that uses all that `graph-intune` declares: each type, and each function that needs no more than
//! ids and a body.

use std::fmt::Write;

use graph_core::{EdmType, EnumInfo, OperationInfo, OperationKind, TypeInfo};
use graph_intune::AREAS;

use super::program::program;

/// The program, and how many types and calls it has.
pub fn everything() -> (String, usize, usize) {
    let mut types = Vec::new();
    let mut calls = 0;
    for area in AREAS {
        let bases: Vec<_> = area.hierarchies.iter().map(|info| (info.base)().name).collect();
        for info in area.types() {
            let is_base = bases.contains(&info.name);
            let rust = rust(info.name) + if is_base { "Base" } else { "" };
            types.push(lines(&rust, info, info.all_operations(), &mut calls));
        }
        for info in area.hierarchies {
            let all = info.all_operations();
            types.push(lines(&rust((info.base)().name), (info.base)(), all, &mut calls));
        }
        types.extend(area.enums().map(member));
    }
    let count = types.len();
    (program("graph_intune", &types), count, calls)
}

/// `microsoft.graph.macOSLobApp` is `MacOSLobApp`.
fn rust(name: &str) -> String {
    let local = name.rsplit('.').next().unwrap_or(name);
    let mut letters = local.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

fn member(info: &EnumInfo) -> String {
    let rust = rust(info.name);
    if info.is_flags {
        format!("    exercise::<graph_intune::graph_core::Flags<{rust}>>();\n")
    } else {
        format!("    exercise::<{rust}>();\n")
    }
}

/// What is done with a type.
fn lines(
    rust: &str,
    info: &TypeInfo,
    operations: impl Iterator<Item = OperationInfo>,
    calls: &mut usize,
) -> String {
    let mut lines = format!("    exercise::<{rust}>();\n");
    let mut is_patched = false;
    for operation in operations {
        let Some(body) = body(rust, info, operation) else { continue };
        if operation.kind == OperationKind::Update && !is_patched {
            is_patched = true;
            let _ = writeln!(lines, "    patch::<{}Patch>();", rust.trim_end_matches("Base"));
        }
        let ids = operation.path.matches('{').map(|_| "\"x\"".to_owned());
        let body = Some(body).filter(|body| !body.is_empty());
        let arguments: Vec<_> = ids.chain(body).collect();
        let _ = writeln!(
            lines,
            "    let _ = black_box({rust}::{}({}));",
            operation.name,
            arguments.join(", ")
        );
        *calls += 1;
    }
    lines
}

/// The argument after the ids, or an empty text. `None` of a function that needs more.
fn body(rust: &str, info: &TypeInfo, operation: OperationInfo) -> Option<String> {
    use OperationKind::{Action, Count, Create, Delete, Download, Function, Get, List, Update};

    let mut parameters = operation.parameters();
    match operation.kind {
        Get | List | Count | Delete | Download => Some(String::new()),
        // Of a hierarchy, it is one of its types that is sent.
        Create | Update if info.is_base => None,
        Create => Some(format!("&{rust}::default()")),
        Update => Some(format!("{rust}Patch::new()")),
        Action if parameters.next().is_none() => Some(String::new()),
        Action if operation.parameters().all(|one| !one.required) => {
            let action = operation.path.rsplit(['/', '.']).next()?;
            Some(format!("{rust}{}::new()", self::rust(action)))
        }
        Function if parameters.all(|one| matches!(one.edm, EdmType::Str)) => Some(String::new()),
        _ => None,
    }
}
