//! Finds what a root's path addresses.

use super::walk::{Place, Walk};
use crate::csdl::TypeRef;
use crate::error::{Error, Result};
use crate::names;

/// Walks from a root, such as `/deviceManagement` or `/users/{userId}/managedDevices`.
pub(super) fn start(walk: &mut Walk<'_>, root: &str) -> Result<()> {
    let unknown =
        |segment: &str| Error::new(format!("root `{root}`: the metadata has no `{segment}` there"));
    let mut segments = root.strip_prefix('/').unwrap_or(root).split('/').peekable();
    let first = segments.next().unwrap_or_default();
    let entry = walk.document.entry_points.get(first).ok_or_else(|| unknown(first))?;
    let mut ty = entry.ty.clone();
    let mut path = format!("/{first}");
    if segments.peek().is_none() {
        return walk.collection_or_single(Place {
            ty,
            path,
            navigation: first.to_owned(),
            parent: None,
            contains: true,
            capabilities: entry.capabilities.clone(),
            is_entry: true,
            is_fixup: false,
        });
    }
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        if segment.starts_with('{') {
            ty.is_collection = false;
            path = format!("{path}/{segment}");
            if is_last {
                walk.only_get(&ty.name, &path);
            }
            continue;
        }
        let document = walk.document;
        if let Some(navigation) =
            document.navigations(&ty.name).into_iter().find(|n| n.name == segment)
        {
            let parent = names::type_name(&ty.name);
            path = format!("{path}/{segment}");
            if is_last {
                return walk.collection_or_single(Place {
                    ty: navigation.ty.clone(),
                    path,
                    navigation: format!("{parent}/{segment}"),
                    parent: None,
                    contains: navigation.contains,
                    capabilities: navigation.capabilities.clone(),
                    is_entry: false,
                    is_fixup: false,
                });
            }
            ty = navigation.ty.clone();
            continue;
        }
        if is_last && walk.bind_named(&ty, &path, segment) {
            return Ok(());
        }
        return Err(unknown(segment));
    }
    Ok(())
}

impl Walk<'_> {
    /// Binds an operation of this name, if the type has one.
    fn bind_named(&mut self, ty: &TypeRef, path: &str, name: &str) -> bool {
        let document = self.document;
        let mut found = false;
        for operation in &document.operations {
            let is_bound = operation.binding.as_ref().is_some_and(|binding| {
                binding.is_collection == ty.is_collection && document.is_a(&ty.name, &binding.name)
            });
            if is_bound && operation.name == name {
                self.bind(&ty.name, operation, path, None);
                found = true;
            }
        }
        found
    }
}
