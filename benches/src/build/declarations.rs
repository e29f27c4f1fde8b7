//! A number of declarations with the mix of sizes that the table has.

use super::sizes::{self, EnumSize, TypeSize};

/// What is declared.
#[derive(Debug)]
pub struct Declarations {
    /// How many members each enum has, and whether it is a set of flags.
    pub(super) enums: Vec<(usize, bool)>,
    /// The types, bases before what derives from them.
    pub types: Vec<Declaration>,
}

/// A declared type.
#[derive(Debug)]
pub struct Declaration {
    pub(super) name: String,
    pub(super) is_entity: bool,
    /// The position of the type that this one derives from.
    pub(super) base: Option<usize>,
    /// The types that derive from this one, at whatever depth.
    pub(super) derived: Vec<usize>,
    /// The properties without the base's.
    pub(super) own: Vec<Property>,
    pub(super) operations: Vec<char>,
    pub(super) actions: Vec<Vec<Property>>,
}

/// A property, or a parameter.
#[derive(Clone, Debug)]
pub(super) struct Property {
    pub(super) name: String,
    /// What a value is, without `Option`.
    pub(super) value: Value,
    pub(super) is_collection: bool,
}

/// The type of a property's values.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value {
    /// A type of this name.
    Primitive(&'static str),
    /// The enum at this position.
    Enum(usize),
    /// The type at this position, or one that derives from it.
    Object(usize),
}

impl Declarations {
    /// This many types. Fewer than the table has are taken from its whole range of sizes; of more, the
    /// rest is taken again.
    pub fn new(count: usize) -> Self {
        let (enums, types) = sizes::read();
        let all = types.len();
        let mut chosen = Vec::new();
        for round in 0..count.div_ceil(all) {
            chosen.push(choose(&types, all.min(count - round * all)));
        }
        let enums: Vec<EnumSize> =
            (0..(count * enums.len()).div_ceil(all)).map(|i| enums[i * 7 % enums.len()]).collect();
        let mut declarations = Self {
            enums: enums.iter().map(|of| (of.members, of.is_flags)).collect(),
            types: Vec::new(),
        };
        for chosen in chosen {
            declarations.add(&types, &chosen);
        }
        declarations
    }

    /// The number of properties, with those of bases inlined.
    pub fn properties(&self) -> usize {
        self.types.iter().map(|of| self.inlined(of).len() + usize::from(of.is_entity)).sum()
    }

    /// The number of operations, actions included.
    pub fn operations(&self) -> usize {
        self.types.iter().map(|of| of.operations.len() + of.actions.len()).sum()
    }

    /// The properties of a type, the base's first.
    pub(super) fn inlined<'a>(&'a self, of: &'a Declaration) -> Vec<&'a Property> {
        let mut properties = of.base.map_or_else(Vec::new, |base| self.inlined(&self.types[base]));
        properties.extend(&of.own);
        properties
    }

    /// Adds some types of the table. Where a base was not chosen, its properties are the type's own.
    fn add(&mut self, table: &[TypeSize], chosen: &[usize]) {
        let first = self.types.len();
        let complex: Vec<usize> = (0..chosen.len())
            .filter(|&i| !table[chosen[i]].is_entity && !is_base(table, chosen, i))
            .collect();
        let mut references = Numbers(0);
        for (i, &at) in chosen.iter().enumerate() {
            let size = &table[at];
            let mut letters = size.properties.clone();
            let mut base = size.base;
            while let Some(missing) = base.filter(|base| !chosen.contains(base)) {
                letters.splice(0..0, table[missing].properties.iter().copied());
                base = table[missing].base;
            }
            let base = base.and_then(|base| chosen.iter().position(|&other| other == base));
            let base = base.map(|base| first + base);
            let before = base.map_or(0, |base| self.inlined(&self.types[base]).len());
            // A complex type may hold those before it, so that none holds itself.
            let may_hold: Vec<usize> = complex
                .iter()
                .filter(|&&other| size.is_entity || other < i)
                .map(|other| first + other)
                .collect();
            let mut property = |number: usize, letter: char| {
                self.property(number, letter, &may_hold, &mut references)
            };
            let own: Vec<Property> = letters
                .iter()
                .enumerate()
                .map(|(number, &letter)| property(before + number, letter))
                .collect();
            let parameters = |letters: &Vec<char>| {
                letters
                    .iter()
                    .enumerate()
                    .map(|(number, &letter)| property(number, letter))
                    .collect()
            };
            let actions = size.actions.iter().map(parameters).collect();
            let declaration = Declaration {
                name: format!("{}{}", pick(TYPES, first + i), first + i),
                is_entity: size.is_entity,
                base,
                derived: Vec::new(),
                own,
                operations: size.operations.clone(),
                actions,
            };
            let mut ancestor = declaration.base;
            while let Some(base) = ancestor {
                self.types[base].derived.push(first + i);
                ancestor = self.types[base].base;
            }
            self.types.push(declaration);
        }
    }

