//! The macros: declarations, declarations with a few tokens changed, and tokens that only look like one.

use fuzz::{macros, template};
use proptest::prelude::*;

use crate::mutate::{mutated, without_token};
use crate::{config, generate, seeds};

#[test]
fn seeds_have_no_faults() {
    for seed in seeds("attribute") {
        assert!(macros::declaration(&seed), "{seed}");
        macros::any(&seed);
    }
}

#[test]
fn what_broke_once() {
    for text in [
        r#"#[graph_resource(path = "/a/$count/$ref", method = GET)] struct A;"#,
        r#"#[graph_resource(path = "/a/b(c)/$ref", method = GET)] struct A { #[graph(key)] b: B }"#,
        "#[graph_complex(crate = Fn() -> [B])] struct A { b: Option<B> }",
        "#[graph_complex(crate = Self)] struct A { b: Option<B> }",
        "#[graph_complex] #[graph(inherited = 99999999999)] struct A { b: Option<B> }",
        "#[graph_complex] struct A { b: Option<Vec<B> +>, __: Option<dyn C + D> }",
        "#[graph_complex] struct r#type { a: Option<Self> }",
        "#[graph_hierarchy(base = B)] enum A { C(D +) }",
        "#[graph_operations] struct A;",
        "#[graph_operations(ext = crate)] impl A { #[graph(POST, path = \"/b\")] fn b(); }",
        "#[graph_operations] impl A { #[graph(GET, path = \"/b(c={c})\")] fn b(c: D +) -> E +; }",
    ] {
        macros::declaration(text);
    }
}

/// One token at a time: the fault that a person makes.
#[test]
fn any_one_token_may_be_missing() {
    for seed in seeds("attribute") {
        for at in 0.. {
            let Some(text) = without_token(&seed, at) else { break };
            macros::declaration(&text);
        }
    }
}

proptest! {
    #![proptest_config(config(800))]

    #[test]
    fn declarations_with_other_tokens(text in mutated(seeds("attribute"))) {
        macros::declaration(&text);
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn any_items(text in generate::item()) {
        macros::item(&text);
    }
}

proptest! {
    // Each is expanded some twenty times.
    #![proptest_config(config(80))]

    #[test]
    fn any_arguments(text in generate::arguments()) {
        macros::arguments(&text);
    }

    #[test]
    fn any_tokens(text in generate::tokens()) {
        macros::any(&text);
    }
}

proptest! {
    #![proptest_config(config(10_000))]

    #[test]
    fn any_path(text in generate::path()) {
        template::any(&text);
    }
}
