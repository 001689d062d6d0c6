//! HTTP/1.1 as far as measuring needs it: one connection that is kept, one request after the other.

use crate::Done;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// A connection.
pub(crate) struct Wire {
    stream: BufReader<TcpStream>,
    line: String,
    /// The cookie that every request carries; none when empty.
    cookie: &'static str,
}

/// An answer, its body thrown away.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Bytes of the body.
    pub(crate) bytes: u64,
    /// Until the first byte of the body was there.
    pub(crate) first: Duration,
    /// Until the last one was.
    pub(crate) total: Duration,
}

/// How the body's end is told.
enum Length {
    Bytes(u64),
    Chunked,
}

impl Wire {
    pub(crate) fn open(address: SocketAddr) -> Done<Self> {
        let stream = TcpStream::connect_timeout(&address, Duration::from_secs(5))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(120)))?;
        Ok(Self { stream: BufReader::with_capacity(128 * 1024, stream), line: String::new(), cookie: "" })
    }

    /// The connection, on which every request carries a cookie.
    pub(crate) fn carrying(self, cookie: &'static str) -> Self {
        Self { cookie, ..self }
    }

    /// Asks for `path`; `compressed` as browsers do.
    pub(crate) fn get(&mut self, path: &str, compressed: bool) -> Done<Answer> {
        let encodings = if compressed { "accept-encoding: gzip, deflate, br\r\n" } else { "" };
        let cookie = if self.cookie.is_empty() { String::new() } else { format!("cookie: {}\r\n", self.cookie) };
        let text = format!(
            "GET {path} HTTP/1.1\r\nhost: localhost\r\naccept: text/html\r\naccept-language: en\r\n{encodings}{cookie}\r\n"
        );
        let began = Instant::now();
        self.stream.get_mut().write_all(text.as_bytes())?;
        let (status, length) = self.head()?;
        self.stream.fill_buf()?;
        let first = began.elapsed();
        let bytes = match length {
            Length::Bytes(bytes) => self.skip(bytes)?,
            Length::Chunked => self.chunks()?,
        };
        Ok(Answer { status, bytes, first, total: began.elapsed() })
    }

    fn head(&mut self) -> Done<(u16, Length)> {
        self.read_line()?;
        let status = self.line.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or("no status line")?;
        let mut length = Length::Bytes(0);
        loop {
            self.read_line()?;
            let Some((name, value)) = self.line.split_once(':') else { return Ok((status, length)) };
            if name.eq_ignore_ascii_case("content-length") {
                length = Length::Bytes(value.trim().parse()?);
            } else if name.eq_ignore_ascii_case("transfer-encoding") {
                length = Length::Chunked;
            }
        }
    }

    fn chunks(&mut self) -> Done<u64> {
        let mut total = 0;
        loop {
            self.read_line()?;
            let size = u64::from_str_radix(self.line.trim(), 16)?;
            total += self.skip(size)?;
            self.read_line()?;
            if size == 0 {
                return Ok(total);
            }
        }
    }

    fn read_line(&mut self) -> Done<()> {
        self.line.clear();
        if self.stream.read_line(&mut self.line)? == 0 {
            return Err("the connection was closed".into());
        }
        Ok(())
    }

    fn skip(&mut self, bytes: u64) -> Done<u64> {
        let mut left = bytes;
        while left > 0 {
            let there = self.stream.fill_buf()?.len() as u64;
            if there == 0 {
                return Err("the connection was closed".into());
            }
            let taken = there.min(left);
            self.stream.consume(taken as usize);
            left -= taken;
        }
        Ok(bytes)
    }
}
