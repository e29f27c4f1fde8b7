//! Pieces of Rust's syntax.

/// Documentation as `///` lines.
pub(super) fn doc(text: &str) -> String {
    let lines = text.trim_end().lines();
    lines
        .map(|line| if line.is_empty() { "///\n".into() } else { format!("/// {line}\n") })
        .collect()
}

/// `#[cfg(...)]` for any of the features, or nothing.
pub(super) fn cfg<'f>(features: impl IntoIterator<Item = &'f str>) -> String {
    let features: Vec<_> =
        features.into_iter().map(|feature| format!("feature = \"{feature}\"")).collect();
    match features.as_slice() {
        [] => String::new(),
        [one] => format!("#[cfg({one})]\n"),
        all => format!("#[cfg(any({}))]\n", all.join(", ")),
    }
}

/// An attribute on one line if it fits, else with each entry on its own. rustfmt leaves the entries that
/// are no plain values alone.
pub(super) fn attribute(name: &str, entries: &[String], indent: usize) -> String {
    let pad = " ".repeat(indent);
    let line = format!("{pad}#[{name}({})]", entries.join(", "));
    if line.len() <= 100 && !entries.iter().any(|entry| entry.contains('\n')) {
        return format!("{line}\n");
    }
    let mut text = format!("{pad}#[{name}(\n");
    for entry in entries {
        let entry = entry.replace('\n', &format!("\n{pad}    "));
        text.push_str(&format!("{pad}    {entry},\n"));
    }
    text.push_str(&format!("{pad})]\n"));
    text
}

/// `GET`, or `[GET, PATCH]`.
pub(super) fn list(items: &[&str]) -> String {
    match items {
        [one] => (*one).to_owned(),
        all => format!("[{}]", all.join(", ")),
    }
}
