//! The whole matrix of permissions, as `access` decides it: written to `docs/guide/permissions.md`, which must be up to date.
//! With `PARVIS_WRITE=yes` in the environment the test writes the page instead of comparing it.

use engagement::access::{Act, Actor, Confidentiality, Membership, Of, Owner, Person, Role, Standing};
use engagement::ids::{AccountId, OfficeId, OrganizationId};
use std::fmt::Write;
use std::path::Path;
use uuid::Uuid;

const SELF: AccountId = AccountId(Uuid::from_u128(1));
const OTHER: AccountId = AccountId(Uuid::from_u128(2));
const DAKAR: OfficeId = OfficeId(Uuid::from_u128(3));
const BAMAKO: OfficeId = OfficeId(Uuid::from_u128(4));
const CAIRO: OfficeId = OfficeId(Uuid::from_u128(5));
const OWN: OrganizationId = OrganizationId(Uuid::from_u128(6));
const ANOTHER: OrganizationId = OrganizationId(Uuid::from_u128(7));

fn person(role: Role, of: Of) -> Actor {
    let reach = match of {
        Of::Office(Some(DAKAR)) => vec![(DAKAR, role), (BAMAKO, role)],
        _ => Vec::new(),
    };
    let memberships = vec![Membership { role, of }];
    Actor::Person(Box::new(Person { account: SELF, email: "someone@example.org".into(), memberships, reach }))
}

/// Every kind of visitor: those of an organization, of the regional office in Dakar, of headquarters, and the machine.
fn visitors() -> Vec<(&'static str, Actor)> {
    let nobody = Actor::Person(Box::new(Person {
        account: SELF,
        email: "someone@example.org".into(),
        memberships: Vec::new(),
        reach: Vec::new(),
    }));
    vec![
        ("Visitor", Actor::Visitor),
        ("Signed in", nobody),
        ("Member", person(Role::Member, Of::Organization(OWN))),
        ("Deputy", person(Role::Deputy, Of::Organization(OWN))),
        ("Focal point", person(Role::FocalPoint, Of::Organization(OWN))),
        ("Focal point of another", person(Role::FocalPoint, Of::Organization(ANOTHER))),
        ("Delegate", person(Role::Delegate, Of::State("MLI".into()))),
        ("Viewer", person(Role::Viewer, Of::Office(Some(DAKAR)))),
        ("Editor", person(Role::Editor, Of::Office(Some(DAKAR)))),
        ("Manager", person(Role::Manager, Of::Office(Some(DAKAR)))),
        ("Secretariat", person(Role::Secretariat, Of::Institution)),
        ("Administrator", person(Role::Administrator, Of::Institution)),
        ("Operator", Actor::Operator),
    ]
}

