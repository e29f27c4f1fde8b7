//! Path templates: literal segments and `{placeholder}`s.

mod call;
mod placeholder;
#[cfg(test)]
mod tests;

use syn::LitStr;

use crate::errors::Errors;
use crate::names;
use call::call;
use placeholder::{foreign_placeholder, meant, placeholder};

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
    /// What a function calls the argument that it is the value of: `scope` in `scope='{scope}'`.
    pub(crate) key: Option<String>,
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

/// Reads the template in a literal, and reports its faults there. With the path itself.
pub(crate) fn parse_literal(literal: &LitStr, errors: &mut Errors) -> (String, Template) {
    let path = literal.value();
    let (template, faults) = parse(&path);
    for fault in faults {
        errors.at(literal, fault);
    }
    (path, template)
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

    // Whether the last segment is one, written in a way that is not ours.
    let mut is_keyed = false;
    for (i, segment) in relative.split('/').enumerate() {
        is_keyed = false;
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
        } else if is_placeholder(segment) {
            let read = placeholder(segment);
            let name = read.as_ref().map_or_else(|_| meant(segment), |name| *name).to_owned();
            faults.extend(read.err());
            let place = Place::Segment;
            template.add(Placeholder { name, place, key: None }, i, &mut faults);
        } else if i == 0 && matches!(segment, "v1.0" | "beta") {
            faults.push(format!(
                "path starts with the API version `{segment}`; leave it out, the client's base URL holds it"
            ));
        } else if let Some(name) = foreign_placeholder(segment) {
            faults.push(format!("path segment `{segment}` is no placeholder; write `{{{name}}}`"));
            let placeholder =
                Placeholder { name: name.to_owned(), place: Place::Segment, key: None };
            template.add(placeholder, i, &mut faults);
            is_keyed = true;
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
    template.end = if is_keyed { End::Placeholder } else { end(relative) };
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
        Some(last) => match last.split_once('(') {
            // OData's other way to write a key. A function's arguments have names.
            Some((_, arguments)) if is_key(arguments) => End::Placeholder,
            None if is_placeholder(last) => End::Placeholder,
            _ => End::Name,
        },
        None => End::Name,
    }
}

/// Whether what stands after an opening parenthesis is a key: `'{userId}')`.
fn is_key(arguments: &str) -> bool {
    arguments != ")" && !arguments.contains('=')
}

/// Whether a segment has a brace. One after the other: a search for two characters is ten times as slow where
/// it is not optimized, as macros are not in most builds.
fn is_placeholder(segment: &str) -> bool {
    segment.contains('{') || segment.contains('}')
}

/// Whether a literal segment may hold this character as it is: RFC 3986's `pchar` without `%`.
fn is_literal(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@".contains(c)
}
