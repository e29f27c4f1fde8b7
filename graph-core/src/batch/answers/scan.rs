//! JSON as text, read only as far as to tell one value from the next.

use std::borrow::Cow;

use memchr::memchr2;

/// Steps through JSON. What is wrong inside a value is not noticed here, but where the value is decoded.
pub(super) struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// Steps over a punctuation mark, if it comes next.
    pub(super) fn take(&mut self, mark: u8) -> bool {
        let is_next = self.peek() == Some(mark);
        self.at += usize::from(is_next);
        is_next
    }

    /// The name of an object's next entry. `None` if there is none.
    pub(super) fn name(&mut self) -> Option<Cow<'a, str>> {
        self.take(b',');
        if self.peek()? != b'"' {
            return None;
        }
        let begin = self.at;
        let is_escaped = self.string()?;
        let end = self.at;
        if !self.take(b':') {
            return None;
        }
        if is_escaped {
            return serde_json::from_str(self.text.get(begin..end)?).ok().map(Cow::Owned);
        }
        self.text.get(begin + 1..end - 1).map(Cow::Borrowed)
    }

    /// The text of the next value. `None` if it has no end.
    pub(super) fn value(&mut self) -> Option<&'a str> {
        let first = self.peek()?;
        let begin = self.at;
        match first {
            b'"' => _ = self.string()?,
            b'{' | b'[' => self.nested()?,
            _ => self.word(),
        }
        self.text.get(begin..self.at).filter(|text| !text.is_empty())
    }

    /// The next byte that is no space.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at)? {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                byte => return Some(*byte),
            }
        }
    }

    /// Steps over text. Whether something in it is escaped.
    fn string(&mut self) -> Option<bool> {
        let (end, is_escaped) = end_of_string(self.text.as_bytes(), self.at)?;
        self.at = end;
        Some(is_escaped)
    }

    /// Steps over an object or a list.
    fn nested(&mut self) -> Option<()> {
        let bytes = self.text.as_bytes();
        let (mut at, mut depth) = (self.at, 0_usize);
        loop {
            match bytes.get(at)? {
                b'"' => {
                    (at, _) = end_of_string(bytes, at)?;
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            at += 1;
            if depth == 0 {
                self.at = at;
                return Some(());
            }
        }
    }

    /// Steps over a number, `true`, `false` or `null`.
    fn word(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        let is_end = |byte: &u8| !byte.is_ascii_alphanumeric() && !b"+-.".contains(byte);
        self.at += rest.iter().position(is_end).unwrap_or(rest.len());
    }
}

/// Where a text ends whose first quote is here, and whether something in it is escaped.
fn end_of_string(bytes: &[u8], quote: usize) -> Option<(usize, bool)> {
    let (mut at, mut is_escaped) = (quote + 1, false);
    loop {
        at += memchr2(b'"', b'\\', bytes.get(at..)?)?;
        if bytes[at] == b'"' {
            return Some((at + 1, is_escaped));
        }
        is_escaped = true;
        at += 2;
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use proptest::prelude::*;
    use serde_json::Value;
    use serde_json::value::RawValue;

    use super::Scan;

    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            "[\\PC\"\\\\{}\\[\\],:]{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            let entry = ("[\\PC\"\\\\{}]{0,4}", inner.clone());
            prop_oneof![
                prop::collection::vec(inner, 0..4).prop_map(Value::from),
                prop::collection::vec(entry, 0..4)
                    .prop_map(|entries| Value::Object(entries.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(crate::edm::testing::config())]

        #[test]
        fn values_are_told_apart_as_serde_does(
            values in prop::collection::vec((json(), any::<bool>(), "[ \\n\\r\\t]{0,2}"), 0..4),
        ) {
            let mut text = "{".to_owned();
            for (i, (value, is_pretty, space)) in values.iter().enumerate() {
                let separator = if i == 0 { "" } else { "," };
                let value = if *is_pretty { format!("{value:#}") } else { value.to_string() };
                write!(text, "{separator}{space}\"{i}\"{space}:{space}{value}{space}").unwrap();
            }
            text.push('}');

            let expected: std::collections::BTreeMap<String, Box<RawValue>> =
                serde_json::from_str(&text).unwrap();
            let mut scan = Scan::new(&text);
            let is_object = scan.take(b'{');
            prop_assert!(is_object);
            for (i, value) in expected.values().enumerate() {
                prop_assert_eq!(scan.name(), Some(i.to_string().into()));
                prop_assert_eq!(scan.value(), Some(value.get()));
            }
            prop_assert_eq!(scan.name(), None);
            let has_end = scan.take(b'}');
            prop_assert!(has_end);

            // What is cut off has no end.
            for cut in (1..text.len()).filter(|cut| text.is_char_boundary(*cut)) {
                prop_assert_eq!(Scan::new(&text[..cut]).value(), None);
            }
        }

        #[test]
        fn no_text_is_too_much(text in "[\\PC\"\\\\{}\\[\\],:0]{0,40}") {
            let mut scan = Scan::new(&text);
            while scan.name().is_some() || scan.value().is_some() {}
            prop_assert!(scan.at <= text.len() + 1);
        }
    }

    #[test]
    fn names_may_be_escaped() {
        let mut scan = Scan::new(r#""st\u0061tus" : 200"#);
        assert_eq!(scan.name().as_deref(), Some("status"));
        assert_eq!(scan.value(), Some("200"));
    }
}
