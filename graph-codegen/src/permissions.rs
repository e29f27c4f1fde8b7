//! Permissions by path and method, as Microsoft publishes them.

use std::collections::HashMap;

use crate::error::{Error, Result};

/// The least privileged permission of an operation, for each way to sign in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Permission {
    /// For an app that acts for a signed-in user.
    pub delegated: Option<String>,
    /// For an app that acts for itself.
    pub application: Option<String>,
}

/// The permissions of many paths.
///
/// The text has a line for each permission, with tabs between path (whatever its case and its placeholders),
/// method, scheme (`DelegatedWork` or `Application`), permission, level of privilege, and `least`
/// where it is published as the least privileged one.
#[derive(Clone, Debug, Default)]
pub struct Permissions {
    least: HashMap<(String, String), Permission>,
}

impl Permissions {
    /// Reads the text.
    ///
    /// # Errors
    ///
    /// If a line has too few columns.
    pub fn parse(text: &str) -> Result<Self> {
        let mut ranked: HashMap<(String, String, bool), (Rank, String)> = HashMap::new();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| line.starts_with('/')) {
            let columns: Vec<_> = line.split('\t').collect();
            let [path, method, scheme, permission, level, least @ ..] = columns.as_slice() else {
                let line = number + 1;
                return Err(Error::new(format!("permissions, line {line}: expected 5 columns")));
            };
            let is_application = match *scheme {
                "DelegatedWork" => false,
                "Application" => true,
                _ => continue,
            };
            if least.first() != Some(&"least") {
                continue;
            }
            let rank = Rank {
                // The levels of what reads and what writes are often the same, or the wrong way round.
                writes: *method == "GET" && permission.contains("Write"),
                level: level.parse().unwrap_or(u32::MAX),
                name: (*permission).to_owned(),
            };
            let key = (normal(path), (*method).to_owned(), is_application);
            let found = ranked.entry(key).or_insert_with(|| (rank.clone(), (*permission).into()));
            if rank < found.0 {
                *found = (rank, (*permission).to_owned());
            }
        }
        let mut least: HashMap<_, Permission> = HashMap::new();
        for ((path, method, is_application), (_, name)) in ranked {
            let found = least.entry((path, method)).or_default();
            let place = if is_application { &mut found.application } else { &mut found.delegated };
            *place = Some(name);
        }
        Ok(Self { least })
    }

    /// The permission of an operation. What is not published is looked up without casts, and `$count`, `$ref` and
    /// `$value` by what they are of.
    pub fn find(&self, method: &str, path: &str) -> Option<&Permission> {
        let whole = normal(path);
        let find = |path: String| self.least.get(&(path, method.to_owned()));
        let of = without(&whole, |segment| segment.starts_with('$'));
        let is_cast = |segment: &str| segment.contains('.');
        find(whole.clone())
            .or_else(|| find(without(&whole, is_cast)))
            .or_else(|| find(of.clone()))
            .or_else(|| find(without(&of, is_cast)))
    }
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    writes: bool,
    level: u32,
    name: String,
}

/// A path in lower case, with placeholders of one name, and without a function's parameters.
fn normal(path: &str) -> String {
    let mut normal = String::new();
    for segment in path.split('/').skip(1) {
        normal.push('/');
        match segment.split_once('(') {
            Some((name, _)) => normal.push_str(&name.to_lowercase()),
            None if segment.starts_with('{') => normal.push_str("{id}"),
            None => normal.push_str(&segment.to_lowercase()),
        }
    }
    normal
}

fn without(path: &str, is_left_out: impl Fn(&str) -> bool) -> String {
    let segments = path.split('/').filter(|segment| !is_left_out(segment));
    segments.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::Permissions;

    const PUBLISHED: &str = "# a comment\n\
        /apps\tGET\tApplication\tApps.ReadWrite.All\t3\tleast\n\
        /apps\tGET\tApplication\tApps.Read.All\t3\tleast\n\
        /apps\tGET\tDelegatedWork\tApps.Read.All\t3\tleast\n\
        /apps/{id}/assign\tPOST\tApplication\tApps.ReadWrite.All\t4\tleast\n\
        /apps/{id}/assign\tPOST\tApplication\tApps.Privileged.All\t5\t\n";

    #[test]
    fn the_least_is_taken() {
        let all = Permissions::parse(PUBLISHED).expect("permissions");
        let list = all.find("GET", "/apps").expect("a permission");
        assert_eq!(list.application.as_deref(), Some("Apps.Read.All"));
        assert_eq!(list.delegated.as_deref(), Some("Apps.Read.All"));
        let assign = all.find("POST", "/apps/{appId}/microsoft.graph.webApp/assign");
        let assign = assign.expect("a permission");
        assert_eq!(assign.application.as_deref(), Some("Apps.ReadWrite.All"));
        assert_eq!(assign.delegated, None);
        assert_eq!(all.find("GET", "/apps/$count"), all.find("GET", "/apps"));
        assert_eq!(all.find("PATCH", "/apps"), None);
    }

    #[test]
    fn paths_are_found_however_they_are_written() {
        let published = "/Apps/{appId}/getFor(userId={value})\tGET\tApplication\tApps.Read.All\t1\tleast\n\
            /groups/{id}/members/$ref\tPOST\tApplication\tMembers.Write\t1\tleast\n\
            /groups/{id}/members\tPOST\tApplication\tGroups.Write\t1\tleast\n\
            /groups/{id}/members\tGET\tApplication\tGroups.Read\t1\tleast\n";
        let all = Permissions::parse(published).expect("permissions");
        let of = |method, path| all.find(method, path)?.application.as_deref();
        assert_eq!(of("GET", "/apps/{id}/getFor(userId='{userId}')"), Some("Apps.Read.All"));
        assert_eq!(of("POST", "/groups/{groupId}/members/$ref"), Some("Members.Write"));
        assert_eq!(of("GET", "/groups/{groupId}/members/$ref"), Some("Groups.Read"));
        assert_eq!(of("GET", "/groups/{groupId}/members/graph.user/$count"), Some("Groups.Read"));
    }

    #[test]
    fn a_short_line_is_told() {
        let error = Permissions::parse("/apps\tGET\n").expect_err("a fault");
        assert_eq!(error.to_string(), "permissions, line 1: expected 5 columns");
    }
}
