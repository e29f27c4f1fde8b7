//! `$expand`.

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
    let parts = path::split(text, ',').into_iter();
    parts.map(|part| expansion(part.trim(), target, model)).collect()
}

fn expansion(part: &str, target: &Target, model: &Model) -> Result<Expansion, Refusal> {
    let (name, options) = match part.split_once('(') {
        Some((name, rest)) => {
            let options = rest.strip_suffix(')');
            (name, options.ok_or_else(|| wrong("$expand", "a `(` has no end; close it with `)`"))?)
        }
        None => (part, ""),
    };
    // A cast before the property says which type has it.
    let name = name.rsplit('/').next().unwrap_or(name);
    let property = target.types().find_map(|info| info.property(name));
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
