//! Which fixups were needed: one that was not is out of date.

use super::{Config, OfProperty};
use crate::error::{Error, Result};

impl Config {
    pub(crate) fn has(&self, kind: &str, list: &[OfProperty], ty: &str, property: &str) -> bool {
        let mut all = list.iter().filter(|fixup| fixup.r#type == ty);
        let found = all.any(|fixup| fixup.properties.iter().any(|name| name == property));
        if found {
            self.apply(kind, &format!("{ty}/{property}"));
        }
        found
    }

    /// Whether a fixup says that the entities of a type are read by their keys.
    pub(crate) fn is_read_by_key(&self, ty: &str) -> bool {
        let mut all = self.read_by_key.iter().flat_map(|fixup| &fixup.types);
        let found = all.any(|name| name == ty);
        if found {
            self.apply("read_by_key", ty);
        }
        found
    }

    pub(crate) fn apply(&self, kind: &str, what: &str) {
        self.applied.borrow_mut().insert(format!("{kind} {what}"));
    }

    /// Fails if a fixup was not needed.
    ///
    /// # Errors
    ///
    /// Names each fixup that no longer applies.
    pub fn all_applied(&self) -> Result<()> {
        let unapplied = self.unapplied();
        if unapplied.is_empty() {
            return Ok(());
        }
        let list = unapplied.join("\n  ");
        Err(Error::new(format!("these fixups no longer apply; remove them:\n  {list}")))
    }

    /// The fixups that were not needed.
    pub(crate) fn unapplied(&self) -> Vec<String> {
        let mut expected = Vec::new();
        for (kind, list) in [
            ("contain", &self.contain),
            ("reference", &self.reference),
            ("read_only", &self.read_only),
            ("writable", &self.writable),
            ("deep_insert", &self.deep_insert),
            ("bind", &self.bind),
            ("order", &self.order),
        ] {
            for fixup in list {
                let of = |name: &String| format!("{kind} {}/{name}", fixup.r#type);
                expected.extend(fixup.properties.iter().map(of));
            }
        }
        let by_key = self.read_by_key.iter().flat_map(|fixup| &fixup.types);
        expected.extend(by_key.map(|ty| format!("read_by_key {ty}")));
        for partial in &self.partial {
            let of = |name: &String| format!("partial {}/{name}", partial.r#type);
            expected.extend(partial.properties.iter().map(of));
        }
        expected.extend(self.rename.iter().map(|r| format!("rename {}/{}", r.r#type, r.property)));
        expected
            .extend(self.operation.iter().map(|o| format!("operation {} {}", o.method, o.path)));
        expected.extend(self.alternative.iter().map(|a| format!("alternative {}", a.path)));
        let uncast = self.uncast.iter();
        expected.extend(uncast.map(|one| format!("uncast {}/{}", one.r#type, one.name)));
        for cast in &self.cast {
            expected.extend(cast.types.iter().map(|ty| format!("cast {}/{ty}", cast.path)));
        }
        let applied = self.applied.borrow();
        expected.retain(|fixup| !applied.contains(fixup));
        expected
    }
}
