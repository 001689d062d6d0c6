//! A mail server for tests: it speaks SMTP as a real one does, minds the order of commands and the ends of lines, and can
//! refuse, break off or fall silent at any point. It takes nothing that it has not confirmed.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

/// What a server does at one point of a conversation instead of going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    /// Says this.
    Says(&'static str),
    /// Hangs up.
    BreaksOff,
    /// Says nothing more.
    Silent,
    /// Takes the mail, and hangs up before it has said so.
    TakesAndBreaksOff,
}

/// Where in a conversation: `CONNECT`, a command, or `END` for the end of a mail.
pub(crate) type Point = &'static str;

/// A mail that was taken.
#[derive(Debug, Clone)]
pub(crate) struct Got {
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
    pub(crate) data: Vec<u8>,
    /// The user and password that were given, as they came.
    pub(crate) account: Option<String>,
}

/// What all conversations of a server share.
#[derive(Clone, Default)]
pub(crate) struct Post {
    got: Arc<Mutex<Vec<Got>>>,
    moods: Arc<Mutex<VecDeque<(Point, Mood)>>>,
    heard: Arc<Mutex<Vec<String>>>,
}

/// A server that listens on this machine.
pub(crate) struct MailServer {
    pub(crate) address: SocketAddr,
    pub(crate) post: Post,
}

impl MailServer {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, post) = (listener.local_addr().unwrap(), Post::default());
        let each = post.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, each.clone()));
            }
        });
        Self { address, post }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }
}

impl Post {
    /// All mail that was taken.
    pub(crate) fn got(&self) -> Vec<Got> {
        self.got.lock().unwrap().clone()
    }

    /// All commands that were heard.
    pub(crate) fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    /// The next conversation that comes to this point takes another turn there.
    pub(crate) fn next(&self, at: Point, mood: Mood) {
        self.moods.lock().unwrap().push_back((at, mood));
    }

    fn mood(&self, at: &str) -> Option<Mood> {
        let mut moods = self.moods.lock().unwrap();
        let found = moods.iter().position(|(point, _)| *point == at)?;
        moods.remove(found).map(|(_, mood)| mood)
    }
}

/// What has been said so far of the mail that comes.
#[derive(Default)]
struct Envelope {
    from: Option<String>,
    to: Vec<String>,
    account: Option<String>,
}

/// Speaks with one client until one of both hangs up.
pub(crate) async fn converse(stream: impl AsyncRead + AsyncWrite + Unpin, post: Post) {
    let mut line = BufReader::new(stream);
    let mut envelope = Envelope::default();
    if !answer(&mut line, &post, "CONNECT", "220 test.example ready").await {
        return;
    }
    while let Some(said) = read_line(&mut line).await {
        let command = said.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        post.heard.lock().unwrap().push(said.clone());
        let goes_on = match command.as_str() {
            "DATA" if envelope.to.is_empty() => answer(&mut line, &post, "DATA", "503 who for?").await,
            "DATA" => data(&mut line, &post, &mut envelope).await,
            _ => {
                let reply = reply(&command, &said, &mut envelope);
                answer(&mut line, &post, point(&command), reply).await && command != "QUIT"
            }
        };
        if !goes_on {
            return;
        }
    }
}

fn point(command: &str) -> Point {
    ["EHLO", "AUTH", "MAIL", "RCPT", "RSET", "NOOP", "QUIT"].into_iter().find(|one| *one == command).unwrap_or("?")
}

fn reply(command: &str, said: &str, envelope: &mut Envelope) -> &'static str {
    let path = || said.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(path, _)| path.to_owned());
    match command {
        "EHLO" => "250-test.example\r\n250-8BITMIME\r\n250 AUTH PLAIN",
        "AUTH" => {
            envelope.account = said.split(' ').nth(2).map(str::to_owned);
            "235 welcome"
        }
        "MAIL" => {
            *envelope = Envelope { from: path(), to: Vec::new(), account: envelope.account.take() };
            "250 ok"
        }
        "RCPT" if envelope.from.is_none() => "503 who from?",
        "RCPT" => {
            envelope.to.extend(path());
            "250 ok"
        }
        "NOOP" | "RSET" => "250 ok",
        "QUIT" => "221 bye",
        _ => "500 what?",
    }
}

/// Says what the mood is for, or else `usual`; false when the conversation has ended.
async fn answer(
    line: &mut BufReader<impl AsyncRead + AsyncWrite + Unpin>,
    post: &Post,
    at: Point,
    usual: &str,
) -> bool {
    let said = match post.mood(at) {
        Some(Mood::BreaksOff | Mood::TakesAndBreaksOff) => return false,
        Some(Mood::Silent) => std::future::pending().await,
        Some(Mood::Says(other)) => other,
        None => usual,
    };
    line.get_mut().write_all(format!("{said}\r\n").as_bytes()).await.is_ok()
}

/// Reads a mail to its end, and takes it once that has been confirmed.
async fn data(
    line: &mut BufReader<impl AsyncRead + AsyncWrite + Unpin>,
    post: &Post,
    envelope: &mut Envelope,
) -> bool {
    if let Some(mood) = post.mood("DATA") {
        post.next("DATA", mood);
        return answer(line, post, "DATA", "").await;
    }
    if !answer(line, post, "DATA", "354 go on").await {
        return false;
    }
    let mut data = Vec::new();
    loop {
        let Some(said) = read_line(line).await else { return false };
        if said == "." {
            break;
        }
        assert!(said.len() <= 998, "a line of {} octets", said.len());
        data.extend_from_slice(said.strip_prefix('.').unwrap_or(&said).as_bytes());
        data.extend_from_slice(b"\r\n");
    }
    let got = Got {
        from: envelope.from.take().unwrap_or_default(),
        to: std::mem::take(&mut envelope.to),
        data,
        account: envelope.account.clone(),
    };
    match post.mood("END") {
        None => {
            // In this order: whoever hears the answer may look at once.
            post.got.lock().unwrap().push(got);
            answer(line, post, "?", "250 taken").await
        }
        Some(Mood::TakesAndBreaksOff) => {
            post.got.lock().unwrap().push(got);
            false
        }
        Some(mood) => {
            post.next("END", mood);
            answer(line, post, "END", "").await
        }
    }
}

/// The next line; lines end with CR and LF, and with nothing else.
async fn read_line(line: &mut BufReader<impl AsyncRead + Unpin>) -> Option<String> {
    let mut bytes = Vec::new();
    line.read_until(b'\n', &mut bytes).await.ok()?;
    let text = String::from_utf8(bytes).expect("what is no UTF-8 is encoded");
    let whole = text.strip_suffix("\r\n")?;
    assert!(!whole.contains('\r'), "a line with CR in its midst: {whole:?}");
    Some(whole.to_owned())
}
