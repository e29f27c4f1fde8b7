//! Values in URLs: in filters, and as the arguments of functions.

use graph_core::{
    Binary, Duration, Filter, Flags, Request, element, graph_complex, graph_enum, graph_operations,
    graph_resource,
};

#[graph_resource(path = "/devices", method = GET)]
struct Device {
    #[graph(key)]
    id: String,
    score: Option<f64>,
    state: Option<State>,
    states: Option<Vec<State>>,
    rights: Option<Flags<Rights>>,
    #[graph(navigation)]
    parts: Option<Vec<Device>>,
}

#[graph_enum]
enum State {
    Ready,
}

#[graph_enum(flags)]
enum Rights {
    View,
    Edit,
}

#[graph_complex]
struct Window {
    state: Option<State>,
}

#[graph_operations(path = "/devices")]
impl Device {
    #[graph(GET)]
    fn above(score: f64, single: f32) -> i32;

    #[graph(GET)]
    fn within(time: Duration) -> i32;

    #[graph(GET, path = "/devices/after(time={time},seal={seal})")]
    fn after(time: Duration, seal: Binary) -> i32;

    #[graph(GET)]
    fn of(state: State) -> i32;

    #[graph(GET)]
    fn with(rights: Flags<Rights>) -> i32;

    #[graph(GET, path = "/devices/open(window={window},states={states})")]
    fn open(window: Window, states: Vec<State>) -> i32;
}

fn path<R>(request: &Request<R>) -> String {
    request.path().map_or_else(|error| error.to_string(), str::to_owned)
}

#[test]
fn numbers_are_written_as_in_filters() {
    for (score, text) in [
        (f64::INFINITY, "INF"),
        (f64::NEG_INFINITY, "-INF"),
        (f64::NAN, "NaN"),
        (1e300, "1e300"),
        (-0.5, "-0.5"),
    ] {
        let single = f32::INFINITY;
        assert_eq!(
            path(&Device::above(score, single)),
            format!("/devices/above(score={text},single=INF)")
        );
        assert_eq!(Device::SCORE.eq(score).to_string(), format!("score eq {text}"));
    }
}

#[test]
fn the_template_says_whether_quotes_stand_around_it() {
    let hour: Duration = "PT1H".parse().expect("a duration");
    assert_eq!(path(&Device::within(hour.clone())), "/devices/within(time='PT1H')");
    assert_eq!(
        path(&Device::after(hour, Binary::from(b"a"))),
        "/devices/after(time=duration%27PT1H%27,seal=binary%27YQ%3D%3D%27)"
    );
    assert_eq!(path(&Device::of(State::Ready)), "/devices/of(state='ready')");
    // A member that is not declared, and no end of the text.
    assert_eq!(path(&Device::of(State::from("it's"))), "/devices/of(state='it%27%27s')");
    assert_eq!(
        path(&Device::with([Rights::View, Rights::Edit])),
        "/devices/with(rights='view%2Cedit')"
    );
    assert_eq!(
        path(&Device::open(Window { state: Some(State::Ready), ..Window::default() }, vec![])),
        "/devices/open(window=%7B%22state%22%3A%22ready%22%7D,states=%5B%5D)"
    );
}

const HIDDEN: &str = "unknownFutureValue";

#[test]
fn arguments_that_stand_for_no_member_are_not_sent() {
    let hidden = "`unknownFutureValue` stands for members that the service hides";
    let empty = "an empty text is no member";
    for (request, name, fault, advice) in [
        (Device::of(State::from(HIDDEN)), "state", hidden, "give a member of {}"),
        (Device::of(State::default()), "state", empty, "give a member of {}"),
        (
            Device::with([Rights::View, HIDDEN.into()]),
            "rights",
            hidden,
            "give a member of microsoft.graph.rights",
        ),
        (
            Device::open(Window::default(), vec![State::from(HIDDEN)]),
            "states",
            hidden,
            "set a member of {} or leave it out",
        ),
    ] {
        let advice = advice.replace("{}", "microsoft.graph.state");
        let text = format!(": the value for `{{{name}}}` cannot be sent: {fault}; {advice}");
        assert_eq!(path(&request), format!("{}{text}", request.operation()));
    }
}

#[test]
fn filters_by_what_stands_for_no_member_are_not_sent() {
    let of_parts = |filter: Filter<Device>| Device::list().expand(Device::PARTS.filter(filter));
    for (filter, name, fault) in [
        (
            Device::STATE.eq(State::from(HIDDEN)),
            "state",
            "`unknownFutureValue` stands for members that the service hides",
        ),
        (
            !Device::STATE.one_of([State::Ready, State::default()]),
            "state",
            "an empty text is no member",
        ),
        (
            Device::RIGHTS.has([Rights::Edit, HIDDEN.into()]),
            "rights",
            "`unknownFutureValue` stands for members that the service hides",
        ),
        (
            Device::STATES.all(element().ne(State::default())),
            "states",
            "an empty text is no member",
        ),
        (Device::RIGHTS.has([]), "rights", "an empty set is part of every other"),
    ] {
        for request in [Device::list().filter(filter.clone()), of_parts(filter)] {
            let error = request.page().url().expect_err("no member").to_string();
            let expected = format!(
                "GET /devices: the filter compares `{name}` with a value that cannot be sent: {fault}; \
                 compare with a member of microsoft.graph.{}, or leave the condition out",
                name.replace("states", "state")
            );
            assert_eq!(error, expected);
        }
    }
    // A member that is not declared is one all the same.
    let newer = Device::STATE.eq(State::from("it's")) & Device::RIGHTS.has(Rights::from("it's"));
    assert_eq!(newer.to_string(), "state eq 'it''s' and rights has microsoft.graph.rights'it''s'");
}
