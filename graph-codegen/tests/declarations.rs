//! What is written, and that it is what `graph-intune` has.

use std::path::{Path, PathBuf};

use graph_codegen::Texts;
use graph_codegen::config::Config;
use graph_codegen::csdl::Document;
use graph_codegen::generate::{self, Generated};
use graph_codegen::permissions::Permissions;

const SMALL: &str = include_str!("small.xml");

fn generate_small(config: &str) -> graph_codegen::Result<Generated> {
    generate_with(config, &Texts::default())
}

fn generate_with(config: &str, texts: &Texts) -> graph_codegen::Result<Generated> {
    let config = format!(
        "roots = [\"/garage\"]\n[[area]]\nname = \"garage\"\ntitle = \"Cars.\"\npaths = [\"/garage\"]\n{config}"
    );
    let document = Document::parse(SMALL)?;
    let config = Config::parse(&config)?;
    generate::generate(&document, &config, &Permissions::default(), texts)
}

/// The text of a file, formatted.
fn file(generated: &Generated, name: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    generated.write(folder.path()).expect("written");
    std::fs::read_to_string(folder.path().join(name)).expect(name)
}

#[test]
fn an_area_has_a_page() {
    let docs = [("garage".to_owned(), "See [`Car`].\n".to_owned())].into();
    let texts = Texts { docs, ..Texts::default() };
    let generated = generate_with("", &texts).expect("declarations");
    let garage = file(&generated, "garage.rs");
    let expected = "\
//! Cars.
//!
//! See [`Car`].
//!
//! # What it has
//!
//! The feature `garage` brings 29 operations, 6 types, and 2 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`Car`] | `/garage/cars`<br>`/garage/cars/{carId}/wheels/{wheelId}/car` | `list`, `create`, `count`, `get`, `update`, `delete`, `wash`, `count_faster` |
//! | [`Garage`] | `/garage` | `get`, `update` |
";
    assert!(garage.contains(expected), "{garage}");
    let found = "#[doc(alias = \"cars\")]\npub use car::Car;\n";
    assert!(garage.contains(found), "{garage}");

    let docs = [("barn".to_owned(), String::new())].into();
    let error = generate_with("", &Texts { docs, ..Texts::default() }).expect_err("no such area");
    assert_eq!(error.to_string(), "the documentation of `barn` has no place");
}

