//! Finds what a root's path addresses.

use super::walk::{Place, Walk};
use crate::csdl::Operation;
use crate::error::{Error, Result};
use crate::names;

/// A root that is an action or function.
pub(super) struct Call<'a> {
    owner: String,
    path: String,
    navigation: String,
    operations: Vec<&'a Operation>,
}

/// Walks from a root, such as `/deviceManagement` or `/users/{userId}/managedDevices`. A call is returned: its
/// functions are named when all places are known.
pub(super) fn start<'a>(walk: &mut Walk<'a>, root: &str) -> Result<Option<Call<'a>>> {
    let unknown =
        |segment: &str| Error::new(format!("root `{root}`: the metadata has no `{segment}` there"));
    let mut segments = root.strip_prefix('/').unwrap_or(root).split('/').peekable();
    let first = segments.next().unwrap_or_default();
    let entry = walk.document.entry_points.get(first).ok_or_else(|| unknown(first))?;
    let mut ty = entry.ty.clone();
    let mut path = format!("/{first}");
    if segments.peek().is_none() {
        walk.collection_or_single(Place {
            ty,
            path,
            navigation: first.to_owned(),
            parent: None,
            contains: true,
            capabilities: entry.capabilities.clone(),
            is_entry: true,
            is_fixup: false,
        })?;
        return Ok(None);
    }
    let mut navigation = first.to_owned();
    let mut explicit = &entry.capabilities.operations;
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
        if let Some(next) = document.navigations(&ty.name).into_iter().find(|n| n.name == segment) {
            navigation = format!("{}/{segment}", names::type_name(&ty.name));
            path = format!("{path}/{segment}");
            if is_last {
                walk.collection_or_single(Place {
                    ty: next.ty.clone(),
                    path,
                    navigation,
                    parent: None,
                    contains: next.contains,
                    capabilities: next.capabilities.clone(),
                    is_entry: false,
                    is_fixup: false,
                })?;
                return Ok(None);
            }
            ty = next.ty.clone();
            explicit = &next.capabilities.operations;
            continue;
        }
        let mut operations = walk.operations(&ty.name, explicit);
        operations.retain(|operation| {
            let binding = operation.binding.as_ref();
            operation.name == segment
                && binding.is_some_and(|binding| binding.is_collection == ty.is_collection)
        });
        if is_last && !operations.is_empty() {
            return Ok(Some(Call { owner: ty.name, path, navigation, operations }));
        }
        return Err(unknown(segment));
    }
    Ok(None)
}

impl Call<'_> {
    /// Binds it.
    pub(super) fn bind(self, walk: &mut Walk<'_>) {
        let source = walk.source_at(&self.owner, &self.path, &self.navigation);
        for operation in self.operations {
            walk.bind(&self.owner, operation, &self.path, source);
        }
    }
}
