//! The answers to a group, read and decoded in one go.

use std::fmt;

use bytes::Bytes;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Places, Raw, SubAnswer, index, status};
use crate::object::NameSeed;
use crate::object::trace::Trace;

/// Reads a group of so many answers. A value is decoded where it stands, if it is known before what it is.
///
/// Anything unexpected ends it, and be it one value: nothing is known then of what comes after it.
pub(super) fn read(
    text: &str,
    whole: &Bytes,
    requests: usize,
    places: Places<'_>,
) -> Result<Vec<SubAnswer>, serde_json::Error> {
    let mut answers = Vec::with_capacity(requests);
    let trace = Trace::default();
    let mut json = serde_json::Deserializer::from_str(text);
    json.deserialize_map(Group(Reader { whole, places, trace: &trace, answers: &mut answers }))?;
    Ok(answers)
}

/// What reads an answer, and where it goes.
struct Reader<'a> {
    whole: &'a Bytes,
    places: Places<'a>,
    trace: &'a Trace,
    answers: &'a mut Vec<SubAnswer>,
}

/// A group as a whole.
struct Group<'a>(Reader<'a>);

impl<'de> Visitor<'de> for Group<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a group of answers")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key_seed(NameSeed)? {
            if name == "responses" {
                map.next_value_seed(Answers(&mut self.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// The list of answers.
struct Answers<'r, 'a>(&'r mut Reader<'a>);

impl<'de> DeserializeSeed<'de> for Answers<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Answers<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of answers")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element_seed(OneAnswer(&mut *self.0))?.is_some() {}
        Ok(())
    }
}

/// One answer.
struct OneAnswer<'r, 'a>(&'r mut Reader<'a>);

impl<'de> DeserializeSeed<'de> for OneAnswer<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for OneAnswer<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Reader { whole, places, trace, answers } = self.0;
        let mut raw = Raw::default();
        while let Some(name) = map.next_key_seed(NameSeed)? {
            if raw.decoded.is_some() && matches!(&*name, "id" | "status") {
                return Err(A::Error::custom("whose value it is, is said twice"));
            }
            match &*name {
                "id" => raw.index = index(&map.next_value_seed(NameSeed)?),
                "status" => raw.status = status(map.next_value()?),
                "headers" => raw.headers = Some(map.next_value::<&RawValue>()?.get()),
                "body" => match raw.place(*places) {
                    None => {
                        let json = map.next_value::<&RawValue>()?.get();
                        (raw.body, raw.decoded) = (Some(json), None);
                    }
                    Some(mut place) => {
                        let is_there = map.next_value_seed(place.seed(trace))?;
                        (raw.body, raw.decoded) = (None, place.finish());
                        if is_there && raw.decoded.is_none() {
                            // Which may be a fault: then the body is needed.
                            return Err(A::Error::custom("null in a wrapper"));
                        }
                    }
                },
                _ => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        answers.extend(raw.read(whole));
        Ok(())
    }
}
