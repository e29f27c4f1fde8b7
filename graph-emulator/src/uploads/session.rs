//! One session: which bytes it has, and which it takes.

use graph_core::DateTimeOffset;
use http::header::CONTENT_RANGE;
use serde_json::Value;
use time::OffsetDateTime;

use super::{Purpose, status};
use crate::received::ReceivedRequest;
use crate::refusal::Refusal;

/// Ranges are multiples of so many bytes, but for the last one.
const UNIT: u64 = 320 * 1024;

/// How long a session is said to be open.
const HOURS: i64 = 7 * 24;

/// Content that arrives.
#[derive(Debug)]
pub(super) struct Session {
    purpose: Purpose,
    expires: String,
    /// How long the content is to be, as the first range says.
    total: Option<u64>,
    content_type: String,
    bytes: Vec<u8>,
}

/// What a range's header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    first: u64,
    last: u64,
    total: u64,
}

impl Session {
    pub(super) fn new(purpose: Purpose) -> Self {
        let expires = OffsetDateTime::now_utc().saturating_add(time::Duration::hours(HOURS));
        Self {
            purpose,
            expires: DateTimeOffset::from(expires.truncate_to_second()).to_string(),
            total: None,
            content_type: String::new(),
            bytes: Vec::new(),
        }
    }

    /// What is still to come.
    pub(super) fn status(&self) -> Value {
        status(&self.expires, self.bytes.len() as u64)
    }

    /// Takes a range in. Whether it was the last one.
    pub(super) fn take(
        &mut self,
        range: &Range,
        request: &ReceivedRequest,
    ) -> Result<bool, Refusal> {
        let next = self.bytes.len() as u64;
        if self.total.is_some_and(|total| total != range.total) {
            return Err(Refusal::bad_request(format!(
                "the content is {} bytes long by this range, and was not by the first one",
                range.total
            )));
        }
        if range.first != next {
            return Err(Refusal::unexpected_range(next));
        }
        let is_last = range.last + 1 == range.total;
        if !is_last && !range.len().is_multiple_of(UNIT) {
            return Err(Refusal::bad_request(format!(
                "the range has {} bytes; send a multiple of {UNIT}, but for the last one",
                range.len()
            )));
        }
        if let Some(content_type) = request.header("content-type") {
            content_type.clone_into(&mut self.content_type);
        }
        self.total = Some(range.total);
        self.bytes.extend_from_slice(&request.body);
        Ok(is_last)
    }

    /// What it was opened for, the content's type and the content.
    pub(super) fn into_parts(self) -> (Purpose, String, Vec<u8>) {
        (self.purpose, self.content_type, self.bytes)
    }
}

impl Range {
    /// Reads a request's `Content-Range`, which its body must fit.
    pub(super) fn of(request: &ReceivedRequest) -> Result<Self, Refusal> {
        let text = request.header(CONTENT_RANGE.as_str()).unwrap_or_default();
        let range = Self::parse(text).ok_or_else(|| {
            Refusal::bad_request(format!(
                "`Content-Range` is `{text}`; send it as in `bytes 0-327679/1000000`"
            ))
        })?;
        let length = request.body.len();
        if range.len() != length as u64 {
            return Err(Refusal::bad_request(format!(
                "`Content-Range` is `{text}`, and the body has {length} bytes"
            )));
        }
        Ok(range)
    }

    fn parse(text: &str) -> Option<Self> {
        let (range, total) = text.strip_prefix("bytes ")?.split_once('/')?;
        let (first, last) = range.split_once('-')?;
        let range = Self {
            first: first.parse().ok()?,
            last: last.parse().ok()?,
            total: total.parse().ok()?,
        };
        (range.first <= range.last && range.last < range.total).then_some(range)
    }

    fn len(&self) -> u64 {
        self.last - self.first + 1
    }
}

#[cfg(test)]
mod tests {
    use super::Range;

    #[test]
    fn ranges_are_read() {
        let range = |first, last, total| Some(Range { first, last, total });
        for (text, expected) in [
            ("bytes 0-0/1", range(0, 0, 1)),
            ("bytes 327680-655359/1000000", range(327_680, 655_359, 1_000_000)),
            ("bytes 1-0/2", None),
            ("bytes 0-1/1", None),
            ("bytes 0-1/*", None),
            ("bytes */1", None),
            ("bytes=0-1/2", None),
            ("", None),
        ] {
            assert_eq!(Range::parse(text), expected, "{text}");
        }
    }
}
