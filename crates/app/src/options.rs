//! What can be said on the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::net::SocketAddr;
use std::path::PathBuf;

/// The register of civil society organizations and partnerships.
#[derive(Debug, Parser)]
#[command(name = "parvis", version, about, arg_required_else_help = true)]
pub(crate) struct Options {
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Where the data lies and who acts.
#[derive(Debug, Clone, Args)]
pub(crate) struct Place {
    /// The data folder.
    #[arg(long, global = true, env = "PARVIS_DATA", default_value = "./data", value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The database; an SQLite file in the data folder when not given.
    #[arg(long, global = true, env = "DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub(crate) database: Option<String>,
    /// The settings file; parvis.toml in the data folder when it is there.
    #[arg(long, global = true, env = "PARVIS_SETTINGS", value_name = "FILE")]
    pub(crate) settings: Option<PathBuf>,
    /// The account in whose name to act; the operator when not given.
    #[arg(long, global = true, value_name = "EMAIL")]
    pub(crate) actor: Option<String>,
}

/// The tasks.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Fill an empty register with the demonstration and serve it to this machine.
    Demo(Serve),
    /// Serve the register.
    Serve(Serve),
    /// Bring a file into the register.
    Import(Import),
    /// Write what the register holds to a file.
    Export(Export),
    /// Say of pairs of names whether they are the same organization.
    Match(Match),
    /// Who may sign in.
    People(People),
    /// Save the register to one file, while it is served.
    Backup {
        /// The file, which must not be there yet.
        file: PathBuf,
    },
    /// Bring a saved register back, into an empty one.
    Restore {
        /// The file that `backup` wrote.
        file: PathBuf,
    },
    /// Look whether the register is sound.
    Check,
    /// Show what is in force, without secrets.
    Settings,
}

/// Where to serve.
#[derive(Debug, Clone, Args)]
pub(crate) struct Serve {
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS")]
    pub(crate) listen: SocketAddr,
}

/// Who may sign in.
#[derive(Debug, Args)]
pub(crate) struct People {
    #[command(subcommand)]
    pub(crate) command: PeopleCommand,
}

/// What to do with accounts.
#[derive(Debug, Subcommand)]
pub(crate) enum PeopleCommand {
    /// Add an account, or make a new link for one, and print the link that signs in once.
    Add(Holder),
    /// Ask someone by mail to take a role.
    Invite(Holder),
    /// Give an account a role.
    Role(Holder),
    /// List the accounts.
    List,
    /// Disable an account: its roles and sessions end.
    #[command(alias = "close")]
    Disable {
        /// The address of its owner.
        email: String,
    },
    /// Take password, second factor and passkeys of an account away, end its sessions, and print a link that signs in once.
    Reset {
        /// The address of its owner.
        email: String,
    },
}

/// Who holds a role, and where.
#[derive(Debug, Args)]
pub(crate) struct Holder {
    /// The address of the account's owner.
    pub(crate) email: String,
    /// administrator, secretariat; manager, editor, viewer; delegate; focal-point, deputy, member.
    #[arg(long)]
    pub(crate) role: String,
    /// The office of a manager, editor or viewer, as it stands in its address; headquarters when not given.
    #[arg(long, value_name = "SLUG")]
    pub(crate) office: Option<String>,
    /// The state of a delegate: its ISO code, such as MLI.
    #[arg(long, value_name = "CODE")]
    pub(crate) country: Option<String>,
    /// The organization of a focal point, deputy or member: its id.
    #[arg(long, value_name = "ID")]
    pub(crate) organization: Option<String>,
}

/// Bring a file into the register.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// A CSV, XLSX or ODS file, activities as IATI XML, or the aid organizations' register as JSON.
    pub(crate) file: PathBuf,
    /// What its rows tell of; guessed when not given.
    #[arg(long = "as", value_enum)]
    pub(crate) kind: Option<Kind>,
    /// Which column is what, as TOML; guessed when not given.
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) mapping: Option<PathBuf>,
    /// Who the file is from, so that its next one is understood the same way; the file's name when not given.
    #[arg(long, value_name = "NAME")]
    pub(crate) source: Option<String>,
    /// Only say what would happen.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// How to report.
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub(crate) report: Form,
}

/// What the rows of a file tell of.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    /// Who does what where.
    Presence,
    /// Organizations.
    Organizations,
    /// Organizations that were renamed.
    Renames,
    /// Organizations that became one.
    Mergers,
    /// Offices of the institution.
    Offices,
    /// Partnerships: a row each, or a row for each organization in one.
    Partnerships,
    /// Activities as IATI publishes them, as partnerships.
    Iati,
}

/// Write what the register holds to a file.
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// What to write.
    #[arg(value_enum)]
    pub(crate) what: Exported,
    /// The file, written anew; standard output when not given.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// What can be written. Without --actor it is what anyone may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Exported {
    /// Partnerships as IATI activities.
    Iati,
    /// The institution as IATI has organizations publish themselves.
    IatiOrganisation,
}

/// How to report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// For scripts.
    Json,
    /// For people.
    Text,
}

/// Say of pairs of names whether they are the same organization.
#[derive(Debug, Args)]
pub(crate) struct Match {
    /// A table with the columns name1 and name2, and country1 and country2 where they are known.
    #[arg(long, value_name = "FILE.csv")]
    pub(crate) pairs: PathBuf,
}
