//! The words of a condition.

/// A word.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A name, a path or an operator.
    Word(String),
    /// A number, a date or a GUID, as it stands.
    Bare(String),
    /// A text in quotes.
    Text(String),
    /// A text in quotes after the name of its type: `duration'PT1H'`.
    Typed(String, String),
    Open,
    Close,
    Comma,
    Colon,
}

/// The words of a text.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let Some(c) = rest.chars().next() else {
            return Ok(tokens);
        };
        let single = match c {
            '(' => Some(Token::Open),
            ')' => Some(Token::Close),
            ',' => Some(Token::Comma),
            ':' => Some(Token::Colon),
            _ => None,
        };
        if let Some(token) = single {
            tokens.push(token);
            rest = &rest[1..];
        } else if c == '\'' {
            let (text, after) = quoted(rest)?;
            tokens.push(Token::Text(text));
            rest = after;
        } else {
            let bare = is_bare(rest);
            let length = rest.find(|c| !is_part(c, bare)).unwrap_or(rest.len());
            if length == 0 {
                return Err(format!("`{c}` is not expected"));
            }
            let (word, after) = rest.split_at(length);
            rest = after;
            tokens.push(if bare {
                Token::Bare(word.to_owned())
            } else if rest.starts_with('\'') {
                let (text, after) = quoted(rest)?;
                rest = after;
                Token::Typed(word.to_owned(), text)
            } else {
                Token::Word(word.to_owned())
            });
        }
    }
}

/// A text in quotes, and what comes after it.
fn quoted(text: &str) -> Result<(String, &str), String> {
    let mut found = String::new();
    let mut rest = text.get(1..).unwrap_or_default();
    while let Some((part, after)) = rest.split_once('\'') {
        found.push_str(part);
        match after.strip_prefix('\'') {
            Some(after) => {
                found.push('\'');
                rest = after;
            }
            None => return Ok((found, after)),
        }
    }
    Err("a text has no end; close it with `'`".to_owned())
}

/// Whether a number, date or GUID begins here.
fn is_bare(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    digits.starts_with(|c: char| c.is_ascii_digit())
        || text.starts_with("-INF")
        || text.get(..36).is_some_and(|guid| uuid::Uuid::try_parse(guid).is_ok())
}

fn is_part(c: char, bare: bool) -> bool {
    c.is_alphanumeric()
        || matches!(c, '_' | '.' | '@' | '$' | '#')
        || if bare { matches!(c, '-' | '+' | ':') } else { c == '/' }
}

#[cfg(test)]
mod tests {
    use super::{Token, tokens};

    #[test]
    fn words_are_told_apart() {
        let word = |text: &str| Token::Word(text.to_owned());
        let bare = |text: &str| Token::Bare(text.to_owned());
        for (text, expected) in [
            ("a/b eq 'it''s'", vec![word("a/b"), word("eq"), Token::Text("it's".to_owned())]),
            (
                "a/any(x:x gt -1.5e3)",
                vec![
                    word("a/any"),
                    Token::Open,
                    word("x"),
                    Token::Colon,
                    word("x"),
                    word("gt"),
                    bare("-1.5e3"),
                    Token::Close,
                ],
            ),
            ("2026-11-23T17:00:00+01:00", vec![bare("2026-11-23T17:00:00+01:00")]),
            (
                "a410aeb9-754d-4c84-bc5e-96c1fece6630",
                vec![bare("a410aeb9-754d-4c84-bc5e-96c1fece6630")],
            ),
            ("duration'PT1H'", vec![Token::Typed("duration".to_owned(), "PT1H".to_owned())]),
        ] {
            assert_eq!(tokens(text), Ok(expected), "{text}");
        }
        assert!(tokens("a eq 'b").is_err());
        assert!(tokens("a = 1").is_err());
    }
}
