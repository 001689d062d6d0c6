//! `parvis demo`: a data folder with the demonstration register, served to this machine alone.

mod accounts;
mod partnerships;

use super::people::sign_in_address;
use super::serve::{listen, until_stopped};
use super::{open, settings};
use crate::options::{Place, Serve};
use crate::{logs, outcome};
use engagement::access::{Actor, Role};
use engagement::app::App;
use engagement::error::{Error, Result};
use engagement::imports::{self, Request};
use engagement::message::Message;
use engagement::{offices, organizations, people};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::process::ExitCode;
use std::sync::Arc;

/// A file of the demonstration register: its name, what it is called as a source, its content, and its mapping where the guess needs help.
struct Sample {
    name: &'static str,
    source: &'static str,
    content: &'static [u8],
    mapping: Option<&'static str>,
}

macro_rules! sample {
    ($name:literal, $source:literal, $mapping:expr) => {
        Sample {
            name: $name,
            source: $source,
            content: include_bytes!(concat!("../../../../../demo/", $name)),
            mapping: $mapping,
        }
    };
}

/// In the order in which they are imported: names in many languages first, so that what follows is recognized.
const SAMPLES: [Sample; 5] = [
    sample!(
        "hapi-org-name-patterns.csv",
        "OCHA name patterns",
        Some(include_str!("../../../../../demo/hapi-org-name-patterns.toml"))
    ),
    sample!("history.csv", "The institution’s own history", None),
    sample!("iati3w-org-map.json", "Aid organizations", None),
    sample!("1_ecosoc_status_granted.xlsx", "ECOSOC grants", None),
    sample!("unhcr-3w.csv", "UNHCR 3W", None),
];

/// The account that the demonstration comes with.
const ADMINISTRATOR: &str = "administrator@demo.example";

pub(super) async fn run(place: &Place, serve: &Serve) -> Result<ExitCode> {
    if !serve.listen.ip().is_loopback() {
        let message = Message::new("problem-demo-loopback").with("address", serve.listen);
        return Err(Error::invalid("listen", message));
    }
    logs::start(settings(place)?.logs);
    let listener = listen(serve.listen).await?;
    let (mut app, _) = open(place).await?;
    let address = listener.local_addr()?;
    app.settings.public_url = public_url(address);
    app.settings.demonstration = true;
    if organizations::is_empty(&app).await? {
        fill(&app).await?;
    }
    accounts::make(&app).await?;
    let link =
        people::add(&app, &Actor::Operator, ADMINISTRATOR, &Role::Administrator.at_headquarters()?).await?.link;
    greet(&app, address, &link.token);
    until_stopped(Arc::new(app), listener).await?;
    Ok(ExitCode::from(outcome::DONE))
}

/// This machine by its name, since browsers know passkeys at names alone.
fn public_url(address: SocketAddr) -> String {
    let is_local = address.ip() == Ipv4Addr::LOCALHOST || address.ip() == Ipv6Addr::LOCALHOST;
    if is_local { format!("http://localhost:{}", address.port()) } else { format!("http://{address}") }
}

#[allow(clippy::print_stdout)]
fn greet(app: &App, address: SocketAddr, token: &str) {
    println!("The demonstration register is at {}/ (http://{address}/)", app.settings.public_url);
    println!("{ADMINISTRATOR} signs in, once, at {}", sign_in_address(app, token));
    println!("The sign-in page names an account of each kind.");
}

/// Imports the files of the demonstration, as anyone would.
async fn fill(app: &App) -> Result<()> {
    let folder = tempfile::tempdir()?;
    for sample in SAMPLES {
        let path = folder.path().join(sample.name);
        std::fs::write(&path, sample.content)?;
        let mapping = sample.mapping.map(toml::from_str).transpose().map_err(Error::internal)?;
        let request = Request {
            path,
            name: sample.name.to_owned(),
            source: Some(sample.source.to_owned()),
            mapping,
            ..Request::default()
        };
        let report = imports::run(app, &Actor::Operator, &request, &|_| {}).await?;
        eprintln!("{}: {} rows, {} organizations", sample.source, report.rows, report.organizations);
    }
    offices::found(app).await?;
    eprintln!("On record: {} partnerships", partnerships::record(app).await?);
    Ok(())
}
