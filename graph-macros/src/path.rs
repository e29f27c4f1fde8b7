//! Path templates: literal segments and `{placeholder}`s.

use syn::LitStr;

use crate::errors::Errors;
use crate::names;

/// A path template, such as `/users/{userId}/managedDevices`.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Template {
    /// The placeholders, in order.
    pub(crate) placeholders: Vec<Placeholder>,
    /// What the last segment says about the operation.
    pub(crate) end: End,
}

/// A `{placeholder}`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placeholder {
    pub(crate) name: String,
    pub(crate) place: Place,
}

/// Where a placeholder stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Place {
    /// As a segment: an id.
    Segment,
    /// As a literal inside a function's parentheses: `count={count}`.
    Literal,
    /// As a text inside a function's parentheses: `scope='{scope}'`.
    Quoted,
}

/// How a path ends.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum End {
    /// With a placeholder: the path names one item.
    Placeholder,
    /// With a name.
    #[default]
    Name,
    /// With `$count`.
    Count,
    /// With `$value`.
    Value,
    /// With `$ref`, after the navigation property of this name, and whether its item is named.
    Reference(String, bool),
}

impl Template {
    /// Whether the path names one item.
    pub(crate) fn is_keyed(&self) -> bool {
        self.end == End::Placeholder
    }

    /// A template that was not written, which no method is wrong for.
    pub(crate) fn unknown() -> Self {
        Self { placeholders: Vec::new(), end: End::Placeholder }
    }
}

/// Reads the template in a literal, and reports its faults there.
pub(crate) fn parse_literal(literal: &LitStr, errors: &mut Errors) -> Template {
    let (template, faults) = parse(&literal.value());
    for fault in faults {
        errors.at(literal, fault);
    }
    template
}

/// Reads a template. On faults it also gives what is usable, so that the operation can still be
/// declared and its callers are not reported as wrong too.
pub(crate) fn parse(path: &str) -> (Template, Vec<String>) {
    let mut template = Template::default();
    let mut faults = Vec::new();

    let Some(relative) = path.strip_prefix('/') else {
        if path.is_empty() {
            faults.push("path is empty; write it as in \"/users/{userId}\"".to_owned());
            return (template, faults);
        }
        if path.contains("://") {
            faults.push(
                "path must start with `/`; leave out the host and version, which the client's \
                 base URL holds"
                    .to_owned(),
            );
            return (template, faults);
        }
        faults.push(format!("path must start with `/`; write \"/{path}\""));
        let (template, more) = parse(&format!("/{path}"));
        faults.extend(more);
        return (template, faults);
    };

    for (i, segment) in relative.split('/').enumerate() {
        if segment.is_empty() {
            faults.push(if relative.is_empty() {
                "path names nothing; write it as in \"/users/{userId}\"".to_owned()
            } else {
                "path has an empty segment; remove the extra `/`".to_owned()
            });
        } else if let Some((name, arguments)) = segment.split_once('(') {
            let (placeholders, fault) = call(segment, name, arguments);
            faults.extend(fault);
            for placeholder in placeholders {
                template.add(placeholder, i, &mut faults);
            }
        } else if segment.contains(['{', '}']) {
            let read = placeholder(segment);
            let name = read.as_ref().map_or_else(|_| meant(segment), |name| *name).to_owned();
            faults.extend(read.err());
            template.add(Placeholder { name, place: Place::Segment }, i, &mut faults);
        } else if i == 0 && matches!(segment, "v1.0" | "beta") {
            faults.push(format!(
                "path starts with the API version `{segment}`; leave it out, the client's base URL holds it"
            ));
        } else if matches!(segment, "." | "..") {
            faults.push(format!(
                "path segment `{segment}` leads elsewhere; write the path without it"
            ));
        } else if let Some(c) = segment.chars().find(|c| !is_literal(*c)) {
            faults.push(format!(
                "path segment `{segment}` has `{c}`, which a path cannot hold; remove it"
            ));
        } else if let Some(known) = segment.strip_prefix('$')
            && !matches!(known, "count" | "value" | "ref")
        {
            faults.push(format!(
                "path segment `{segment}` is not known; expected `$count`, `$value` or `$ref`"
            ));
        }
    }
    template.end = end(relative);
    (template, faults)
}

impl Template {
    /// Adds a placeholder, under another name if its own is taken.
    fn add(&mut self, mut placeholder: Placeholder, segment: usize, faults: &mut Vec<String>) {
        let name = &placeholder.name;
        let twice = |other: &Placeholder| names::snake(&other.name) == names::snake(name);
        if self.placeholders.iter().any(twice) {
            faults.push(format!("placeholder `{{{name}}}` is used twice; give each its own name"));
            placeholder.name = format!("{name}{segment}");
        }
        self.placeholders.push(placeholder);
    }
}

