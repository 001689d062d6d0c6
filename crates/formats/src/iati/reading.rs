//! The activities of a file one by one, in the memory of one.

use std::io::Read;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::attributes::attributes;
use super::input::{Input, TooLong};
use super::tree::{Growing, Grown};
use super::{Element, Facts, Limits, Name, Note, ReadError, Unusable};

/// The versions that are read; they differ in what they allow, not in what it means.
const VERSIONS: [&str; 3] = ["2.01", "2.02", "2.03"];

/// An activity as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadActivity {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// All that stands in it.
    pub element: Element,
    /// What is known of it.
    pub facts: Facts,
    /// What is wrong in parts of it.
    pub notes: Vec<Note>,
}

/// An activity as it is written, of which nothing is understood yet.
pub struct WrittenActivity(Grown);

impl WrittenActivity {
    /// What it says, or why it cannot be used.
    pub fn read(self) -> Result<ReadActivity, Unusable> {
        let Grown { line, element, mut notes, problem } = self.0;
        let refused = |reason| Unusable { line, identifier: super::facts::identifier(&element), reason };
        if let Some(reason) = problem {
            return Err(refused(reason));
        }
        match Facts::of(&element) {
            Ok((facts, more)) => {
                notes.extend(more);
                Ok(ReadActivity { line, element, facts, notes })
            }
            Err(reason) => Err(refused(reason)),
        }
    }
}

/// The activities of a file, read one by one.
///
/// Each is given as it is read: one that can be used, or why it cannot. Where the file itself cannot be read further,
/// that is given once and nothing after it.
///
/// ```
/// # use formats::iati::Activities;
/// let file = b"<iati-activities version='2.03'><iati-activity>
///     <iati-identifier>XM-DAC-47066-1</iati-identifier><title><narrative>Wells</narrative></title>
/// </iati-activity></iati-activities>";
/// for activity in Activities::new(&file[..])? {
///     match activity? {
///         Ok(activity) => assert_eq!(activity.facts.titles[0].text, "Wells"),
///         Err(unusable) => println!("{}: {}", unusable.line, unusable.reason),
///     }
/// }
/// # Ok::<(), formats::iati::ReadError>(())
/// ```
pub struct Activities<R: Read> {
    xml: Reader<Input<R>>,
    buffer: Vec<u8>,
    limits: Limits,
    root: Element,
    place: Place,
}

/// How far a file is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Inside,
    After,
    Done,
}

impl<R: Read> Activities<R> {
    /// Reads `file` up to its first activity. Nothing needs to be buffered before.
    pub fn new(file: R) -> Result<Self, ReadError> {
        Self::within(file, Limits::default())
    }

    /// Reads `file` up to its first activity, taking no more at once than `limits` allow.
    pub fn within(file: R, limits: Limits) -> Result<Self, ReadError> {
        let mut xml = Reader::from_reader(Input::new(file, limits.text)?);
        // A lone ampersand spoils the activity in which it stands and no other.
        xml.config_mut().allow_dangling_amp = true;
        let root = Element::new("iati-activities");
        let mut all = Self { xml, buffer: Vec::new(), limits, root, place: Place::Inside };
        all.find_root()?;
        Ok(all)
    }

    /// The version of IATI that the file says it has.
    pub fn version(&self) -> Option<&str> {
        self.root.attribute("version")
    }

    /// When the file says that it was made, as it is written there.
    pub fn generated(&self) -> Option<&str> {
        self.root.attribute("generated-datetime")
    }

    /// How many bytes of the file, as UTF-8, have been read.
    pub fn bytes(&self) -> u64 {
        self.xml.buffer_position()
    }