#[test]
fn declarations_read_as_written_by_hand() {
    let generated = generate_small("").expect("declarations");
    let car = file(&generated, "garage/car.rs");
    let expected = r#"/// What every [`Car`] has.
#[graph_resource(base, abstract)]
pub struct CarBase {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub colors: Option<Flags<Color>>,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub r#type: Option<String>,
    #[graph(name = "VIN", read_only)]
    pub vin: Option<String>,
    #[graph(navigation)]
    pub wheels: Option<Vec<Wheel>>,
}

/// The entity type `car`.
#[doc(alias = "cars")]
#[graph_hierarchy(base = CarBase)]
#[graph_resource(path = "/garage/cars", method = [GET, POST])]
#[graph_resource(path = "/garage/cars/$count", method = GET)]
#[graph_resource(path = "/garage/cars/{carId}", method = [GET, PATCH, DELETE])]
"#;
    assert!(car.contains(expected), "{car}");
    let wash = r#"#[graph_operations(path = "/garage/cars/{carId}")]
impl Car {
    /// Calls the action `wash`.
    #[graph(POST)]
    fn wash(with_wax: bool, notes: Option<String>) -> i32;
"#;
    assert!(car.contains(wash), "{car}");
    let sports_car = file(&generated, "garage/sports_car.rs");
    assert!(sports_car.contains("#[graph(name = \"very_Fast\")]\n    VeryFast,"), "{sports_car}");
    assert!(sports_car.contains("#[graph_resource(base = CarBase)]"), "{sports_car}");
    assert_eq!((generated.counts.types, generated.counts.enums), (6, 2));
}

#[test]
fn a_derived_type_says_whose_functions_are_its_own() {
    let generated = generate_small("").expect("declarations");
    // What it is cast to lists and gets; the rest is the hierarchy's.
    let expected = "\
/// The entity type `sportsCar`.
///
/// [One of `Car`](crate::Car), whose functions create, update and delete it.
#[graph_resource(base = CarBase)]
";
    let text = file(&generated, "garage/sports_car.rs");
    assert!(text.contains(expected), "{text}");
    let others = generated.files.iter().filter(|(name, _)| *name != "garage/sports_car.rs");
    assert!(others.into_iter().all(|(_, text)| !text.contains("[One of")));
}

#[test]
fn a_fixup_that_no_longer_applies_fails() {
    let fixup =
        "[[read_only]]\ntype = \"microsoft.graph.car\"\nproperties = [\"wings\"]\nreason = \"-\"\n";
    let error = generate_small(fixup).expect_err("a fault").to_string();
    assert_eq!(
        error,
        "these fixups no longer apply; remove them:\n  read_only microsoft.graph.car/wings"
    );
    let fixup = "[[property]]\ntype = \"microsoft.graph.car\"\nname = \"VIN\"\nof = \"Edm.String\"\nreason = \"-\"\n";
    let error = generate_small(fixup).expect_err("a fault").to_string();
    assert!(error.contains("has `microsoft.graph.car/VIN` now"), "{error}");
    let gone =
        "[[gone]]\npaths = [\"/garage/cars/{carId}/wings\"]\ntypes = [\"wing\"]\nreason = \"-\"\n";
    assert!(generate_small(gone).is_ok());
    let there = gone.replace("/wings", "/wheels").replace("\"wing\"", "\"wing\", \"color\"");
    let error = generate_small(&there).expect_err("a fault").to_string();
    assert_eq!(
        error,
        "the metadata has `/garage/cars/{carId}/wheels`, `color`; remove it from `[[gone]]`"
    );
}

#[test]
fn a_path_without_an_area_is_told() {
    let document = Document::parse(SMALL).expect("metadata");
    let config = Config::parse("roots = [\"/people\"]").expect("a config");
    let error = generate::generate(&document, &config, &Permissions::default(), &Texts::default());
    let error = error.expect_err("a fault").to_string();
    assert_eq!(
        error,
        "`/people` is in no area; name one for the root `/people` with `--area NAME=/people`, or add the path \
         to an `[[area]]`'s `paths`"
    );
}

fn files(folder: &Path, below: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, below, found);
        } else {
            let name = path.strip_prefix(below).expect("below").to_owned();
            found.push((name, std::fs::read_to_string(&path).expect("a file")));
        }
    }
}

/// If `GRAPH_SHARED_DATA` names the folder with the metadata.
#[test]
fn the_committed_declarations_are_what_is_written() {
    let Some(data) = std::env::var_os("GRAPH_SHARED_DATA").map(PathBuf::from) else { return };
    let intune = Path::new(env!("CARGO_MANIFEST_DIR")).join("../graph-intune");
    let read = |path: PathBuf| std::fs::read_to_string(&path).expect("a file");
    let document = Document::parse(&read(data.join("graph-v1.0.csdl.xml"))).expect("metadata");
    let config = Config::parse(&read(intune.join("codegen/intune.toml"))).expect("fixups");
    let permissions = Permissions::parse(&read(data.join("intune-permissions.tsv")));
    let texts = Texts {
        docs: toml::from_str(&read(intune.join("codegen/docs.toml"))).expect("TOML"),
        references: generate::references(&read(data.join("resources.open.jsonl"))).expect("pages"),
    };
    let permissions = permissions.expect("permissions");
    let generated =
        generate::generate(&document, &config, &permissions, &texts).expect("declarations");
    let folder = tempfile::tempdir().expect("a folder");
    let lib = read(intune.join("src/lib.rs"));
    std::fs::write(folder.path().join("lib.rs"), lib).expect("written");
    generated.write(folder.path()).expect("written");
    let (mut written, mut committed) = (Vec::new(), Vec::new());
    files(folder.path(), folder.path(), &mut written);
    files(&intune.join("src"), &intune.join("src"), &mut committed);
    written.sort();
    committed.sort();
    for (written, committed) in written.iter().zip(&committed) {
        assert_eq!(written, committed);
    }
    assert_eq!(written.len(), committed.len());
    let manifest: toml::Table = toml::from_str(&read(intune.join("Cargo.toml"))).expect("TOML");
    for (feature, needs) in &generated.features {
        let declared = manifest["features"].get(feature).and_then(toml::Value::as_array);
        let declared: Vec<_> =
            declared.expect(feature).iter().filter_map(toml::Value::as_str).collect();
        assert_eq!(declared, *needs, "{feature}");
    }
    let catalog = intune.join("../tests/src/declared/catalog.rs");
    assert_eq!(generated.catalog, read(catalog));
}
