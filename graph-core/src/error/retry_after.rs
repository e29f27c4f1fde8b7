//! `Retry-After`, in every form that services write it.
//!
//! [RFC 9110, 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#name-retry-after) allows whole seconds and
//! an HTTP-date. Microsoft Graph also writes decimals, and gateways in between send it twice.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// The longest wait that was asked for. `None` if none was, or none that can be read.
pub(super) fn read(headers: &HeaderMap) -> Option<Duration> {
    let values = headers.get_all(RETRY_AFTER).iter().filter_map(|value| value.to_str().ok());
    values.filter_map(|value| parse(value, || now(headers))).max()
}

/// The time by the clock of the one who answers, since it is that clock which a date is of.
fn now(headers: &HeaderMap) -> SystemTime {
    let date = headers.get(DATE).and_then(|date| date.to_str().ok());
    date.and_then(|date| httpdate::parse_http_date(date).ok()).unwrap_or_else(SystemTime::now)
}

fn parse(value: &str, now: impl FnOnce() -> SystemTime) -> Option<Duration> {
    if let Ok(date) = httpdate::parse_http_date(value.trim()) {
        return Some(date.duration_since(now()).unwrap_or_default());
    }
    value.split(',').filter_map(|text| seconds(text.trim())).max()
}

/// Negative and unrepresentable numbers say nothing.
fn seconds(text: &str) -> Option<Duration> {
    match text.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => {
            // JSON has a digit on each side of the point.
            let text = text.trim_end_matches('.');
            let whole = if text.starts_with('.') { "0" } else { "" };
            let seconds = serde_json::from_str(&format!("{whole}{text}")).ok()?;
            Duration::try_from_secs_f64(seconds).ok()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use http::HeaderMap;

    use super::{parse, read};

    #[test]
    fn every_form_is_read() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (value, wait) in [
            ("120", Some(120.0)),
            (" 7 ", Some(7.0)),
            ("0", Some(0.0)),
            ("0.249", Some(0.249)),
            (".5", Some(0.5)),
            ("5.", Some(5.0)),
            ("007", Some(7.0)),
            ("1e2", Some(100.0)),
            ("31,120", Some(120.0)),
            ("120, 31", Some(120.0)),
            ("Sun, 06 Nov 1994 08:50:07 GMT", Some(30.0)),
            ("Sunday, 06-Nov-94 08:50:07 GMT", Some(30.0)),
            ("Sun Nov  6 08:50:07 1994", Some(30.0)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0.0)),
            ("-5", None),
            ("NaN", None),
            ("1e300", None),
            ("1.x", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(parse(value, || now), wait.map(Duration::from_secs_f64), "{value:?}");
        }
    }

    #[test]
    fn the_longest_of_several_headers_counts() {
        let mut headers = HeaderMap::new();
        assert_eq!(read(&headers), None);
        headers.append("retry-after", "3".parse().expect("valid"));
        headers.append("retry-after", "9".parse().expect("valid"));
        headers.append("retry-after", "soon".parse().expect("valid"));
        assert_eq!(read(&headers), Some(Duration::from_secs(9)));
    }

    #[test]
    fn a_date_is_compared_with_the_services_own_clock() {
        let mut headers = HeaderMap::new();
        headers.insert("date", "Sun, 06 Nov 1994 08:49:37 GMT".parse().expect("valid"));
        headers.insert("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT".parse().expect("valid"));
        assert_eq!(read(&headers), Some(Duration::from_secs(30)));
    }
}
