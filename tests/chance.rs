//! Numbers by chance, for tests that must be had again.
//!
//! **Invariant:** the same seed gives the same numbers in the same order.

/// Numbers by chance: splitmix64, which needs no library and never ends in a cycle of zeros.
pub struct Chance(u64);

impl Chance {
    /// Where chance begins.
    #[must_use]
    pub fn from_seed(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number.
    pub fn any(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`; 0 where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.any() % end.max(1) as u64).unwrap_or(0)
    }

    /// Any byte.
    pub fn byte(&mut self) -> u8 {
        let [first, ..] = self.any().to_le_bytes();
        first
    }
}
