//! Whether all that is declared has a name of its own: each area exports all, and so does the crate.

use std::collections::BTreeMap;

use super::Emitter;
use super::bound::Function;
use crate::error::{Error, Result};
use crate::names;
use crate::scope::Form;

impl Emitter<'_> {
    /// Fails if two declarations are called alike.
    pub(super) fn check_names(&self) -> Result<()> {
        let scope = self.scope;
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let mut take = |rust: String, what: String| {
            let error = taken.get(&rust).map(|other| {
                Error::new(format!(
                    "{other} and {what} would both be `{rust}`; choose roots that do not lead to both"
                ))
            });
            taken.insert(rust, what);
            error.map_or(Ok(()), Err)
        };
        for name in scope.types.iter().chain(&scope.enums) {
            take(names::type_name(name), format!("`{name}`"))?;
        }
        for name in &scope.types {
            let rust = scope.struct_name(name);
            if scope.form(name) == Form::Hierarchy {
                take(rust.clone(), format!("the base of `{name}`"))?;
            }
            if self.has_patch(name) {
                take(format!("{rust}Patch"), format!("the patch of `{name}`"))?;
            }
        }
        let functions = self.functions.values().flatten().filter(|function| function.is_first());
        for function in functions.filter(|function| function.has_body()) {
            let Function { route, .. } = function;
            let what = format!("the parameters of `{}/{}`", route.owner, route.operation.name);
            take(function.body(), what)?;
        }
        Ok(())
    }
}
