//! The walk along containment navigation, casts and bound operations.

mod bound;
mod cast;
mod place;

use std::collections::{BTreeSet, HashSet};

pub(super) use place::{Place, Source};

use super::{BoundRoute, Method, Route, Routes, Shape, alternatives};
use crate::config::{Config, starts_with};
use crate::csdl::{Document, Navigation};
use crate::error::Result;
use crate::names;

pub(super) struct Walk<'a> {
    pub(super) document: &'a Document,
    config: &'a Config,
    sources: Vec<Source>,
    /// Each with the source that it belongs to.
    routes: Vec<(usize, Route)>,
    bound: Vec<(usize, BoundRoute)>,
    entities: Vec<(String, String)>,
    /// The types whose own collection is a root.
    at_home: BTreeSet<String>,
    seen: HashSet<(Method, String)>,
    /// The types of the entities on the way, which are not entered again.
    stack: Vec<String>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(document: &'a Document, config: &'a Config) -> Self {
        Self {
            document,
            config,
            sources: Vec::new(),
            routes: Vec::new(),
            bound: Vec::new(),
            entities: Vec::new(),
            at_home: BTreeSet::new(),
            seen: HashSet::new(),
            stack: Vec::new(),
        }
    }

    /// The routes of a place, and of what is below.
    pub(super) fn collection_or_single(&mut self, mut place: Place) -> Result<()> {
        let ty = place.ty.name.clone();
        // Of a type that is declared in part, what is below belongs to others.
        let is_partial = self.config.partial.iter().any(|partial| partial.r#type == ty);
        place.contains &= !is_partial;
        let source = self.sources.len();
        self.sources.push(Source {
            owner: ty.clone(),
            path: place.path.clone(),
            parent: place.parent,
            navigation: place.navigation.clone(),
            reads: !place.contains,
            casts: place.path.split('/').filter(|segment| segment.contains('.')).count(),
            is_cast: false,
            is_fixup: place.is_fixup
                || place.parent.is_some_and(|parent| self.sources[parent].is_fixup),
        });
        self.meet(&ty, &place.path);
        if place.parent.is_none() && place.contains && place.ty.is_collection {
            self.settle(&ty, &place.path);
        }
        let can = &place.capabilities;
        if place.ty.is_collection {
            self.add(source, Method::Get, Shape::Collection, &place.path, can.read);
            if place.contains {
                self.add(source, Method::Post, Shape::Collection, &place.path, can.insert);
            }
            let count = format!("{}/$count", place.path);
            self.add(source, Method::Get, Shape::Count, &count, can.count);
        }
        let item = self.item(source, &place);
        let is_entered =
            place.contains && !self.stack.contains(&ty) && self.stack.len() < self.config.depth();
        if is_entered {
            self.stack.push(ty.clone());
            self.bind_all(source, &ty, None, &place, item.as_deref());
            if let Some(item) = &item {
                self.below(source, &ty, item)?;
                self.uncast(source, &ty, item)?;
            }
        }
        // Of a type that is declared in part, so are those that derive from it.
        if is_entered || !place.contains && !is_partial {
            for derived in self.casts(&place) {
                self.cast(source, &ty, derived, &place, item.as_deref())?;
            }
        }
        if is_entered {
            self.stack.pop();
        }
        Ok(())
    }

    /// The routes of one entity. Gives its path, if it has one.
    fn item(&mut self, source: usize, place: &Place) -> Option<String> {
        let ty = &*place.ty.name;
        let can = &place.capabilities;
        let (shape, path, read) = if !place.ty.is_collection {
            (Shape::Single, place.path.clone(), can.read)
        } else if can.by_key == Some(false) {
            return None;
        } else {
            let path = format!("{}/{}", place.path, self.placeholder(ty, &place.path));
            (Shape::Item, path, if self.is_read_by_key(place) { can.read } else { Some(false) })
        };
        self.add(source, Method::Get, shape, &path, read);
        if place.contains {
            let only =
                |method: Option<bool>| if can.update == Some(false) { can.update } else { method };
            self.add(source, Method::Patch, shape, &path, only(can.patch));
            self.add(source, Method::Put, shape, &path, only(can.put.or(Some(false))));
        }
        if place.contains && !place.is_entry_of_one() {
            self.add(source, Method::Delete, shape, &path, can.delete);
        }
        if self.document.is_media(ty) {
            let media = format!("{path}/$value");
            self.add(source, Method::Get, Shape::Media, &media, read);
            if place.contains {
                self.add(source, Method::Put, Shape::Media, &media, can.update);
            }
        }
        Some(path)
    }

    fn is_read_by_key(&self, place: &Place) -> bool {
        place.capabilities.read_by_key != Some(false) || self.config.is_read_by_key(&place.ty.name)
    }

    /// What the navigation properties of an entity lead to.
    fn below(&mut self, source: usize, ty: &str, item: &str) -> Result<()> {
        let document = self.document;
        for owner in document.lineage(ty) {
            for navigation in &owner.navigations {
                let fixed =
                    self.config.has("contain", &self.config.contain, &owner.name, &navigation.name);
                self.references(source, owner.name.as_str(), navigation, item);
                self.collection_or_single(Place {
                    ty: navigation.ty.clone(),
                    path: format!("{item}/{}", navigation.name),
                    navigation: format!("{}/{}", names::type_name(&owner.name), navigation.name),
                    parent: Some(source),
                    contains: navigation.contains || fixed,
                    capabilities: navigation.capabilities.clone(),
                    is_entry: false,
                    is_fixup: false,
                })?;
            }
        }
        Ok(())
    }

    /// The routes of the references that a navigation property holds.
    fn references(&mut self, source: usize, owner: &str, navigation: &Navigation, item: &str) {
        let config = self.config;
        // What a fixup adds is there once, not below each cast.
        let fixed = !self.sources[source].is_cast
            && config.has("reference", &config.reference, owner, &navigation.name);
        if navigation.capabilities.reference != Some(true) && !fixed {
            return;
        }
        let path = format!("{item}/{}", navigation.name);
        let all = format!("{path}/$ref");
        if navigation.ty.is_collection {
            self.add(source, Method::Get, Shape::Reference, &all, None);
            self.add(source, Method::Post, Shape::Reference, &all, None);
            let one = format!("{path}/{}/$ref", self.placeholder(&navigation.ty.name, &path));
            self.add(source, Method::Delete, Shape::Reference, &one, None);
        } else {
            for method in [Method::Get, Method::Put, Method::Delete] {
                self.add(source, method, Shape::SingleReference, &all, None);
            }
        }
    }

    /// A type whose entity can be had, and nothing else.
    pub(super) fn only_get(&mut self, ty: &str, path: &str) {
        self.meet(ty, path);
        let source = self.only_read(ty, path, "");
        self.add(source, Method::Get, Shape::Item, path, None);
    }

    /// The source of what is found at a path, or a new one, from which nothing else is made.
    pub(super) fn source_at(&mut self, ty: &str, path: &str, navigation: &str) -> usize {
        let is_same = |one: &str, other: &str| starts_with(one, other) && starts_with(other, one);
        let collection = path.rsplit_once("/{").map(|(collection, _)| collection);
        let found = self.sources.iter().position(|source| {
            let of_item = collection.is_some_and(|collection| is_same(&source.path, collection));
            source.owner == ty && (of_item || is_same(&source.path, path))
        });
        found.unwrap_or_else(|| self.only_read(ty, path, navigation))
    }

    fn only_read(&mut self, ty: &str, path: &str, navigation: &str) -> usize {
        self.sources.push(Source {
            owner: ty.to_owned(),
            path: path.to_owned(),
            parent: None,
            navigation: navigation.to_owned(),
            reads: true,
            casts: 0,
            is_cast: false,
            is_fixup: false,
        });
        self.sources.len() - 1
    }

    fn add(
        &mut self,
        source: usize,
        method: Method,
        shape: Shape,
        path: &str,
        allowed: Option<bool>,
    ) {
        if allowed == Some(false) || !self.seen.insert((method, path.to_owned())) {
            return;
        }
        let owner = self.sources[source].owner.clone();
        let path = path.to_owned();
        self.routes.push((source, Route { owner, method, path, shape, name: None, suffix: None }));
    }

    fn meet(&mut self, ty: &str, path: &str) {
        if !self.entities.iter().any(|(name, _)| name == ty) {
            self.entities.push((ty.to_owned(), path.to_owned()));
        }
    }

    /// A type's own collection counts as where it was met first, whatever led to its entities before.
    fn settle(&mut self, ty: &str, path: &str) {
        if self.at_home.insert(ty.to_owned())
            && let Some((_, first)) = self.entities.iter_mut().find(|(name, _)| name == ty)
        {
            path.clone_into(first);
        }
    }

    /// `{deviceCompliancePolicyId}`, with a number if the path has it already.
    fn placeholder(&self, ty: &str, path: &str) -> String {
        let keys = self.document.keys(ty);
        let key = keys.first().copied().filter(|_| keys.len() == 1).unwrap_or("id");
        let mut key = key.to_owned();
        key.get_mut(..1).map(str::make_ascii_uppercase);
        let local = names::local(ty);
        let name = if key.to_lowercase().starts_with(&local.to_lowercase()) {
            names::lower_camel(&key)
        } else {
            format!("{local}{key}")
        };
        let mut number = 1;
        let mut placeholder = format!("{{{name}}}");
        while path.contains(&placeholder) {
            number += 1;
            placeholder = format!("{{{name}{number}}}");
        }
        placeholder
    }

    /// Names the functions of each type's paths.
    pub(super) fn finish(self) -> Result<Routes> {
        let suffixes = alternatives::suffixes(&self.sources, self.config)?;
        let routes = self.routes.into_iter().map(|(source, mut route)| {
            route.suffix.clone_from(&suffixes[source]);
            route
        });
        let bound = self.bound.into_iter().map(|(source, mut route)| {
            route.suffix.clone_from(&suffixes[source]);
            route
        });
        let mut routes: Vec<_> = routes.collect();
        for fixup in &self.config.operation {
            let method = Method::parse(&fixup.method)?;
            if !self.seen.contains(&(method, fixup.path.clone()))
                && self.entities.iter().any(|(name, _)| *name == fixup.r#type)
            {
                self.config.apply("operation", &format!("{} {}", fixup.method, fixup.path));
                routes.push(Route {
                    owner: fixup.r#type.clone(),
                    method,
                    path: fixup.path.clone(),
                    shape: Shape::of(&fixup.path),
                    name: Some(fixup.name.clone()),
                    suffix: None,
                });
            }
        }
        let (entities, at_home) = (self.entities, self.at_home);
        Ok(Routes { routes, bound: bound.collect(), entities, at_home })
    }
}
