//! The documents of the decoding benchmark: pages as the service writes them, made from the types'
//! descriptions.

use graph_core::{EdmType, Hierarchy, Resource, TypeInfo};

use super::ours::{App, ManagedDevice, UserStatus};

/// A kind of page.
#[derive(Clone, Copy, Debug)]
pub enum Document {
    /// Devices with 50 properties.
    Devices,
    /// User statuses with 6.
    Statuses,
    /// Apps of several types, `@odata.type` first, which is where services write it.
    AppsTypeFirst,
    /// The same, `@odata.type` last.
    AppsTypeLast,
}

impl Document {
    /// A page with this many items.
    pub fn page(self, items: usize) -> String {
        let items: Vec<String> = (0..items).map(|i| self.item(i)).collect();
        format!(
            r#"{{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#items","@odata.nextLink":"https://graph.microsoft.com/v1.0/items?$skiptoken=1","value":[{}]}}"#,
            items.join(",")
        )
    }

    /// The first item of a page.
    pub fn first_item(self) -> String {
        self.item(0)
    }

    fn item(self, i: usize) -> String {
        match self {
            Self::Devices => object(&entries(ManagedDevice::INFO, i)),
            Self::Statuses => object(&entries(UserStatus::INFO, i)),
            Self::AppsTypeFirst | Self::AppsTypeLast => {
                let derived = <App as Hierarchy>::INFO.derived;
                let info = derived[i % derived.len()]();
                let odata_type = format!(r##""@odata.type":"#{}""##, info.name);
                let mut entries = entries(info, i);
                let at = if matches!(self, Self::AppsTypeFirst) { 0 } else { entries.len() };
                entries.insert(at, odata_type);
                object(&entries)
            }
        }
    }
}

fn object(entries: &[String]) -> String {
    format!("{{{}}}", entries.join(","))
}

fn entries(info: &TypeInfo, seed: usize) -> Vec<String> {
    let properties = info.properties().enumerate();
    properties
        .map(|(i, property)| {
            // About a quarter of what devices and apps have is null.
            let value = if i % 4 == 3 && !property.is_required() {
                "null".to_owned()
            } else {
                value(property.edm(), seed + i)
            };
            format!(r#""{}":{value}"#, property.name)
        })
        .collect()
}

fn value(edm: EdmType, seed: usize) -> String {
    const TEXTS: &[&str] = &[
        "f6b2c1d0-4a5e-4c7f-9a1b-0d2e3f4a5b6c",
        "ada.lovelace@contoso.example",
        "Surface Laptop 7",
        "",
        "10.0.26100.4652",
        "Enrolled by the user \\\"ada\\\"",
    ];
    match edm {
        EdmType::Boolean => (!seed.is_multiple_of(3)).to_string(),
        EdmType::Int32 => (seed % 90).to_string(),
        EdmType::Int64 => (seed * 4_096_000_000).to_string(),
        EdmType::DateTimeOffset => format!("\"2026-03-{:02}T08:15:30.1234567Z\"", seed % 28 + 1),
        EdmType::Enum(info) => format!("{:?}", info.members[seed % info.members.len()]),
        EdmType::Object(info) => object(&entries(info(), seed)),
        _ => format!("\"{}\"", TEXTS[seed % TEXTS.len()]),
    }
}
