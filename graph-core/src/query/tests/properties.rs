//! What holds for any text and any filter.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::parser::parse;
use super::{Device, Expr, encoded};
use crate::query::property::Path;

/// Text with what means something in a filter or a URL in it more often than chance has it.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        select(vec![
            "'", "''", "\"", "\\", "%", "%27", "+", "&", "#", "=", ";", ")", " and ", "/", "?",
            "\r\n"
        ])
        .prop_map(str::to_owned),
        "\\PC{0,3}",
        any::<char>().prop_map(String::from),
    ];
    vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn literal() -> impl Strategy<Value = String> {
    let quoted = text().prop_map(|text| format!("'{}'", text.replace('\'', "''")));
    prop_oneof![quoted, any::<i64>().prop_map(|number| number.to_string()), Just("null".to_owned())]
}

fn path() -> impl Strategy<Value = Path> {
    select(vec!["", "deviceName", "x", "x2", "features/roles", "tags/$count"]).prop_map(Path::from)
}

fn expr() -> impl Strategy<Value = Expr> {
    let leaf = prop_oneof![
        (path(), select(vec!["eq", "ne", "gt", "ge", "lt", "le"]), literal())
            .prop_map(|(path, operator, literal)| Expr::Compare(path, operator, literal)),
        (path(), vec(literal(), 0..3)).prop_map(|(path, all)| Expr::one_of(path, Ok(all))),
        (select(vec!["startswith", "endswith", "contains"]), path(), literal())
            .prop_map(|(function, path, literal)| Expr::Call(function, path, literal)),
        path().prop_map(|path| Expr::Lambda(path, "any", None)),
    ];
    leaf.prop_recursive(6, 48, 3, |inner| {
        let pair = (inner.clone(), inner.clone());
        prop_oneof![
            pair.clone().prop_map(|(a, b)| a.and(b)),
            pair.prop_map(|(a, b)| a.or(b)),
            inner.clone().prop_map(|expr| Expr::Not(Box::new(expr))),
            (path(), select(vec!["any", "all"]), inner)
                .prop_map(|(path, name, expr)| Expr::Lambda(path, name, Some(Box::new(expr)))),
        ]
    })
}

/// What a service reads: the value of the query's only option.
fn received(query: &str) -> String {
    let url = format!("https://localhost/devices?{query}");
    let url = url::Url::parse(&url).expect("a URL");
    assert_eq!(url.query(), Some(query), "sent as it is shown");
    assert_eq!(url.fragment(), None);
    let mut options = url.query_pairs();
    let (_, value) = options.next().expect("one option");
    assert_eq!(options.next(), None);
    value.into_owned()
}

proptest! {
    #![proptest_config(crate::edm::testing::config())]

    #[test]
    fn any_text_arrives_in_a_filter(text in text()) {
        let value = received(&encoded(|query| query.filter(Device::NAME.eq(&text))));
        let quoted = value.strip_prefix("deviceName eq '").and_then(|rest| rest.strip_suffix('\''));
        let quoted = quoted.expect("a comparison with text");
        prop_assert!(quoted.split("''").all(|part| !part.contains('\'')), "every quote is doubled");
        prop_assert_eq!(quoted.replace("''", "'"), text);
    }

    #[test]
    fn any_text_arrives_in_a_search(text in text()) {
        let value = received(&encoded(|query| query.search(&text)));
        let quoted = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let mut chars = quoted.expect("text in quotes").chars();
        let mut read = String::new();
        while let Some(char) = chars.next() {
            prop_assert_ne!(char, '"');
            read.push(if char == '\\' { chars.next().expect("an escaped character") } else { char });
        }
        prop_assert_eq!(read, text);
    }

    #[test]
    fn any_raw_option_arrives(text in text()) {
        prop_assert_eq!(received(&encoded(|query| query.raw("$x", &text))), text);
    }

    #[test]
    fn any_filter_is_read_as_it_was_built(expr in expr()) {
        prop_assert_eq!(parse(&expr.to_string()), Some(expr));
    }
}
