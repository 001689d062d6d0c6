//! What imports were not sure of, asked of a person.

pub(crate) mod matches;
pub(crate) mod queue;
mod reasons;
mod sides;
pub(crate) mod terms;
