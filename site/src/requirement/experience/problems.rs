//! The problems that an experience can have.

use crate::problem::{piece, problems};

problems! {
    pub(crate) NO_TIME = "no-time", Error {
        what: "An experience, a part of it or a credit is no time at all.",
        why: "Everybody meets zero years. If the source gives no number, write `any_amount = true`.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 0"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files."
ask = "How long have you kept files?"
area = "filing"
any_amount = true"#)],
    }

    pub(super) PART_EXCEEDS_WHOLE = "part-exceeds-whole", Error {
        what: "A part of an experience is longer than the whole.",
        why: "A part is an \"of which\": of four years, two in management. It cannot be five.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
part = [{ id = "office", years = 3, area = "office-work" }]"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
part = [{ id = "office", years = 1, area = "office-work" }]"#)],
    }

    pub(crate) CREDIT_EXCEEDS_WHOLE = "credit-exceeds-whole", Error {
        what: "A credit counts for more time than is asked for.",
        why: "A credit substitutes for some of the years, at most for all of them.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
credit = [{ when = "degree", years = 3 }]"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
credit = [{ when = "degree", years = 1 }]"#)],
    }

    pub(super) WITHIN_YEARS = "within-years", Error {
        what: "Of an experience only the last years count, and they are fewer than it asks for.",
        why: "Nobody can have four years of experience within the last three.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for four of the last three years."
area = "filing"
years = 4
within_years = 3"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for four of the last ten years."
area = "filing"
years = 4
within_years = 10"#)],
    }

    pub(super) IMPOSSIBLE_PART = "impossible-part", Error {
        what: "A part of an experience cannot be met, or cannot be asked for.",
        why: "It wants more areas than it names, or limits an area in a way that leaves nothing to \
              ask: the area of the whole, a second area, or an area where only the last years \
              count.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have worked with files for two years, in two of these areas."
area = "filing"
years = 2
part = [{ id = "areas", of = ["office-work"], at_least = 2 }]"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have worked with files for two years, some of it in an office."
area = "filing"
years = 2
part = [{ id = "areas", of = ["office-work"], at_least = 1 }]"#)],
    }

    pub(crate) CREDIT_TWICE = "credit-twice", Error {
        what: "The same months would count twice.",
        why: "A credit uses what the experience already counts, or what another credit uses. No \
              month counts twice.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years. College counts instead."
area = "filing"
years = 2
credit = [
  { using = "college", per = 12, gives = 12 },
  { using = "college", per = 24, gives = 12 },
]"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years. College counts instead."
area = "filing"
years = 2
credit = [{ using = "college", per = 12, gives = 12 }]"#)],
    }
}
