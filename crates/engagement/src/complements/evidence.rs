//! What speaks for an organization: what it does and did, counted by how near it comes to what is asked for.

use super::ever::Ever;
use super::theme::Nearness;

/// Things that come near to what is asked for, by how near they come and whether they go on. Counts stop at their greatest
/// number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Work {
    pub(super) same_now: u16,
    pub(super) near_now: u16,
    pub(super) same_past: u16,
    pub(super) near_past: u16,
    /// The last day of what is over.
    pub(super) until: u32,
}

impl Work {
    fn add(&mut self, nearness: Nearness, now: bool, until: u32) {
        let count = match (nearness, now) {
            (Nearness::Far, _) => return,
            (Nearness::Same, true) => &mut self.same_now,
            (Nearness::Near, true) => &mut self.near_now,
            (Nearness::Same, false) => &mut self.same_past,
            (Nearness::Near, false) => &mut self.near_past,
        };
        *count = count.saturating_add(1);
        if !now && until != u32::MAX {
            self.until = self.until.max(until);
        }
    }

    /// How far it meets what is asked for, of 100: what goes on all of it, what is over or only comes near half.
    pub(super) fn share(&self) -> u32 {
        match self {
            Work { same_now: 1.., .. } => 100,
            Work { near_now: 1.., .. } | Work { same_past: 1.., .. } => 50,
            Work { near_past: 1.., .. } => 25,
            _ => 0,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.share() == 0
    }
}

/// Work by what of the need it meets: all of it, the kind of work, the place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Meets {
    pub(super) here: Work,
    pub(super) theme: Work,
    pub(super) place: Work,
}

impl Meets {
    /// One thing that comes so near by its kind and by its place.
    pub(super) fn add(&mut self, (theme, place): (Nearness, Nearness), now: bool, until: u32) {
        self.here.add(theme.min(place), now, until);
        self.theme.add(theme, now, until);
        self.place.add(place, now, until);
    }
}

/// All that speaks for an organization, beside its own record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Evidence<'a> {
    pub(super) ever: &'a Ever,
    /// What of its activities and of its partnerships comes near to what is asked for.
    pub(super) activities: &'a Meets,
    pub(super) partnerships: &'a Meets,
}

impl Evidence<'_> {
    /// Whether it comes near to what is asked for by anything but its own word.
    pub(super) fn is_any(&self) -> bool {
        let any = |meets: &Meets| !meets.theme.is_empty() || !meets.place.is_empty();
        any(self.activities) || any(self.partnerships)
    }

    /// Whether nothing on record says that it has worked with the institution.
    pub(super) fn is_newcomer(&self) -> bool {
        self.ever.partnerships == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_on_here_counts_most() {
        let mut meets = Meets::default();
        meets.add((Nearness::Near, Nearness::Same), false, 20_231_231);
        assert_eq!((meets.here.share(), meets.theme.share(), meets.place.share()), (25, 25, 50));
        meets.add((Nearness::Same, Nearness::Far), true, u32::MAX);
        assert_eq!((meets.here.share(), meets.theme.share(), meets.place.share()), (25, 100, 50));
        meets.add((Nearness::Same, Nearness::Same), false, u32::MAX);
        assert_eq!((meets.here.share(), meets.here.until), (50, 20_231_231), "an end that is not known is no day");
    }
}
