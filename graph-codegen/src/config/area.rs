//! Areas: modules and cargo features.

use serde::Deserialize;

use super::{Config, starts_with};
use crate::error::{Error, Result};
use crate::names::is_keyword;
use crate::plan::SHARED;

/// A module and a cargo feature.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// The name of both.
    pub name: String,
    /// What it is about, for its documentation.
    pub title: String,
    /// The paths that it has, with those below.
    pub paths: Vec<String>,
}

impl Config {
    /// The area with the longest path that a path starts with.
    pub fn area_of(&self, path: &str) -> Option<&Area> {
        let all = self.area.iter().flat_map(|area| area.paths.iter().map(move |p| (p, area)));
        let of = all.filter(|(start, _)| starts_with(path, start));
        of.max_by_key(|(start, _)| start.len()).map(|(_, area)| area)
    }

    /// The longest root that a path starts with. Each path that is declared has one.
    pub(crate) fn root_of<'a>(&'a self, path: &'a str) -> &'a str {
        let of = self.roots.iter().filter(|root| starts_with(path, root));
        of.max_by_key(|root| root.len()).map_or(path, String::as_str)
    }

    /// Fails if an area cannot be a module, and a file, of its name.
    pub(crate) fn check_areas(&self) -> Result<()> {
        for Area { name, .. } in &self.area {
            let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            let is_name = name.starts_with(|first: char| first.is_ascii_lowercase())
                && name.chars().all(is_plain)
                && !is_keyword(name);
            if !is_name {
                return Err(Error::new(format!(
                    "area `{name}` cannot be a module; write its name as in `managed_devices`"
                )));
            }
            if matches!(&**name, SHARED | "lib" | "main" | "graph_core") {
                return Err(Error::new(format!(
                    "area `{name}` has the name of what is there anyway; give it another one"
                )));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Config;

    #[test]
    fn the_nearest_root_is_named() {
        let roots = "roots = [\"/users\", \"/groups\", \"/groups/{groupId}/team\"]";
        let config = Config::parse(roots).expect("a config");
        assert_eq!(config.root_of("/groups/{id}/team/channels"), "/groups/{groupId}/team");
        assert_eq!(config.root_of("/groups/{groupId}/owners"), "/groups");
    }
}
