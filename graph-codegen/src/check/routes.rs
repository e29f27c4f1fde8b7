//! Another list of routes, such as another SDK's, against what is declared.

use std::collections::BTreeSet;
use std::fmt;

use super::Declarations;
use crate::config::Config;

/// How a list of routes compares with declarations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// How many routes the list has.
    pub all: usize,
    /// Those that are not declared, as they are in the list, and the reason that the fixups list.
    pub missing: Vec<(String, Option<String>)>,
}

/// Compares the lines `METHOD /path` of a text with declarations: another SDK's routes, for example.
///
/// What a placeholder is called, how a function's parameters are written, the namespace of a cast and case do
/// not count. Empty lines and those that begin with `#` are skipped. A route that need not be declared is an
/// `[[exception]]` of the config, `of = "route"`, with the line as its name.
pub fn coverage(text: &str, config: &Config, declared: &Declarations) -> Coverage {
    let known: BTreeSet<String> =
        declared.operations().map(|info| normal(&info.to_string())).collect();
    let reason = |line: &str| {
        let mut exceptions = config.exception.iter().filter(|exception| exception.of == "route");
        let found = exceptions.find(|exception| normal(&exception.name) == normal(line));
        found.map(|exception| exception.reason.clone())
    };
    let lines = text.lines().map(str::trim);
    let lines: Vec<_> = lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let missing = lines.iter().filter(|line| !known.contains(&normal(line)));
    let missing = missing.map(|line| ((*line).to_owned(), reason(line))).collect();
    Coverage { all: lines.len(), missing }
}

impl Coverage {
    /// Whether each route is declared, or has a reason.
    pub fn is_whole(&self) -> bool {
        self.missing.iter().all(|(_, reason)| reason.is_some())
    }
}

/// A line for each route that is not declared, and how many are.
impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (line, reason) in &self.missing {
            match reason {
                Some(reason) => writeln!(f, "listed: {line}: {reason}")?,
                None => writeln!(f, "not declared: {line}")?,
            }
        }
        writeln!(f, "declared {}/{}", self.all - self.missing.len(), self.all)
    }
}

fn normal(line: &str) -> String {
    let (method, path) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let mut normal = method.to_uppercase();
    for segment in path.trim().split('/').filter(|segment| !segment.is_empty()) {
        let segment = if segment.starts_with('{') { "{}" } else { segment };
        let segment = segment.split_once('(').map_or(segment, |(name, _)| name);
        // A cast, as Graph writes it or as Microsoft's SDKs do.
        let cast = segment.strip_prefix("microsoft.graph.").or(segment.strip_prefix("graph."));
        normal.push('/');
        normal.push_str(&cast.unwrap_or(segment).to_lowercase());
    }
    normal
}
