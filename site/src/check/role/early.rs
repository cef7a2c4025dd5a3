//! Who may apply although something is missing: the employer's own rule.

use roles::early::Early;
use roles::quantity::MOST_MONTHS;
use roles::requirements::Node;

use crate::draft::RoleExtra;
use crate::problem::{piece, problems};

use super::super::findings::{Findings, Thing, each, text};
use super::super::listed::LISTED_TWICE;
use super::super::reference::Names;

problems! {
    EARLY_FOR_NOBODY = "early-for-nobody", Error {
        what: "A rule for applying early lets nobody apply.",
        why: "It says how many months may be missing (`short_months`), that students may apply \
              (`student = true`), or both.",
        bad: [piece::role(r#"[extra.early]
text = "You may apply before you have all of the experience."
short_months = 0"#)],
        good: [piece::role(r#"[extra.early]
text = "You may apply six months before you have all of the experience."
short_months = 6"#)],
    }

    EARLY_FOR_GROUP = "early-for-group", Error {
        what: "A rule for applying early names a group of requirements.",
        why: "The rule is about single requirements: name the members of the group.",
        bad: [piece::role(r#"[extra.early]
short_months = 6
requirements = ["either"]
[[extra.group]]
id = "either"
mode = "any"
members = ["experience", "degree"]
need = "preferred""#)],
        good: [piece::role(r#"[extra.early]
short_months = 6
requirements = ["experience"]"#)],
    }
}

/// The rule of a role; none where there is none, or it makes no sense.
pub(super) fn early(
    extra: &RoleExtra,
    ids: &Names<'_, Node>,
    found: &mut Findings<'_>,
) -> Option<Early> {
    let table = extra.early.as_ref()?;
    let said = table.get_ref();
    let thing = Thing::table("`[extra.early]`", table);
    let student = said.student.as_ref().is_some_and(|said| *said.get_ref());
    let short = said.short_months.as_ref();
    let is_wrong = |months: u16| months == 0 || months > MOST_MONTHS;
    if let Some(short) = short.filter(|months| is_wrong(*months.get_ref())) {
        let message = format!(
            "nobody is short by {} at most",
            roles::words::count(usize::from(*short.get_ref()), "month", "months")
        );
        let help = format!("write from 1 to {MOST_MONTHS} months, like `short_months = 6`");
        found.add(EARLY_FOR_NOBODY.at(found.of(short), message).help(help));
    } else if short.is_none() && !student && !found.is_left_out(&thing, "short_months") {
        let message = "`[extra.early]` lets nobody apply early";
        let help = "add `short_months = 6`, `student = true` or both, or take the table out";
        found.add(EARLY_FOR_NOBODY.at(found.place(&thing), message).help(help));
    }
    Some(Early {
        short_months: short.map(|months| *months.get_ref()),
        student,
        requirements: requirements(extra, ids, found),
        text: text(&said.text),
    })
}

fn requirements(extra: &RoleExtra, ids: &Names<'_, Node>, found: &mut Findings<'_>) -> Vec<u16> {
    let named = extra.early.as_ref().map(|early| each(&early.get_ref().requirements));
    let mut all = Vec::new();
    for name in named.into_iter().flatten() {
        match ids.resolve(name, found) {
            Some(Node::Requirement(n)) if all.contains(&n) => {
                let message = format!("`{}` is listed twice", name.get_ref());
                found.add(LISTED_TWICE.at(found.of(name), message).help("take one of them out"));
            }
            Some(Node::Requirement(n)) => all.push(n),
            Some(Node::Group(_)) => {
                let message = format!("`{}` is a group, not a requirement", name.get_ref());
                let problem = EARLY_FOR_GROUP.at(found.of(name), message);
                found.add(problem.help("name the members of the group that may be missing"));
            }
            None => {}
        }
    }
    all
}
