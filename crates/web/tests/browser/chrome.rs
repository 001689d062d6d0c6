//! Chromium without a window, and a site that it can reach.

use crate::support::Site;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::prelude::*;

/// A driver and its browser; both end with it.
pub struct Chrome {
    pub driver: WebDriver,
    pub downloads: tempfile::TempDir,
    _process: Process,
}

/// The driver's process, which ends with the test.
struct Process(Child);

const QUIET: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,1000",
];

fn program(variable: &str, usual: &str) -> PathBuf {
    let named = std::env::var_os(variable).map(PathBuf::from);
    let path = named.unwrap_or_else(|| Path::new("/usr/bin").join(usual));
    assert!(
        path.exists(),
        "{} is not here: install Debian's packages chromium and chromium-driver, or set {variable}",
        path.display()
    );
    path
}

impl Chrome {
    /// Starts a browser, with JavaScript or without.
    pub async fn start(javascript: bool) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let start = Command::new(program("PARVIS_TEST_CHROMEDRIVER", "chromedriver"))
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let process = Process(start.unwrap());
        let downloads = tempfile::tempdir().unwrap();
        let mut wanted = DesiredCapabilities::chrome();
        wanted.set_binary(program("PARVIS_TEST_CHROMIUM", "chromium").to_str().unwrap()).unwrap();
        for argument in QUIET {
            wanted.add_arg(argument).unwrap();
        }
        let javascript = if javascript { 1 } else { 2 };
        let preferences = serde_json::json!({
            "profile.managed_default_content_settings.javascript": javascript,
            "download.default_directory": downloads.path(),
            "download.prompt_for_download": false,
        });
        wanted.add_experimental_option("prefs", preferences).unwrap();
        let address = format!("http://127.0.0.1:{port}");
        for _ in 0..100 {
            if let Ok(driver) = WebDriver::new(&address, wanted.clone()).await {
                return Self { driver, downloads, _process: process };
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("chromedriver did not start a browser");
    }

    /// Waits until the page says something.
    pub async fn until(&self, text: &str) {
        for _ in 0..100 {
            let body = match self.driver.find(By::Tag("body")).await {
                Ok(body) => body.text().await.unwrap_or_default(),
                Err(_) => String::new(),
            };
            if body.contains(text) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the page never said {text:?}: {}", self.driver.source().await.unwrap());
    }

    /// Waits for a file to have come down, and reads it.
    pub async fn downloaded(&self, name: &str) -> String {
        let path = self.downloads.path().join(name);
        for _ in 0..100 {
            if let Ok(text) = std::fs::read_to_string(&path) {
                return text;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{name} did not come down");
    }

    /// What axe finds wrong with the page: rules and where.
    pub async fn violations(&self) -> Vec<String> {
        self.driver.execute(include_str!("axe.min.js"), Vec::new()).await.unwrap();
        let script = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
              (found) => done(found.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' | '))),
              (error) => done([String(error)]));";
        let found = self.driver.execute_async(script, Vec::new()).await.unwrap();
        found.convert().unwrap()
    }

    pub async fn stop(self) {
        let _ = self.driver.clone().quit().await;
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Serves a site on this machine for as long as the test lasts.
pub async fn serve(site: &Site) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    serve_on(site, listener);
    format!("http://{address}")
}

/// The same, where an address was taken before the site was made.
pub fn serve_on(site: &Site, listener: tokio::net::TcpListener) {
    let service = site.router.clone().into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
}
