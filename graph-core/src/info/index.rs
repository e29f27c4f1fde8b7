//! Operations by how people write them down.

use std::cmp::Reverse;

use super::{AreaInfo, OperationInfo};

/// The operations of some areas, to be found by how reference pages and programs write them.
///
/// ```
/// use graph_core::{AreaInfo, OperationIndex, Resource, graph_resource};
///
/// #[graph_resource(path = "/users", method = GET)]
/// #[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
/// pub struct User {
///     #[graph(key)]
///     pub id: String,
/// }
///
/// static USERS: AreaInfo = AreaInfo::new("users", &[User::info], &[], &[]);
///
/// let index = OperationIndex::new(&[&USERS]);
/// let update = index.find("PATCH /users/{id | userPrincipalName}").expect("it is declared");
/// assert_eq!(update.path, "/users/{userId}");
/// assert_eq!(index.find("User::list").expect("it is declared").to_string(), "GET /users");
/// assert!(index.find("DELETE /users/{id}").is_none());
/// ```
#[derive(Clone, Debug)]
pub struct OperationIndex {
    /// Each with the full OData type that it belongs to.
    operations: Vec<(&'static str, OperationInfo)>,
}

impl OperationIndex {
    /// The operations of these areas.
    pub fn new(areas: &[&'static AreaInfo]) -> Self {
        let mut operations = Vec::new();
        for area in areas {
            for info in area.types() {
                operations.extend(info.all_operations().map(|operation| (info.name, operation)));
            }
            for info in area.hierarchies {
                let name = (info.base)().name;
                operations.extend(info.all_operations().map(|operation| (name, operation)));
            }
        }
        Self { operations }
    }

    /// All operations, each with the full name of the type that it belongs to.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, OperationInfo)> {
        self.operations.iter().copied()
    }

    /// The operation that a text means. `None` if none is declared that it could mean. It is one of
    ///
    /// - a request line, as in `PATCH /users/{id}`. Placeholders may have other names than the declared
    ///   ones, or ids in their places; host, version and query do not count, nor do capitals;
    /// - the names of a type and a function, as in `User::update`.
    pub fn find(&self, text: &str) -> Option<OperationInfo> {
        match (text.split_once("::"), text.trim().split_once(char::is_whitespace)) {
            (_, Some((method, path))) => self.at(method, path),
            (Some((ty, name)), None) => self.named(ty.trim(), name.trim()),
            (None, None) => None,
        }
    }

    fn named(&self, ty: &str, name: &str) -> Option<OperationInfo> {
        let is_meant = |full: &str| {
            let local = full.strip_prefix("microsoft.graph.").unwrap_or(full);
            // Namespaces are part of a Rust name, without their dots.
            let letters = local.chars().filter(|c| *c != '.');
            letters.map(|c| c.to_ascii_lowercase()).eq(ty.chars().map(|c| c.to_ascii_lowercase()))
        };
        let mut operations = self.operations.iter();
        let found = operations.find(|(full, operation)| operation.name == name && is_meant(full));
        found.map(|(_, operation)| *operation)
    }

    fn at(&self, method: &str, path: &str) -> Option<OperationInfo> {
        let wanted = segments(path);
        let all = self.iter().map(|(_, operation)| operation);
        let of_method = all.filter(|one| one.method.as_str().eq_ignore_ascii_case(method));
        let fits = of_method.filter_map(|one| Some((literals(one.path, &wanted)?, one)));
        // A literal is meant before a placeholder, and of functions the one that takes least.
        let best =
            fits.max_by_key(|(literals, one)| (*literals, Reverse(one.parameters().count())));
        best.map(|(_, operation)| operation)
    }
}

/// The segments of a path as reference pages and programs write it: a key may stand in parentheses.
fn segments(path: &str) -> Vec<&str> {
    let path = path.trim();
    let path = match path.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => path,
    };
    let path = path.split('?').next().unwrap_or(path);
    let mut segments = Vec::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        match segment.strip_suffix(')').and_then(|open| open.split_once('(')) {
            Some((name, key)) if !key.is_empty() && !key.contains('=') => {
                segments.extend([name, key]);
            }
            _ => segments.push(segment),
        }
    }
    if matches!(segments.first(), Some(&"v1.0" | &"beta")) {
        segments.remove(0);
    }
    segments
}

