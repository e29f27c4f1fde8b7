//! Names for the variants of a hierarchy: what most derived types' names have in common with the base's
//! says nothing.

/// The variants of a base's derived types.
pub(super) fn names(base: &str, derived: &[String]) -> Vec<String> {
    let base = words(base);
    let all: Vec<Vec<&str>> = derived.iter().map(|name| words(name)).collect();
    let is_usual = |count: usize| count * 2 > all.len();
    let ends = (1..=base.len()).rev().map(|n| &base[base.len() - n..]);
    let end = ends
        .into_iter()
        .find(|end| {
            is_usual(
                all.iter().filter(|name| name.ends_with(end) && name.len() > end.len()).count(),
            )
        })
        .unwrap_or_default();
    let cut: Vec<&[&str]> = all
        .iter()
        .map(|name| match name.strip_suffix(end) {
            Some(rest) if !rest.is_empty() => rest,
            _ => name,
        })
        .collect();
    let starts = (1..=base.len()).rev().map(|n| &base[..n]);
    let start = starts
        .into_iter()
        .find(|start| {
            is_usual(
                cut.iter()
                    .filter(|name| name.starts_with(start) && name.len() > start.len())
                    .count(),
            )
        })
        .unwrap_or_default();
    let short: Vec<String> = cut
        .iter()
        .map(|name| match name.strip_prefix(start) {
            Some(rest) if !rest.is_empty() => rest.concat(),
            _ => name.concat(),
        })
        .collect();
    let is_taken = |name: &String| {
        matches!(&**name, "Base" | "Unknown" | "Self")
            || crate::names::is_in_prelude(name)
            || name.starts_with(|first: char| first.is_ascii_digit())
            || short.iter().filter(|other| *other == name).count() > 1
    };
    short
        .iter()
        .zip(derived)
        .map(|(short, whole)| if is_taken(short) { whole.clone() } else { short.clone() })
        .collect()
}

/// `Win32LobAppRule` as `Win32`, `Lob`, `App`, `Rule`.
fn words(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let chars: Vec<(usize, char)> = name.char_indices().collect();
    for (i, (at, c)) in chars.iter().enumerate().skip(1) {
        let after_lower = !chars[i - 1].1.is_uppercase();
        let ends_run = chars.get(i + 1).is_some_and(|(_, next)| next.is_lowercase());
        if c.is_uppercase() && (after_lower || ends_run) {
            words.push(&name[start..*at]);
            start = *at;
        }
    }
    words.push(&name[start..]);
    words
}

#[cfg(test)]
mod tests {
    use super::names;

    fn short(base: &str, derived: &[&str]) -> Vec<String> {
        names(base, &derived.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_common_is_left_out() {
        assert_eq!(
            short("MobileApp", &["AndroidLobApp", "WebApp", "WindowsMobileMSI"]),
            ["AndroidLob", "Web", "WindowsMobileMSI"]
        );
        assert_eq!(
            short(
                "WindowsDeviceAccount",
                &["WindowsDeviceADAccount", "WindowsDeviceAzureADAccount"]
            ),
            ["AD", "AzureAD"]
        );
        assert_eq!(
            short("DeviceActionResult", &["LocateDeviceActionResult", "RemoteLockActionResult"]),
            ["LocateDevice", "RemoteLock"]
        );
        assert_eq!(short("Policy", &["UnknownPolicy"]), ["UnknownPolicy"]);
        assert_eq!(
            short("OmaSetting", &["OmaSettingString", "OmaSettingStringXml"]),
            ["OmaSettingString", "StringXml"]
        );
    }
}
