//! Every address, its handler, and who may: one table, which the tests go through line by line.

use crate::{
    about, activities, api, assets, claims, complements, desk, front, health, imports, keeping, mail, metrics,
    offices, organizations, partnerships, people, personal, proposals, questions, stock,
};
use axum::{Router, routing};
use engagement::access::{Act, Owner};
use engagement::app::App;
use std::sync::Arc;

mod finding;
#[macro_use]
mod line;

pub(crate) use finding::{leads_to, lost, page_at, stands};
pub use line::{Route, Who};
use line::{addresses, upload_limit};

use Who::{Anyone, May, SignedIn};

/// Merging what the institution keeps. Who may change a record is said by the record, so that anyone who has signed in may
/// ask for it; the verb decides.
const PROPOSE: Act = proposals::make::PROPOSE;
const MERGE: Act = Act::MergeOrganizations(Owner::Office(None), Owner::Office(None));

routes! {
    GET  "/"                    Anyone,     front::show;

    GET  "/organizations"       Anyone,     organizations::list::show;
    GET  "/organizations.(csv|xlsx|json)" Anyone, organizations::list::file;
    GET  "/organizations/{id}"  Anyone,     organizations::record::about;
    GET  "/organizations/{id}/work" Anyone, organizations::work::show;
    GET  "/organizations/{id}/together" Anyone, organizations::networks::show;
    GET  "/organizations/{id}/history" Anyone, organizations::past::show;
    GET  "/organizations/new"   May(Act::AddOrganization), organizations::forms::new;
    POST "/organizations/new"   May(Act::AddOrganization), organizations::forms::add;
    GET  "/organizations/{id}/edit" SignedIn, organizations::forms::show;
    POST "/organizations/{id}/edit" SignedIn, organizations::forms::save;
    GET  "/organizations/{id}/rename" SignedIn, organizations::forms::ask_name;
    POST "/organizations/{id}/rename" SignedIn, organizations::forms::rename;
    GET  "/organizations/{id}/logo" SignedIn, organizations::logo::show;
    UPLOAD "/organizations/{id}/logo" SignedIn, organizations::logo::set;
    POST "/organizations/{id}/logo/remove" SignedIn, organizations::logo::remove;
    GET  "/organizations/{id}/logo/{file}" Anyone, organizations::logo::file;
    GET  "/organizations/{id}/propose" May(PROPOSE), proposals::make::ask;
    POST "/organizations/{id}/propose" May(PROPOSE), proposals::make::propose;
    GET  "/organizations/{id}/networks" SignedIn, organizations::networks::choose;
    POST "/organizations/{id}/networks" SignedIn, organizations::networks::join;
    GET  "/organizations/{id}/networks/{network}" SignedIn, organizations::networks::ask;
    POST "/organizations/{id}/networks/{network}" SignedIn, organizations::networks::leave;
    GET  "/organizations/{id}/merge" May(MERGE), organizations::merge::ask;
    POST "/organizations/{id}/merge" May(MERGE), organizations::merge::merge;
    POST "/organizations/{id}/merges/{merge}/undo" May(MERGE), organizations::merge::undo;

    POST "/organizations/{id}/history/{number}/undo" SignedIn, keeping::confirm::undo;
    POST "/organizations/{id}/confirm" SignedIn, keeping::confirm::confirm;
    GET  "/still-right/{token}" Anyone,     keeping::confirm::ask;
    POST "/still-right/{token}" Anyone,     keeping::confirm::answer;

    GET  "/partnerships"        Anyone,     partnerships::list::show;
    GET  "/partnerships.(csv|xlsx|json)" Anyone, partnerships::list::file;
    GET  "/partnerships/3w.(csv|xlsx|json)" Anyone, partnerships::presence::file;
    GET  "/partnerships.xml"    Anyone,     partnerships::exchange::activities;
    GET  "/partnerships/organisation.xml" Anyone, partnerships::exchange::institution;
    GET  "/partnerships/new"    SignedIn,   partnerships::forms::new;
    POST "/partnerships/new"    SignedIn,   partnerships::forms::add;
    GET  "/partnerships/propose" SignedIn,  partnerships::forms::ask;
    POST "/partnerships/propose" SignedIn,  partnerships::forms::propose;
    GET  "/partnerships/{id}"   Anyone,     partnerships::record::show;
    GET  "/partnerships/{id}/agreements" Anyone, partnerships::money::show;
    GET  "/partnerships/{id}/reviews" SignedIn, partnerships::reviews::show;
    GET  "/partnerships/{id}/talk" SignedIn, partnerships::talk::show;
    GET  "/partnerships/{id}/history" Anyone, partnerships::past::show;
    GET  "/partnerships/{id}/edit" SignedIn, partnerships::forms::show;
    POST "/partnerships/{id}/edit" SignedIn, partnerships::forms::save;
    POST "/partnerships/{id}/take-on" SignedIn, partnerships::course::take_on;
    GET  "/partnerships/{id}/decline" SignedIn, partnerships::course::ask_reason;
    POST "/partnerships/{id}/decline" SignedIn, partnerships::course::decline;
    GET  "/partnerships/{id}/step" SignedIn, partnerships::course::ask_step;
    POST "/partnerships/{id}/step" SignedIn, partnerships::course::step;
    POST "/partnerships/{id}/step/undo" SignedIn, partnerships::course::undo;
    GET  "/partnerships/{id}/agreements/new" SignedIn, partnerships::agreements::new;
    POST "/partnerships/{id}/agreements/new" SignedIn, partnerships::agreements::add;
    GET  "/partnerships/{id}/agreements/{agreement}/amend" SignedIn, partnerships::agreements::ask_amendment;
    POST "/partnerships/{id}/agreements/{agreement}/amend" SignedIn, partnerships::agreements::amend;
    GET  "/partnerships/{id}/agreements/{agreement}/files" SignedIn, partnerships::files::ask;
    UPLOAD "/partnerships/{id}/agreements/{agreement}/files" SignedIn, partnerships::files::add;
    GET  "/partnerships/{id}/files/{file}" SignedIn, partnerships::files::file;
    POST "/partnerships/{id}/files/{file}/remove" SignedIn, partnerships::files::remove;
    GET  "/partnerships/{id}/answer" SignedIn, partnerships::answer::ask;
    POST "/partnerships/{id}/answer" SignedIn, partnerships::answer::answer;
    POST "/partnerships/{id}/comments" SignedIn, partnerships::talk::comment;
    POST "/partnerships/{id}/follow-ups" SignedIn, partnerships::talk::add;
    POST "/partnerships/{id}/follow-ups/{follow_up}/done" SignedIn, partnerships::talk::finish;
    GET  "/partnerships/{id}/review" SignedIn, partnerships::reviewing::ask;
    POST "/partnerships/{id}/review" SignedIn, partnerships::reviewing::review;

    GET  "/stock"               Anyone,     stock::show::first;
    GET  "/stock/gaps"          Anyone,     complements::gaps::show;
    GET  "/stock/gaps.(csv|xlsx|json)" Anyone, complements::gaps_file;
    GET  "/stock/partners"      May(Act::FindPartners), complements::find::show;
    GET  "/stock/partners.(csv|xlsx|json)" May(Act::FindPartners), complements::find_file;
    GET  "/stock/figures"       Anyone,     stock::figures::show;
    GET  "/stock/figures/table.(csv|xlsx|json)" Anyone, stock::figures::table;
    GET  "/stock/map"           Anyone,     stock::map::show;
    GET  "/stock/map/table.(csv|xlsx|json)" Anyone, stock::map::table;
    GET  "/stock/map/picture.(svg|png)" Anyone, stock::map::drawing;
    GET  "/stock/ending"        Anyone,     stock::ending::show;
    GET  "/stock/ending/table.(csv|xlsx|json)" Anyone, stock::ending::table;
    GET  "/stock/ending/picture.(svg|png)" Anyone, stock::ending::drawing;
    GET  "/stock/{picture}"     Anyone,     stock::show::show;
    GET  "/stock/network"       Anyone,     stock::network::show;
    GET  "/stock/network/table.(csv|xlsx|json)" Anyone, stock::network::table;
    GET  "/stock/network/links.(csv|xlsx|json)" Anyone, stock::network::links;
    GET  "/stock/network/picture.(svg|png)" Anyone, stock::network::picture;
    GET  "/stock/{picture}/table.(csv|xlsx|json)" Anyone, stock::table;
    GET  "/stock/{picture}/picture.(svg|png)" Anyone, stock::drawing;

    GET  "/register"            Anyone,     keeping::register::show;
    POST "/register"            Anyone,     keeping::register::register;
    GET  "/organizations/{id}/registered" SignedIn, keeping::register::registered;
    GET  "/organizations/{id}/claim" Anyone, claims::make::ask;
    POST "/organizations/{id}/claim" SignedIn, claims::make::claim;
    GET  "/organizations/{id}/claims" SignedIn, claims::list::show;
    GET  "/claims/{id}"         SignedIn,   claims::one::show;
    POST "/claims/{id}"         SignedIn,   claims::one::answer;
    GET  "/organizations/{id}/proposals" SignedIn, proposals::list::show;
    GET  "/proposals/{id}"      SignedIn,   proposals::answer::show;
    POST "/proposals/{id}"      SignedIn,   proposals::answer::answer;
    GET  "/proposals/{id}/change" SignedIn, proposals::answer::ask_change;
    POST "/proposals/{id}/change" SignedIn, proposals::answer::change;
    GET  "/organizations/{id}/people" SignedIn, keeping::people::show;
    POST "/organizations/{id}/people" SignedIn, keeping::people_acts::invite;
    POST "/organizations/{id}/people/{account}" SignedIn, keeping::people_acts::change;
    POST "/organizations/{id}/invitations/{invitation}/withdraw" SignedIn, keeping::people_acts::withdraw;
    GET  "/organizations/{id}/leave" SignedIn, keeping::people_acts::ask_leave;
    POST "/organizations/{id}/leave" SignedIn, keeping::people_acts::leave;
    GET  "/organizations/{id}/notes" May(Act::KnowWhoDid), keeping::notes::show;
    POST "/organizations/{id}/notes" May(Act::VerifyOrganization), keeping::notes::write;
    POST "/organizations/verify" May(Act::VerifyOrganization), organizations::chosen::verify;
    POST "/organizations/{id}/verify" May(Act::VerifyOrganization), keeping::notes::verify;
    GET  "/organizations/{id}/log" Anyone,  keeping::log::show;
    GET  "/organizations/{id}/take-down" May(Act::TakeDown), keeping::log::ask;
    POST "/organizations/{id}/take-down" May(Act::TakeDown), keeping::log::take_down;
    POST "/organizations/{id}/restore" May(Act::TakeDown), keeping::log::restore;
    GET  "/desk"                SignedIn,   desk::show::show;

    GET  "/activities"          Anyone,     activities::list::show;
    GET  "/activities.(csv|xlsx|json)" Anyone, activities::list::file;
    GET  "/activities/matrix"   Anyone,     activities::matrix::show;
    GET  "/activities/matrix.(csv|xlsx|json)" Anyone, activities::matrix::file;

    GET  "/offices"             Anyone,     offices::list::show;
    GET  "/offices.(csv|xlsx|json)" Anyone, offices::list::file;
    GET  "/offices/{slug}"      Anyone,     offices::record::show;
    GET  "/offices/{slug}/history" Anyone,  offices::past::show;
    GET  "/offices/new"         May(Act::ManageOffices), offices::forms::new;
    POST "/offices/new"         May(Act::ManageOffices), offices::forms::add;
    GET  "/offices/{slug}/edit" May(Act::ManageOffices), offices::forms::show;
    POST "/offices/{slug}/edit" May(Act::ManageOffices), offices::forms::save;
    GET  "/offices/{slug}/rename" May(Act::ManageOffices), offices::forms::ask_name;
    POST "/offices/{slug}/rename" May(Act::ManageOffices), offices::forms::rename;
    GET  "/offices/{slug}/close" May(Act::ManageOffices), offices::forms::ask_close;
    POST "/offices/{slug}/close" May(Act::ManageOffices), offices::forms::close;

    GET  "/import"              May(Act::Import), imports::pages::show;
    UPLOAD "/import"            May(Act::Import), imports::pages::send;
    GET  "/import/check/{hash}" May(Act::Import), imports::check::show;
    POST "/import/check/{hash}" May(Act::Import), imports::check::check;
    POST "/import/run/{hash}"   May(Act::Import), imports::check::start;
    GET  "/import/{id}"         May(Act::Import), imports::report::show;
    GET  "/import/{id}/progress" May(Act::Import), imports::report::progress;
    GET  "/import/{id}/problems.(csv|xlsx|json)" May(Act::Import), imports::report::problems;

    GET  "/queue"               May(Act::AnswerQuestions), questions::queue::show;
    POST "/queue/words"         May(Act::AnswerQuestions), questions::terms::answer_many;
    GET  "/queue/words/{id}"    May(Act::AnswerQuestions), questions::terms::show;
    POST "/queue/words/{id}"    May(Act::AnswerQuestions), questions::terms::answer;
    GET  "/queue/organizations/{id}" May(Act::AnswerQuestions), questions::matches::show;
    POST "/queue/organizations/{id}" May(Act::AnswerQuestions), questions::matches::answer;

    GET  "/mail"                May(Act::ReadMail), mail::pages::list;
    GET  "/mail/{id}"           May(Act::ReadMail), mail::pages::show;
    POST "/mail/{id}/bounced"   May(Act::ReadMail), mail::pages::note_bounce;
    GET  "/unsubscribe/{token}" Anyone,     mail::unsubscribe::ask;
    POST "/unsubscribe/{token}" Anyone,     mail::unsubscribe::refuse;

    GET  "/sign-in"             Anyone,     people::sign_in::show;
    POST "/sign-in"             Anyone,     people::sign_in::sign_in;
    POST "/sign-in/passkey"     Anyone,     people::passkeys::sign_in;
    POST "/sign-in/passkey/begin" Anyone,   people::passkeys::begin_sign_in;
    GET  "/sign-in/code"        Anyone,     people::second_step::ask_code;
    POST "/sign-in/code"        Anyone,     people::second_step::check_code;
    GET  "/sign-in/second-factor" Anyone,   people::second_step::ask_factor;
    POST "/sign-in/second-factor" Anyone,   people::second_step::set_factor;
    GET  "/sign-in/openid"      Anyone,     people::openid::start;
    GET  "/sign-in/openid/return" Anyone,   people::openid::come_back;
    GET  "/sign-in/link"        Anyone,     people::links::ask_link;
    POST "/sign-in/link"        Anyone,     people::links::send_link;
    GET  "/sign-in/forgotten"   Anyone,     people::links::ask_reset;
    POST "/sign-in/forgotten"   Anyone,     people::links::send_reset;
    GET  "/sign-in/new-password/{token}" Anyone, people::links::ask_password;
    POST "/sign-in/new-password/{token}" Anyone, people::links::set_password;
    GET  "/sign-in/{token}"     Anyone,     people::links::show;
    POST "/sign-in/{token}"     Anyone,     people::links::sign_in;
    GET  "/sign-up"             Anyone,     people::sign_up::ask;
    POST "/sign-up"             Anyone,     people::sign_up::send;
    GET  "/sign-up/{token}"     Anyone,     people::sign_up::show;
    POST "/sign-up/{token}"     Anyone,     people::sign_up::make;
    GET  "/invitations/{token}" Anyone,     people::invitations::show;
    POST "/invitations/{token}" Anyone,     people::invitations::accept;
    GET  "/first-run"           Anyone,     people::first_run::show;
    POST "/first-run"           Anyone,     people::first_run::set_up;
    POST "/sign-out"            SignedIn,   people::sign_in::sign_out;

    GET  "/account"             SignedIn,   people::account::show;
    POST "/account"             SignedIn,   people::account::describe;
    GET  "/account/prove"       SignedIn,   people::prove::ask;
    POST "/account/prove"       SignedIn,   people::prove::prove;
    POST "/account/prove/passkey" SignedIn, people::passkeys::prove;
    POST "/account/prove/passkey/begin" SignedIn, people::passkeys::begin_proof;
    GET  "/account/password"    SignedIn,   people::own_keys::ask_password;
    POST "/account/password"    SignedIn,   people::own_keys::set_password;
    GET  "/account/second-factor" SignedIn, people::own_keys::ask_factor;
    POST "/account/second-factor" SignedIn, people::own_keys::set_factor;
    GET  "/account/second-factor/remove" SignedIn, people::own_keys::ask_removal;
    POST "/account/second-factor/remove" SignedIn, people::own_keys::remove_factor;
    GET  "/account/recovery-codes" SignedIn, people::own_keys::ask_codes;
    POST "/account/recovery-codes" SignedIn, people::own_keys::renew_codes;
    GET  "/account/passkeys/new" SignedIn,  people::own_passkeys::ask;
    POST "/account/passkeys/new" SignedIn,  people::own_passkeys::add;
    POST "/account/passkeys/new/begin" SignedIn, people::own_passkeys::begin;
    GET  "/account/passkeys/{id}" SignedIn, people::own_passkeys::ask_name;
    POST "/account/passkeys/{id}" SignedIn, people::own_passkeys::rename;
    GET  "/account/passkeys/{id}/remove" SignedIn, people::own_passkeys::ask_removal;
    POST "/account/passkeys/{id}/remove" SignedIn, people::own_passkeys::remove;
    GET  "/account/tokens/new"  SignedIn,   people::tokens::ask;
    POST "/account/tokens/new"  SignedIn,   people::tokens::make;
    POST "/account/tokens/{id}/revoke" SignedIn, people::tokens::revoke;
    POST "/account/sessions/{id}/end" SignedIn, people::account::end_session;
    POST "/account/sessions/end-others" SignedIn, people::account::end_others;

    GET  "/people"              May(Act::ManagePeople), people::list::show;
    POST "/people"              May(Act::ManagePeople), people::list::add;
    GET  "/people/{id}"         May(Act::ManagePeople), people::one::show;
    POST "/people/{id}/roles"   May(Act::ManagePeople), people::one::give;
    POST "/people/{id}/roles/end" May(Act::ManagePeople), people::one::end;
    POST "/people/{id}/link"    May(Act::ManagePeople), people::one::link;
    POST "/people/{id}/start-over" May(Act::ManagePeople), people::one::start_over;
    POST "/people/{id}/disable" May(Act::ManagePeople), people::one::disable;

    GET  "/account/data"        SignedIn,   personal::pages::show;
    GET  "/account/data.json"   SignedIn,   personal::pages::file;
    POST "/account/erase"       SignedIn,   personal::pages::erase;

    GET  "/about"               Anyone,     about::pages::about;
    GET  "/privacy"             Anyone,     about::pages::privacy;
    GET  "/open-data"           Anyone,     about::pages::open_data;

    GET  "/api"                 Anyone,     api::reference::show;
    GET  "/api/openapi.json"    Anyone,     api::openapi;
    GET  "/api/v1/organizations" Anyone,    organizations::api::list;
    GET  "/api/v1/organizations/{id}" Anyone, organizations::api::one;
    GET  "/api/v1/activities"   Anyone,     api::activities::list;
    GET  "/api/v1/offices"      Anyone,     offices::api::list;
    GET  "/api/v1/partnerships" Anyone,     partnerships::api::list;
    GET  "/api/v1/partnerships/{id}" Anyone, partnerships::api::one;
    GET  "/api/v1/figures"      Anyone,     stock::figures::api::figures;

    GET  "/static/{name}"       Anyone,     assets::show;
    GET  "/robots.txt"          Anyone,     assets::robots;
    GET  "/health/live"         Anyone,     health::live;
    GET  "/health/ready"        Anyone,     health::ready;
    GET  "/metrics"             Anyone,     metrics::show;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_may_stand_for_three_endings() {
        assert_eq!(addresses("/about"), ["/about"]);
        let lists = addresses("/organizations.(csv|xlsx|json)");
        assert_eq!(lists, ["/organizations.csv", "/organizations.xlsx", "/organizations.json"]);
    }
}
