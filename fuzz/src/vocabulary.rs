//! Declared types of every form: what decoding and queries are tried on.

use graph_core::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Flags, Guid, Stream, TimeOfDay, graph_complex,
    graph_enum, graph_hierarchy, graph_operations, graph_projection, graph_resource,
};
use serde_json::Value;

/// A property of every type of EDM, and of every form.
#[graph_resource(path = "/things", method = [GET, POST])]
#[graph_resource(path = "/things/{thingId}", method = [GET, PATCH])]
pub struct Thing {
    #[graph(key)]
    pub id: String,
    pub boolean: Option<bool>,
    pub byte: Option<u8>,
    pub s_byte: Option<i8>,
    pub int16: Option<i16>,
    #[graph(not_null)]
    pub int32: Option<i32>,
    pub int64: Option<i64>,
    pub single: Option<f32>,
    pub double: Option<f64>,
    pub decimal: Option<Decimal>,
    pub text: Option<String>,
    pub guid: Option<Guid>,
    pub at: Option<DateTimeOffset>,
    pub date: Option<Date>,
    pub time: Option<TimeOfDay>,
    pub duration: Option<Duration>,
    pub binary: Option<Binary>,
    pub content: Option<Stream>,
    pub json: Option<Value>,
    pub kind: Option<Kind>,
    pub abilities: Option<Flags<Ability>>,
    pub part: Option<Part>,
    pub parts: Option<Vec<Part>>,
    pub matrix: Option<Vec<Vec<i32>>>,
    pub times: Option<Vec<DateTimeOffset>>,
    pub anything: Option<Vec<Value>>,
    pub words: Option<Vec<Option<String>>>,
    pub open: Option<Open>,
    pub shape: Option<Shape>,
    #[graph(name = "many-shapes")]
    pub shapes: Option<Vec<Vec<Shape>>>,
    pub spots: Option<Vec<Option<Shape>>>,
    #[graph(read_only)]
    pub serial: Option<String>,
    #[graph(immutable)]
    pub origin: Option<String>,
    #[graph(navigation)]
    pub others: Option<Vec<Thing>>,
}

/// Holds itself, and has a property that must be there.
#[graph_complex]
pub struct Part {
    pub size: i64,
    pub name: Option<String>,
    pub inner: Option<Box<Part>>,
    pub shapes: Option<Vec<Shape>>,
    pub value: Option<f64>,
}

/// May have any properties.
#[graph_complex(open)]
pub struct Open {
    pub known: Option<Date>,
}

/// The base of three levels.
#[graph_complex(base)]
pub struct ShapeBase {
    pub name: Option<String>,
}

/// Between base and leaf.
#[graph_complex(base = ShapeBase)]
#[graph_complex(base)]
pub struct Round {
    pub radius: Option<f32>,
}

/// A leaf of the third level.
#[graph_complex(base = Round)]
pub struct Ball {
    pub contents: Option<Vec<Shape>>,
    pub fallback: Option<Shape>,
}

/// A leaf of the second level.
#[graph_complex(base = ShapeBase)]
pub struct Square {
    pub side: i32,
}

/// What has its type in `@odata.type`.
#[graph_hierarchy(base = ShapeBase)]
pub enum Shape {
    /// Itself a base.
    Round(Round),
    /// Below it.
    Ball(Ball),
    /// Beside it.
    Square(Square),
}

/// An enum of single members.
#[graph_enum]
pub enum Kind {
    /// As in Graph's own.
    Unknown,
    /// With a name of its own.
    #[graph(name = "veryLarge")]
    Large,
    /// What services say instead of members that they hide.
    UnknownFutureValue,
}

/// An enum of sets.
#[graph_enum(flags)]
pub enum Ability {
    /// One.
    Fly,
    /// Another.
    Swim,
    /// With a digit.
    X64,
}

/// A part of a thing.
#[graph_projection(of = Thing)]
pub struct Row {
    pub id: String,
    pub at: Option<DateTimeOffset>,
    pub shape: Option<Shape>,
}

#[graph_operations]
impl Thing {
    /// Literals of each form in a path.
    #[graph(GET, path = "/things/{thingId}/find(name='{name}',count={count},at={at})/parts")]
    fn find(name: String, count: i32, at: Guid) -> Vec<Part>;
}
