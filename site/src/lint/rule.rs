//! The rules of [`roles::rules`] as problems of files. They hold their texts themselves;
//! here each is only said to be about a role.

use roles::rules::{self, RULES, Rule};

use crate::problem::{Piece, Problem, Severity, piece};

const COUNT: usize = RULES.len();

static BAD: [Piece; COUNT] = {
    let mut pieces = [piece::role(""); COUNT];
    let mut n = 0;
    while n < COUNT {
        pieces[n] = piece::role(RULES[n].bad);
        n += 1;
    }
    pieces
};

static GOOD: [Piece; COUNT] = {
    let mut pieces = [piece::role(""); COUNT];
    let mut n = 0;
    while n < COUNT {
        pieces[n] = piece::role(RULES[n].good);
        n += 1;
    }
    pieces
};

/// A problem for each rule, in their order.
pub(super) static PROBLEMS: [Problem; COUNT] = {
    let mut problems = [of(0); COUNT];
    let mut n = 0;
    while n < COUNT {
        problems[n] = of(n);
        n += 1;
    }
    problems
};

const fn of(n: usize) -> Problem {
    let Rule { code, severity, what, why, .. } = *RULES[n];
    let (bad, good) = (std::slice::from_ref(&BAD[n]), std::slice::from_ref(&GOOD[n]));
    Problem { code, severity: self::severity(severity), what, why, bad, good }
}

/// The problem that a rule finds.
pub(super) fn problem(rule: &Rule) -> &'static Problem {
    let its = PROBLEMS.iter().find(|problem| problem.code == rule.code);
    its.expect("every rule has its problem")
}

/// How bad it is, in the terms of problems.
pub(super) const fn severity(severity: rules::Severity) -> Severity {
    match severity {
        rules::Severity::Error => Severity::Error,
        rules::Severity::Warning => Severity::Warning,
        rules::Severity::Advice => Severity::Advice,
    }
}
