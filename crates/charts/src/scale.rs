//! Scales: amounts from zero to a round number, years side by side.

/// A scale of amounts, which begins at zero.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Scale {
    /// Round amounts, the first zero, the last at least the most there is.
    pub(crate) ticks: Vec<f64>,
}

impl Scale {
    /// For amounts up to `most`, in about so many steps. Whole amounts have whole steps.
    pub(crate) fn round(most: f64, whole: bool, steps: u32) -> Self {
        let most = if most.is_finite() && most > 0.0 { most.min(1e15) } else { 1.0 };
        // A step more or less often wastes less of the height.
        let steps = [steps, steps + 1, steps + 2].map(|steps| step(most / f64::from(steps), whole));
        let top = |step: f64| (most / step - 1e-9).ceil() * step;
        let step = steps.into_iter().min_by(|one, other| top(*one).total_cmp(&top(*other))).unwrap_or(most);
        let count = (most / step - 1e-9).ceil().max(1.0);
        let ticks = (0_u32..).map(f64::from).take_while(|at| *at <= count).map(|at| at * step).collect();
        Self { ticks }
    }

    /// The amount at its end.
    pub(crate) fn top(&self) -> f64 {
        self.ticks.last().copied().unwrap_or(1.0)
    }

    /// How long an amount is, where the scale has this length.
    pub(crate) fn length(&self, amount: f64, of: f64) -> f64 {
        amount / self.top() * of
    }
}

/// 1, 2, 2.5 or 5 times a power of ten, at least as much as `rough`.
fn step(rough: f64, whole: bool) -> f64 {
    let power = 10_f64.powf(rough.log10().floor());
    let factors = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().map(|factor| factor * power);
    let step = factors.filter(|step| !whole || step.fract() == 0.0).find(|step| *step >= rough - power * 1e-9);
    let step = step.unwrap_or(10.0 * power);
    if whole { step.max(1.0) } else { step }
}

/// Years side by side.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Places {
    pub(crate) left: f64,
    /// From one year to the next.
    pub(crate) pitch: f64,
    /// From the left to the first year.
    before: f64,
}

impl Places {
    /// Each year has room of its own: for columns.
    pub(crate) fn apart(left: f64, right: f64, count: usize) -> Self {
        let pitch = (right - left) / real(count.max(1));
        Self { left, pitch, before: pitch / 2.0 }
    }

    /// The first and the last year lie at the ends: for lines.
    pub(crate) fn joined(left: f64, right: f64, count: usize) -> Self {
        if count < 2 {
            return Self::apart(left, right, count);
        }
        Self { left, pitch: (right - left) / real(count - 1), before: 0.0 }
    }

    /// The middle of a year.
    pub(crate) fn middle(self, at: usize) -> f64 {
        self.left + self.before + real(at) * self.pitch
    }
}

/// Every how many years one is named, so that names this wide stand apart.
pub(crate) fn every(pitch: f64, width: f64) -> usize {
    let steps = [1, 2, 5, 10, 20, 50, 100];
    steps.into_iter().find(|step| real(*step) * pitch >= width + 8.0).unwrap_or(200)
}

/// A count as a number that can be drawn.
pub(crate) fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn steps_are_round() {
        assert_eq!(Scale::round(87.0, true, 4).ticks, [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert_eq!(Scale::round(4.0, true, 4).ticks, [0.0, 1.0, 2.0, 3.0, 4.0]);
        assert_eq!(Scale::round(1.0, true, 4).ticks, [0.0, 1.0]);
        assert_eq!(Scale::round(0.0, true, 4).ticks, [0.0, 1.0]);
        assert_eq!(Scale::round(1025.0, true, 4).top(), 1200.0);
        assert_eq!(Scale::round(0.9, false, 4).top(), 1.0);
    }

    #[test]
    fn years_are_named_as_room_allows() {
        assert_eq!(every(40.0, 30.0), 1);
        assert_eq!(every(12.0, 30.0), 5);
        assert_eq!(Places::apart(0.0, 100.0, 4).middle(1), 37.5);
        assert_eq!(Places::joined(0.0, 100.0, 5).middle(1), 25.0);
    }

    proptest! {
        #[test]
        fn a_scale_begins_at_zero_and_holds_the_most(most in 0.0..1e12_f64, whole: bool, steps in 2..8_u32) {
            let scale = Scale::round(most, whole, steps);
            prop_assert_eq!(scale.ticks[0], 0.0);
            prop_assert!(scale.top() >= most * (1.0 - 1e-9));
            prop_assert!(scale.ticks.len() <= usize::try_from(steps).unwrap() + 3);
            prop_assert!(scale.length(most, 100.0) <= 100.0 + 1e-6);
        }
    }
}