/// How many literals a template shares with a path, those with all parameters of a function twice. `None` if
/// the path is none of its.
fn literals(template: &str, wanted: &[&str]) -> Option<usize> {
    let mut wanted = wanted.iter();
    let mut shared = 0;
    for segment in template.split('/').skip(1) {
        let wanted = *wanted.next()?;
        if segment.starts_with('{') {
            // What is asked or called of a collection is no id.
            if wanted.starts_with('$') || wanted.contains('(') {
                return None;
            }
        } else if call(segment).eq(call(wanted)) {
            shared += 2;
        } else if call(segment).next() == call(wanted).next() && !wanted.contains('(') {
            // Reference pages leave the parameters out.
            shared += 1;
        } else {
            return None;
        }
    }
    wanted.next().is_none().then_some(shared)
}

/// A segment's name, and the names of a function's parameters, in lower case.
fn call(segment: &str) -> impl Iterator<Item = String> {
    let (name, parameters) = segment.split_once('(').unwrap_or((segment, ""));
    let parameters = parameters.split(',').filter_map(|parameter| parameter.split_once('='));
    let names = parameters.map(|(name, _)| name.trim());
    std::iter::once(name).chain(names).map(str::to_ascii_lowercase)
}

#[cfg(test)]
mod tests {
    use super::{AreaInfo, OperationIndex};
    use crate::edm::EdmType;
    use crate::info::{HierarchyInfo, TypeInfo};

    static BOX: TypeInfo = TypeInfo::entity("microsoft.graph.stock.box", &[], b"").with_operations(
        &[
            "list List GET /boxes",
            "count Count GET /boxes/$count",
            "get Get GET /boxes/{boxId}",
            "newest Get GET /boxes/newest",
        ],
        &[
            ("open Action POST /boxes/{boxId}/microsoft.graph.open", &[]),
            ("near_all Function GET /boxes/near(place='{place}') required:place", &[EdmType::Str]),
            (
                "near Function GET /boxes/near(place='{place}',within={within}) required:place required:within",
                &[EdmType::Str, EdmType::Int32],
            ),
        ],
    );
    static TOY: TypeInfo = TypeInfo::entity("microsoft.graph.toy", &[], b"");
    static TOYS: HierarchyInfo =
        HierarchyInfo::new(|| &TOY, &[], &["update Update PATCH /boxes/{boxId}/toys/{toyId}"], &[]);
    static AREA: AreaInfo = AreaInfo::new("area", &[|| &BOX, || &TOY], &[&TOYS], &[]);

    #[test]
    fn operations_are_found_as_people_write_them() {
        let index = OperationIndex::new(&[&AREA]);
        assert_eq!(index.iter().count(), 8);
        for (text, name) in [
            ("GET /boxes", "list"),
            ("get https://graph.microsoft.com/v1.0/Boxes/?$top=5", "list"),
            ("GET /boxes/$count", "count"),
            ("GET /boxes/$value", ""),
            ("GET /boxes/{id | name}", "get"),
            ("GET /beta/boxes/1a2b", "get"),
            ("GET boxes('1a2b')", "get"),
            ("GET /boxes/Newest", "newest"),
            ("POST /boxes/{id}/microsoft.graph.Open", "open"),
            ("POST /boxes/{id}/close", ""),
            ("GET /boxes/near(place='x',within=5)", "near"),
            ("GET /boxes/near(place='{place}')", "near_all"),
            ("GET /boxes/near(at='x')", ""),
            ("GET /boxes/near", "near_all"),
            ("  PATCH   /boxes/{id}/toys/{id} ", "update"),
            ("PATCH /boxes/{id}/toys", ""),
            ("PATCH /boxes/{id}/toys/{id}/parts", ""),
            ("PUT /boxes/{id}/toys/{id}", ""),
            ("StockBox::open", "open"),
            ("toy::update", "update"),
            ("Box::open", ""),
            ("StockBox::close", ""),
            ("/boxes", ""),
            ("", ""),
        ] {
            let found = index.find(text).map_or("", |operation| operation.name);
            assert_eq!(found, name, "{text}");
        }
    }
}