/// How a path ends.
fn end(path: &str) -> End {
    let mut segments = path.rsplit('/');
    match segments.next() {
        Some("$count") => End::Count,
        Some("$value") => End::Value,
        Some("$ref") => {
            let mut segments = segments.peekable();
            let is_item = segments.next_if(|segment| segment.contains('{')).is_some();
            End::Reference(segments.next().unwrap_or_default().to_owned(), is_item)
        }
        Some(last) if last.contains(['{', '}']) && !last.contains('(') => End::Placeholder,
        _ => End::Name,
    }
}

/// The placeholders in a function call's parentheses, and the first fault.
fn call(segment: &str, name: &str, arguments: &str) -> (Vec<Placeholder>, Option<String>) {
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
        let value = argument.split_once('=').map_or(argument, |(_, value)| value);
        if !value.contains(['{', '}']) {
            continue;
        }
        let unquoted = value.strip_prefix('\'').and_then(|value| value.strip_suffix('\''));
        let place = if unquoted.is_some() { Place::Quoted } else { Place::Literal };
        match placeholder(unquoted.unwrap_or(value)) {
            Ok(name) => placeholders.push(Placeholder { name: name.to_owned(), place }),
            Err(_) => {
                fault.get_or_insert_with(|| {
                    format!(
                        "argument `{argument}` in path segment `{segment}` is not a placeholder \
                         alone; write it as in `name='{{name}}'` or `count={{count}}`"
                    )
                });
                let name = meant(value).to_owned();
                placeholders.push(Placeholder { name, place });
            }
        }
    }
    (placeholders, fault)
}

/// The name of the placeholder that a segment consists of.
fn placeholder(segment: &str) -> Result<&str, String> {
    let Some(opened) = segment.strip_prefix('{') else {
        return Err(match segment.find('{') {
            Some(brace) if segment[brace..].contains('}') => format!(
                "path segment `{segment}` mixes text and a placeholder; make `{}` a segment of its own",
                &segment[brace..]
            ),
            Some(brace) => format!(
                "unclosed `{{` in path segment `{segment}`; make `{}}}` a segment of its own",
                &segment[brace..]
            ),
            None => format!(
                "unopened `}}` in path segment `{segment}`; write `{{{}}}`",
                segment.trim_end_matches('}')
            ),
        });
    };
    let Some(name) = opened.strip_suffix('}') else {
        return Err(match opened.find('}') {
            Some(end) => format!(
                "path segment `{segment}` mixes text and a placeholder; make `{{{}}}` a segment of its own",
                &opened[..end]
            ),
            None => format!("unclosed `{{` in path segment `{segment}`; write `{{{opened}}}`"),
        });
    };
    if name.is_empty() {
        return Err("empty placeholder in path; name it, as in `{userId}`".to_owned());
    }
    let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if !starts_well || !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')) {
        return Err(format!(
            "placeholder `{{{name}}}` does not make an argument name; use letters, digits, `-` and `_`"
        ));
    }
    Ok(name)
}

/// The name that a faulty placeholder was probably meant to have.
fn meant(segment: &str) -> &str {
    let opened = segment.split_once('{').map_or(segment, |(_, opened)| opened);
    let name = opened.split('}').next().unwrap_or_default();
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric());
    if is_name { name } else { "id" }
}

/// Whether a literal segment may hold this character as it is: RFC 3986's `pchar` without `%`.
fn is_literal(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@".contains(c)
}

#[cfg(test)]
mod tests {
    use super::{End, Place, Placeholder, parse};

    #[test]
    fn templates_are_read() {
        for (path, placeholders, is_keyed) in [
            ("/deviceManagement", &[][..], false),
            ("/users/{userId}", &["userId"], true),
            ("/users/{userId}/managedDevices", &["userId"], false),
            ("/a/{b}/c/{d}", &["b", "d"], true),
            ("/a/{b}/microsoft.graph.androidLobApp/{c}", &["b", "c"], true),
        ] {
            let (template, faults) = parse(path);
            assert_eq!(names(&template.placeholders), placeholders, "{path}");
            assert_eq!(template.is_keyed(), is_keyed, "{path}");
            assert_eq!(faults, [""; 0], "{path}");
        }
    }

    fn names(placeholders: &[Placeholder]) -> Vec<&str> {
        placeholders.iter().map(|placeholder| &*placeholder.name).collect()
    }

