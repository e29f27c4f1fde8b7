//! Pages whose items are taken one by one, those that cannot be decoded as errors.

mod raw;
mod sifted;

use std::vec::IntoIter;

use serde_json::Value as Json;
use sifted::{Sifted, Texts};

use super::{Answer, Client};
use crate::edm::EdmType;
use crate::error::Error;
use crate::info::Method;
use crate::object::trace::Trace;
use crate::object::{Additional, SlotMut, Value, read_page};
use crate::paging::Cursor;
use crate::request::Parts;

/// A page that arrived.
pub(crate) struct Fetched<T> {
    items: Box<dyn Left<T>>,
    pub(crate) additional: Additional,
    /// Where it is.
    pub(crate) place: Option<Cursor>,
}

/// Items that are still to be taken.
///
/// What holds a page knows no more of them. Else each unit of code that may drop one would have the code
/// that drops an item, and be large.
trait Left<T>: Send + Sync {
    fn next(&mut self) -> Option<Result<T, Error>>;

    fn len(&self) -> usize;
}

impl<T: Value> Left<T> for IntoIter<T> {
    fn next(&mut self) -> Option<Result<T, Error>> {
        let item = Iterator::next(self);
        if item.is_none() {
            // An empty page holds no memory for its items.
            *self = IntoIter::default();
        }
        item.map(Ok)
    }

    fn len(&self) -> usize {
        ExactSizeIterator::len(self)
    }
}

/// Of a page with faults.
impl<T: Value> Left<T> for Sifted {
    fn next(&mut self) -> Option<Result<T, Error>> {
        self.next()
    }

    fn len(&self) -> usize {
        self.len()
    }
}

impl Client {
    /// Where the page of a request is. `None` if it cannot be sent.
    pub(crate) fn place_of(&self, parts: &Parts) -> Option<Cursor> {
        if let Some(from) = &parts.from {
            return Some((**from).clone());
        }
        if parts.operation.method != Method::Get {
            // What a link leads to is read; what gave the link is done again.
            return None;
        }
        let base_url = self.0.base_url_of(parts.operation);
        Some(Cursor::to(&format!("{base_url}{}", parts.url().ok()?)))
    }
}

impl<T> Fetched<T> {
    pub(crate) fn next(&mut self) -> Option<Result<T, Error>> {
        self.items.next()
    }

    /// Takes some items away, and says how many there were.
    pub(crate) fn skip(&mut self, count: usize) -> usize {
        (0..count).take_while(|_| self.next().is_some()).count()
    }

    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }
}

/// A link that the service may have given beside a page's items. Anything but text is a fault: to take it
/// for the end would lose what follows.
pub(crate) fn link<'a>(additional: &'a Additional, name: &str) -> Result<Option<&'a str>, String> {
    match additional.get(name) {
        None | Some(Json::Null) => Ok(None),
        Some(Json::String(link)) => Ok(Some(link)),
        Some(_) => Err(format!("`{name}` is no link; what follows cannot be had")),
    }
}

impl Answer {
    /// Decodes the body as the page at a place.
    pub(crate) fn into_fetched<T: Value>(self, place: Option<Cursor>) -> Result<Fetched<T>, Error> {
        let mut items = None::<Vec<T>>;
        let (additional, sifted) = self.sift(Vec::<T>::slot_mut(&mut items), <Vec<T>>::EDM)?;
        let items: Box<dyn Left<T>> = match sifted {
            None => Box::new(items.unwrap_or_default().into_iter()),
            Some(sifted) => Box::new(sifted),
        };
        Ok(Fetched { items, additional, place })
    }

    /// Decodes the body as a page, its items into a place, or one by one where some have faults.
    fn sift(self, slot: SlotMut<'_>, edm: EdmType) -> Result<(Additional, Option<Sifted>), Error> {
        self.check_body(edm)?;
        let trace = Trace::default();
        match read_page(&self.body, slot, &trace) {
            Ok(additional) => Ok((additional, None)),
            // One item's fault is not the others'.
            Err(error) => match Texts::of(&self.body) {
                Some((items, additional)) => Ok((additional, Some(Sifted::new(self, items)))),
                None => Err(self.undecodable(edm, &trace, error)),
            },
        }
    }
}
