//! The attributes of a type's paths.

use std::collections::{BTreeMap, BTreeSet};

use super::Emitter;
use super::text::list;
use crate::permissions::Permission;
use crate::routes::{Method, Route, Shape};

/// Operations that stand in one attribute.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Group<'a> {
    order: (u8, usize),
    shape: Shape,
    path: &'a str,
    also: Vec<(&'a str, &'a str)>,
    name: Option<String>,
    permission: Option<Permission>,
}

/// The permissions of all operations that do not say otherwise.
#[derive(Default)]
struct Usual {
    read: Option<Permission>,
    write: Option<Permission>,
}

impl Usual {
    fn of(&self, method: Method) -> Option<&Permission> {
        if method == Method::Get { self.read.as_ref() } else { self.write.as_ref() }
    }
}

impl Emitter<'_> {
    /// The entries of each attribute that declares operations of a type.
    pub(super) fn attributes(&self, name: &str) -> Vec<Vec<String>> {
        let all = &self.scope.routes.routes;
        let routes: Vec<&Route> = all.iter().filter(|route| route.owner == name).collect();
        let usual = self.usual(name, &routes);
        let mut groups: BTreeMap<Group<'_>, Vec<Method>> = BTreeMap::new();
        let mut done: BTreeSet<(Method, &str)> = BTreeSet::new();
        let is_first = |route: &&&Route| route.suffix.is_none() && route.name.is_none();
        for (i, route) in routes.iter().enumerate().filter(|(_, route)| is_first(route)) {
            let mut also = Vec::new();
            for other in routes.iter().filter(|other| kind(other) == kind(route)) {
                let Some(suffix) = &other.suffix else { continue };
                let permission = self.permission(other);
                // What is not published is as on the first path.
                if permission.is_none() || permission == self.permission(route) {
                    also.push((&**suffix, &*other.path));
                    done.insert((other.method, &other.path));
                }
            }
            done.insert((route.method, &route.path));
            let order = (0, position(&routes, route, i));
            let permission = self.unusual(&usual, route);
            let (shape, path) = (route.shape, &*route.path);
            let group = Group { order, shape, path, also, name: None, permission };
            groups.entry(group).or_default().push(route.method);
        }
        for (i, route) in routes.iter().enumerate() {
            if done.contains(&(route.method, &route.path)) {
                continue;
            }
            let name = whole_name(route);
            let permission = self.unusual(&usual, route);
            let (shape, path) = (route.shape, &*route.path);
            let group = Group {
                order: (1, i),
                shape,
                path,
                also: Vec::new(),
                name: Some(name),
                permission,
            };
            groups.entry(group).or_default().push(route.method);
        }
        let mut attributes: Vec<_> =
            groups.iter().map(|(group, methods)| entries(group, methods)).collect();
        if let Some(entry) = usual_entry(&usual) {
            attributes.push(vec![entry]);
        }
        attributes
    }

    pub(super) fn permission(&self, route: &Route) -> Option<Permission> {
        self.permissions.find(route.method.as_str(), &route.path).cloned()
    }

    /// None of a type that is declared in part: it is of another workload, whose permissions are not those of
    /// the paths that lead to it from here.
    fn usual(&self, name: &str, routes: &[&Route]) -> Usual {
        if self.config.partial.iter().any(|partial| partial.r#type == name) {
            return Usual::default();
        }
        let most = |reads: bool| {
            let of = routes.iter().filter(|route| (route.method == Method::Get) == reads);
            most_common(of.filter_map(|route| self.permission(route)))
        };
        Usual { read: most(true).filter(is_simple), write: most(false).filter(is_simple) }
    }

    fn unusual(&self, usual: &Usual, route: &Route) -> Option<Permission> {
        self.permission(route).filter(|permission| usual.of(route.method) != Some(permission))
    }

    /// Where rustdoc's search finds the type: the names in its paths.
    pub(super) fn aliases(&self, name: &str) -> String {
        let routes = self.scope.routes.routes.iter().filter(|route| route.owner == name);
        let of = routes.filter(|route| matches!(route.shape, Shape::Collection | Shape::Single));
        let segments = of.filter_map(|route| route.path.rsplit('/').next());
        let segments: BTreeSet<_> = segments.filter(|segment| !segment.contains('.')).collect();
        let own = crate::names::type_name(name);
        let segments = segments.into_iter().filter(|segment| !segment.eq_ignore_ascii_case(&own));
        segments.map(|segment| format!("#[doc(alias = \"{segment}\")]\n")).collect()
    }
}

