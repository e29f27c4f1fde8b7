//! Bodies of requests.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderValue;
use serde_json::json;

use super::bind::{Bound, Unbound};
use super::{IntoReference, Media, Outgoing, Reference};
use crate::error::Fault;
use crate::object::{Body, Object, Purpose, Slot};
use crate::path::InvalidId;

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
                let content_type = content_type.to_owned().into();
                Ok(Some(Payload::of(content_type, media.content.clone(), Bytes::new())))
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
    content: Outgoing,
    /// Where addresses below the base URL begin, in order.
    references: Vec<usize>,
    /// The object without what is bound. Empty if the app gave the body as it is.
    object: Bytes,
    bound: Vec<Bound>,
}

impl Payload {
    fn new(content_type: Cow<'static, str>, bytes: Bytes) -> Self {
        Self::of(content_type, Outgoing::Bytes(bytes.clone()), bytes)
    }

    fn of(content_type: Cow<'static, str>, content: Outgoing, object: Bytes) -> Self {
        Self { content_type, content, references: Vec::new(), object, bound: Vec::new() }
    }

    pub(super) fn json(bytes: Vec<u8>) -> Self {
        Self::new(JSON.into(), bytes.into())
    }

    fn object(object: &dyn Object, purpose: Purpose) -> Result<Self, Fault> {
        if purpose == Purpose::Update
            && let Some((i, key)) = object.type_info().key()
            && object.slot(i) == Slot::Str("")
        {
            return Err(Fault::Id(InvalidId::empty_key(key.name)));
        }
        let bound = Bound::given(object);
        if bound.is_empty() {
            return Ok(Self::new(JSON.into(), encode(&Body(object, purpose))?.into()));
        }
        // What the app wrote down as annotations is written once, also if it is bound again.
        let bytes = encode(&Body(&Unbound::new(object), purpose))?.into();
        let mut payload = Self { bound, ..Self::new(JSON.into(), bytes) };
        payload.write()?;
        Ok(payload)
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
        match self.bound.iter_mut().find(|bound| bound.is_of(name)) {
            Some(bound) => bound.bind(name, address, is_list),
            None => self.bound.push(Bound::new(name, address, is_list)),
        }
        self.write()
    }

    /// Writes the body anew.
    fn write(&mut self) -> Result<(), Fault> {
        self.references.clear();
        let mut bytes = self.object.to_vec();
        // The object's closing brace.
        bytes.pop();
        for bound in &self.bound {
            if bytes.len() > 1 {
                bytes.push(b',');
            }
            bytes.extend(encode(bound.name())?);
            bytes.push(b':');
            bound.write_value(&mut bytes, &mut self.references)?;
        }
        bytes.push(b'}');
        self.content = Outgoing::Bytes(bytes.into());
        Ok(())
    }

    /// Whether it was encoded here, and not given as it is.
    pub(crate) fn is_own(&self) -> bool {
        !self.object.is_empty()
    }

    pub(crate) fn content_type(&self) -> &str {
        &self.content_type
    }

    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        self.content.bytes().map(|bytes| &**bytes)
    }

    /// The body for a client whose paths are below this address.
    pub(crate) fn to_outgoing(&self, base_url: &str) -> Outgoing {
        let bytes = match &self.content {
            Outgoing::Bytes(bytes) if !self.references.is_empty() => bytes,
            content => return content.clone(),
        };
        let mut body = Vec::with_capacity(bytes.len() + base_url.len() * self.references.len());
        let mut copied = 0;
        for &at in &self.references {
            body.extend(&bytes[copied..at]);
            body.extend(base_url.bytes());
            copied = at;
        }
        body.extend(&bytes[copied..]);
        Outgoing::Bytes(body.into())
    }
}

pub(super) fn is_relative(address: &str) -> bool {
    address.starts_with('/')
}

pub(super) fn encode<T: serde::Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Fault> {
    serde_json::to_vec(value).map_err(|error| Fault::Body(error.to_string().into()))
}
