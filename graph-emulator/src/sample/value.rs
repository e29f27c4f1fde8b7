//! Values that are made up from descriptions.

use graph_core::{EdmType, PropertyInfo, TypeInfo};
use serde_json::{Map, Value, json};

use crate::target::Target;

/// How deep objects are filled that hold objects.
const DEEPEST: usize = 3;

/// Values that are made up from static descriptions, the same ones each time: what the items of
/// [`Emulator::sample`](crate::Emulator::sample) hold, and bodies to send.
///
/// ```
/// use graph_core::{Resource, graph_enum, graph_resource};
/// use graph_emulator::Sample;
/// use serde_json::json;
///
/// #[graph_resource(path = "/devices", method = POST)]
/// pub struct Device {
///     #[graph(key)]
///     pub id: String,
///     #[graph(read_only)]
///     pub serial_number: Option<String>,
///     pub display_name: Option<String>,
///     pub platform: Option<Platform>,
/// }
///
/// #[graph_enum]
/// pub enum Platform {
///     Ios,
///     Android,
/// }
///
/// let body = Sample::created(0).object(Device::INFO);
/// assert_eq!(json!(body), json!({"displayName": "displayName 0", "platform": "ios"}));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    number: usize,
    part: Part,
}

/// Which properties of an item there are.
#[derive(Clone, Copy, Debug)]
enum Part {
    /// All that it consists of, but for its key.
    Stored,
    /// What an app sends to create it.
    Created,
    /// What an app sends to update it.
    Updated,
}

impl Sample {
    /// What a service has of an item, but for its key. The number makes the values differ: it counts
    /// through the members of enums and the types of hierarchies.
    pub fn stored(number: usize) -> Self {
        Self { number, part: Part::Stored }
    }

    /// What the body of a create may have: all of it.
    pub fn created(number: usize) -> Self {
        Self { number, part: Part::Created }
    }

    /// What the body of an update may have: all of it.
    pub fn updated(number: usize) -> Self {
        Self { number, part: Part::Updated }
    }

    /// An object of this type, with its `@odata.type` if it is in a hierarchy.
    pub fn object(self, info: &TypeInfo) -> Map<String, Value> {
        self.object_at(info, 0)
    }

    /// A value of this type, such as a parameter's. A text looks like what it is called.
    pub fn value(self, name: &str, edm: EdmType) -> Value {
        self.value_at(name, edm, false, 0)
    }

    fn has(self, property: &PropertyInfo) -> bool {
        match self.part {
            Part::Stored => !property.is_navigation() && !property.is_key(),
            Part::Created => property.is_created(),
            Part::Updated => property.is_updated(),
        }
    }

    fn object_at(self, info: &TypeInfo, depth: usize) -> Map<String, Value> {
        // What is inside of a patch is written whole.
        let part = match self.part {
            Part::Updated if depth > 0 && info.is_entity => Part::Created,
            Part::Created | Part::Updated if depth > 0 && !info.is_entity => Part::Stored,
            part => part,
        };
        let sample = Self { part, ..self };
        let mut object = Map::new();
        if info.is_in_hierarchy() {
            object.insert("@odata.type".to_owned(), format!("#{}", info.name).into());
        }
        for property in info.properties().filter(|property| sample.has(property)) {
            let nullable = property.is_nullable();
            let value = sample.value_at(property.name, property.edm(), nullable, depth);
            object.insert(property.name.to_owned(), value);
        }
        object
    }

    fn value_at(self, name: &str, edm: EdmType, nullable: bool, depth: usize) -> Value {
        let number = self.number;
        match edm {
            EdmType::Boolean => json!(number.is_multiple_of(2)),
            EdmType::Byte | EdmType::SByte => json!(number % 100),
            EdmType::Int16 | EdmType::Int32 => json!(number % 30_000),
            EdmType::Int64 => json!(number as u64 * 1_048_576),
            EdmType::Single | EdmType::Double | EdmType::Decimal => json!(number),
            EdmType::Str => text(name, number).into(),
            EdmType::Guid => id(name, number).into(),
            EdmType::DateTimeOffset => {
                let (day, minute) = (number % 28 + 1, number / 28 % 60);
                format!("2026-{:02}-{day:02}T08:{minute:02}:00Z", number % 12 + 1).into()
            }
            EdmType::Date => format!("2026-01-{:02}", number % 28 + 1).into(),
            EdmType::TimeOfDay => format!("{:02}:00:00.0000000", number % 24).into(),
            EdmType::Duration => format!("PT{}H", number % 24 + 1).into(),
            EdmType::Binary => "AQID".into(),
            EdmType::Enum(info) => {
                let members = info.members.iter().filter(|member| **member != "unknownFutureValue");
                let members: Vec<_> = members.collect();
                let member = number.checked_rem(members.len()).and_then(|at| members.get(at));
                member.map_or(Value::Null, |member| json!(member))
            }
            // An element that would be empty is left out.
            EdmType::Collection { element, .. }
                if depth + usize::from(element.object().is_some()) < DEEPEST =>
            {
                json!([self.value_at(name, *element, false, depth)])
            }
            EdmType::Collection { .. } => json!([]),
            EdmType::Object(_) | EdmType::Hierarchy(_) if depth < DEEPEST => {
                let Some(target) = Target::of(edm) else {
                    return Value::Null;
                };
                let types = types(&target);
                self.object_at(types[number % types.len()], depth + 1).into()
            }
            // It would not end.
            EdmType::Object(_) | EdmType::Hierarchy(_) if nullable => Value::Null,
            _ => json!({}),
        }
    }
}

/// The types that items of a collection have: those that nothing derives from.
pub(super) fn types(target: &Target) -> Vec<&'static TypeInfo> {
    let leaves: Vec<_> = target.types().filter(|info| !info.is_base).collect();
    if leaves.is_empty() { vec![target.info] } else { leaves }
}

/// An id that looks like a GUID, and is the same each time.
pub(super) fn id(collection: &str, number: usize) -> String {
    let hash = collection.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    uuid::Uuid::from_u64_pair((hash & !0xf000) | 0x4000, (1 << 63) | number as u64).to_string()
}

/// A text that looks like what it is called.
fn text(name: &str, number: usize) -> String {
    let lower = name.to_ascii_lowercase();
    let ends = |end: &str| lower.ends_with(end);
    if ends("principalname") || ends("mail") || ends("emailaddress") {
        format!("user{number}@contoso.example")
    } else if ends("url") || ends("uri") {
        format!("https://contoso.example/{name}/{number}")
    } else if ends("id") {
        id(name, number)
    } else if ends("version") {
        format!("10.0.{number}")
    } else if ends("number") || ends("imei") || ends("meid") || ends("udid") {
        format!("{number:012}")
    } else {
        format!("{name} {number}")
    }
}
