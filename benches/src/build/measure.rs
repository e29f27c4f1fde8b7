//! A workspace of generated crates, and the CPU time or instructions that compiling one of them takes.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

use super::Source;

/// Where the wrapper writes its counts. Set while instructions are counted.
const COUNTS: &str = "GRAPH_BENCHES_COUNTS";

/// What is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// `cargo check` of the declarations.
    Check,
    /// A build to develop with.
    Dev,
    /// A release build of the declarations and of a program that uses all of them.
    Release,
}

/// Generated crates in a workspace of their own.
#[derive(Debug)]
pub struct Workspace {
    root: PathBuf,
    rustc: PathBuf,
    codegen_units: Option<u8>,
}

impl Workspace {
    /// An empty workspace in `target/build-time`.
    ///
    /// # Errors
    ///
    /// If files cannot be written, or there is no `rustc`.
    pub fn new(members: &[String]) -> io::Result<Self> {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
        let root = project.join("target/build-time");
        fs::create_dir_all(&root)?;
        // A TOML string is written as Rust writes one.
        let path = |name: &str| format!("{:?}", project.join(name).to_string_lossy());
        let (core, intune) = (path("graph-core"), path("graph-intune"));
        fs::write(
            root.join("Cargo.toml"),
            format!(
                "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n\
                 [workspace.dependencies]\ngraph-core = {{ path = {core} }}\n\
                 graph-intune = {{ path = {intune} }}\n\
                 reqwest = {{ version = \"0.13.3\", default-features = false, features = \
                 [\"http2\", \"rustls-no-provider\", \"system-proxy\"] }}\n\
                 rustls = {{ version = \"0.23.30\", default-features = false, features = \
                 [\"logging\", \"ring\", \"std\", \"tls12\"] }}\n\
                 serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n\
                 tokio = {{ version = \"1.50\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
            ),
        )?;
        // The same versions as the project's.
        fs::copy(project.join("Cargo.lock"), root.join("Cargo.lock"))?;
        let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output()?.stdout;
        let sysroot = String::from_utf8_lossy(&sysroot);
        // Not rustup's proxy, whose own cost would be counted.
        let rustc = Path::new(sysroot.trim()).join("bin/rustc");
        Ok(Self { root, rustc, codegen_units: None })
    }

    /// Writes a crate. Its library has the name `library`, whatever the package's.
    ///
    /// # Errors
    ///
    /// If files cannot be written.
    pub fn write(&self, package: &str, library: &str, source: &Source) -> io::Result<()> {
        let folder = self.root.join(package);
        fs::create_dir_all(folder.join("src"))?;
        fs::write(
            folder.join("Cargo.toml"),
            format!(
                "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                 [lib]\nname = \"{library}\"\n\n[dependencies]\ngraph-core.workspace = true\n\
                 serde.workspace = true\nserde_json.workspace = true\n"
            ),
        )?;
        fs::write(folder.join("src/lib.rs"), &source.lib)?;
        fs::write(folder.join("src/main.rs"), &source.main)
    }

    /// Writes a crate that has nothing but these dependencies of the workspace.
    ///
    /// # Errors
    ///
    /// If files cannot be written.
    pub fn write_user_of(&self, package: &str, dependencies: &[&str]) -> io::Result<()> {
        let lines = dependencies.iter().map(|name| format!("{name}.workspace = true\n"));
        let folder = self.root.join(package);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(folder.join("src"))?;
        fs::write(
            folder.join("Cargo.toml"),
            format!(
                "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                 [dependencies]\n{}",
                lines.collect::<String>()
            ),
        )?;
        fs::write(folder.join("src/lib.rs"), "")
    }

    /// Writes a program with these dependencies of the workspace, and features of theirs.
    ///
    /// # Errors
    ///
    /// If files cannot be written.
    pub fn write_program(
        &self,
        package: &str,
        dependencies: &[(&str, &[&str])],
        main: &str,
    ) -> io::Result<()> {
        self.write_user_of(package, &[])?;
        let folder = self.root.join(package);
        let manifest = folder.join("Cargo.toml");
        let lines = dependencies.iter().map(|(name, features)| {
            format!("{name} = {{ workspace = true, features = {features:?} }}\n")
        });
        let text = fs::read_to_string(&manifest)? + &lines.collect::<String>();
        fs::write(manifest, text)?;
        fs::remove_file(folder.join("src/lib.rs"))?;
        fs::write(folder.join("src/main.rs"), main)
    }

    /// Compiles the dependencies, so that only the crate itself is left to do.
    ///
    /// # Errors
    ///
    /// If something cannot be compiled.
    pub fn prepare(&self, package: &str, step: Step) -> io::Result<()> {
        self.run(&mut self.cargo(package, step, "shared"))
    }

    /// The CPU milliseconds, of user and system, that it takes to compile one crate alone.
    ///
    /// # Errors
    ///
    /// If it cannot be compiled.
    pub fn milliseconds(&self, package: &str, step: Step) -> io::Result<f64> {
        self.touch(package)?;
        self.timed(&mut self.cargo(package, step, "shared"))
    }

    /// The CPU milliseconds that it takes to compile a package with all that it depends on.
    ///
    /// # Errors
    ///
    /// If it cannot be compiled.
    pub fn milliseconds_from_nothing(&self, package: &str, step: Step) -> io::Result<f64> {
        let target = self.root.join("target/fresh");
        if target.exists() {
            fs::remove_dir_all(target)?;
        }
        self.timed(&mut self.cargo(package, step, "fresh"))
    }

