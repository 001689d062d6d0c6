//! What a mail is, and the rules by which it is tried again, given up, or kept back.

use crate::ids::{AccountId, MailId};
use jiff::{SignedDuration, Timestamp};

/// How long a node has a mail to itself: longer than it ever talks to a server. The mail of a node that died is due again
/// after it.
pub const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// How long mail is kept once it is settled.
pub const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The pauses between attempts, in minutes; after the last attempt a mail is given up.
const PAUSES: [i64; 7] = [1, 5, 20, 60, 4 * 60, 12 * 60, 24 * 60];

/// How often a mail is tried: two days in all.
pub const MOST_ATTEMPTS: i64 = PAUSES.len() as i64 + 1;

/// A mail of the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Its id, which stands in its `Message-ID`.
    pub id: MailId,
    /// The account that it is for.
    pub account: Option<AccountId>,
    /// Where it goes.
    pub address: String,
    /// The key of its letter.
    pub letter: String,
    /// The values in it, by name; none any more once a server has taken it.
    pub values: Vec<(String, String)>,
    /// Its language, as BCP 47.
    pub language: String,
    /// What its reader can refuse by it, if it is such a mail.
    pub refusable: Option<Refusable>,
    /// When there is no sense any more in sending it.
    pub useful_until: Option<Timestamp>,
    /// Where it stands.
    pub state: State,
    /// How often it has been tried.
    pub attempts: i64,
    /// Since when it waits to be sent.
    pub created_at: Timestamp,
    /// What went wrong the last time.
    pub last_error: Option<String>,
}

/// What the reader of a mail can refuse, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusable {
    /// Which kind of mail.
    pub subscription: String,
    /// The secret by which its reader says so without signing in.
    pub token: String,
    /// Since when it is refused.
    pub refused_at: Option<Timestamp>,
}

/// Where a mail stands, and since or until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It waits for its time.
    Waiting(Timestamp),
    /// A node is sending it; if that node dies, another may take it then.
    Sending(Timestamp),
    /// A server has taken it, or it lies in the data folder.
    Sent(Timestamp),
    /// It was given up.
    Failed(Timestamp),
    /// It was refused for good, or came back.
    Bounced(Timestamp),
    /// There was no sense in sending it any more.
    Withdrawn(Timestamp),
}

/// Why a mail was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It may be later: no line, or a server that is not ready.
    Later(String),
    /// It never will be: there is no such address, or the server wants none of it.
    Never(String),
}

impl State {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            State::Waiting(_) => "waiting",
            State::Sending(_) => "sending",
            State::Sent(_) => "sent",
            State::Failed(_) => "failed",
            State::Bounced(_) => "bounced",
            State::Withdrawn(_) => "withdrawn",
        }
    }

    /// When it came to its end, if it has.
    #[must_use]
    pub fn settled_at(self) -> Option<Timestamp> {
        match self {
            State::Waiting(_) | State::Sending(_) => None,
            State::Sent(at) | State::Failed(at) | State::Bounced(at) | State::Withdrawn(at) => Some(at),
        }
    }
}

impl Mail {
    /// What becomes of a mail that was just taken without anyone being asked to carry it; none when it is to be carried.
    #[must_use]
    pub fn kept_back(&self, now: Timestamp) -> Option<State> {
        let is_refused = self.refusable.as_ref().is_some_and(|one| one.refused_at.is_some());
        let is_late = self.useful_until.is_some_and(|until| until <= now);
        // Its node died each time, else it would have been given up before.
        let is_spent = self.attempts > MOST_ATTEMPTS;
        match () {
            () if is_refused || is_late => Some(State::Withdrawn(now)),
            () if is_spent => Some(State::Failed(now)),
            () => None,
        }
    }

