//! Function calls in a path: `getReport(scope='{scope}')`.

use super::placeholder::{meant, placeholder};
use super::{Place, Placeholder, is_literal};

/// The placeholders in a function call's parentheses, and the first fault.
pub(super) fn call(
    segment: &str,
    name: &str,
    arguments: &str,
) -> (Vec<Placeholder>, Option<String>) {
    let Some(inside) = arguments.strip_suffix(')') else {
        let fault = format!("path segment `{segment}` has no closing `)` at its end; add it");
        return (Vec::new(), Some(fault));
    };
    let is_brace = |c: char| matches!(c, '{' | '}');
    let keys = inside.split(',').filter_map(|argument| Some(argument.split_once('=')?.0));
    let mut fault = if name.contains(is_brace) || keys.into_iter().any(|key| key.contains(is_brace))
    {
        Some(format!(
            "path segment `{segment}` has a placeholder that is no argument's value; write it as in \
             `name='{{name}}'` or `count={{count}}`"
        ))
    } else {
        segment.chars().find(|c| !is_literal(*c) && !is_brace(*c)).map(|c| {
            format!("path segment `{segment}` has `{c}`, which a path cannot hold; remove it")
        })
    };
    let mut placeholders = Vec::new();
    for argument in inside.split(',').filter(|argument| !argument.trim().is_empty()) {
        let (key, value) = match argument.split_once('=') {
            Some((key, value)) => (Some(key.to_owned()), value),
            None => (None, argument),
        };
        if !value.contains(['{', '}']) {
            continue;
        }
        let unquoted = value.strip_prefix('\'').and_then(|value| value.strip_suffix('\''));
        let place = if unquoted.is_some() { Place::Quoted } else { Place::Literal };
        match placeholder(unquoted.unwrap_or(value)) {
            Ok(name) => placeholders.push(Placeholder { name: name.to_owned(), place, key }),
            Err(_) => {
                fault.get_or_insert_with(|| {
                    format!(
                        "argument `{argument}` in path segment `{segment}` is not a placeholder \
                         alone; write it as in `name='{{name}}'` or `count={{count}}`"
                    )
                });
                let name = meant(value).to_owned();
                placeholders.push(Placeholder { name, place, key });
            }
        }
    }
    (placeholders, fault)
}
