//! Signing in, what it costs to be signed in, and deciding who may.

use super::{Bench, register};
use crate::load;
use crate::machine::Memory;
use crate::program::Server;
use crate::report::{Aim, megabytes, thousands};
use crate::{Done, runtime};
use engagement::access::{Act, Actor, Confidentiality, Membership, Of, Owner, Person, Role};
use engagement::app::App;
use engagement::credentials::{self, AT_ONCE, Origin};
use engagement::ids::{AccountId, OfficeId, OrganizationId};
use engagement::people;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use uuid::Uuid;

const DECISIONS: u32 = 20_000_000;
const PASSWORD: &str = "the river is wide";
const LASTS: Duration = Duration::from_secs(5);
/// As many as come at once in a flood.
const FLOOD: usize = 500;

/// Nanoseconds of a decision, for someone with several roles.
pub(super) fn decisions(bench: &mut Bench) {
    let id = Uuid::from_u128;
    let own = |number| Membership::of_organization(Role::Member, OrganizationId(id(number)));
    let office = OfficeId(id(9));
    let staff = Membership { role: Role::Editor, of: Of::Office(Some(office)) };
    let person = Person {
        account: AccountId(id(1)),
        email: "someone@example.org".to_owned(),
        memberships: vec![own(2), own(3), staff],
        reach: (20..40).map(|number| (OfficeId(id(number)), Role::Editor)).collect(),
    };
    let actor = Actor::Person(Box::new(person));
    let acts = [
        Act::Read(Owner::Office(Some(OfficeId(id(39)))), Confidentiality::Restricted),
        Act::ReviseOrganization(Owner::Organization(OrganizationId(id(3)))),
        Act::ReviseOrganization(Owner::Office(None)),
        Act::ManagePeople,
    ];
    let began = Instant::now();
    let permitted =
        (0..DECISIONS).filter(|at| std::hint::black_box(&actor).may(acts[*at as usize % acts.len()])).count();
    let each = began.elapsed().as_secs_f64() * 1e9 / f64::from(DECISIONS);
    std::hint::black_box(permitted);
    bench
        .report
        .note("a decision who may, for someone with three roles and twenty offices", &format!("{each:.1} ns"));
}

pub(super) fn measure(bench: &mut Bench) -> Done<()> {
    sign_ins(bench)?;
    signed_in(bench)
}

/// Sign-ins by password a second, and the memory that a flood of them takes.
fn sign_ins(bench: &mut Bench) -> Done<()> {
    let folder = tempfile::tempdir()?;
    let runtime = runtime()?;
    let app = Arc::new(runtime.block_on(register::opened(folder.path()))?);
    runtime.block_on(async {
        for number in 0..8 {
            let added =
                people::add(&app, &Actor::Operator, &email(number), &Role::Editor.at_headquarters()?).await?;
            credentials::equip(&app, &Actor::Operator, added.account.id, PASSWORD, false).await?;
        }
        Done::Ok(())
    })?;
    let done = Arc::new(AtomicUsize::new(0));
    let began = Instant::now();
    runtime.block_on(async {
        let tries = (0..8).map(|number| tokio::spawn(again_and_again(app.clone(), number, done.clone())));
        for one in tries.collect::<Vec<_>>() {
            one.await??;
        }
        Done::Ok(())
    })?;
    let a_second = done.load(Ordering::Relaxed) as f64 / began.elapsed().as_secs_f64();
    let before = Memory::of(std::process::id())?.resident;
    Memory::forget_peak(std::process::id());
    runtime.block_on(async {
        let tries = (0..FLOOD).map(|number| {
            let app = app.clone();
            tokio::spawn(async move {
                let _ = credentials::sign_in(&app, &email(1000 + number), "not the one", &Origin::default()).await;
            })
        });
        for one in tries.collect::<Vec<_>>() {
            one.await?;
        }
        Done::Ok(())
    })?;
    let more = Memory::of(std::process::id())?.peak.saturating_sub(before);
    let figure = format!(
        "{} a second; {FLOOD} at once take {} more memory at the most, {AT_ONCE} hashes of 19 MiB at a time",
        thousands(a_second),
        megabytes(more)
    );
    bench.report.note("signing in by password", &figure);
    Ok(())
}

fn email(number: usize) -> String {
    format!("someone{number}@example.org")
}

async fn again_and_again(app: Arc<App>, number: usize, done: Arc<AtomicUsize>) -> Done<()> {
    let began = Instant::now();
    while began.elapsed() < LASTS {
        credentials::sign_in(&app, &email(number), PASSWORD, &Origin::default()).await?;
        done.fetch_add(1, Ordering::Relaxed);
    }
    Ok(())
}

/// A page for someone who has signed in, beside the same page for a visitor.
fn signed_in(bench: &mut Bench) -> Done<()> {
    let folder = register::ready(bench)?;
    let cookie = register::cookie(&folder, &email(0))?;
    let server = Server::start(&folder, "/health/ready")?;
    let target = bench.target(&server, false);
    let visitor = load::put(target, &|_| "/about".to_owned())?;
    bench.report.page("a page, for a visitor", &visitor, Aim::default());
    let person = load::put(load::Target { cookie, ..target }, &|_| "/about".to_owned())?;
    bench.report.page("the same page, signed in", &person, Aim::default());
    Ok(())
}
