//! Names for the functions of a type that has several paths.

use std::collections::HashMap;

use super::walk::Source;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::names;

/// What the functions of each source end in: nothing for a type's first, which is the one with the fewest
/// casts that can be written.
pub(super) fn suffixes(sources: &[Source], config: &Config) -> Result<Vec<Option<String>>> {
    let named: Vec<Option<&str>> = sources
        .iter()
        .map(|source| {
            let named = config.alternative.iter().find(|named| named.path == source.path)?;
            config.apply("alternative", &named.path);
            Some(&*named.name)
        })
        .collect();
    let mut first: HashMap<&str, usize> = HashMap::new();
    for (i, source) in sources.iter().enumerate() {
        let rank = |i: usize| {
            let source: &Source = &sources[i];
            let segments = source.path.split('/').count();
            let detours = detours(sources, source);
            let is_named = is_named(sources, &named, i);
            (source.is_fixup, is_named, source.reads, detours, source.casts, segments, i)
        };
        let best = first.entry(&source.owner).or_insert(i);
        if rank(i) < rank(*best) {
            *best = i;
        }
    }
    let mut suffixes: Vec<Option<String>> = vec![None; sources.len()];
    let mut taken: HashMap<(&str, Option<String>), usize> = HashMap::new();
    for (i, source) in sources.iter().enumerate() {
        suffixes[i] = if let Some(name) = named[i] {
            Some(name.to_owned())
        } else if first[&*source.owner] == i {
            None
        } else {
            let parent = source.parent.and_then(|parent| suffixes[parent].clone());
            let primary = &sources[first[&*source.owner]];
            if is_same_step(sources, source, primary) {
                parent
            } else {
                Some(of(sources, source, parent))
            }
        };
        // Two navigation properties of one entity lead to the type.
        if taken.contains_key(&(&*source.owner, suffixes[i].clone())) {
            let (_, property) = source.navigation.split_once('/').unwrap_or_default();
            let property = names::snake(property);
            suffixes[i] = Some(match suffixes[i].take() {
                Some(suffix) => format!("{property}_{suffix}"),
                None => property,
            });
        }
        if let Some(other) = taken.insert((&source.owner, suffixes[i].clone()), i) {
            let (one, other) = (&sources[other].path, &source.path);
            return Err(Error::new(format!(
                "`{one}` and `{other}` have functions of one name; name one in `[[alternative]]`"
            )));
        }
    }
    Ok(suffixes)
}

/// How many steps from a type with a navigation property that another type declares.
fn detours(sources: &[Source], source: &Source) -> usize {
    let Some(parent) = source.parent.map(|parent| &sources[parent]) else { return 0 };
    let declares = source.navigation.split('/').next() == Some(&*names::type_name(&parent.owner));
    usize::from(!declares && !source.is_cast) + detours(sources, parent)
}

/// Whether the source, or one that it is below, has a name of its own.
fn is_named(sources: &[Source], named: &[Option<&str>], i: usize) -> bool {
    named[i].is_some() || sources[i].parent.is_some_and(|parent| is_named(sources, named, parent))
}

/// Whether the last step of both is the same, so that what tells them apart is before it.
fn is_same_step(sources: &[Source], one: &Source, other: &Source) -> bool {
    let owner = |source: &Source| source.parent.map(|parent| sources[parent].owner.clone());
    one.is_cast == other.is_cast && one.navigation == other.navigation && owner(one) == owner(other)
}

fn of(sources: &[Source], source: &Source, parent: Option<String>) -> String {
    let step = match source.parent {
        // A cast stays in the collection.
        Some(_) if source.is_cast => {
            let property = source.navigation.rsplit('/').next().unwrap_or_default();
            format!("in_{}", names::snake(property))
        }
        Some(parent) => format!("of_{}", names::snake(names::local(&sources[parent].owner))),
        None => {
            format!("of_{}", names::snake(source.navigation.split('/').next().unwrap_or_default()))
        }
    };
    match parent {
        Some(parent) => format!("{step}_{parent}"),
        None => step,
    }
}