    /// The bytes of the program that a release build from nothing has just made, without its symbols.
    ///
    /// # Errors
    ///
    /// If it is not there.
    pub fn program_size(&self, package: &str) -> io::Result<u64> {
        Ok(fs::metadata(self.root.join("target/fresh/release").join(package))?.len())
    }

    /// How many crates a package is built from, itself included.
    ///
    /// # Errors
    ///
    /// If cargo does not say it.
    pub fn crates(&self, package: &str) -> io::Result<usize> {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["tree", "--quiet", "--package", package, "--edges", "normal,build"]);
        cargo.args(["--prefix", "none", "--format", "{p}"]).current_dir(&self.root);
        let output = cargo.stdin(Stdio::null()).output()?;
        if !output.status.success() {
            return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
        let lines = String::from_utf8_lossy(&output.stdout).into_owned();
        let names = lines.lines().map(|line| line.trim_end_matches(" (*)"));
        Ok(names.collect::<BTreeSet<_>>().len())
    }

    /// The CPU milliseconds that it takes to build a program for release together with a library of this
    /// project that it uses, and nothing else.
    ///
    /// # Errors
    ///
    /// If something cannot be compiled.
    pub fn milliseconds_of_all(&self, package: &str, library: &str) -> io::Result<f64> {
        self.prepare(package, Step::Release)?;
        let mut clean = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        clean.args(["clean", "--quiet", "--release", "--package", package, "--package", library]);
        clean.current_dir(&self.root);
        clean.env("CARGO_TARGET_DIR", self.root.join("target/shared"));
        self.run(&mut clean)?;
        self.timed(&mut self.cargo(package, Step::Release, "shared"))
    }

    /// From now on releases have so many units of code, whatever is usual.
    pub fn set_codegen_units(&mut self, units: u8) {
        self.codegen_units = Some(units);
    }

    /// The million instructions that the compiler needs to compile one crate alone.
    ///
    /// # Errors
    ///
    /// If it cannot be compiled, or there is no valgrind.
    pub fn instructions(&self, package: &str, step: Step) -> io::Result<f64> {
        let counts = self.root.join("counts");
        fs::write(&counts, "")?;
        self.touch(package)?;
        let mut cargo = self.cargo(package, step, "shared");
        cargo.env("RUSTC_WORKSPACE_WRAPPER", env::current_exe()?).env(COUNTS, &counts);
        self.run(&mut cargo)?;
        let counts = fs::read_to_string(counts)?;
        Ok(counts.lines().filter_map(|line| line.parse::<f64>().ok()).sum::<f64>() / 1e6)
    }

    fn timed(&self, command: &mut Command) -> io::Result<f64> {
        let before = children()?;
        self.run(command)?;
        Ok(children()? - before)
    }

    fn touch(&self, package: &str) -> io::Result<()> {
        for file in ["src/lib.rs", "src/main.rs"] {
            let file = self.root.join(package).join(file);
            let text = fs::read(&file)?;
            fs::write(file, text)?;
        }
        Ok(())
    }

    fn cargo(&self, package: &str, step: Step, target: &str) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        match step {
            Step::Check => command.args(["check", "--lib"]),
            Step::Dev => command.arg("build"),
            Step::Release => command.args(["build", "--release"]),
        };
        command
            .args(["--quiet", "--package", package])
            .current_dir(&self.root)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.root.join("target").join(target))
            .env("CARGO_PROFILE_RELEASE_STRIP", "true")
            .env("RUSTC", &self.rustc)
            .env_remove("RUSTC_WORKSPACE_WRAPPER");
        if let Some(units) = self.codegen_units {
            command.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", units.to_string());
        }
        command
    }

    fn run(&self, command: &mut Command) -> io::Result<()> {
        let output = command.stdin(Stdio::null()).output()?;
        if output.status.success() {
            return Ok(());
        }
        let errors = String::from_utf8_lossy(&output.stderr);
        Err(io::Error::other(format!("{} in {}:\n{errors}", output.status, self.root.display())))
    }
}

/// The CPU milliseconds of all child processes so far that have ended.
fn children() -> io::Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let microseconds =
        usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    #[allow(clippy::cast_precision_loss)] // Far below.
    Ok(microseconds as f64 / 1000.0)
}

/// Acts as cargo's `RUSTC_WORKSPACE_WRAPPER`, if that is what this process was started as: runs the
/// compiler under cachegrind and writes down how many instructions it took. Gives the exit code.
pub fn wrap_compiler() -> Option<i32> {
    let counts = env::var_os(COUNTS)?;
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let is_source = |argument: &OsString| Path::new(argument).extension() == Some("rs".as_ref());
    let is_crate = arguments.iter().any(is_source);
    if !is_crate {
        let (rustc, arguments) = arguments.split_first()?;
        return Command::new(rustc).args(arguments).status().ok()?.code();
    }
    let output = Command::new("valgrind")
        .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
        .args(arguments)
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stderr);
    // Valgrind's own lines begin so; the rest is the compiler's, which cargo reads.
    for line in text.lines() {
        match line.strip_prefix("==").and_then(|line| line.split_once("refs:")) {
            Some((_, count)) => {
                let count = count.trim().replace(',', "");
                let written = fs::read_to_string(&counts).unwrap_or_default();
                fs::write(&counts, format!("{written}{count}\n")).ok()?;
            }
            None if line.starts_with("==") => {}
            None => eprintln!("{line}"),
        }
    }
    output.status.code()
}
