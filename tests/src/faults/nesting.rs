//! JSON as deep as it gets.

use graph_emulator::Answer;
use graph_emulator::fault::Fault;

use super::bodies::others;
use super::declared::Sample;
use super::setup::{client, drain, ok, server};
use super::trial::{Outcome, Trial, data, either, error};

/// Deep enough to overflow the stack of who recurses.
const DEPTH: usize = 100_000;

/// What opens and closes each level.
const LEVELS: [(&str, &str); 4] =
    [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"id":"x","part":"#, "}]"), (r#"{"id":"x","part":"#, "}")];

fn nested((open, close): (&str, &str), depth: usize) -> String {
    format!("{}null{}", open.repeat(depth), close.repeat(depth))
}

pub(super) async fn all(trial: &mut Trial<'_>) {
    trial.kind("JSON nested 100,000 deep in one of three items");
    for property in ["newer", "newer@odata.type", "text", "texts", "int32", "decimal", "part", "id"]
    {
        for level in LEVELS {
            let name = format!("{property}, {}", level.0);
            trial.case(name, one_of_three(property, nested(level, DEPTH))).await;
        }
    }

    trial.kind("JSON nested 100,000 deep elsewhere");
    for level in LEVELS {
        let deep = nested(level, DEPTH);
        let open = level.0.repeat(DEPTH);
        for (name, body) in [
            ("the answer", deep.clone()),
            ("the answer, which does not end", open.clone()),
            ("the items", format!(r#"{{"value":{deep}}}"#)),
            ("the items, which do not end", format!(r#"{{"value":{open}"#)),
            ("beside the items", format!(r#"{{"value":[],"newer":{deep}}}"#)),
            ("the next page", format!(r#"{{"value":[],"@odata.nextLink":{deep}}}"#)),
        ] {
            trial
                .case(format_args!("{name}, {}", level.0), async move {
                    let server = server(Fault::answer(ok(body))).await;
                    error(Sample::list().stream(&client(&server)).collect().await, "")
                })
                .await;
        }
        for body in [deep.clone(), format!(r#"{{"error":{{"code":"x","innerError":{deep}}}}}"#)] {
            trial
                .case(format_args!("an error, {}", level.0), async move {
                    let server = server(Fault::answer(Answer::new(400).body(body))).await;
                    error(Sample::get("s").send(&client(&server)).await, "400")
                })
                .await;
        }
    }

    trial.kind("JSON nested some levels deep");
    for depth in [1, 50, 100, 120, 125, 126, 127, 128, 129, 200] {
        trial
            .case(depth, async move {
                let deep = nested(LEVELS[0], depth);
                let body = format!(r#"{{"value":[{{"id":"a","newer":{deep}}}]}}"#);
                let server = server(Fault::answer(ok(body))).await;
                let outcome = Sample::list().stream(&client(&server)).collect().await;
                let is_whole = |items: &Vec<Sample>| {
                    let text = items[0].additional.get("newer").map(ToString::to_string);
                    text.as_deref() == Some(&*deep)
                };
                if depth <= 100 { data(outcome, is_whole) } else { either(outcome, is_whole) }
            })
            .await;
    }
}

async fn one_of_three(property: &'static str, deep: String) -> Outcome {
    let item = |id: &str| format!(r#"{{"id":"{id}"}}"#);
    let spoilt = format!(r#"{{"text":"x","{property}":{deep}}}"#);
    let body = format!(r#"{{"value":[{},{spoilt},{}]}}"#, item("a"), item("c"));
    let server = server(Fault::answer(ok(body))).await;
    let items = drain(Sample::list().stream(&client(&server))).await;
    others(items.into_iter().map(|item| item.map(|item| item.id)).collect(), "")
}