    /// What becomes of a mail after this attempt.
    #[must_use]
    pub fn after(&self, carried: &Result<(), Refusal>, now: Timestamp) -> State {
        match carried {
            Ok(()) => State::Sent(now),
            Err(Refusal::Never(_)) => State::Bounced(now),
            Err(Refusal::Later(_)) => {
                let pause = usize::try_from(self.attempts - 1).ok().and_then(|at| PAUSES.get(at));
                pause.map_or(State::Failed(now), |pause| State::Waiting(now + SignedDuration::from_mins(*pause)))
            }
        }
    }

    /// The address as those see it whom it does not concern.
    #[must_use]
    pub fn masked_address(&self) -> String {
        masked(&self.address)
    }

    /// What went wrong, without the address that servers like to repeat.
    #[must_use]
    pub fn told(&self, why: &str) -> String {
        let why: String = why.chars().filter(|letter| !letter.is_control()).take(300).collect();
        if self.address.is_empty() { why } else { why.replace(&self.address, &self.masked_address()) }
    }
}

/// An address of which the first letter and the domain are left.
fn masked(address: &str) -> String {
    let (name, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let first = name.chars().next().map(String::from).unwrap_or_default();
    format!("{first}…@{domain}")
}

impl Refusal {
    /// What went wrong.
    #[must_use]
    pub fn why(&self) -> &str {
        match self {
            Refusal::Later(why) | Refusal::Never(why) => why,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn mail() -> Mail {
        Mail {
            id: MailId(uuid::Uuid::nil()),
            account: None,
            address: "awa@example.org".to_owned(),
            letter: "account-erased".to_owned(),
            values: Vec::new(),
            language: "en".to_owned(),
            refusable: None,
            useful_until: None,
            state: State::Sending(NOW),
            attempts: 1,
            created_at: NOW,
            last_error: None,
        }
    }

    #[test]
    fn pauses_grow_from_a_minute_to_a_day_until_a_mail_is_given_up() {
        let later = Err(Refusal::Later("451 greylisted".to_owned()));
        let after = |attempts| Mail { attempts, ..mail() }.after(&later, NOW);
        let minutes: Vec<_> = (1..=MOST_ATTEMPTS)
            .map(|attempts| match after(attempts) {
                State::Waiting(at) => at.as_second() / 60,
                _ => 0,
            })
            .collect();
        assert_eq!(minutes, [1, 5, 20, 60, 240, 720, 1440, 0]);
        assert_eq!(after(MOST_ATTEMPTS), State::Failed(NOW));
    }

    #[test]
    fn what_is_taken_is_sent_and_what_is_refused_for_good_is_not_tried_again() {
        assert_eq!(mail().after(&Ok(()), NOW), State::Sent(NOW));
        assert_eq!(mail().after(&Err(Refusal::Never("550 no such user".to_owned())), NOW), State::Bounced(NOW));
    }

    #[test]
    fn what_was_refused_or_is_late_or_kills_every_node_is_not_sent() {
        assert_eq!(mail().kept_back(NOW), None);
        let minute = SignedDuration::from_mins(1);
        assert_eq!(Mail { useful_until: Some(NOW + minute), ..mail() }.kept_back(NOW), None);
        assert_eq!(Mail { useful_until: Some(NOW), ..mail() }.kept_back(NOW), Some(State::Withdrawn(NOW)));
        let refusable = Refusable { subscription: String::new(), token: String::new(), refused_at: Some(NOW) };
        assert_eq!(Mail { refusable: Some(refusable), ..mail() }.kept_back(NOW), Some(State::Withdrawn(NOW)));
        assert_eq!(Mail { attempts: MOST_ATTEMPTS, ..mail() }.kept_back(NOW), None);
        assert_eq!(Mail { attempts: MOST_ATTEMPTS + 1, ..mail() }.kept_back(NOW), Some(State::Failed(NOW)));
    }

    #[test]
    fn addresses_are_masked_also_where_servers_repeat_them() {
        assert_eq!(mail().masked_address(), "a…@example.org");
        assert_eq!(masked("é@example.org"), "é…@example.org");
        assert_eq!(masked(""), "…@");
        assert_eq!(mail().told("550 <awa@example.org>\r\n unknown"), "550 <a…@example.org> unknown");
    }
}
