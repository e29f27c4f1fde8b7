//! Other workloads than Intune's are written, and what is written compiles, as a crate of its own.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use graph_codegen::Texts;
use graph_codegen::config::{Area, Config};
use graph_codegen::csdl::Document;
use graph_codegen::generate::{self, Generated};
use graph_codegen::permissions::Permissions;

/// What `--root ROOT --area AREA=ROOT --depth DEPTH` writes.
fn generated(metadata: &str, root: &str, area: &str, depth: usize) -> Generated {
    generated_areas(metadata, &[(root, area)], depth)
}

/// The same with several roots, each of which is an area.
fn generated_areas(metadata: &str, areas: &[(&str, &str)], depth: usize) -> Generated {
    let document = Document::parse(metadata).expect("metadata");
    let mut config = Config::default();
    config.depth = Some(depth);
    for (root, area) in areas {
        let (name, paths) = ((*area).to_owned(), vec![(*root).to_owned()]);
        config.area.push(Area { name, title: "A workload.".to_owned(), paths });
        config.roots.push((*root).to_owned());
    }
    generate::generate(&document, &config, &Permissions::default(), &Texts::default())
        .expect("declarations")
}

/// Writes a crate, and gives its folder.
fn written(generated: &Generated, name: &str) -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = all().join(name);
    let features: Vec<_> =
        generated.features.iter().map(|(name, needs)| format!("{name} = {needs:?}")).collect();
    let manifest = format!(
        "[package]\nname = \"workload\"\nedition = \"2024\"\n\n[features]\n{}\n\n\
         [dependencies]\ngraph-core = {{ path = '{}', default-features = false }}\n\
         graph-codegen = {{ path = '{}', default-features = false }}\n\n[workspace]\n",
        features.join("\n"),
        workspace.join("graph-core").display(),
        workspace.join("graph-codegen").display()
    );
    let lib = "//! A workload.\n#![deny(warnings)]\n\npub use graph_core;\n\n\
               // Written by graph-codegen, up to the end of the areas.\n// The end of the areas.\n";
    let main = "fn main() -> std::process::ExitCode {\n    \
                graph_codegen::check::program(workload::AREAS, std::env::args_os())\n}\n";
    let sources = folder.join("src");
    std::fs::create_dir_all(&sources).expect("a folder");
    for (file, text) in [("Cargo.toml", &*manifest), ("src/lib.rs", lib), ("src/main.rs", main)] {
        std::fs::write(folder.join(file), text).expect("written");
    }
    // The versions that are here.
    std::fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).expect("copied");
    generated.write(&sources).expect("written");
    folder
}

/// Kept, so that what the crates depend on is built once.
fn all() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("workloads")
}

/// Runs a command of cargo's in a crate, with a feature of it, or with all.
fn cargo(command: &str, folder: &Path, feature: Option<&str>, arguments: &[&OsStr]) {
    let features = feature
        .map_or_else(|| "--all-features".to_owned(), |feature| format!("--features={feature}"));
    let done = Command::new(env!("CARGO"))
        .args([command, "--quiet", "--offline", &features, "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .args(arguments)
        .env("CARGO_TARGET_DIR", all().join("target"))
        .output()
        .expect("cargo");
    let (out, error) =
        (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{out}{error}");
}

/// Compiles what was written, and compares what the declarations say with the metadata that they are of.
fn matches(generated: &Generated, metadata: &Path, root: &str, name: &str, depth: usize) {
    let folder = written(generated, name);
    let (depth, area) = (depth.to_string(), format!("{name}={root}"));
    let told = ["--root", root, "--area", &area, "--depth", &depth, "--metadata"].map(OsStr::new);
    let arguments = [&["--".as_ref()], &told[..], &[metadata.as_os_str()]].concat();
    cargo("run", &folder, None, &arguments);
}

#[test]
fn what_is_hard_to_write_compiles() {
    let generated = generated(include_str!("workload.xml"), "/accounts", "accounts", 2);
    let files: Vec<_> = generated.files.keys().map(String::as_str).collect();
    // A root that only navigation leads to is not declared.
    assert!(!files.contains(&"accounts/entity.rs"), "{files:?}");
    assert!(files.contains(&"accounts/security_alert.rs"), "{files:?}");
    assert!(generated.counts.operations > 40, "{:?}", generated.counts);
    // What is called like a parameter is not the parameter.
    let folder = &generated.files["accounts/folder.rs"];
    assert!(folder.contains("{folderId2}/link\""), "{folder}");
    assert!(folder.contains("{folderId2}/range(folderId='{folderId}')\""), "{folder}");
    assert!(folder.contains("{accountId2}/folders/{folderId}/sees(accountId='{accountId}')\""));
    let metadata = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/workload.xml"));
    matches(&generated, metadata, "/accounts", "accounts", 2);
}

/// A type is in the area of its own collection, whatever it derives from and whatever led to it before.
#[test]
fn each_area_compiles_by_itself() {
    let areas = [
        ("/accounts", "accounts"),
        ("/teams", "teams"),
        ("/gadgets", "gadgets"),
        // The type is at home elsewhere.
        ("/teams/{teamId}/owner", "owners"),
    ];
    let generated = generated_areas(include_str!("areas.xml"), &areas, 4);
    let files: Vec<_> = generated.files.keys().map(String::as_str).collect();
    for file in ["accounts/account.rs", "accounts/tool.rs", "teams/team.rs", "gadgets/gadget.rs"] {
        assert!(files.contains(&file), "{file} in {files:?}");
    }
    let features: Vec<_> =
        generated.features.iter().map(|(name, needs)| (&**name, needs)).collect();
    let base = vec!["accounts".to_owned()];
    let none = Vec::new();
    assert_eq!(features, [("accounts", &none), ("gadgets", &none), ("teams", &base)]);
    assert_eq!(generated.empty, ["owners"]);
    // What is no feature is a warning, which the crate denies.
    let folder = written(&generated, "areas");
    for feature in generated.features.keys() {
        cargo("check", &folder, Some(feature), &["--lib".as_ref()]);
    }
}

/// If `GRAPH_SHARED_DATA` names the folder with Microsoft's metadata.
#[test]
fn users_groups_and_security_compile() {
    let Some(data) = std::env::var_os("GRAPH_SHARED_DATA") else { return };
    let file = Path::new(&data).join("graph-v1.0.csdl.xml");
    let metadata = std::fs::read_to_string(&file).expect("the metadata");
    let usual = Config::default().depth();
    for (root, area, depth) in
        [("/users", "users", usual), ("/groups", "groups", usual), ("/security", "security", 2)]
    {
        matches(&generated(&metadata, root, area, depth), &file, root, area, depth);
    }
}
