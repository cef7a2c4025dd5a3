//! The rules of the second edition of the role model, each worked out by hand. The arithmetic
//! stands behind each case.

mod college;
mod courses;
mod parts;
mod years;

use crate::support::answers::answers;
use crate::support::draft::{requirement, role};
use crate::support::{told, words::harbour};
use roles::kind::{Credit, Education, EducationCredit, EducationTerms, Kind, Rate};
use roles::quantity::Quantity;
use roles::requirement::{Need, Requirement};
use roles::requirements::Node;
use roles::{Role, Vocabulary, evaluate, repairs};

/// Checks what becomes of the last requirement of a role, and the repairs of the role.
struct Case<'a> {
    role: &'a Role,
    words: &'a Vocabulary,
}

impl Case<'_> {
    #[track_caller]
    fn outcome(&self, text: &str, expected: &str) {
        let evaluation = evaluate(self.role, self.words, &answers(text, self.words));
        let last = self.role.requirements.all().len() - 1;
        let node = Node::Requirement(u16::try_from(last).expect("few"));
        assert_eq!(told::outcome(evaluation.outcome(node)), expected, "{text}");
    }

    #[track_caller]
    fn repairs(&self, text: &str, expected: &str) {
        let found = repairs(self.role, self.words, &answers(text, self.words));
        assert_eq!(told::repairs(&found, self.role), expected, "{text}");
    }
}

/// Checks every row: what is answered, and what becomes of the last requirement.
#[track_caller]
fn check(role: &Role, rows: &[(&str, &str)]) {
    let words = harbour();
    for (text, expected) in rows {
        Case { role, words: &words }.outcome(text, expected);
    }
}

fn required(id: &str, kind: Kind) -> Requirement {
    requirement(id, Need::Required, kind)
}

fn only(kind: Kind) -> Role {
    role(vec![required("only", kind)], vec![])
}

fn rate(per: u16, gives: u16, max_months: Option<u16>) -> Rate {
    Rate { per, gives, max_months }
}

fn amount(using: &str, rate: Rate) -> Credit {
    let using = Quantity::parse(using, &harbour()).expect("a quantity");
    Credit::Amount { using, rate }
}

fn counted(using: &str, rate: Rate, additional: bool) -> EducationCredit {
    let using = harbour().area_id(using).expect("an area");
    EducationCredit { using, rate, additional }
}

/// A degree in place of which experience counts.
fn or_experience(like: &Education, credits: Vec<EducationCredit>) -> Kind {
    let terms = EducationTerms { credits, ..like.terms().clone() };
    Kind::Education(Education::new(terms).expect("a degree of a test"))
}
