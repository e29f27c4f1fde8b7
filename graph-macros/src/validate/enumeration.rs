//! Enums: their members and names.

use super::type_level::{self, TypeLevel};
use super::{check_once, default_odata_type, item, json_name, unknown_keys};
use crate::errors::Errors;
use crate::model::{Enumeration, Member};
use crate::parse;

pub(crate) fn enumeration(parsed: parse::Enumeration<'_>, errors: &mut Errors) -> Enumeration {
    let parse::Enumeration { input, mut entries, generics, members } = parsed;
    item::refuse_generics(
        generics,
        "generic enums are not supported: a Graph enum has one fixed set of members; remove the \
             generics",
        errors,
    );
    let mut shared = TypeLevel::new(type_level::ENUM);
    unknown_keys(&mut entries, "#[graph_enum]", type_level::ENUM, errors);
    for entry in &entries {
        shared.take(entry, errors);
    }
    let mut members: Vec<Member> = members
        .into_iter()
        .map(|parse::Member { ident, mut entries }| {
            check_once(&entries, errors);
            unknown_keys(&mut entries, "#[graph]", &["name"], errors);
            let json = json_name(&ident, entries.iter().find(|entry| entry.key == "name"), errors);
            Member { ident, json }
        })
        .collect();
    check_members(&mut members, errors);
    Enumeration {
        krate: shared.krate(),
        is_flags: shared.has("flags"),
        odata_type: shared.odata_type.unwrap_or_else(|| default_odata_type(&input.ident, false)),
        ident: input.ident.clone(),
        members,
    }
}

/// Two members of one name could not be told apart. Of two variants of one name, the second is dropped.
fn check_members(members: &mut Vec<Member>, errors: &mut Errors) {
    let mut again = Vec::new();
    for (i, member) in members.iter().enumerate() {
        let is_same = |earlier: &&Member| earlier.json == member.json;
        let Some(earlier) = members[..i].iter().find(is_same) else { continue };
        if earlier.ident == member.ident {
            item::refuse_again("the variant", &member.ident, errors);
            again.push(i);
            continue;
        }
        errors.at(
            &member.ident,
            format!(
                "the member `{}` is declared twice; give one variant another name with \
                 `#[graph(name = \"...\")]`",
                member.json
            ),
        );
    }
    for i in again.into_iter().rev() {
        members.remove(i);
    }
}
