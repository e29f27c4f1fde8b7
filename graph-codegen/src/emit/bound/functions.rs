//! The names of the functions that actions and functions have.

use std::collections::BTreeMap;

use crate::csdl::Operation;
use crate::names;
use crate::routes::BoundRoute;

/// An action or function, and its paths.
pub(super) type Group<'r> = (&'r Operation, Vec<&'r BoundRoute>);

/// An action or function on one of its paths.
#[derive(Debug)]
pub(crate) struct Function<'r> {
    pub(in crate::emit) route: &'r BoundRoute,
    /// The name of the function.
    pub(in crate::emit) name: String,
    /// The name of the function on the first path, after which the parameters are named.
    pub(in crate::emit) primary: String,
}

impl Function<'_> {
    /// Whether it is the one on the first path.
    pub(in crate::emit) fn is_first(&self) -> bool {
        self.name == self.primary
    }

    /// Whether parameters are sent in a body.
    pub(in crate::emit) fn has_body(&self) -> bool {
        let operation = &self.route.operation;
        !operation.is_function && !operation.parameters.is_empty()
    }

    /// The name of the parameters' struct.
    pub(in crate::emit) fn body(&self) -> String {
        format!("{}{}", names::type_name(&self.route.owner), names::upper_camel(&self.primary))
    }
}

/// Actions and functions on all their paths, by the types that declare them.
pub(crate) type Functions<'r> = BTreeMap<&'r str, Vec<Function<'r>>>;

/// Names all actions and functions.
pub(crate) fn functions(all: &[BoundRoute]) -> Functions<'_> {
    let mut by_owner: BTreeMap<&str, Vec<&BoundRoute>> = BTreeMap::new();
    for route in all {
        by_owner.entry(&route.owner).or_default().push(route);
    }
    let mut functions = Functions::new();
    for (owner, routes) in by_owner {
        let own = functions.entry(owner).or_default();
        let operations = grouped(routes.into_iter());
        let names = plain_names(&operations);
        for (plain, (_, mut routes)) in names.into_iter().zip(operations) {
            routes.sort_by_key(|route| (&route.suffix, route.path()));
            let mut primary: Option<String> = None;
            for route in routes {
                let before = primary.as_deref().unwrap_or(&plain);
                let name = match &route.suffix {
                    Some(suffix) => format!("{before}_{suffix}"),
                    None => before.to_owned(),
                };
                let primary = primary.get_or_insert_with(|| name.clone()).clone();
                own.push(Function { route, name, primary });
            }
        }
    }
    functions
}

/// The actions and functions of a type, each with all its routes.
pub(super) fn grouped<'r>(routes: impl Iterator<Item = &'r BoundRoute>) -> Vec<Group<'r>> {
    let mut operations: Vec<Group<'_>> = Vec::new();
    for route in routes {
        let same = |other: &Operation| {
            let operation = &route.operation;
            let names = |o: &Operation| -> Vec<String> {
                o.parameters.iter().map(|parameter| parameter.name.clone()).collect()
            };
            other.name == operation.name
                && other.is_function == operation.is_function
                && is_of_many(other) == is_of_many(operation)
                && names(other) == names(operation)
        };
        match operations.iter_mut().find(|(other, _)| same(other)) {
            Some((_, routes)) => routes.push(route),
            None => operations.push((&route.operation, vec![route])),
        }
    }
    operations
}

/// `t_Dist_2T` to `t_dist2_t`: a struct that is called after the function would have the underscore otherwise.
fn snake(name: &str) -> String {
    let mut snake = names::snake(name);
    for digit in '0'..='9' {
        snake = snake.replace(&format!("_{digit}"), &digit.to_string());
    }
    snake
}

fn is_of_many(operation: &Operation) -> bool {
    operation.binding.as_ref().is_some_and(|binding| binding.is_collection)
}

/// The functions of methods on paths and those that each type has, which an action may be called like as well.
const TAKEN: &[&str] = &[
    "clone", "count", "create", "default", "delete", "download", "edit", "get", "list", "replace",
    "update", "upload",
];

/// The function of each, on the type's first path: overloads are told apart by their parameters, and actions from
/// functions.
pub(super) fn plain_names(operations: &[Group<'_>]) -> Vec<String> {
    let what = |operation: &Operation| if operation.is_function { "function" } else { "action" };
    let mut plain: Vec<String> = Vec::new();
    for (operation, _) in operations {
        let name = snake(&operation.name);
        let is_both = operations.iter().any(|(other, _)| {
            other.is_function != operation.is_function && snake(&other.name) == name
        });
        plain.push(if is_both || TAKEN.contains(&&*name) {
            format!("{name}_{}", what(operation))
        } else {
            name
        });
    }
    let named = operations.iter().zip(&plain).map(|((operation, _), name)| {
        let is_alone = plain.iter().filter(|other| *other == name).count() < 2;
        if is_alone || operation.parameters.is_empty() {
            return name.clone();
        }
        let parameters: Vec<_> =
            operation.parameters.iter().map(|p| names::snake(&p.name)).collect();
        format!("{name}_with_{}", parameters.join("_"))
    });
    let mut named: Vec<String> = named.collect();
    // The same of one and of many.
    for i in 0..named.len() {
        let is_alone = named.iter().filter(|other| **other == named[i]).count() < 2;
        if !is_alone && is_of_many(operations[i].0) {
            named[i].push_str("_on_collection");
        }
    }
    named
}
