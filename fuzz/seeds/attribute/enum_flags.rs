#[graph_enum(flags, crate = crate)]
enum Architecture { X86, X64, Arm }
