//! Path templates: any text is read, and what is not refused can be used.

use crate::path::{self, Place};

/// Reads the text as a template.
///
/// # Panics
///
/// If reading panics, or accepts a template whose placeholders are not what stands in its braces.
pub fn any(text: &str) {
    let (template, faults) = path::parse(text);
    if !faults.is_empty() {
        return;
    }
    let names: Vec<&str> = text
        .split('{')
        .skip(1)
        .map(|opened| opened.split_once('}').expect("a closed brace").0)
        .collect();
    let read: Vec<&str> = template.placeholders.iter().map(|found| &*found.name).collect();
    assert_eq!(read, names, "{text}");
    // A path is sent as it is between its placeholders.
    assert!(text.starts_with('/') && !text.contains("//"), "{text}");
    for placeholder in &template.placeholders {
        let is_segment =
            text.split('/').any(|segment| segment == format!("{{{}}}", placeholder.name));
        assert_eq!(placeholder.place == Place::Segment, is_segment, "{text}");
    }
}
