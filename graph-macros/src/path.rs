//! Path templates: literal segments and `{placeholder}`s.

use crate::names;

/// A path template, such as `/users/{userId}/managedDevices`.
#[derive(Debug, PartialEq)]
pub(crate) struct Template {
    /// The placeholders' names, in order.
    pub(crate) placeholders: Vec<String>,
    /// Whether the last segment is a placeholder: the path then names one item.
    pub(crate) is_keyed: bool,
}

/// Reads a template. On faults it also gives what is usable, so that the operation can still be
/// declared and its callers are not reported as wrong too.
pub(crate) fn parse(path: &str) -> (Template, Vec<String>) {
    let mut template = Template { placeholders: Vec::new(), is_keyed: false };
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
        template.is_keyed = false;
        if segment.is_empty() {
            faults.push(if relative.is_empty() {
                "path names nothing; write it as in \"/users/{userId}\"".to_owned()
            } else {
                "path has an empty segment; remove the extra `/`".to_owned()
            });
        } else if segment.contains(['{', '}']) {
            template.is_keyed = true;
            let read = placeholder(segment);
            let name = *read.as_ref().unwrap_or(&meant(segment));
            let twice = |other: &String| names::snake(other) == names::snake(name);
            let is_twice = template.placeholders.iter().any(twice);
            match read {
                Err(fault) => faults.push(fault),
                Ok(name) if is_twice => faults.push(format!(
                    "placeholder `{{{name}}}` is used twice; give each its own name"
                )),
                Ok(_) => {}
            }
            template.placeholders.push(if is_twice {
                format!("{name}{i}")
            } else {
                name.to_owned()
            });
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
        }
    }
    (template, faults)
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
    use super::{Template, parse};

    #[test]
    fn templates_are_read() {
        for (path, placeholders, is_keyed) in [
            ("/deviceManagement", &[][..], false),
            ("/users/{userId}", &["userId"], true),
            ("/users/{userId}/managedDevices", &["userId"], false),
            ("/a/{b}/c/{d}", &["b", "d"], true),
            ("/a/{b}/microsoft.graph.androidLobApp/{c}", &["b", "c"], true),
        ] {
            let placeholders = placeholders.iter().map(ToString::to_string).collect();
            assert_eq!(parse(path), (Template { placeholders, is_keyed }, vec![]), "{path}");
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
                (template.placeholders, faults.len()),
                (placeholders.iter().map(ToString::to_string).collect(), 1),
                "{path}"
            );
        }
    }
}
