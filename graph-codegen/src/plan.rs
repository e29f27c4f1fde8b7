//! Which file declares what, and under which cargo features.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, Result};
use crate::names;
use crate::scope::Scope;

/// The area of what several areas have.
pub(crate) const SHARED: &str = "shared";

/// Which file declares what.
#[derive(Debug, Default)]
pub(crate) struct Plan<'a> {
    /// The files of each area, by their names.
    pub(crate) areas: BTreeMap<&'a str, BTreeMap<String, File<'a>>>,
    /// The area of each type and enum.
    pub(crate) area_of: BTreeMap<&'a str, &'a str>,
    /// The areas that need each other: the second is needed by the first.
    pub(crate) needs: BTreeSet<(&'a str, &'a str)>,
}

/// One file of declarations.
#[derive(Debug, Default)]
pub(crate) struct File<'a> {
    /// The full names of its types, the one that it is named after first.
    pub(crate) types: Vec<&'a str>,
    /// The full names of its enums.
    pub(crate) enums: Vec<&'a str>,
    /// The areas that need it. One for all files that are not shared.
    pub(crate) features: BTreeSet<&'a str>,
}

struct Planner<'a, 's> {
    scope: &'s Scope<'a>,
    /// The types that have something of a type.
    users: BTreeMap<&'a str, BTreeSet<&'a str>>,
    areas: BTreeMap<&'a str, BTreeSet<&'a str>>,
    files: BTreeMap<&'a str, &'a str>,
}

impl<'a> Plan<'a> {
    /// Finds a place for each type.
    ///
    /// # Errors
    ///
    /// If a path is in no area.
    pub(crate) fn new(scope: &Scope<'a>) -> Result<Self> {
        let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (user, of) in scope.references.iter().chain(&scope.calls) {
            for ty in of {
                users.entry(ty).or_default().insert(user);
            }
        }
        let (areas, files) = (BTreeMap::new(), BTreeMap::new());
        let mut planner = Planner { scope, users, areas, files };
        let all: Vec<&str> = scope.types.iter().chain(&scope.enums).copied().collect();
        let mut plan = Plan::default();
        for name in &all {
            let areas = planner.areas(name, &mut BTreeSet::new())?;
            planner.areas.insert(name, areas);
        }
        // Those that are features: an area may turn out to be empty.
        let every: BTreeSet<&str> = planner.areas.values().flatten().copied().collect();
        for name in &all {
            let mut areas = planner.areas[name].clone();
            // What navigation alone leads to may be met in any area.
            if areas.is_empty() {
                areas.clone_from(&every);
            }
            let area = match areas.first() {
                Some(only) if areas.len() == 1 => only,
                _ => SHARED,
            };
            plan.area_of.insert(name, area);
            let home = planner.file(name, &mut BTreeSet::new());
            let mut file = names::snake(&names::type_name(home));
            // A module in a module of the same name reads badly, and a keyword is none.
            if file == *area || names::is_keyword(&file) {
                file.push_str("_entity");
            }
            let file = plan.areas.entry(area).or_default().entry(file).or_default();
            file.features.extend(&areas);
            match (scope.types.contains(name), home == *name) {
                (true, true) => file.types.insert(0, name),
                (true, false) => file.types.push(name),
                (false, _) => file.enums.push(name),
            }
        }
        plan.find_needs(scope);
        Ok(plan)
    }

    /// Areas whose types have another's as parts, other than by navigation and operations.
    fn find_needs(&mut self, scope: &Scope<'a>) {
        let parts =
            scope.references.iter().flat_map(|(ty, of)| of.iter().map(move |of| (*ty, *of)));
        let bases = scope.types.iter().filter_map(|ty| Some((*ty, &*scope.base(ty)?.name)));
        for (ty, of) in parts.chain(bases) {
            let (Some(area), Some(of)) = (self.area_of.get(ty), self.area_of.get(of)) else {
                continue;
            };
            if area != of && *area != SHARED && *of != SHARED {
                self.needs.insert((area, of));
            }
        }
    }
}

impl<'a> Planner<'a, '_> {
    /// The areas that have a type: by its paths, or those of the types that have it as a part.
    fn areas(&self, name: &'a str, seen: &mut BTreeSet<&'a str>) -> Result<BTreeSet<&'a str>> {
        let scope = self.scope;
        if !seen.insert(name) {
            return Ok(BTreeSet::new());
        }
        let is_at_home = |name: &str| scope.routes.at_home.contains(name);
        if let Some(base) = scope.base(name).filter(|_| !is_at_home(name)) {
            return self.areas(&base.name, seen);
        }
        if let Some(area) = self.area_by_path(name)? {
            return Ok(BTreeSet::from([area]));
        }
        let mut areas = BTreeSet::new();
        let descendants = scope.descendants(name);
        // What has an area of its own needs its base there.
        for derived in descendants.iter().filter(|name| is_at_home(name)) {
            areas.extend(self.area_by_path(derived)?);
        }
        let family = std::iter::once(name).chain(descendants.iter().copied());
        for user in family.filter_map(|name| self.users.get(name)).flatten() {
            areas.extend(self.areas(user, seen)?);
        }
        // Only what derives from it is met.
        if areas.is_empty() {
            for derived in descendants {
                areas.extend(self.area_by_path(derived)?);
            }
        }
        Ok(areas)
    }

    /// The area of the first path of an entity type.
    fn area_by_path(&self, name: &str) -> Result<Option<&'a str>> {
        let scope = self.scope;
        let Some((_, path)) = scope.routes.entities.iter().find(|(ty, _)| ty == name) else {
            return Ok(None);
        };
        let area = scope.config.area_of(path).ok_or_else(|| {
            let root = scope.config.root_of(path);
            Error::new(format!(
                "`{path}` is in no area; name one for the root `{root}` with `--area NAME={root}`, or add the \
                 path to an `[[area]]`'s `paths`"
            ))
        })?;
        Ok(Some(&area.name))
    }

    /// The type that the file is named after: an entity, or what several files need.
    fn file(&mut self, name: &'a str, seen: &mut BTreeSet<&'a str>) -> &'a str {
        if let Some(home) = self.files.get(name) {
            return home;
        }
        if !seen.insert(name) {
            return name;
        }
        let scope = self.scope;
        let ty = scope.document.types.get(name);
        let home = if ty.is_some_and(|ty| ty.is_entity) {
            name
        } else if let Some(base) = scope.base(name) {
            self.file(&base.name, seen)
        } else if ty.is_some() && !scope.children(name).is_empty() {
            name
        } else {
            let users: Vec<_> = self.users.get(name).into_iter().flatten().copied().collect();
            let mut homes = BTreeSet::new();
            for user in users {
                homes.insert(self.file(user, seen));
            }
            match homes.pop_first() {
                Some(home) if homes.is_empty() && self.areas[home] == self.areas[name] => home,
                _ => name,
            }
        };
        self.files.insert(name, home);
        home
    }
}