    #[test]
    fn calls_have_literals() {
        for (path, expected) in [
            ("/a/f()", &[][..]),
            ("/a/f(x='{x}')", &[("x", Place::Quoted)]),
            (
                "/a/{b}/f(x='{x}',y={y},z=7)",
                &[("b", Place::Segment), ("x", Place::Quoted), ("y", Place::Literal)],
            ),
            ("/a('{id}')/b", &[("id", Place::Quoted)]),
        ] {
            let (template, faults) = parse(path);
            let placeholders: Vec<_> =
                template.placeholders.iter().map(|p| (&*p.name, p.place)).collect();
            assert_eq!((&*placeholders, faults), (expected, vec![]), "{path}");
        }
    }

    #[test]
    fn the_end_says_what_is_meant() {
        for (path, end) in [
            ("/a", End::Name),
            ("/a/{b}", End::Placeholder),
            ("/a/f(x={x})", End::Name),
            ("/a/$count", End::Count),
            ("/a/{b}/c/$value", End::Value),
            ("/a/{b}/c/$ref", End::Reference("c".to_owned(), false)),
            ("/a/{b}/c/{d}/$ref", End::Reference("c".to_owned(), true)),
        ] {
            assert_eq!(parse(path).0.end, end, "{path}");
        }
    }

    #[test]
    fn faults_end_in_the_fix() {
        for (path, fault) in [
            ("users/{id}", "path must start with `/`; write \"/users/{id}\""),
            (
                "https://graph.microsoft.com/v1.0/users",
                "path must start with `/`; leave out the host and version, which the client's base URL holds",
            ),
            ("/", "path names nothing; write it as in \"/users/{userId}\""),
            ("/users/{id", "unclosed `{` in path segment `{id`; write `{id}`"),
            ("/users/id}", "unopened `}` in path segment `id}`; write `{id}`"),
            ("/users/{}", "empty placeholder in path; name it, as in `{userId}`"),
            ("/a/{id}/b/{id}", "placeholder `{id}` is used twice; give each its own name"),
            ("/a/{aB}/b/{a_b}", "placeholder `{a_b}` is used twice; give each its own name"),
            ("/users//x", "path has an empty segment; remove the extra `/`"),
            ("/users/", "path has an empty segment; remove the extra `/`"),
            (
                "/v1.0/users",
                "path starts with the API version `v1.0`; leave it out, the client's base URL holds it",
            ),
            ("/users/../x", "path segment `..` leads elsewhere; write the path without it"),
            ("", "path is empty; write it as in \"/users/{userId}\""),
            ("/users?x", "path segment `users?x` has `?`, which a path cannot hold; remove it"),
            (
                "/users/u-{id}",
                "path segment `u-{id}` mixes text and a placeholder; make `{id}` a segment of its own",
            ),
            (
                "/users/{id}x",
                "path segment `{id}x` mixes text and a placeholder; make `{id}` a segment of its own",
            ),
            ("/users/f(x={x}", "path segment `f(x={x}` has no closing `)` at its end; add it"),
            (
                "/users/f(x='{x})",
                "argument `x='{x}` in path segment `f(x='{x})` is not a placeholder alone; write it as in `name='{name}'` or `count={count}`",
            ),
            (
                "/users/{id}(x=1)",
                "path segment `{id}(x=1)` has a placeholder that is no argument's value; write it as in `name='{name}'` or `count={count}`",
            ),
            (
                "/users/f(x='?')",
                "path segment `f(x='?')` has `?`, which a path cannot hold; remove it",
            ),
            (
                "/users/$search",
                "path segment `$search` is not known; expected `$count`, `$value` or `$ref`",
            ),
            (
                "/users/{user id}",
                "placeholder `{user id}` does not make an argument name; use letters, digits, `-` and `_`",
            ),
        ] {
            assert_eq!(parse(path).1, [fault], "{path}");
        }
    }

    #[test]
    fn a_faulty_path_keeps_its_usable_placeholders() {
        for (path, placeholders) in [
            ("/a/{b}/{}/{c}", &["b", "id", "c"][..]),
            ("/a/{b}/{c", &["b", "c"]),
            ("/a/{b}/{b}", &["b", "b2"]),
            ("/a/x-{b}", &["b"]),
            ("/a/b}", &["b"]),
            ("a/{b}", &["b"]),
        ] {
            let (template, faults) = parse(path);
            assert_eq!(
                (&*names(&template.placeholders), faults.len()),
                (placeholders, 1),
                "{path}"
            );
        }
    }
}
