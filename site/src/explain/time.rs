//! Experience: lengths of time, parts and credits.

use super::Problem;
use super::piece::role;
use crate::diagnostic::Severity::Error;

/// A requirement of experience with some keys besides.
macro_rules! filing {
    ($($key:literal),*) => {
        concat!(
            "[[extra.requirement]]\nid = \"filing\"\nkind = \"experience\"\nneed = \"required\"\n",
            "text = \"You have kept files for two years.\"\n",
            "ask = \"How long have you kept files?\"\narea = \"filing\"",
            $("\n", $key),*
        )
    };
}

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "two-lengths",
        severity: Error,
        what: "One experience has two lengths of time.",
        why: "`years`, `months` and `any_amount` say the same thing in three ways. Only one can \
              hold.",
        bad: &[role(filing!("years = 2", "months = 24"))],
        good: &[role(filing!("years = 2"))],
    },
    Problem {
        code: "uneven-years",
        severity: Error,
        what: "A number of years comes to no whole number of months.",
        why: "Experience is counted in months. Write `months` where years do not fit.",
        bad: &[role(filing!("years = 1.33"))],
        good: &[role(filing!("months = 16"))],
    },
    Problem {
        code: "no-time",
        severity: Error,
        what: "An experience, a part of it or a credit is no time at all.",
        why: "Everybody meets zero years. If the source gives no number, write `any_amount = true`.",
        bad: &[role(filing!("years = 0"))],
        good: &[role(filing!("any_amount = true"))],
    },
    Problem {
        code: "part-exceeds-whole",
        severity: Error,
        what: "A part of an experience is longer than the whole.",
        why: "A part is an \"of which\": of four years, two in management. It cannot be five.",
        bad: &[role(filing!(
            "years = 2",
            "part = [{ id = \"office\", years = 3, area = \"office-work\" }]"
        ))],
        good: &[role(filing!(
            "years = 2",
            "part = [{ id = \"office\", years = 1, area = \"office-work\" }]"
        ))],
    },
    Problem {
        code: "credit-exceeds-whole",
        severity: Error,
        what: "A credit counts for more time than is asked for.",
        why: "A credit stands in for some of the years, at most for all of them.",
        bad: &[role(filing!("years = 2", "credit = [{ when = \"degree\", years = 3 }]"))],
        good: &[role(filing!("years = 2", "credit = [{ when = \"degree\", years = 1 }]"))],
    },
    Problem {
        code: "cap-without-credit",
        severity: Error,
        what: "`credit_max_years` limits credits, and there are none.",
        why: "The limit would do nothing. A `credit` is missing, or the limit is too much.",
        bad: &[role(filing!("years = 2", "credit_max_years = 1"))],
        good: &[role(filing!(
            "years = 2",
            "credit = [{ when = \"degree\", years = 1 }]",
            "credit_max_years = 1"
        ))],
    },
    Problem {
        code: "credit-for-group",
        severity: Error,
        what: "A credit hangs on a group of requirements.",
        why: "A credit is given for one requirement. Write one for each member of the group.",
        bad: &[role(concat!(
            filing!("years = 2", "credit = [{ when = \"either\", years = 1 }]"),
            "\n[[extra.group]]\nid = \"either\"\nmode = \"any\"\n",
            "members = [\"experience\", \"degree\"]\nneed = \"preferred\""
        ))],
        good: &[role(filing!("years = 2", "credit = [{ when = \"degree\", years = 1 }]"))],
    },
    Problem {
        code: "credit-cycle",
        severity: Error,
        what: "Credits depend on one another in a circle.",
        why: "Whether one is met would hang on the other, and the other on the first.",
        bad: &[role(filing!("years = 2", "credit = [{ when = \"filing\", years = 1 }]"))],
        good: &[role(filing!("years = 2", "credit = [{ when = \"degree\", years = 1 }]"))],
    },
];
