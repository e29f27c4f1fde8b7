//! Tests of `Edm.Guid`.

use proptest::prelude::*;
use uuid::Uuid;

use super::Guid;
use crate::edm::testing;

#[test]
fn text_survives_a_round_trip() {
    for text in [
        "6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b30",
        "6E5A5D3E-9A2C-4B51-A0DE-7D8E4C1F2B30",
        "6E5a5D3e-9a2C-4b51-A0de-7d8E4c1F2b3F",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-FFFF-ffff-FFFF-ffffffffffff",
    ] {
        let value: Guid = text.parse().expect(text);
        assert_eq!(value.to_string(), text);
        assert_eq!(format!("{value:?}"), text);
        assert_eq!(Uuid::from(value), Uuid::try_parse(text).expect(text));
    }
}

#[test]
fn other_forms_are_refused() {
    for text in [
        "",
        "6e5a5d3e9a2c4b51a0de7d8e4c1f2b30",
        "{6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b30}",
        "urn:uuid:6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b30",
        "6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b3",
        "6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b300",
        "6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b3g",
        "6e5a5d3e-9a2c-4b51-a0de7-d8e4c1f2b30",
        "6e5a5d3e_9a2c_4b51_a0de_7d8e4c1f2b30",
        "{6e5a5d3e9a2c-4b51-a0de-7d8e4c1f2b3}",
        "6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b\u{e9}",
    ] {
        assert!(text.parse::<Guid>().is_err(), "{text}");
    }
}

#[test]
fn the_case_does_not_compare() {
    let parse = |text: &str| text.parse::<Guid>().expect(text);
    let lower = parse("6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b30");
    testing::assert_equal(&lower, &parse("6E5A5D3E-9A2C-4B51-A0DE-7D8E4C1F2B30"));
    assert!(lower < parse("6E5A5D3E-9A2C-4B51-A0DE-7D8E4C1F2B31"));
}

#[test]
fn the_default_is_all_zeros() {
    assert_eq!(Guid::default().to_string(), "00000000-0000-0000-0000-000000000000");
}

proptest! {
    #![proptest_config(testing::config())]

    #[test]
    fn no_text_panics_and_every_accepted_one_comes_back(
        text in "[0-9a-fA-F-]{36}|[{]?[0-9a-f-]{30,38}[}]?|\\PC{0,40}"
    ) {
        if let Ok(value) = text.parse::<Guid>() {
            prop_assert_eq!(value.to_string(), text);
        }
    }

    #[test]
    fn every_spelling_comes_back(
        text in "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
    ) {
        let value: Guid = text.parse().expect("valid");
        prop_assert_eq!(value.to_string(), text);
        prop_assert_eq!(Guid::from(value.uuid()), value);
    }

    #[test]
    fn a_uuid_is_written_as_it_writes_itself(bytes: [u8; 16]) {
        let uuid = Uuid::from_bytes(bytes);
        prop_assert_eq!(Guid::from(uuid).to_string(), uuid.to_string());
    }
}
