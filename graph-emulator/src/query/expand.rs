//! `$expand`.

use graph_core::TypeInfo;

use super::{Options, wrong};
use crate::model::Model;
use crate::path;
use crate::refusal::Refusal;
use crate::target::Target;

/// How deep expansions may stand in each other: the stack is not endless.
const DEEPEST: i32 = 10;

/// A navigation property to be followed, and what is wanted of the items that it leads to.
#[derive(Clone, Debug)]
pub(crate) struct Expansion {
    pub(crate) property: &'static str,
    pub(crate) is_list: bool,
    pub(crate) options: Options,
}

/// Reads a list such as `assignments($select=id),users`.
pub(super) fn parse(text: &str, target: &Target, model: &Model) -> Result<Vec<Expansion>, Refusal> {
    let open = text.chars().scan(0_i32, |open, c| {
        *open += i32::from(c == '(') - i32::from(c == ')');
        Some(*open)
    });
    if open.max().unwrap_or(0) > DEEPEST {
        return Err(wrong("$expand", format_args!("it is nested deeper than {DEEPEST} levels")));
    }
    let mut expansions = Vec::new();
    for part in path::split(text, ',') {
        match part.trim() {
            "*" => expansions.extend(all(target)),
            part => expansions.push(expansion(part, target, model)?),
        }
    }
    let names: Vec<_> = expansions.iter().map(|expansion| expansion.property).collect();
    match names.iter().enumerate().find(|(i, name)| names[..*i].contains(name)) {
        Some((_, name)) => Err(wrong("$expand", format_args!("`{name}` is there twice"))),
        None => Ok(expansions),
    }
}

/// All navigation properties.
fn all(target: &Target) -> Vec<Expansion> {
    let mut all: Vec<Expansion> = Vec::new();
    for property in target.types().flat_map(TypeInfo::properties) {
        let is_new = all.iter().all(|known| known.property != property.name);
        if property.is_navigation() && is_new {
            let is_list = property.edm().element().is_some();
            let options = Options::default();
            all.push(Expansion { property: property.name, is_list, options });
        }
    }
    all
}

fn expansion(part: &str, target: &Target, model: &Model) -> Result<Expansion, Refusal> {
    let (name, options) = match part.split_once('(') {
        Some((name, rest)) => {
            let options = rest.strip_suffix(')');
            (name, options.ok_or_else(|| wrong("$expand", "a `(` has no end; close it with `)`"))?)
        }
        None => (part, ""),
    };
    let property = match name.rsplit_once('/') {
        None => target.types().find_map(|info| info.property(name)),
        // Before the property stands the type that has it.
        Some((cast, name)) => {
            let info = model.find(cast).filter(|info| info.is_a(target.info));
            let none = || {
                let base = target.info.name;
                wrong("$expand", format_args!("`{cast}` is neither {base} nor derives from it"))
            };
            info.ok_or_else(none)?.property(name)
        }
    };
    let Some((_, property)) = property.filter(|(_, property)| property.is_navigation()) else {
        return Err(wrong(
            "$expand",
            format_args!("{} has no navigation property `{name}`", target.info.name),
        ));
    };
    let Some(leads_to) = Target::of(property.edm()) else {
        return Err(wrong("$expand", format_args!("`{name}` leads to nothing that is declared")));
    };
    Ok(Expansion {
        property: property.name,
        is_list: property.edm().element().is_some(),
        options: Options::nested(options, &leads_to, model)?,
    })
}