/// What is the same function on another path.
fn kind(route: &Route) -> (Shape, Method, Option<&str>) {
    let is_reference = matches!(route.shape, Shape::Reference | Shape::SingleReference);
    (route.shape, route.method, is_reference.then(|| property(route)).flatten())
}

fn property(route: &Route) -> Option<&str> {
    let mut segments = route.path.rsplit('/').filter(|segment| !segment.starts_with(['$', '{']));
    segments.next()
}

/// The position of the first operation on the same path.
fn position(routes: &[&Route], route: &Route, default: usize) -> usize {
    routes.iter().position(|other| other.path == route.path).unwrap_or(default)
}

/// The name of an operation's function.
pub(super) fn whole_name(route: &Route) -> String {
    match (&route.name, &route.suffix) {
        (Some(name), _) => name.clone(),
        (None, Some(suffix)) => format!("{}_{suffix}", function(route)),
        (None, None) => function(route),
    }
}

/// The name that the macro gives.
pub(super) fn function(route: &Route) -> String {
    let property = || crate::names::snake(property(route).unwrap_or_default());
    match (route.shape, route.method) {
        (Shape::Count, _) => "count".into(),
        (Shape::Reference | Shape::SingleReference, Method::Get) => {
            format!("get_{}_ref", property())
        }
        (Shape::Reference, Method::Post) => format!("add_{}_ref", property()),
        (Shape::SingleReference, Method::Put) => format!("set_{}_ref", property()),
        (Shape::Reference | Shape::SingleReference, _) => format!("remove_{}_ref", property()),
        (Shape::Media, Method::Get) => "download".into(),
        (Shape::Media, _) => "upload".into(),
        (Shape::Collection, Method::Get) => "list".into(),
        (_, Method::Get) => "get".into(),
        (_, Method::Post) => "create".into(),
        (_, Method::Patch) => "update".into(),
        (_, Method::Put) => "replace".into(),
        (_, Method::Delete) => "delete".into(),
    }
}

fn entries(group: &Group<'_>, methods: &[Method]) -> Vec<String> {
    let methods: Vec<_> = methods.iter().map(|method| method.as_str()).collect();
    let mut entries =
        vec![format!("path = \"{}\"", group.path), format!("method = {}", list(&methods))];
    if matches!(group.shape, Shape::Single | Shape::SingleReference) {
        entries.push("singleton".into());
    }
    if let Some(name) = &group.name {
        entries.push(format!("name = \"{name}\""));
    }
    if !group.also.is_empty() {
        entries.push(also(&group.also));
    }
    entries.extend(group.permission.as_ref().and_then(permission_entry));
    entries
}

/// `also(...)`, an entry on each line.
pub(super) fn also(paths: &[(&str, &str)]) -> String {
    let lines: String =
        paths.iter().map(|(suffix, path)| format!("    {suffix} = \"{path}\",\n")).collect();
    format!("also(\n{lines})")
}

/// `permission = "..."`, or one for each way to sign in.
pub(super) fn permission_entry(permission: &Permission) -> Option<String> {
    match (&permission.delegated, &permission.application) {
        (Some(one), Some(other)) if one == other => Some(format!("permission = \"{one}\"")),
        (Some(delegated), Some(application)) => Some(format!(
            "permission(delegated = \"{delegated}\", application = \"{application}\")"
        )),
        (Some(one), None) => Some(format!("permission(delegated = \"{one}\")")),
        (None, Some(one)) => Some(format!("permission(application = \"{one}\")")),
        (None, None) => None,
    }
}

fn usual_entry(usual: &Usual) -> Option<String> {
    let name = |permission: &Permission| permission.delegated.clone().unwrap_or_default();
    match (usual.read.as_ref().map(name), usual.write.as_ref().map(name)) {
        (Some(read), Some(write)) if read == write => Some(format!("permission = \"{read}\"")),
        (Some(read), Some(write)) => {
            Some(format!("permission(\n    read = \"{read}\",\n    write = \"{write}\",\n)"))
        }
        (Some(read), None) => Some(format!("permission(read = \"{read}\")")),
        (None, Some(write)) => Some(format!("permission(write = \"{write}\")")),
        (None, None) => None,
    }
}

fn is_simple(permission: &Permission) -> bool {
    permission.delegated.is_some() && permission.delegated == permission.application
}

/// The value that occurs most; of several, the greatest.
pub(super) fn most_common<T: Ord>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    let most = counts.values().copied().max()?;
    counts.into_iter().rfind(|(_, count)| *count == most).map(|(value, _)| value)
}
