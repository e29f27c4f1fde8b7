//! Values of every type, made without JSON.

use fuzz::vocabulary::{Ability, Ball, Kind, Open, Part, Round, Shape, ShapeBase, Square, Thing};
use graph_core::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Flags, Guid, Stream, TimeOfDay, UnknownType,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use crate::json;

/// A thing with objects in objects.
pub(super) fn thing(depth: u32) -> BoxedStrategy<Thing> {
    let numbers = (
        of(any::<u8>()),
        of(any::<i8>()),
        of(any::<i16>()),
        of(any::<i32>()),
        of(any::<i64>()),
        of(proptest::num::f32::ANY),
        of(proptest::num::f64::ANY),
        of(decimal()),
    );
    let texts = (
        (text(), of(any::<bool>()), of(text()), of(text()), of(text())),
        of(guid()),
        of(at()),
        of(date()),
        of(time()),
        of(duration()),
        of(binary()),
        of(text().prop_map(Stream::new)),
        of(kind()),
        of(abilities()),
    );
    let others = (
        of(json::document().prop_filter("null is none", |json| !json.is_null())),
        of(part(depth)),
        of(vec(part(depth), 0..3)),
        of(vec(vec(any::<i32>(), 0..3), 0..3)),
        of(vec(at(), 0..3)),
        of(vec(json::document(), 0..3)),
        of((of(date()), vec(("[a-z]{1,3}", json::document()), 0..3))),
        of(shape(depth)),
        of(vec(vec(shape(depth), 0..2), 0..2)),
        of(vec(of(text()), 0..3)),
        of(vec(of(shape(depth)), 0..3)),
    );
    let inner = depth.checked_sub(1);
    let things = inner.map_or(Just(None).boxed(), |depth| of(vec(thing(depth), 0..2)).boxed());
    (numbers, texts, others, things)
        .prop_map(|(numbers, texts, others, things)| {
            let (byte, s_byte, int16, int32, int64, single, double, decimal) = numbers;
            let (
                (id, boolean, text, serial, origin),
                guid,
                at,
                date,
                time,
                duration,
                binary,
                content,
                kind,
                abilities,
            ) = texts;
            let (json, part, parts, matrix, times, anything, open, shape, shapes, words, spots) =
                others;
            Thing {
                id,
                boolean,
                byte,
                s_byte,
                int16,
                int32,
                int64,
                single,
                double,
                decimal,
                text,
                guid,
                at,
                date,
                time,
                duration,
                binary,
                content,
                json,
                kind,
                abilities,
                part,
                parts,
                matrix,
                times,
                anything,
                shape,
                shapes,
                words,
                spots,
                serial,
                origin,
                open: open.map(|(known, others)| opened(known, others)),
                others: things,
                ..Default::default()
            }
        })
        .boxed()
}

fn opened(known: Option<Date>, others: Vec<(String, Value)>) -> Open {
    let mut open = Open { known, ..Default::default() };
    for (name, value) in others {
        open.additional.insert(&name, value);
    }
    open
}

fn part(depth: u32) -> BoxedStrategy<Part> {
    let Some(depth) = depth.checked_sub(1) else {
        return any::<i64>().prop_map(|size| Part { size, ..Default::default() }).boxed();
    };
    let shapes = of(vec(shape(depth), 0..3));
    (any::<i64>(), of(text()), of(part(depth)), shapes, of(proptest::num::f64::ANY))
        .prop_map(|(size, name, inner, shapes, value)| Part {
            size,
            name,
            inner: inner.map(Box::new),
            shapes,
            value,
            ..Default::default()
        })
        .boxed()
}

fn shape(depth: u32) -> BoxedStrategy<Shape> {
    let round = (of(text()), of(proptest::num::f32::ANY))
        .prop_map(|(name, radius)| Round { name, radius, ..Default::default() }.into());
    let square = any::<i32>().prop_map(|side| Square { side, ..Default::default() }.into());
    let base = of(text()).prop_map(|name| {
        let mut shape = Shape::default();
        if let Shape::Base(base) = &mut shape {
            base.name = name;
        }
        shape
    });
    let unknown = of(text()).prop_map(|name| {
        let mut unknown = UnknownType::<ShapeBase>::new("microsoft.graph.star");
        unknown.base_mut().name = name;
        Shape::Unknown(Box::new(unknown))
    });
    let Some(depth) = depth.checked_sub(1) else {
        return prop_oneof![round, square, base, unknown].boxed();
    };
    let ball = (of(vec(shape(depth), 0..3)), of(shape(depth)))
        .prop_map(|(contents, fallback)| Ball { contents, fallback, ..Default::default() }.into());
    prop_oneof![round, square, base, unknown, ball].boxed()
}

pub(super) fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => "\\PC{0,12}", 1 => any::<String>(), 1 => "[a'/%&+ ,;=#?]{0,6}"]
}

pub(super) fn decimal() -> impl Strategy<Value = Decimal> {
    "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?".prop_map(parsed)
}

pub(super) fn guid() -> impl Strategy<Value = Guid> {
    any::<u128>().prop_map(|bits| parsed(json::guid(bits)))
}

pub(super) fn date() -> impl Strategy<Value = Date> {
    (1..=9999, 1..=12, 1..=28).prop_map(|(y, m, d)| parsed(format!("{y:04}-{m:02}-{d:02}")))
}

pub(super) fn time() -> impl Strategy<Value = TimeOfDay> {
    (clock(), "(\\.[0-9]{1,9})?").prop_map(|(clock, fraction)| parsed(format!("{clock}{fraction}")))
}

pub(super) fn at() -> impl Strategy<Value = DateTimeOffset> {
    (date(), time(), "Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]")
        .prop_map(|(date, time, offset)| parsed(format!("{date}T{time}{offset}")))
}

fn clock() -> impl Strategy<Value = String> {
    (0..24, 0..60, 0..60).prop_map(|(h, m, s)| format!("{h:02}:{m:02}:{s:02}"))
}

pub(super) fn duration() -> impl Strategy<Value = Duration> {
    "-?P([0-9]{1,3}D)?T[0-9]{1,3}H([0-9]{1,3}M)?([0-9]{1,3}(\\.[0-9]{1,9})?S)?".prop_map(parsed)
}

pub(super) fn binary() -> impl Strategy<Value = Binary> {
    vec(any::<u8>(), 0..20).prop_map(Binary::from)
}

pub(super) fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        select(&["unknown", "veryLarge", "unknownFutureValue"][..]).prop_map(Kind::from),
        text().prop_map(|text| Kind::from(&*text))
    ]
}

pub(super) fn abilities() -> impl Strategy<Value = Flags<Ability>> {
    vec(select(&["fly", "swim", "x64", "new"][..]), 0..4)
        .prop_map(|names| names.into_iter().map(Ability::from).collect())
}

fn parsed<T: std::str::FromStr<Err: std::fmt::Debug>>(text: impl AsRef<str>) -> T {
    let text = text.as_ref();
    text.parse().unwrap_or_else(|error| panic!("{text}: {error:?}"))
}