/// An act in words. A new one does not compile without.
fn words(act: Act) -> String {
    let whose = |owner| match owner {
        Owner::Office(None) => "headquarters’",
        Owner::Office(Some(DAKAR)) => "its own office’s",
        Owner::Office(Some(BAMAKO)) => "an office’s below",
        Owner::Office(Some(_)) => "another office’s",
        Owner::Organization(OWN) => "the organization’s own",
        Owner::Organization(_) => "another organization’s",
    };
    let which = |of: Standing| match (of.owner, of.party) {
        (Owner::Organization(_), _) => "a partnership that the organization proposed".to_owned(),
        (owner, Some(_)) => format!("{} partnership with the organization", whose(owner)),
        (owner, None) => format!("{} partnership with others", whose(owner)),
    };
    match act {
        Act::Read(owner, level) => format!("Read {} record that is {}", whose(owner), level.as_str()),
        Act::AddOrganization => "Add an organization for the institution".into(),
        Act::RegisterOrganization => "Register or claim one’s own organization".into(),
        Act::ReviseOrganization(owner) => format!("Change {} record", whose(owner)),
        Act::ProposeChange(owner) => format!("Propose a change of {} record", whose(owner)),
        Act::AnswerProposal(_) => "Answer what is proposed to the organization".into(),
        Act::MergeOrganizations(one, other) => format!("Merge {} record with {}", whose(one), whose(other)),
        Act::VerifyOrganization => "Verify a record; write the institution’s notes".into(),
        Act::DecideClaim => "Decide who speaks for an organization".into(),
        Act::ObjectToClaim(_) => "Object to a claim to the organization".into(),
        Act::InviteToOrganization(_) => "Invite people to the organization and give them roles".into(),
        Act::KeepMembership(_) => "See who acts for the organization, and leave it".into(),
        Act::TakeDown => "Take a record down for law or safety, or restore it".into(),
        Act::Import => "Import files".into(),
        Act::AnswerQuestions => "Answer the questions that imports leave".into(),
        Act::KnowWhoDid => "Know which account of the institution did what".into(),
        Act::ManageOffices => "Change offices".into(),
        Act::SeeDesk => "See the desk of staff".into(),
        Act::ManagePeople => "Manage accounts and give roles of the institution".into(),
        Act::AssignStaff(None) => "Give roles at headquarters".into(),
        Act::AssignStaff(Some(BAMAKO)) => "Give roles at an office below".into(),
        Act::AssignStaff(Some(CAIRO)) => "Give roles at another office".into(),
        Act::AssignStaff(Some(_)) => "Give roles at its own office".into(),
        Act::KeepAccount(SELF) => "Keep one’s own account".into(),
        Act::KeepAccount(_) => "Keep another’s account".into(),
        Act::KeepSessions(SELF) => "See and end one’s own sessions".into(),
        Act::KeepSessions(_) => "See and end another’s sessions".into(),
        Act::ReadMail => "See which mail was sent".into(),
        Act::RecordPartnership(office) => format!("Record {} partnership", whose(Owner::Office(office))),
        Act::ProposePartnership(_) => "Propose a partnership for the organization".into(),
        Act::ReadPartnership(of, level) => format!("Read {} that is {}", which(of), level.as_str()),
        Act::RevisePartnership(Owner::Organization(_)) => "Change what the organization proposed".into(),
        Act::RevisePartnership(owner) => format!("Change {} partnership", whose(owner)),
        Act::AnswerPartnership(_) => "Say whether the record of the organization’s partnership is right".into(),
        Act::DiscussPartnership(of) => format!("Comment on {}", which(of)),
        Act::ReviewPartnership(of, None) => format!("Review {} for the institution", which(of)),
        Act::ReviewPartnership(of, Some(_)) => format!("Review {} for the organization", which(of)),
        Act::ReadReview(of, by, both) => {
            let side = if by.is_some() { "the organization’s" } else { "the institution’s" };
            let when = if both { "once both have written" } else { "before the other side has written" };
            format!("Read {side} review of {} {when}", which(of))
        }
        Act::FindPartners => "Ask who could meet a need".into(),
        Act::Operate => "Back up, restore and check the register".into(),
    }
}

fn acts() -> Vec<Act> {
    let offices = [Some(DAKAR), Some(BAMAKO), Some(CAIRO), None].map(Owner::Office);
    let owners: Vec<Owner> = offices.into_iter().chain([Owner::Organization(OWN)]).collect();
    let mut acts: Vec<Act> = Vec::new();
    for owner in &owners {
        acts.extend(Confidentiality::ALL.map(|level| Act::Read(*owner, level)));
    }
    let (institution, own, another) =
        (Owner::Office(None), Owner::Organization(OWN), Owner::Organization(ANOTHER));
    acts.extend([Act::AddOrganization, Act::RegisterOrganization]);
    acts.extend([institution, own, another].map(Act::ReviseOrganization));
    acts.extend([institution, own].map(Act::ProposeChange));
    acts.extend([Act::AnswerProposal(OWN), Act::MergeOrganizations(institution, institution)]);
    acts.extend([Act::MergeOrganizations(institution, own), Act::VerifyOrganization, Act::DecideClaim]);
    acts.extend([
        Act::ObjectToClaim(OWN),
        Act::InviteToOrganization(OWN),
        Act::KeepMembership(OWN),
        Act::TakeDown,
    ]);
    acts.extend([Act::Import, Act::AnswerQuestions, Act::KnowWhoDid, Act::SeeDesk, Act::ManageOffices]);
    acts.push(Act::ManagePeople);
    acts.extend([None, Some(DAKAR), Some(BAMAKO), Some(CAIRO)].map(Act::AssignStaff));
    acts.extend([
        Act::KeepAccount(SELF),
        Act::KeepAccount(OTHER),
        Act::KeepSessions(SELF),
        Act::KeepSessions(OTHER),
    ]);
    acts.extend([Act::ReadMail, Act::Operate]);
    acts.push(Act::FindPartners);
    acts.extend(acts_on_partnerships());
    acts
}

