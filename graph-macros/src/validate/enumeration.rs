//! Enums: their members and names.

use super::{TypeLevel, check_once, default_odata_type, json_name};
use crate::errors::Errors;
use crate::model::{Enumeration, Member};
use crate::{attribute, parse};

pub(crate) fn enumeration(parsed: parse::Enumeration, errors: &mut Errors) -> Option<Enumeration> {
    let parse::Enumeration { input, entries, members } = parsed;
    if let Some(generics) = parse::generics(&input) {
        errors.at(
            generics,
            "generic enums are not supported: a Graph enum has one fixed set of members",
        );
        return None;
    }
    let mut shared = TypeLevel::default();
    for entry in entries {
        if !shared.take(&entry, errors) {
            entry.unknown("#[graph_enum]", &TypeLevel::KEYS, errors);
        }
    }
    let members: Vec<Member> = members
        .into_iter()
        .map(|parse::Member { ident, entries }| {
            check_once(&entries, errors);
            for entry in entries.iter().filter(|entry| entry.key != "name") {
                entry.unknown("#[graph]", &["name"], errors);
            }
            let json = json_name(&ident, entries.iter().find(|entry| entry.key == "name"), errors);
            Member { ident, json }
        })
        .collect();
    for (i, member) in members.iter().enumerate() {
        if members[..i].iter().any(|earlier| earlier.json == member.json) {
            errors.at(
                &member.ident,
                format!(
                    "the member `{}` is declared twice; give one variant another name with \
                     `#[graph(name = \"...\")]`",
                    member.json
                ),
            );
        }
    }
    Some(Enumeration {
        krate: shared.krate.unwrap_or_else(attribute::default_crate),
        odata_type: shared.odata_type.unwrap_or_else(|| default_odata_type(&input.ident)),
        ident: input.ident,
        members,
    })
}
