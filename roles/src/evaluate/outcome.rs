//! What answers come to for one requirement or group.

/// What the answers say of a requirement, in three steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Not met.
    NotMet,
    /// It cannot be said yet.
    Unknown,
    /// Met.
    Met,
}

/// What the answers say of a requirement, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Not met, whatever else is answered.
    NotMet,
    /// It cannot be said yet; at least one reason.
    Unknown(Reasons),
    /// Met, whatever else is answered.
    Met(Caveats),
}

impl Outcome {
    /// The outcome without its reasons and caveats.
    #[must_use]
    pub fn standing(self) -> Standing {
        match self {
            Self::NotMet => Standing::NotMet,
            Self::Unknown(_) => Standing::Unknown,
            Self::Met(_) => Standing::Met,
        }
    }
}

macro_rules! sets {
    ($($(#[$doc:meta])* $set:ident of $(#[$item_doc:meta])* $item:ident {
        $($(#[$variant_doc:meta])* $variant:ident,)*
    })*) => {$(
        $(#[$item_doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $item {
            $($(#[$variant_doc])* $variant,)*
        }

        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        pub struct $set(u8);

        impl $set {
            const ITEMS: &[$item] = &[$($item::$variant,)*];

            /// Whether it has none.
            #[must_use]
            pub fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// Whether it has this one.
            #[must_use]
            pub fn contains(self, item: $item) -> bool {
                self.0 & Self::from(item).0 != 0
            }

            /// What it has, in a fixed order.
            pub fn iter(self) -> impl Iterator<Item = $item> {
                Self::ITEMS.iter().copied().filter(move |item| self.contains(*item))
            }

            /// What either has.
            #[must_use]
            pub fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl From<$item> for $set {
            fn from(item: $item) -> Self {
                Self(1 << item as u8)
            }
        }
    )*};
}

sets! {
    /// Why it cannot be said yet: what could still settle it.
    Reasons of
    /// One reason why it cannot be said yet.
    Reason {
        /// A question has no answer.
        Unanswered,
        /// An answer leaves it open.
        NotSure,
        /// Only a person can say.
        Review,
    }

    /// What to keep in mind although it is met.
    Caveats of
    /// One thing to keep in mind.
    Caveat {
        /// The visitor calls the field of a degree related.
        RelatedField,
        /// A similar tool is there and not the one named.
        SimilarTool,
        /// College and experience are there in place of a degree in a field.
        FieldOfStudy,
    }
}

impl Reasons {
    /// Whether it has this one and no other.
    #[must_use]
    pub fn is_only(self, reason: Reason) -> bool {
        self == Self::from(reason)
    }
}

impl Caveats {
    /// How many caveats there are.
    pub(crate) fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// How many different sets of caveats there are.
    pub(super) const SETS: usize = 1 << Self::ITEMS.len();

    /// The number of this set among all.
    pub(super) fn number(self) -> usize {
        usize::from(self.0)
    }

    /// All sets, those with fewer caveats first.
    pub(super) fn sets() -> [Self; Self::SETS] {
        [0, 1, 2, 4, 3, 5, 6, 7].map(Self)
    }
}
