//! The table of sizes, read from its text.

/// An enum.
#[derive(Clone, Copy, Debug)]
pub(super) struct EnumSize {
    pub(super) is_flags: bool,
    pub(super) members: usize,
}

/// A type. The letters are explained in the table.
#[derive(Clone, Debug)]
pub(super) struct TypeSize {
    pub(super) is_entity: bool,
    pub(super) base: Option<usize>,
    pub(super) properties: Vec<char>,
    pub(super) operations: Vec<char>,
    pub(super) actions: Vec<Vec<char>>,
}

/// The table.
pub(super) fn read() -> (Vec<EnumSize>, Vec<TypeSize>) {
    let (mut enums, mut types) = (Vec::new(), Vec::new());
    for line in include_str!("../sizes.txt").lines().filter(|line| !line.starts_with('#')) {
        match *line.split(' ').collect::<Vec<_>>() {
            [kind @ ("enum" | "flags"), members] => enums.push(EnumSize {
                is_flags: kind == "flags",
                members: members.parse().expect("a number of members"),
            }),
            [kind, base, properties, operations, actions] => types.push(TypeSize {
                is_entity: kind == "entity",
                base: base.parse().ok(),
                properties: letters(properties),
                operations: letters(operations),
                actions: actions.split(',').filter(|_| actions != "-").map(letters).collect(),
            }),
            _ => panic!("not a line of the table: {line}"),
        }
    }
    (enums, types)
}

fn letters(text: &str) -> Vec<char> {
    text.chars().filter(|&letter| letter != '-').collect()
}

#[cfg(test)]
mod tests {
    use super::{TypeSize, read};

    #[test]
    fn the_table_is_what_it_says() {
        fn inlined(types: &[TypeSize], of: &TypeSize) -> usize {
            let base =
                of.base.map_or(usize::from(of.is_entity), |base| inlined(types, &types[base]));
            base + of.properties.len()
        }
        let (enums, types) = read();
        let sizes: Vec<usize> = types.iter().map(|of| inlined(&types, of)).collect();
        assert_eq!((enums.len(), types.len()), (171, 350));
        assert_eq!((sizes.iter().sum::<usize>(), sizes.iter().max()), (3444, Some(&207)));
    }
}
