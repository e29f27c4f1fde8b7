//! Bodies of requests.

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderValue;
use serde_json::json;

use super::bind::{Bound, Unbound};
use super::{IntoReference, Media, Outgoing, Reference};
use crate::error::Fault;
use crate::object::{Body, Object, Purpose, SeenChanges, Slot};
use crate::path::InvalidId;

/// What a request carries, before it is encoded.
#[allow(missing_debug_implementations)]
pub enum Content<'a> {
    /// Nothing.
    None,
    /// An object.
    Object(&'a dyn Object, Purpose),
    /// A patch.
    Changes(SeenChanges<'a>),
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
            Content::Changes(changes) => {
                Payload::object(&changes.into_object(), Purpose::Update).map(Some)
            }
            Content::Media(media) => {
                let content_type = media.content_type();
                if HeaderValue::from_str(content_type).is_err() {
                    let fault = format!(
                        "the media type `{}` is not valid as a header; write it as in `image/png`",
                        content_type.escape_debug()
                    );
                    return Err(Fault::Other(fault.into()));
                }
                let media_type = Some(content_type.into());
                Ok(Some(Payload { media_type, ..Payload::own(media.content) }))
            }
            Content::Reference(reference) => {
                Payload::reference(&reference.into_address()?).map(Some)
            }
        }
    }
}

const JSON: &str = "application/json";

/// An encoded body. It is moved often, so what few bodies have is apart from it.
#[derive(Clone)]
pub(crate) struct Payload {
    content: Outgoing,
    /// Of what is sent as it was given. `None` for JSON that was encoded here.
    media_type: Option<Box<str>>,
    /// Shared for the reason that a request's query is.
    references: Option<Arc<References>>,
}

/// The entities that a body refers to.
#[derive(Clone, Default)]
struct References {
    /// Where addresses below the base URL begin, in order.
    relative: Vec<usize>,
    /// The object without what it is bound to.
    object: Bytes,
    bound: Vec<Bound>,
}

impl Payload {
    /// A body that was encoded here.
    fn own(content: Outgoing) -> Self {
        Self { content, media_type: None, references: None }
    }

    pub(super) fn json(bytes: Vec<u8>) -> Self {
        Self::own(Outgoing::Bytes(bytes.into()))
    }

    fn object(object: &dyn Object, purpose: Purpose) -> Result<Self, Fault> {
        if purpose == Purpose::Update
            && let Some((i, key)) = object.type_info().key()
            && matches!(object.slot(i), Slot::Str(""))
        {
            return Err(Fault::Id(InvalidId::empty_key(key.name)));
        }
        let bound = Bound::given(object);
        if bound.is_empty() {
            return Ok(Self::own(Outgoing::Bytes(encode_exactly(&Body(object, purpose))?)));
        }
        // What the app wrote down as annotations is written once, also if it is bound again.
        let object = encode_exactly(&Body(&Unbound::new(object), purpose))?;
        let mut payload = Self::own(Outgoing::Bytes(Bytes::new()));
        payload.write(References { relative: Vec::new(), object, bound }.into())?;
        Ok(payload)
    }

    fn reference(address: &str) -> Result<Self, Fault> {
        const BEFORE: &str = r#"{"@odata.id":""#;
        let references = is_relative(address)
            .then(|| References { relative: vec![BEFORE.len()], ..References::default() }.into());
        let bytes = encode(&json!({ "@odata.id": address }))?;
        Ok(Self { references, ..Self::json(bytes) })
    }

    /// Adds `"name@odata.bind": "address"` to an object. In a list each address is added to those that
    /// were bound before.
    pub(super) fn bind(&mut self, name: &str, address: String, is_list: bool) -> Result<(), Fault> {
        let mut references = self.references.take().unwrap_or_else(|| {
            let object = self.content.bytes().cloned().unwrap_or_default();
            References { object, ..References::default() }.into()
        });
        let bound = &mut Arc::make_mut(&mut references).bound;
        match bound.iter_mut().find(|bound| bound.is_of(name)) {
            Some(bound) => bound.bind(name, address, is_list),
            None => bound.push(Bound::new(name, address, is_list)),
        }
        self.write(references)
    }

