//! What a command is told to declare: a file of fixups, and more on the command line.

use std::path::PathBuf;

use clap::Args;

use super::{Area, Config};
use crate::error::{Error, Result};

/// What to declare, as `generate` and `check` are told alike.
#[derive(Args, Clone, Debug, Default)]
pub struct Selection {
    /// Roots, areas and fixups, as TOML.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// A path whose operations are declared, with those below; in addition to those of the file. Of one that ends in
    /// a placeholder, it is the `GET` alone.
    #[arg(long, value_name = "PATH")]
    root: Vec<String>,
    /// How many steps of containment below a root are declared.
    #[arg(long, value_name = "STEPS")]
    depth: Option<usize>,
    /// A module, and a path that it has with those below; in addition to those of the file. May be given
    /// several times for one module.
    #[arg(long, value_name = "NAME=PATH")]
    area: Vec<String>,
}

impl Selection {
    /// The file, with what is said beside it.
    ///
    /// # Errors
    ///
    /// As [`Config::read`], or if an area is not written as `NAME=PATH`.
    pub fn config(&self) -> Result<Config> {
        let mut config = Config::read(self.config.as_deref())?;
        config.depth = self.depth.or(config.depth);
        config.roots.extend(self.root.iter().cloned());
        for area in &self.area {
            add_area(&mut config, area)?;
        }
        Ok(config)
    }
}

/// `users=/users`.
fn add_area(config: &mut Config, text: &str) -> Result<()> {
    let (name, path) = text
        .split_once('=')
        .ok_or_else(|| Error::new(format!("`{text}` is no area; write it as in `users=/users`")))?;
    match config.area.iter_mut().find(|area| area.name == name) {
        Some(area) => area.paths.push(path.to_owned()),
        None => config.area.push(Area {
            name: name.to_owned(),
            title: format!("What is below `{path}`."),
            paths: vec![path.to_owned()],
        }),
    }
    Ok(())
}
