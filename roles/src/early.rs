//! Who may apply although something is missing: the employer's own rule, and no setting of
//! the site, which is [`crate::near_miss`].

use serde::{Deserialize, Serialize};

use crate::quantity::Months;

/// Who may apply although something is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Early {
    /// Who is short by so many months at most.
    pub short_months: Option<Months>,
    /// Who is still a student.
    pub student: bool,
    /// Of which requirements something may be missing, by position; none named means all.
    pub requirements: Vec<u16>,
    /// The rule in the author's words.
    pub text: Option<String>,
}