    /// Writes the body anew.
    fn write(&mut self, mut references: Arc<References>) -> Result<(), Fault> {
        let References { relative, object, bound } = Arc::make_mut(&mut references);
        relative.clear();
        let mut bytes = object.to_vec();
        // The object's closing brace.
        bytes.pop();
        for bound in bound {
            if bytes.len() > 1 {
                bytes.push(b',');
            }
            bytes.extend(encode(bound.name())?);
            bytes.push(b':');
            bound.write_value(&mut bytes, relative)?;
        }
        bytes.push(b'}');
        self.content = Outgoing::Bytes(bytes.into());
        self.references = Some(references);
        Ok(())
    }

    /// Whether it was encoded here, and not given as it is.
    pub(crate) fn is_own(&self) -> bool {
        self.media_type.is_none()
    }

    pub(crate) fn content_type(&self) -> &str {
        self.media_type.as_deref().unwrap_or(JSON)
    }

    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        self.content.bytes().map(|bytes| &**bytes)
    }

    /// Where addresses below the base URL begin.
    fn relative(&self) -> &[usize] {
        self.references.as_ref().map_or(&[], |references| &references.relative)
    }

    /// The body for a client whose paths are below this address.
    pub(crate) fn to_outgoing(&self, base_url: &str) -> Outgoing {
        match self.bytes() {
            Some(bytes) if !self.relative().is_empty() => {
                Outgoing::Bytes(self.below(base_url, bytes).into())
            }
            _ => self.content.clone(),
        }
    }

    /// The same without a copy, if it is no stream. Few bodies need the address.
    pub(crate) fn to_bytes<'a>(
        &self,
        base_url: impl FnOnce() -> Cow<'a, str>,
    ) -> Option<Cow<'_, [u8]>> {
        let bytes = self.bytes()?;
        if self.relative().is_empty() {
            return Some(bytes.into());
        }
        Some(self.below(&base_url(), bytes).into())
    }

    fn below(&self, base_url: &str, bytes: &[u8]) -> Vec<u8> {
        let relative = self.relative();
        let mut body = Vec::with_capacity(bytes.len() + base_url.len() * relative.len());
        let mut copied = 0;
        for &at in relative {
            body.extend(&bytes[copied..at]);
            body.extend(base_url.bytes());
            copied = at;
        }
        body.extend(&bytes[copied..]);
        body
    }
}

pub(super) fn is_relative(address: &str) -> bool {
    address.starts_with('/')
}

thread_local! {
    /// What bodies are encoded in whose length is not known yet.
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// The largest buffer that is kept, in bytes.
const LARGEST_BUFFER: usize = 1 << 14;

/// Encodes a body into memory that is as long as it is: of a batch, many are kept.
fn encode_exactly(body: &Body<'_>) -> Result<Bytes, Fault> {
    // A body that is encoded within another one, or as a thread ends, has a buffer of its own.
    let mut buffer = BUFFER.try_with(Cell::take).unwrap_or_default();
    buffer.clear();
    let encoded = body
        .write(&mut buffer)
        .map(|()| Bytes::copy_from_slice(&buffer))
        .map_err(|error| Fault::Body(error.to_string().into()));
    if buffer.capacity() <= LARGEST_BUFFER {
        let _ = BUFFER.try_with(|kept| kept.set(buffer));
    }
    encoded
}

pub(super) fn encode<T: serde::Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Fault> {
    // Most bodies are no longer, and need not grow.
    let mut bytes = Vec::with_capacity(256);
    serde_json::to_writer(&mut bytes, value)
        .map_err(|error| Fault::Body(error.to_string().into()))?;
    Ok(bytes)
}
