//! Documents as `serde_json` hands them on with its feature `arbitrary_precision`.

use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::super::Trace;
use super::super::envelope::Envelope;
use super::KEY;
use crate::object::Value;
use crate::{Decimal, graph_complex, graph_hierarchy};

#[graph_complex(base, crate = crate)]
struct ReadingBase {
    small: Option<i16>,
    long: Option<i64>,
    double: Option<f64>,
    single: Option<f32>,
    decimal: Option<Decimal>,
    text: Option<String>,
    list: Option<Vec<i32>>,
    inner: Option<Box<ReadingBase>>,
    other: Option<Reading>,
}

#[graph_complex(base = ReadingBase, crate = crate)]
struct PriceReading {
    price: Option<Decimal>,
}

#[graph_hierarchy(base = ReadingBase, crate = crate)]
enum Reading {
    Price(PriceReading),
}

/// A document.
#[derive(Clone)]
enum Document {
    Number(&'static str),
    Text(&'static str),
    List(Vec<Document>),
    Object(Vec<(&'static str, Document)>),
}

use Document::{List, Number, Object, Text};

impl IntoDeserializer<'_> for Document {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Document {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Number(text) => visitor.visit_map(MapDeserializer::new([(KEY, text)].into_iter())),
            Text(text) => visitor.visit_str(text),
            List(list) => visitor.visit_seq(SeqDeserializer::new(list.into_iter())),
            Object(entries) => visitor.visit_map(MapDeserializer::new(entries.into_iter())),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

fn read(entries: &[(&'static str, Document)]) -> Result<ReadingBase, String> {
    ReadingBase::deserialize(Object(entries.to_vec())).map_err(|error| error.to_string())
}

#[test]
fn every_number_is_read() {
    let read = read(&[
        ("small", Number("-32768")),
        ("long", Number("9223372036854775807")),
        ("double", Number("1e300")),
        ("single", Number("0.1")),
        ("decimal", Number("1.50")),
        ("list", List(vec![Number("1"), Number("-2")])),
        ("inner", Object(vec![("double", Number("7"))])),
        ("other", Object(vec![("decimal", Number("12345678901234567890.123456789"))])),
    ])
    .expect("numbers");
    assert_eq!((read.small, read.long), (Some(i16::MIN), Some(i64::MAX)));
    assert_eq!((read.double, read.single), (Some(1e300), Some(0.1)));
    assert_eq!(read.decimal.as_ref().map(Decimal::as_str), Some("1.50"));
    assert_eq!(read.list, Some(vec![1, -2]));
    assert_eq!(read.inner.and_then(|inner| inner.double), Some(7.0));
    let decimal = read.other.as_ref().and_then(Reading::decimal).map(Decimal::as_str);
    assert_eq!(decimal, Some("12345678901234567890.123456789"));
}

#[test]
fn what_is_kept_aside_keeps_its_digits() {
    let other = Object(vec![
        ("long", Number("-1")),
        ("price", Number("0.10")),
        ("list", List(vec![Number("3")])),
        ("@odata.type", Text("#microsoft.graph.priceReading")),
    ]);
    let read = read(&[("other", other)]).expect("numbers");
    let price = read.other.as_ref().and_then(Reading::as_price).expect("a price");
    assert_eq!(price.price.as_ref().map(Decimal::as_str), Some("0.10"));
    assert_eq!((price.long, price.list.as_deref()), (Some(-1), Some(&[3][..])));
}

#[test]
fn a_number_in_the_wrong_place_is_an_error_without_it() {
    let inner = "expected an object of type microsoft.graph.reading, found a number";
    for (name, value, fault) in [
        ("small", "32768", "$.small: expected Edm.Int16, found a number out of its range"),
        ("long", "0.5", "$.long: expected Edm.Int64, found a number with a fraction"),
        ("double", "1e999", "$.double: expected Edm.Double, found a number out of its range"),
        ("text", "12", "$.text: expected Edm.String, found a number"),
        ("list", "12", "$.list: expected Collection(Edm.Int32), found a number"),
        ("inner", "12", &*format!("$.inner: {inner}")),
        ("other", "12", &*format!("$.other: {inner}")),
    ] {
        assert_eq!(read(&[(name, Number(value))]).expect_err("a fault"), fault);
    }
}

#[test]
fn an_answer_is_a_number_with_or_without_a_wrapper() {
    fn answer<T: Value>(document: Document) -> Result<Option<T>, String> {
        let (mut value, trace) = (None, Trace::default());
        let envelope = Envelope::new(T::slot_mut(&mut value), &trace);
        let read = document.deserialize_any(envelope).map(|_| ());
        read.map(|()| value).map_err(|error| format!("{trace}: {error}"))
    }
    for document in [Number("42"), Object(vec![("@a", Text("b")), ("value", Number("42"))])] {
        assert_eq!(answer::<i64>(document), Ok(Some(42)));
    }
    let fault = "$: expected an object of type microsoft.graph.reading, found a number";
    assert_eq!(answer::<ReadingBase>(Number("42")).map(|_| ()), Err(fault.into()));
    assert_eq!(answer::<Reading>(Number("42")).map(|_| ()), Err(fault.into()));
}
