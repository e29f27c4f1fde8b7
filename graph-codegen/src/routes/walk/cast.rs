//! Paths that are cast to a derived type, and those that leave the cast out.

use super::{Method, Place, Shape, Source, Walk};
use crate::error::Result;
use crate::names;

impl<'a> Walk<'a> {
    /// The derived types that a place is cast to, by an annotation or a fixup.
    pub(super) fn casts(&self, place: &Place) -> Vec<&'a str> {
        let document = self.document;
        let fixups = self.config.cast.iter().filter(|cast| cast.path == place.path);
        let mut casts: Vec<&str> = Vec::new();
        for name in fixups.flat_map(|cast| &cast.types) {
            if let Some((name, _)) = document.types.get_key_value(name) {
                self.config.apply("cast", &format!("{}/{name}", place.path));
                casts.push(name);
            }
        }
        let annotated = place.capabilities.casts.iter();
        casts.extend(annotated.filter_map(|name| Some(&**document.types.get_key_value(name)?.0)));
        casts.retain(|name| *name != place.ty.name && document.is_a(name, &place.ty.name));
        casts.sort_unstable();
        casts.dedup();
        casts
    }

    /// The routes of a place for one of the derived types. What is not contained can be read, and no more.
    pub(super) fn cast(
        &mut self,
        of: usize,
        ty: &str,
        derived: &str,
        place: &Place,
        item: Option<&str>,
    ) -> Result<()> {
        let source = self.sources.len();
        let path = format!("{}/{derived}", place.path);
        self.sources.push(Source {
            owner: derived.to_owned(),
            path: path.clone(),
            parent: Some(of),
            navigation: place.navigation.clone(),
            reads: true,
            casts: self.sources[of].casts + 1,
            is_cast: true,
            is_fixup: self.sources[of].is_fixup,
        });
        self.meet(derived, &place.path);
        let can = &place.capabilities;
        if place.ty.is_collection {
            self.add(source, Method::Get, Shape::Collection, &path, can.read);
            self.add(source, Method::Get, Shape::Count, &format!("{path}/$count"), can.count);
        }
        let Some(item) = item else { return Ok(()) };
        let item = format!("{item}/{derived}");
        let is_read = !place.ty.is_collection || self.is_read_by_key(place);
        let read = if is_read { can.read } else { Some(false) };
        self.add(source, Method::Get, Shape::Single, &item, read);
        // The media of the base are there without the cast.
        if self.document.is_media(derived) && !self.document.is_media(ty) {
            self.add(source, Method::Get, Shape::Media, &format!("{item}/$value"), read);
        }
        if !place.contains {
            return Ok(());
        }
        self.bind_all(source, derived, Some(ty), place, Some(&item));
        self.below(source, derived, &item)
    }

    /// What derived types have, without the cast, where a fixup says so.
    pub(super) fn uncast(&mut self, source: usize, ty: &str, item: &str) -> Result<()> {
        let (document, config) = (self.document, self.config);
        for fixup in config.uncast.iter().filter(|fixup| fixup.r#type == ty) {
            for operation in &document.operations {
                let is_bound = operation
                    .binding
                    .as_ref()
                    .is_some_and(|binding| !binding.is_collection && binding.name == fixup.derived);
                if is_bound && operation.name == fixup.name {
                    config.apply("uncast", &format!("{ty}/{}", fixup.name));
                    self.bind(ty, operation, item, source);
                }
            }
            let Some(owner) = document.types.get(&fixup.derived) else { continue };
            for navigation in owner.navigations.iter().filter(|n| n.name == fixup.name) {
                config.apply("uncast", &format!("{ty}/{}", fixup.name));
                self.collection_or_single(Place {
                    ty: navigation.ty.clone(),
                    path: format!("{item}/{}", navigation.name),
                    navigation: format!("{}/{}", names::type_name(&owner.name), navigation.name),
                    parent: Some(source),
                    contains: navigation.contains,
                    capabilities: navigation.capabilities.clone(),
                    is_entry: false,
                    is_fixup: true,
                })?;
            }
        }
        Ok(())
    }
}
