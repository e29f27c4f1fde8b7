//! Placeholders that are a whole segment: `{userId}`.

/// The name of the placeholder that a segment consists of.
pub(super) fn placeholder(segment: &str) -> Result<&str, String> {
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
    if !placeholder_name(name) {
        return Err(format!(
            "placeholder `{{{name}}}` does not make an argument name; use letters, digits, `-` and `_`"
        ));
    }
    Ok(name)
}

/// The name that a faulty placeholder was probably meant to have.
pub(super) fn meant(segment: &str) -> &str {
    let opened = segment.split_once('{').map_or(segment, |(_, opened)| opened);
    let name = opened.split('}').next().unwrap_or_default();
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric());
    if is_name { name } else { "id" }
}

/// The name in what is a placeholder elsewhere: `:userId` and `<userId>`.
pub(super) fn foreign_placeholder(segment: &str) -> Option<&str> {
    let name = match segment.strip_prefix(':') {
        Some(name) => name,
        None => segment.strip_prefix('<')?.strip_suffix('>')?,
    };
    placeholder_name(name).then_some(name)
}

/// Whether it makes an argument's name.
fn placeholder_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}