fn acts_on_partnerships() -> Vec<Act> {
    let of = |office, party| Standing { owner: Owner::Office(office), office, party };
    let (with, others) = (of(Some(DAKAR), Some(OWN)), of(Some(CAIRO), None));
    let offered = Standing { owner: Owner::Organization(OWN), office: Some(DAKAR), party: Some(OWN) };
    let mut acts: Vec<Act> = [Some(DAKAR), Some(BAMAKO), Some(CAIRO), None].map(Act::RecordPartnership).into();
    acts.push(Act::ProposePartnership(OWN));
    for of in [with, others] {
        acts.extend(Confidentiality::ALL.map(|level| Act::ReadPartnership(of, level)));
    }
    acts.push(Act::ReadPartnership(offered, Confidentiality::Restricted));
    acts.extend([Some(DAKAR), Some(CAIRO)].map(|office| Act::RevisePartnership(Owner::Office(office))));
    acts.extend([Act::RevisePartnership(Owner::Organization(OWN)), Act::AnswerPartnership(OWN)]);
    acts.extend([with, others].map(Act::DiscussPartnership));
    acts.extend([Act::ReviewPartnership(with, None), Act::ReviewPartnership(with, Some(OWN))]);
    for by in [None, Some(OWN)] {
        acts.extend([false, true].map(|both| Act::ReadReview(with, by, both)));
    }
    acts
}

fn page() -> String {
    let visitors = visitors();
    let mut page = "# Who may do what\n\n\
        Generated from `crates/engagement/src/access`, where every act is decided; a test fails when this page is out of date\n\
        (`PARVIS_WRITE=yes cargo nextest run --workspace permissions` writes it). Viewer, editor and manager are of a regional\n\
        office; member, deputy and focal point are of the organization that a line speaks of, unless it says otherwise. What an\n\
        organization owns, no account of the institution changes: they propose, and take down with a reason that everyone reads.\n\n|  |"
        .to_owned();
    for (name, _) in &visitors {
        let _ = write!(page, " {name} |");
    }
    page.push_str("\n|---|");
    page.push_str(&":-:|".repeat(visitors.len()));
    page.push('\n');
    for act in acts() {
        let _ = write!(page, "| {} |", words(act));
        for (_, actor) in &visitors {
            page.push_str(if actor.may(act) { " yes |" } else { " |" });
        }
        page.push('\n');
    }
    page
}

#[test]
fn the_page_of_permissions_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guide/permissions.md");
    if std::env::var_os("PARVIS_WRITE").is_some() {
        std::fs::write(&path, page()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), page(), "write it with PARVIS_WRITE=yes");
}

#[test]
fn what_an_organization_owns_the_institution_cannot_reach() {
    let own = Owner::Organization(OWN);
    let acts = [
        Act::ReviseOrganization(own),
        Act::Read(own, Confidentiality::Restricted),
        Act::AnswerProposal(OWN),
        Act::InviteToOrganization(OWN),
        Act::KeepMembership(OWN),
        Act::MergeOrganizations(own, Owner::Office(None)),
        Act::MergeOrganizations(Owner::Office(None), own),
        Act::RevisePartnership(own),
        Act::AnswerPartnership(OWN),
        Act::ProposePartnership(OWN),
    ];
    let institution = ["Viewer", "Editor", "Manager", "Secretariat", "Administrator", "Operator"];
    for (name, actor) in visitors().into_iter().filter(|(name, _)| institution.contains(name)) {
        for act in acts {
            assert!(!actor.may(act), "{name} may: {}", words(act));
        }
    }
}
