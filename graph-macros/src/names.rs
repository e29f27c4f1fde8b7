//! Conversions between Rust's names and Microsoft Graph's, and suggestions for mistyped ones.

/// `user_display_name` and `UserDisplayName` to `userDisplayName`.
///
/// A trailing underscore, which keeps a name such as `self_` from being a keyword, is dropped.
pub(crate) fn lower_camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    for word in name.split('_').filter(|word| !word.is_empty()) {
        let mut rest = word.chars();
        match rest.next() {
            Some(first) if camel.is_empty() => camel.extend(first.to_lowercase()),
            Some(first) if first.is_ascii_digit() => {
                // No letter to raise: Graph's own underscore, as in `v4_0_3`.
                camel.push('_');
                camel.push(first);
            }
            Some(first) => camel.extend(first.to_uppercase()),
            None => {}
        }
        camel.push_str(rest.as_str());
    }
    camel
}

/// `wipe_device` to `WipeDevice`.
pub(crate) fn upper_camel(name: &str) -> String {
    let camel = lower_camel(name);
    let mut chars = camel.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// `deviceCompliancePolicyId` and `device-compliance-policy-id` to `device_compliance_policy_id`.
pub(crate) fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut snake = String::with_capacity(name.len() + 8);
    for (i, &c) in chars.iter().enumerate() {
        if c == '-' || c == '_' {
            snake.push('_');
            continue;
        }
        let after_lower = i > 0 && (chars[i - 1].is_lowercase() || chars[i - 1].is_ascii_digit());
        // The last capital of a run starts a word: `iOSVersion` is `i_os_version`.
        let ends_run = i > 0
            && chars[i - 1].is_uppercase()
            && chars.get(i + 1).is_some_and(|next| next.is_lowercase());
        if c.is_uppercase() && (after_lower || ends_run) {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake
}

/// The candidate that `word` was probably meant to be: the nearest one, if at most a third of the
/// word's letters differ.
pub(crate) fn suggest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    candidates
        .iter()
        .map(|candidate| {
            let distance = if word.eq_ignore_ascii_case(candidate) {
                0
            } else {
                edit_distance(word, candidate)
            };
            (distance, *candidate)
        })
        .filter(|(distance, _)| distance * 3 <= word.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance: the fewest letters to insert, drop or change.
fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{lower_camel, snake, suggest};

    #[test]
    fn rust_names_become_graph_names() {
        for (rust, graph) in [
            ("id", "id"),
            ("user_display_name", "userDisplayName"),
            ("DeviceComplianceUserStatus", "deviceComplianceUserStatus"),
            ("self_", "self"),
            ("windows10_version", "windows10Version"),
            ("_leading", "leading"),
            ("v4_0_3", "v4_0_3"),
            ("ipv4_address", "ipv4Address"),
        ] {
            assert_eq!(lower_camel(rust), graph, "{rust}");
        }
    }

    #[test]
    fn placeholders_become_argument_names() {
        for (placeholder, argument) in [
            ("id", "id"),
            ("deviceCompliancePolicyId", "device_compliance_policy_id"),
            ("managed-device-id", "managed_device_id"),
            ("iOSVersion", "i_os_version"),
            ("userID", "user_id"),
            ("windows10Id", "windows10_id"),
        ] {
            assert_eq!(snake(placeholder), argument, "{placeholder}");
        }
    }

    #[test]
    fn only_near_words_are_suggested() {
        let methods = ["GET", "POST", "PATCH", "PUT", "DELETE"];
        assert_eq!(suggest("PACTH", &methods), None);
        assert_eq!(suggest("PATH", &methods), Some("PATCH"));
        assert_eq!(suggest("patch", &methods), Some("PATCH"));
        assert_eq!(suggest("FETCH", &methods), None);
        assert_eq!(suggest("methd", &["path", "method", "name"]), Some("method"));
        assert_eq!(suggest("nul", &["key", "not_null"]), None);
    }
}