    fn property(
        &self,
        number: usize,
        letter: char,
        may_hold: &[usize],
        references: &mut Numbers,
    ) -> Property {
        let text = Value::Primitive("String");
        let value = match letter.to_ascii_lowercase() {
            'b' => Value::Primitive("bool"),
            'i' => Value::Primitive("i32"),
            'l' => Value::Primitive("i64"),
            'f' => Value::Primitive("f64"),
            't' => Value::Primitive("DateTimeOffset"),
            'g' => Value::Primitive("Guid"),
            'u' => Value::Primitive("Duration"),
            'd' => Value::Primitive("Date"),
            'm' => Value::Primitive("TimeOfDay"),
            'x' => Value::Primitive("Binary"),
            'j' => Value::Primitive("Json"),
            'e' => Value::Enum(references.next(self.enums.len())),
            // The first types have nothing to hold yet.
            'c' | 'h' if may_hold.is_empty() => text,
            'c' => Value::Object(may_hold[references.next(may_hold.len())]),
            'h' => {
                let is_base = |&i: &usize| !self.types[i].derived.is_empty();
                let bases: Vec<usize> = (0..self.types.len()).filter(is_base).collect();
                let holds = if bases.is_empty() { may_hold } else { &bases };
                Value::Object(holds[references.next(holds.len())])
            }
            _ => text,
        };
        // As long as Graph's names are.
        let name = format!(
            "{}_{}_{number}",
            pick(WORDS, number * 5 + may_hold.len()),
            pick(WORDS, number)
        );
        Property { name, value, is_collection: letter.is_ascii_uppercase() }
    }
}

/// Every so many-th type by size, so that the mix stays as it is.
fn choose(types: &[TypeSize], count: usize) -> Vec<usize> {
    let mut by_size: Vec<usize> = (0..types.len()).collect();
    by_size.sort_by_key(|&i| types[i].properties.len());
    let step = |i: usize| (i * 2 + 1) * types.len() / (count * 2);
    let mut chosen: Vec<usize> = (0..count).map(|i| by_size[step(i)]).collect();
    chosen.sort_unstable();
    chosen
}

fn is_base(table: &[TypeSize], chosen: &[usize], i: usize) -> bool {
    chosen.iter().any(|&other| table[other].base == Some(chosen[i]))
}

/// Spreads references over what there is.
struct Numbers(usize);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 += 1;
        self.0 * 11 % below
    }
}

fn pick(words: &[&'static str], i: usize) -> &'static str {
    words[i % words.len()]
}

const WORDS: &[&str] = &[
    "device",
    "status",
    "required",
    "minimum",
    "password",
    "display",
    "assigned",
    "version",
    "enabled",
    "compliance",
    "expiration",
    "network",
];
const TYPES: &[&str] = &[
    "DeviceConfigurationSummary",
    "AppAssignment",
    "CompliancePolicySetting",
    "EnrollmentProfile",
];
