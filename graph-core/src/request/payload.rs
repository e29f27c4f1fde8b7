//! Bodies of requests.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderValue;
use serde_json::json;

use super::{IntoReference, Media, Reference};
use crate::change::IntoArgument;
use crate::error::Fault;
use crate::object::{Body, Object, Purpose, Slot, Value, to_json};
use crate::path::{InvalidId, PathSegment};
use crate::query::{Literal, Unwritable, literal};

/// What a request carries, before it is encoded.
#[allow(missing_debug_implementations)]
pub enum Content<'a> {
    /// Nothing.
    None,
    /// An object.
    Object(&'a dyn Object, Purpose),
    /// A media stream.
    Media(Media),
    /// A reference to an entity.
    Reference(Reference),
}

impl Content<'_> {
    /// A reference to an entity.
    pub fn reference(reference: impl IntoReference) -> Self {
        Self::Reference(reference.into_reference())
    }

    pub(super) fn encode(self) -> Result<Option<Payload>, Fault> {
        match self {
            Content::None => Ok(None),
            Content::Object(object, purpose) => Payload::object(object, purpose).map(Some),
            Content::Media(media) => {
                let content_type = media.content_type();
                if HeaderValue::from_str(content_type).is_err() {
                    let fault = format!(
                        "the media type `{}` is not valid as a header; write it as in `image/png`",
                        content_type.escape_debug()
                    );
                    return Err(Fault::Other(fault.into()));
                }
                Ok(Some(Payload::new(content_type.to_owned().into(), media.bytes().clone())))
            }
            Content::Reference(reference) => {
                Payload::reference(&reference.into_address()?).map(Some)
            }
        }
    }
}

const JSON: &str = "application/json";

/// An encoded body.
#[derive(Clone)]
pub(crate) struct Payload {
    content_type: Cow<'static, str>,
    bytes: Bytes,
    /// Where addresses below the base URL begin, in order.
    references: Vec<usize>,
    /// The object before anything was bound.
    object: Bytes,
    bound: Vec<Bound>,
}

/// A navigation property that is bound to entities.
#[derive(Clone)]
struct Bound {
    name: String,
    addresses: Vec<String>,
    is_list: bool,
}

impl Payload {
    fn new(content_type: Cow<'static, str>, bytes: Bytes) -> Self {
        let (object, references, bound) = (bytes.clone(), Vec::new(), Vec::new());
        Self { content_type, bytes, references, object, bound }
    }

    fn object(object: &dyn Object, purpose: Purpose) -> Result<Self, Fault> {
        if purpose == Purpose::Update
            && let Some((i, key)) = object.type_info().key()
            && object.slot(i) == Slot::Str("")
        {
            return Err(Fault::Id(InvalidId::empty_key(key.name)));
        }
        Ok(Self::new(JSON.into(), encode(&Body(object, purpose))?.into()))
    }

    fn reference(address: &str) -> Result<Self, Fault> {
        const BEFORE: &str = r#"{"@odata.id":""#;
        let bytes = encode(&json!({ "@odata.id": address }))?.into();
        let references = if is_relative(address) { vec![BEFORE.len()] } else { Vec::new() };
        Ok(Self { references, ..Self::new(JSON.into(), bytes) })
    }

    /// Adds `"name@odata.bind": "address"` to an object. In a list each address is added to those that
    /// were bound before.
    pub(super) fn bind(&mut self, name: &str, address: String, is_list: bool) -> Result<(), Fault> {
        let name = format!("{name}@odata.bind");
        match self.bound.iter_mut().find(|bound| bound.name == name) {
            Some(bound) if is_list => bound.addresses.push(address),
            Some(bound) => bound.addresses = vec![address],
            None => self.bound.push(Bound { name, addresses: vec![address], is_list }),
        }
        self.bytes = self.object.clone();
        self.references.clear();
        for bound in self.bound.clone() {
            self.append(&bound)?;
        }
        Ok(())
    }

    /// Adds one annotation to the encoded object.
    fn append(&mut self, bound: &Bound) -> Result<(), Fault> {
        let mut bytes = self.bytes.to_vec();
        // The object's closing brace.
        bytes.pop();
        if bytes.len() > 1 {
            bytes.push(b',');
        }
        bytes.extend(encode(&bound.name)?);
        bytes.push(b':');
        if bound.is_list {
            bytes.push(b'[');
        }
        for (i, address) in bound.addresses.iter().enumerate() {
            if i > 0 {
                bytes.push(b',');
            }
            if is_relative(address) {
                self.references.push(bytes.len() + 1);
            }
            bytes.extend(encode(address)?);
        }
        bytes.extend(if bound.is_list { "]}" } else { "}" }.bytes());
        self.bytes = bytes.into();
        Ok(())
    }

    pub(crate) fn content_type(&self) -> &str {
        &self.content_type
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The body for a client whose paths are below this address.
    pub(crate) fn into_body(self, base_url: &str) -> Bytes {
        if self.references.is_empty() {
            return self.bytes;
        }
        let mut body =
            Vec::with_capacity(self.bytes.len() + base_url.len() * self.references.len());
        let mut copied = 0;
        for at in self.references {
            body.extend(&self.bytes[copied..at]);
            body.extend(base_url.bytes());
            copied = at;
        }
        body.extend(&self.bytes[copied..]);
        body.into()
    }
}

fn is_relative(address: &str) -> bool {
    address.starts_with('/')
}

fn encode<T: serde::Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Fault> {
    serde_json::to_vec(value).map_err(|error| Fault::Body(error.to_string().into()))
}

/// A function's argument, as it is written in a path, or why it is not.
#[allow(missing_debug_implementations)]
pub struct Argument(Result<Literal, Box<str>>);

/// The text of a function's argument. The path's template says whether it is quoted.
pub fn argument<T: Value>(value: impl IntoArgument<T>) -> Argument {
    // The types that are taken here always have one.
    let value = value.into_value().unwrap_or_default();
    Argument(match literal(T::EDM, value.slot()) {
        Ok(literal) => Ok(literal),
        Err(Unwritable::Member(fault, name)) => {
            Err(format!("{fault}; give a member of {name}").into())
        }
        // Objects and lists are JSON.
        Err(Unwritable::Type) => match to_json(value.slot(), T::EDM) {
            Ok(json) => Ok(Literal::bare(json)),
            Err(error) => Err(error.to_string().into()),
        },
    })
}

impl PathSegment for Argument {
    fn to_segment(&self) -> Cow<'_, str> {
        self.to_literal(true).unwrap_or_default()
    }

    fn to_literal(&self, is_quoted: bool) -> Result<Cow<'_, str>, Box<str>> {
        match &self.0 {
            Ok(literal) if !is_quoted && literal.is_prefixed() => Ok(literal.to_string().into()),
            Ok(literal) => Ok(literal.text().into()),
            Err(fault) => Err(fault.clone()),
        }
    }
}
