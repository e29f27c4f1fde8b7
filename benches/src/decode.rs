//! The types and documents of the decoding benchmark: each type declared once with this project's macros
//! and once with `serde_derive`, with the same fields.

mod documents;
pub mod ours;
pub mod theirs;

use serde::de::DeserializeOwned;

pub use documents::Document;

/// Decodes a page as the client does.
///
/// # Panics
///
/// If the document is no such page.
pub fn ours<T: graph_core::__private::Value>(document: &[u8]) -> Vec<T> {
    graph_core::__private::decode_page(document).expect("a page").0
}

/// Decodes a page with what `serde_derive` generated.
///
/// # Panics
///
/// If the document is no such page.
pub fn theirs<T: DeserializeOwned>(document: &[u8]) -> Vec<T> {
    let page: theirs::Page<T> = serde_json::from_slice(document).expect("a page");
    assert!(page.next_link.is_some());
    page.value
}

#[cfg(test)]
mod tests {
    use serde::Serialize;
    use serde::de::DeserializeOwned;

    use super::{Document, ours, theirs};

    /// Both sides decode the same: else the comparison says nothing.
    fn agree<O, T>(document: Document)
    where
        O: graph_core::__private::Value + Serialize,
        T: DeserializeOwned + Serialize,
    {
        let text = document.page(20);
        let ours = serde_json::to_value(ours::<O>(text.as_bytes())).unwrap();
        let mut theirs = serde_json::to_value(theirs::<T>(text.as_bytes())).unwrap();
        for item in
            theirs.as_array_mut().unwrap().iter_mut().filter_map(|item| item.as_object_mut())
        {
            // The derive's `Option`s do not tell null from absent, and it drops what is unknown.
            item.retain(|_, value| !value.is_null());
        }
        let mut ours = ours;
        for item in ours.as_array_mut().unwrap().iter_mut().filter_map(|item| item.as_object_mut())
        {
            item.retain(|_, value| !value.is_null());
        }
        assert_eq!(ours, theirs, "{document:?}");
        assert_eq!(ours.as_array().unwrap().len(), 20);
    }

    #[test]
    fn both_sides_decode_the_same() {
        agree::<super::ours::ManagedDevice, super::theirs::ManagedDevice>(Document::Devices);
        agree::<super::ours::UserStatus, super::theirs::UserStatus>(Document::Statuses);
        for document in [Document::AppsTypeFirst, Document::AppsTypeLast] {
            agree::<super::ours::App, super::theirs::App>(document);
        }
    }
}
