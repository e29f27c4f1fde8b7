//! Another list of routes, such as another SDK's, against what is declared.

use std::collections::BTreeSet;

use super::operations;

/// The lines `METHOD /path` of a text that no declared operation has, and how many lines there are.
///
/// What a placeholder is called and how a function's parameters are written does not count, nor does case.
/// Empty lines and those that begin with `#` are skipped.
pub fn undeclared(text: &str) -> (Vec<&str>, usize) {
    let declared: BTreeSet<String> =
        operations().iter().map(|operation| normal(&operation.info.to_string())).collect();
    let lines = || {
        let lines = text.lines().map(str::trim);
        lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
    };
    let missing = lines().filter(|line| !declared.contains(&normal(line))).collect();
    (missing, lines().count())
}

fn normal(line: &str) -> String {
    let (method, path) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let mut normal = method.to_uppercase();
    for segment in path.trim().split('/').filter(|segment| !segment.is_empty()) {
        // An id, or the name of a function, or of a type without its namespace.
        let segment = if segment.starts_with('{') { "{}" } else { segment };
        let segment = segment.split_once('(').map_or(segment, |(name, _)| name);
        let segment = segment.strip_prefix("microsoft.graph.").unwrap_or(segment);
        normal.push('/');
        normal.push_str(&segment.to_lowercase());
    }
    normal
}
