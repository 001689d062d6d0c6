//! `parvis serve`: the register at an address, with its followers and jobs, until it is told to stop.

use super::{open, settings};
use crate::options::{Place, Serve};
use crate::{logs, outcome};
use engagement::access::Actor;
use engagement::app::App;
use engagement::error::{Error, Result};
use engagement::message::Message;
use engagement::{activities, credentials, imports, jobs, offices, outbox, search, stocktaking, upkeep};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How long requests may still take once the program was told to stop.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) async fn run(place: &Place, serve: &Serve) -> Result<ExitCode> {
    logs::start(settings(place)?.logs);
    let (app, _) = open(place).await?;
    must_have_secret(&app)?;
    let listener = listen(serve.listen).await?;
    invite_founder(&app).await?;
    until_stopped(Arc::new(app), listener).await?;
    Ok(ExitCode::from(outcome::DONE))
}

/// The secret that is shared with the identity provider can be read: better said now than to the first who signs in.
fn must_have_secret(app: &App) -> Result<()> {
    let provider = &app.settings.openid;
    let read = if provider.is_on() { provider.secret().map(drop) } else { Ok(()) };
    read.map_err(|why| {
        let message = Message::new("problem-settings").with("file", "parvis.toml").with("why", why);
        Error::invalid("settings", message)
    })
}

/// While nobody administers the register: says where and by which code its operator sets it up.
#[allow(clippy::print_stdout)]
async fn invite_founder(app: &App) -> Result<()> {
    if let Some(code) = credentials::new_code(app, &Actor::Operator).await? {
        let address = format!("{}/first-run", app.settings.public_url.trim_end_matches('/'));
        let line = format!("Nobody administers this register yet: set it up at {address} with the code {code}");
        println!("{line}");
        tracing::info!("{line}");
    }
    Ok(())
}

/// Takes the address, or says who may have it.
pub(super) async fn listen(address: SocketAddr) -> Result<TcpListener> {
    let taken = |error: std::io::Error| {
        let message = Message::new("problem-listen").with("address", address).with("why", error);
        Error::invalid("listen", message)
    };
    TcpListener::bind(address).await.map_err(taken)
}

/// Serves until SIGINT or SIGTERM; then lets requests end.
pub(super) async fn until_stopped(app: Arc<App>, listener: TcpListener) -> Result<()> {
    offices::found(&app).await?;
    search::open(&app).await?;
    search::catch_up(&app).await?;
    let (stop, stopping) = watch::channel(false);
    let work = [
        tokio::spawn(follow_search(app.clone(), stopping.clone())),
        tokio::spawn(follow_activities(app.clone(), stopping.clone())),
        tokio::spawn(follow_partnerships(app.clone(), stopping.clone())),
        tokio::spawn(jobs::run(app.clone(), Arc::new(handlers(&app)?), stopping.clone())),
    ];
    let address = listener.local_addr()?;
    tracing::info!(%address, "serving");
    let stopped = async move {
        told_to_stop().await;
        tracing::info!("stopping");
        let _ = stop.send(true);
    };
    let router = web::router(app).into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, router).with_graceful_shutdown(stopped);
    tokio::select! {
        served = serving.into_future() => served?,
        () = out_of_patience(stopping) => tracing::warn!("requests that took too long were cut off"),
    }
    for task in work {
        task.abort();
    }
    Ok(())
}

async fn follow_search(app: Arc<App>, stopping: watch::Receiver<bool>) {
    search::follow(&app, stopping).await;
}

async fn follow_partnerships(app: Arc<App>, stopping: watch::Receiver<bool>) {
    stocktaking::follow(&app, stopping).await;
}

async fn follow_activities(app: Arc<App>, stopping: watch::Receiver<bool>) {
    activities::follow(&app, stopping).await;
}

/// Everything that is done later or again and again.
fn handlers(app: &App) -> Result<jobs::Handlers> {
    let mail = outbox::handlers(web::mail::write, outbox::Carrier::of(app)?);
    Ok(upkeep::handlers().and(imports::handlers()).and(mail))
}

async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = interrupted => {}
        () = terminated => {}
    }
}

async fn out_of_patience(mut stopping: watch::Receiver<bool>) {
    if stopping.wait_for(|stop| *stop).await.is_err() {
        std::future::pending::<()>().await;
    }
    tokio::time::sleep(PATIENCE).await;
}
