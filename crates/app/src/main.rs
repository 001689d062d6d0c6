//! The program `parvis`: one command a task, each a verb of `engagement`.

mod commands;
mod logs;
mod options;
mod outcome;

use clap::Parser;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let options = options::Options::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(workers()).enable_all().build()
    {
        Ok(runtime) => runtime,
        Err(error) => return outcome::failed(&error.to_string()),
    };
    runtime.block_on(commands::run(options))
}

/// A few more threads than cores: short statements of SQLite run where they stand.
fn workers() -> usize {
    std::thread::available_parallelism().map_or(4, |cores| cores.get() + 2)
}
