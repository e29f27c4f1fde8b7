//! Where a list of pages or a delta query goes on.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;

use super::wrong;
use crate::refusal::Refusal;

/// What a link of an answer carries. Nobody but the emulator reads it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Token {
    /// After the item at this position.
    Position(u64),
    /// After this many items, where positions are in no order.
    Offset(u64),
    /// Changes after this version, in the tenant that was started or reset the given time.
    Changes { tenant: u64, version: u64 },
    /// Changes after a version, after the item at this position.
    ChangesAfter { tenant: u64, version: u64, since: u64, position: u64 },
}

impl Token {
    /// As it stands in a link.
    pub(crate) fn text(self) -> String {
        let text = match self {
            Token::Position(position) => format!("p{position}"),
            Token::Offset(offset) => format!("o{offset}"),
            Token::Changes { tenant, version } => format!("c{tenant}.{version}"),
            Token::ChangesAfter { tenant, version, since, position } => {
                format!("a{tenant}.{version}.{since}.{position}")
            }
        };
        BASE64_URL_SAFE_NO_PAD.encode(text)
    }

    /// Reads what stands in a link.
    pub(super) fn read(option: &str, text: &str) -> Result<Self, Refusal> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok();
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        let token = text.as_deref().and_then(Self::parse);
        token.ok_or_else(|| {
            wrong(option, "it is from no link of an answer; send the link as it came")
        })
    }

    fn parse(text: &str) -> Option<Self> {
        let (kind, numbers) = text.split_at_checked(1)?;
        let numbers: Vec<u64> =
            numbers.split('.').map(|n| n.parse().ok()).collect::<Option<_>>()?;
        Some(match (kind, &numbers[..]) {
            ("p", &[position]) => Token::Position(position),
            ("o", &[offset]) => Token::Offset(offset),
            ("c", &[tenant, version]) => Token::Changes { tenant, version },
            ("a", &[tenant, version, since, position]) => {
                Token::ChangesAfter { tenant, version, since, position }
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Token;

    #[test]
    fn tokens_are_read_as_they_were_written() {
        for token in [
            Token::Position(7),
            Token::Offset(100),
            Token::Changes { tenant: 1, version: 9 },
            Token::ChangesAfter { tenant: 1, version: 9, since: 3, position: 8 },
        ] {
            assert_eq!(Token::read("$skiptoken", &token.text()).expect("a token"), token);
        }
        for text in ["", "7", "cDcuOA", "*"] {
            assert!(Token::read("$skiptoken", text).is_err(), "{text}");
        }
    }
}
