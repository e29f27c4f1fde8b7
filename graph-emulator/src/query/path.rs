//! Property paths, and what they lead to.

use graph_core::{EdmType, TypeInfo};
use serde_json::Value;

use super::filter::Source;
use crate::model::Model;

/// A path such as `target/groupId`, from an item or from the variable of an `any`.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    /// 0 is the item, and others the variables, the outermost first.
    pub(crate) root: usize,
    steps: Vec<Step>,
    /// The type of its values. `Edm.Untyped` where it is not declared.
    pub(crate) edm: EdmType,
}

#[derive(Clone, Debug)]
enum Step {
    Property(String),
    /// Leads to other items.
    Navigation(&'static str),
    Cast(&'static str),
}

impl Path {
    /// A root itself.
    pub(crate) fn root(root: usize, edm: EdmType) -> Self {
        Self { root, steps: Vec::new(), edm }
    }

    /// The path of a property of the items of a type.
    pub(crate) fn of(text: &str, info: &'static TypeInfo, model: &Model) -> Result<Self, String> {
        let mut path = Self::root(0, EdmType::Untyped);
        let mut within = Some(info);
        for name in text.split('/') {
            within = path.step(name, within, model)?;
        }
        Ok(path)
    }

    /// Goes on to what is called so. `within` is the type that it is in, if it is declared.
    pub(crate) fn step(
        &mut self,
        name: &str,
        within: Option<&'static TypeInfo>,
        model: &Model,
    ) -> Result<Option<&'static TypeInfo>, String> {
        if name.contains('.') && !name.starts_with('@') {
            let cast = model.find(name).ok_or_else(|| format!("there is no type `{name}`"))?;
            self.steps.push(Step::Cast(cast.name));
            return Ok(Some(cast));
        }
        let (step, edm) = match within.and_then(|info| info.property(name)) {
            Some((_, property)) if property.is_navigation() => {
                (Step::Navigation(property.name), property.edm())
            }
            Some((_, property)) => (Step::Property(property.name.to_owned()), property.edm()),
            None => match within {
                Some(info) if !info.is_open => {
                    return Err(format!("{} has no property `{name}`", info.name));
                }
                _ if name.is_empty() => return Err("a name is missing".to_owned()),
                _ => (Step::Property(name.to_owned()), EdmType::Untyped),
            },
        };
        self.steps.push(step);
        self.edm = edm;
        Ok(edm.object())
    }

    /// The value that it leads to. Null if there is none.
    pub(crate) fn value(&self, source: &Source<'_>, variables: &[Value]) -> Value {
        let mut steps = self.steps.iter();
        let mut value = match self.root.checked_sub(1) {
            Some(variable) => variables.get(variable).cloned().unwrap_or_default(),
            None => loop {
                match steps.next() {
                    Some(Step::Cast(name)) if source.is_a(name) => {}
                    Some(Step::Cast(_)) | None => return Value::Null,
                    Some(Step::Navigation(name)) => break (source.navigate)(name),
                    Some(Step::Property(name)) => {
                        break source.members.value(name).unwrap_or_default();
                    }
                }
            },
        };
        for step in steps {
            value = match step {
                Step::Cast(name) if source.has_type(&value, name) => value,
                Step::Cast(_) => Value::Null,
                Step::Property(name) => take(value, name),
                Step::Navigation(name) => take(value, name),
            };
        }
        value
    }
}

fn take(mut value: Value, name: &str) -> Value {
    value.get_mut(name).map(Value::take).unwrap_or_default()
}
