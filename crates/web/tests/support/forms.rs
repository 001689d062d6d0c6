//! Forms of pages, filled in and sent as a browser does without any script.

use super::{Answer, Browser};
use axum::http::Method;

/// A form as a page shows it: its address and what is filled in.
#[derive(Debug, Clone)]
pub struct Filled {
    pub action: String,
    pub values: Vec<(String, String)>,
}

impl Answer {
    /// The form that is sent to an address that begins so.
    pub fn form(&self, action: &str) -> Filled {
        let html = self.text();
        let forms = html.split("<form").skip(1).map(|rest| rest.split("</form>").next().unwrap());
        let found = forms.filter(|form| attribute(form.split('>').next().unwrap(), "method") == "post");
        let form = found.map(str::to_owned).find(|form| attribute(form.split('>').next().unwrap(), "action").starts_with(action));
        let form = form.unwrap_or_else(|| panic!("no form goes to {action}: {html}"));
        let action = attribute(form.split('>').next().unwrap(), "action");
        Filled { action, values: values(&form) }
    }
}

fn values(form: &str) -> Vec<(String, String)> {
    let mut values = Vec::new();
    for (at, _) in form.match_indices('<') {
        let tag = form[at..].split('>').next().unwrap();
        let name = attribute(tag, "name");
        if name.is_empty() {
            continue;
        }
        if tag.starts_with("<input") {
            let kind = attribute(tag, "type");
            if !matches!(kind.as_str(), "radio" | "checkbox") || tag.contains(" checked") {
                values.push((name, attribute(tag, "value")));
            }
        } else if tag.starts_with("<select") {
            let options = form[at..].split("</select>").next().unwrap();
            let chosen = options.split("<option").skip(1).find(|option| option.split('>').next().unwrap().contains(" selected"));
            let chosen = chosen.or_else(|| options.split("<option").nth(1)).unwrap_or_default();
            let tag = chosen.split('>').next().unwrap();
            let text = chosen.split('>').nth(1).unwrap_or_default().split('<').next().unwrap();
            values.push((name, if tag.contains("value=") { attribute(tag, "value") } else { plain(text) }));
        }
    }
    values
}

fn attribute(tag: &str, name: &str) -> String {
    let start = format!(" {name}=\"");
    tag.split_once(&start).map_or_else(String::new, |(_, rest)| plain(rest.split('"').next().unwrap()))
}

fn plain(text: &str) -> String {
    let marks = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    marks.iter().fold(text.to_owned(), |text, (mark, letter)| text.replace(mark, letter))
}

/// Written as forms are sent.
pub fn encoded(text: &str) -> String {
    let one = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(one).collect()
}

impl Filled {
    pub fn get(&self, name: &str) -> &str {
        self.values.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.values.retain(|(known, _)| known != name);
        self.values.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn body(&self) -> String {
        let pairs = self.values.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        pairs.collect::<Vec<_>>().join("&")
    }
}

impl Browser<'_> {
    /// Sends a form as it is filled in.
    pub async fn submit(&mut self, form: &Filled) -> Answer {
        self.post(&form.action, &form.body()).await
    }

    /// Sends a form with a file, or without one where none was chosen.
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Answer {
        let mut body = Vec::new();
        let (name, content) = file.unwrap_or(("", b""));
        let head = format!("--mark\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        for (name, value) in fields {
            body.extend_from_slice(format!("\r\n--mark\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}").as_bytes());
        }
        body.extend_from_slice(b"\r\n--mark--\r\n");
        self.send_as(Method::POST, path, "multipart/form-data; boundary=mark", body).await
    }
}
