//! What is kept aside of a document until its type is known.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::number;

/// A value of a self-describing format, borrowed where the format allows it.
pub(super) enum Buffered<'de> {
    Null,
    Boolean(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    /// A number of as many digits as its text has.
    Number(String),
    Text(Cow<'de, str>),
    List(Vec<Buffered<'de>>),
    Object(Vec<(Cow<'de, str>, Buffered<'de>)>),
}

impl<'de> Deserialize<'de> for Buffered<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BufferedVisitor)
    }
}

/// Takes any value in.
pub(super) struct BufferedVisitor;

impl<'de> Visitor<'de> for BufferedVisitor {
    type Value = Buffered<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Buffered::Null)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Buffered::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Buffered::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Buffered::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Buffered::Signed(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Buffered::Unsigned(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Buffered::Float(value))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Self::Value, E> {
        Ok(Buffered::Number(value.to_string()))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Self::Value, E> {
        Ok(Buffered::Number(value.to_string()))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Buffered::Text(text.into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Buffered::Text(text.to_owned().into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element()? {
            list.push(value);
        }
        Ok(Buffered::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut object = Vec::new();
        while let Some(key) = map.next_key_seed(super::hierarchy::NameSeed)? {
            if key == number::KEY {
                return number::text(&mut map).map(Buffered::Number);
            }
            object.push((key, map.next_value()?));
        }
        Ok(Buffered::Object(object))
    }
}

/// Replays a value.
pub(super) struct Replay<'de, E>(Buffered<'de>, PhantomData<E>);

impl<'de, E: Error> IntoDeserializer<'de, E> for Buffered<'de> {
    type Deserializer = Replay<'de, E>;

    fn into_deserializer(self) -> Self::Deserializer {
        Replay(self, PhantomData)
    }
}

impl<'de, E: Error> Deserializer<'de> for Replay<'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Buffered::Null => visitor.visit_unit(),
            Buffered::Boolean(value) => visitor.visit_bool(value),
            Buffered::Signed(value) => visitor.visit_i64(value),
            Buffered::Unsigned(value) => visitor.visit_u64(value),
            Buffered::Float(value) => visitor.visit_f64(value),
            Buffered::Number(text) => {
                let entry = (number::KEY.into(), Buffered::Text(text.into()));
                visitor.visit_map(BufferedMap::new(vec![entry]))
            }
            Buffered::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Buffered::Text(Cow::Owned(text)) => visitor.visit_string(text),
            Buffered::List(list) => visitor.visit_seq(BufferedList(list.into_iter(), PhantomData)),
            Buffered::Object(object) => visitor.visit_map(BufferedMap::new(object)),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

struct BufferedList<'de, E>(std::vec::IntoIter<Buffered<'de>>, PhantomData<E>);

impl<'de, E: Error> SeqAccess<'de> for BufferedList<'de, E> {
    type Error = E;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, E> {
        self.0.next().map(|value| seed.deserialize(value.into_deserializer())).transpose()
    }
}

/// Replays the entries of an object.
pub(super) struct BufferedMap<'de, E> {
    entries: std::vec::IntoIter<(Cow<'de, str>, Buffered<'de>)>,
    value: Option<Buffered<'de>>,
    error: PhantomData<E>,
}

impl<'de, E> BufferedMap<'de, E> {
    pub(super) fn new(entries: Vec<(Cow<'de, str>, Buffered<'de>)>) -> Self {
        Self { entries: entries.into_iter(), value: None, error: PhantomData }
    }
}

impl<'de, E: Error> MapAccess<'de> for BufferedMap<'de, E> {
    type Error = E;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, E> {
        let Some((key, value)) = self.entries.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        match key {
            Cow::Borrowed(key) => seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some),
            Cow::Owned(key) => seed.deserialize(key.into_deserializer()).map(Some),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, E> {
        // Asked for once after each key.
        let value = self.value.take().unwrap_or(Buffered::Null);
        seed.deserialize(value.into_deserializer())
    }
}