    fn find_root(&mut self) -> Result<(), ReadError> {
        let mut is_empty = true;
        loop {
            let line = self.begin();
            let limit = self.limits.attributes;
            match self
                .xml
                .read_event_into(&mut self.buffer)
                .map_err(|error| fatal(error, line, self.limits.text))?
            {
                Event::Start(start) => {
                    self.root = root(&start, line, limit)?;
                    return Ok(());
                }
                Event::Empty(start) => {
                    self.root = root(&start, line, limit)?;
                    self.place = Place::After;
                    return Ok(());
                }
                Event::DocType(kind) if is_web_page(&kind) => return Err(ReadError::WebPage),
                Event::DocType(_) => return Err(ReadError::Doctype { line }),
                Event::Eof if is_empty => return Err(ReadError::Empty),
                Event::Eof => return Err(ReadError::CutShort { line: self.xml.get_ref().line() }),
                Event::Text(text) if text.trim_ascii().is_empty() => {}
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => is_empty = false,
                Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) | Event::End(_) => {
                    return Err(ReadError::NotXml);
                }
            }
        }
    }

    /// Makes ready for the next piece of the file and tells on which line it begins.
    fn begin(&mut self) -> u64 {
        self.buffer.clear();
        let input = self.xml.get_mut();
        input.begin_piece();
        input.line()
    }

    /// The next activity, as it is written; nothing at the end of the file or where it cannot be read further. What
    /// it says may be read in another thread.
    pub fn next_written(&mut self) -> Option<Result<WrittenActivity, ReadError>> {
        if self.place == Place::Done {
            return None;
        }
        let next = self.find_activity();
        if !matches!(next, Ok(Some(_))) {
            self.place = Place::Done;
        }
        next.transpose()
    }

    fn find_activity(&mut self) -> Result<Option<WrittenActivity>, ReadError> {
        while let Some(grown) = self.next_element()? {
            if &**grown.element.name() == "iati-activity" && !grown.element.is_foreign() {
                return Ok(Some(WrittenActivity(grown)));
            }
        }
        Ok(None)
    }

    /// The next element under the root, or nothing at the end of the file.
    pub(super) fn next_element(&mut self) -> Result<Option<Grown>, ReadError> {
        let mut growing = None;
        loop {
            let line = self.begin();
            let before = self.xml.buffer_position();
            let event = self
                .xml
                .read_event_into(&mut self.buffer)
                .map_err(|error| fatal(error, line, self.limits.text))?;
            if let Event::DocType(_) = event {
                return Err(ReadError::Doctype { line });
            }
            if self.place == Place::After {
                if after_the_end(&event, line)? {
                    return Ok(None);
                }
                continue;
            }
            let is_outside = growing.is_none();
            match event {
                Event::Eof => return Err(ReadError::CutShort { line: self.xml.get_ref().line() }),
                Event::End(_) if is_outside => self.place = Place::After,
                Event::Start(_) | Event::Empty(_) if is_outside => {
                    let begun = growing.insert(Growing::new(self.limits, before, line));
                    begun.take(&event, line, before)?;
                }
                event => {
                    if let Some(growing) = &mut growing {
                        growing.take(&event, line, before)?;
                    }
                }
            }
            if let Some(whole) = growing.take_if(|growing| growing.is_whole()) {
                return Ok(Some(whole.grown(&self.root)));
            }
        }
    }
}

impl<R: Read> Iterator for Activities<R> {
    type Item = Result<Result<ReadActivity, Unusable>, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        Some(self.next_written()?.map(WrittenActivity::read))
    }
}

/// The root of an activity file; any other is refused.
fn root(start: &BytesStart<'_>, line: u64, limit: usize) -> Result<Element, ReadError> {
    let (attributes, _) = attributes(start, line, limit)?;
    let name = start.name().as_ref().to_owned();
    let root = Element::begun(Name::from("iati-activities"), line, attributes);
    match (name.as_str(), root.attribute("xmlns").filter(|namespace| !namespace.is_empty())) {
        ("iati-activities", None) => {}
        ("iati-organisations", None) => return Err(ReadError::OrganisationFile),
        (name, _) if name.eq_ignore_ascii_case("html") => return Err(ReadError::WebPage),
        (name, None) => return Err(ReadError::WrongRoot(short(name))),
        (name, Some(namespace)) => return Err(ReadError::WrongRoot(short(&format!("{{{namespace}}}{name}")))),
    }
    match root.attribute("version").map(str::trim) {
        None => Ok(root),
        Some(version) if VERSIONS.contains(&version) => Ok(root),
        Some(version) if version.starts_with("1.") => Err(ReadError::OldVersion(short(version))),
        Some(version) => Err(ReadError::UnknownVersion(short(version))),
    }
}

fn is_web_page(kind: &str) -> bool {
    kind.trim_start().get(..4).is_some_and(|start| start.eq_ignore_ascii_case("html"))
}

/// Whether the file ends here; after the end of its root nothing but comments may stand.
fn after_the_end(event: &Event<'_>, line: u64) -> Result<bool, ReadError> {
    match event {
        Event::Eof => Ok(true),
        Event::Comment(_) | Event::PI(_) => Ok(false),
        Event::Text(text) if text.trim_ascii().is_empty() => Ok(false),
        _ => Err(ReadError::Broken { line, how: "something stands after the end".to_owned() }),
    }
}

/// What it means that no more can be read.
fn fatal(error: quick_xml::Error, line: u64, limit: u64) -> ReadError {
    use quick_xml::Error;
    match error {
        Error::Io(inner) if inner.get_ref().is_some_and(|own| own.is::<TooLong>()) => {
            ReadError::TooLong { line, limit }
        }
        Error::Io(inner) => ReadError::Unreadable(inner.to_string()),
        Error::Encoding(_) => ReadError::BadLetters { line },
        other => ReadError::Broken { line, how: short(&other.to_string()) },
    }
}

/// What stands in a file, as much of it as a sentence takes.
pub(super) fn short(text: &str) -> String {
    let mut shown: String = text.chars().take(200).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}
