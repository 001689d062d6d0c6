//! The API does what its description says: Schemathesis reads the description, makes up thousands of requests, right and
//! wrong ones, and holds every answer to it.

use crate::program::{Served, free_address, output, parvis};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Requests that are made up for each operation.
const REQUESTS: &str = "100";

fn schemathesis() -> Command {
    let installed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/schemathesis/bin/schemathesis");
    let program = std::env::var_os("PARVIS_TEST_SCHEMATHESIS").map_or(installed, PathBuf::from);
    let found = Command::new(&program).arg("--version").output();
    assert!(
        found.is_ok_and(|done| done.status.success()),
        "Schemathesis is not here: bin/test installs it, or name one in PARVIS_TEST_SCHEMATHESIS"
    );
    Command::new(program)
}

#[test]
fn every_answer_of_the_api_is_as_described() {
    let folder = tempfile::tempdir().unwrap();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data");
    for file in ["presence/unhcr-3w.csv", "presence/iati-sierraleone.csv"] {
        let done = parvis(folder.path()).arg("import").arg(data.join(file)).output().unwrap();
        assert!(matches!(done.status.code(), Some(0 | 1)), "{}", String::from_utf8_lossy(&done.stderr));
    }
    assert!(output(parvis(folder.path()).arg("check")).contains("sound"));
    let address = free_address();
    let _served = Served::ready(parvis(folder.path()), &address);
    let done = schemathesis()
        .current_dir(folder.path())
        .args(["run", &format!("http://{address}/api/openapi.json"), "--checks", "all", "--seed", "1"])
        .args(["--max-examples", REQUESTS, "--no-color"])
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
}
