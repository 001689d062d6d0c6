//! The index: one writer, any number of readers, a folder.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tantivy::indexer::LogMergePolicy;
use tantivy::{IndexReader, IndexWriter, ReloadPolicy};

use crate::document::Change;
use crate::error::Result;
use crate::folder::{self, Place};
use crate::loading::load;
use crate::memory::{Ledger, Settled};
use crate::postings::Postings;
use crate::query::{Answer, Query};
use crate::schema::{Fields, schema};
use crate::view::View;

/// What the engine may hold in memory before it writes a piece of a large batch out.
const WRITER_MEMORY: usize = 48 << 20;

/// An index of documents, which many may search while one feeds it.
pub struct Index {
    view: RwLock<Arc<View>>,
    writer: Mutex<Writer>,
    position: AtomicU64,
    _place: Place,
}

struct Writer {
    engine: IndexWriter,
    reader: IndexReader,
    fields: Fields,
    ledger: Ledger,
}

impl Index {
    /// Opens the index in a folder, which is made when it is not there. What was written by another version, or
    /// is damaged, is thrown away: the index is then empty, and stands at position 0.
    ///
    /// # Errors
    /// When another process has the folder open, or it cannot be written.
    pub fn open(folder: &Path) -> Result<Self> {
        let place = Place::take(folder)?;
        match place.existing().and_then(Self::start) {
            Ok((view, writer)) => Ok(Self::of(view, writer, place)),
            Err(_) => {
                let (view, writer) = Self::start(place.anew()?)?;
                Ok(Self::of(view, writer, place))
            }
        }
    }

    /// An index that lives and dies with the process.
    ///
    /// # Errors
    /// When the engine does not start.
    pub fn in_memory() -> Result<Self> {
        let (view, writer) = Self::start(folder::in_memory())?;
        Ok(Self::of(view, writer, Place::nowhere()))
    }

    /// Answers a question. What was applied before is seen; what is applied meanwhile is not.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn search(&self, query: &Query) -> Result<Answer> {
        self.view().search(query)
    }

    /// Takes changes over, together with the position in the history up to which they go: after a crash both are
    /// there or neither. When it returns they are found. A position without changes is not worth a commit, as after a
    /// crash it may be passed again; but the first one is, since at position 0 everything would be filled anew.
    ///
    /// # Errors
    /// When the folder cannot be written; then nothing has changed.
    pub fn apply(&self, changes: Vec<Change>, position: u64) -> Result<()> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.view();
        if changes.is_empty() && before.position > 0 {
            self.position.store(position, Ordering::Release);
            return Ok(());
        }
        match writer.write(&before, changes, position) {
            Ok(view) => self.publish(view),
            Err(error) => {
                self.publish(writer.recover(before.generation)?);
                return Err(error);
            }
        }
        Ok(())
    }

    /// Empties the index, to be filled from the beginning of the history.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn clear(&self) -> Result<()> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        writer.engine.delete_all_documents()?;
        writer.commit(0)?;
        let view = writer.recover(self.generation())?;
        self.publish(view);
        Ok(())
    }

    /// The position in the history up to which the index has read.
    pub fn position(&self) -> u64 {
        self.position.load(Ordering::Acquire)
    }

    /// A number that rises with each change, for as long as the process lives.
    pub fn generation(&self) -> u64 {
        self.view().generation
    }

    /// How many documents there are.
    pub fn len(&self) -> usize {
        self.view().live.len() as usize
    }

    /// Whether there are no documents.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn of(view: View, writer: Writer, place: Place) -> Self {
        Self {
            position: AtomicU64::new(view.position),
            view: RwLock::new(Arc::new(view)),
            writer: Mutex::new(writer),
            _place: place,
        }
    }

    fn start(engine: tantivy::Index) -> Result<(View, Writer)> {
        let position = folder::position(&engine)?;
        let fields = schema().1;
        let reader = engine.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let (ledger, view) = load(reader.searcher(), fields, position)?;
        let engine = engine.writer_with_num_threads(1, WRITER_MEMORY)?;
        engine.set_merge_policy(Box::new(merge_policy()));
        Ok((view, Writer { engine, reader, fields, ledger }))
    }

    fn view(&self) -> Arc<View> {
        Arc::clone(&self.view.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn publish(&self, view: View) {
        self.position.store(view.position, Ordering::Release);
        *self.view.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(view);
    }
}

impl Writer {
    fn write(&mut self, before: &View, changes: Vec<Change>, position: u64) -> Result<View> {
        let settled = self.ledger.settle(changes);
        self.send(&settled)?;
        self.commit(position)?;
        self.reader.reload()?;
        let postings = Postings::of(&self.reader.searcher(), self.fields)?;
        Ok(before.next(&mut self.ledger, &settled, postings, position))
    }

    fn send(&self, settled: &[Settled]) -> Result<()> {
        for change in settled {
            if change.known {
                self.engine.delete_term(self.fields.slot_term(change.slot));
            }
            if let Some(document) = &change.document {
                self.engine.add_document(self.fields.stored(change.slot, document))?;
            }
        }
        Ok(())
    }

    fn commit(&mut self, position: u64) -> Result<()> {
        let mut commit = self.engine.prepare_commit()?;
        commit.set_payload(&folder::payload(position));
        commit.commit()?;
        Ok(())
    }

    /// Goes back to what was last committed, and reads it again.
    fn recover(&mut self, generation: u64) -> Result<View> {
        self.engine.rollback()?;
        self.engine.set_merge_policy(Box::new(merge_policy()));
        self.reader.reload()?;
        let position = folder::position(self.engine.index())?;
        let (ledger, mut view) = load(self.reader.searcher(), self.fields, position)?;
        view.generation = generation + 1;
        self.ledger = ledger;
        Ok(view)
    }
}

/// Few pieces, because each is searched by itself.
fn merge_policy() -> LogMergePolicy {
    let mut policy = LogMergePolicy::default();
    policy.set_min_num_segments(4);
    policy.set_min_layer_size(1_000);
    policy.set_del_docs_ratio_before_merge(0.3);
    policy
}
