//! Which operations there are: the paths below the roots, and what can be done there.

mod alternatives;
mod root;
mod walk;

use std::collections::BTreeSet;

use crate::config::Config;
use crate::csdl::{Document, Operation};
use crate::error::{Error, Result};

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Patch,
    Put,
    Delete,
}

impl Method {
    fn parse(text: &str) -> Result<Self> {
        let all = [Method::Get, Method::Post, Method::Patch, Method::Put, Method::Delete];
        let found = all.into_iter().find(|method| method.as_str() == text);
        found.ok_or_else(|| Error::new(format!("unknown method `{text}` in `[[operation]]`")))
    }

    /// As it is written in HTTP and in declarations.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Patch => "PATCH",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
        }
    }
}

/// What a path addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// Many entities.
    Collection,
    /// How many there are.
    Count,
    /// One of many, by its key.
    Item,
    /// The one entity at a path that ends in a name.
    Single,
    /// References to many entities.
    Reference,
    /// The reference to one.
    SingleReference,
    /// The media of an entity.
    Media,
}

impl Shape {
    /// What a path addresses by its looks.
    fn of(path: &str) -> Self {
        match path.rsplit('/').next().unwrap_or_default() {
            "$count" => Shape::Count,
            "$value" => Shape::Media,
            "$ref" => Shape::Reference,
            segment if segment.starts_with('{') => Shape::Item,
            _ => Shape::Collection,
        }
    }
}

/// One operation: a method on a path.
#[derive(Clone, Debug)]
pub struct Route {
    /// The full name of the type that declares it.
    pub owner: String,
    /// The method.
    pub method: Method,
    /// The path below the API version.
    pub path: String,
    /// What the path addresses.
    pub shape: Shape,
    /// The function's whole name, where it is none of the usual ones.
    pub name: Option<String>,
    /// What the function's name ends in, on a path that is not the owner's first.
    pub suffix: Option<String>,
}

/// An action or function on a path.
#[derive(Clone, Debug)]
pub struct BoundRoute {
    /// The full name of the type that declares it.
    pub owner: String,
    /// The action or function.
    pub operation: Operation,
    /// The path without the operation's name and parameters. No id in it is called like a parameter.
    pub parent: String,
    /// What the function's name ends in, on a path that is not the owner's first.
    pub suffix: Option<String>,
}

impl BoundRoute {
    /// The path of the request, with parameters.
    pub fn path(&self) -> String {
        format!("{}/{}", self.parent, self.segment())
    }

    /// The last segment of the path.
    fn segment(&self) -> String {
        let name = &self.operation.name;
        if !self.operation.is_function {
            return name.clone();
        }
        let parameters = self.operation.parameters.iter().map(|parameter| {
            let name = &parameter.name;
            if parameter.ty.name == "Edm.String" || !parameter.ty.name.starts_with("Edm.") {
                // OData writes an enum's value with its type; Graph takes it without, as a text.
                format!("{name}='{{{name}}}'")
            } else {
                format!("{name}={{{name}}}")
            }
        });
        format!("{name}({})", parameters.collect::<Vec<_>>().join(","))
    }
}

/// All operations below the roots.
#[derive(Clone, Debug, Default)]
pub struct Routes {
    /// Methods on the paths of entities.
    pub routes: Vec<Route>,
    /// Actions and functions.
    pub bound: Vec<BoundRoute>,
    /// The full names of the entity types that the paths lead to, in the order in which they are met, each
    /// with its first path, or with that of its own collection if that is a root.
    pub entities: Vec<(String, String)>,
    /// The full names of the entity types whose own collection is a root.
    pub at_home: BTreeSet<String>,
}

impl Routes {
    /// Walks from the roots along containment.
    ///
    /// # Errors
    ///
    /// If a root is not in the metadata, or two paths of a type cannot be told apart.
    pub fn walk(document: &Document, config: &Config) -> Result<Self> {
        let mut walk = walk::Walk::new(document, config);
        let mut calls = Vec::new();
        for root in &config.roots {
            calls.extend(root::start(&mut walk, root)?);
        }
        for call in calls {
            call.bind(&mut walk);
        }
        walk.finish()
    }
}
