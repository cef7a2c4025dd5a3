//! A degree without which nobody gets in.

use super::{Field, Finding, Part, Reading, Rule, Severity};
use crate::requirement::Need;
use crate::requirements::{Mode, Node};
use crate::role::Role;

pub(super) const RULE: Rule = Rule {
    code: "degree-without-alternative",
    severity: Severity::Advice,
    what: "A degree is required, and nothing can take its place.",
    why: "Many people learned this work by doing it. Where the rules of the city allow it, let \
          years of experience or an equivalent combination substitute for the degree.",
    bad: r#"[[extra.requirement]]
id = "degree"
kind = "education"
need = "required"
text = "You hold a bachelor's degree in history."
ask = "Do you have a bachelor's degree, and in which field?"
degree = "bachelor"
fields = ["history"]"#,
    good: r#"[[extra.requirement]]
id = "degree"
kind = "education"
need = "required"
text = "You hold a bachelor's degree in history."
ask = "Do you have a bachelor's degree, and in which field?"
degree = "bachelor"
fields = ["history"]
[[extra.requirement]]
id = "equivalent"
kind = "equivalency"
need = "required"
text = "Experience that is worth as much as the degree counts as well."
[[extra.group]]
id = "degree-or-equivalent"
mode = "any"
members = ["degree", "equivalent"]
need = "required""#,
    check,
};

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let Some(role) = reading.role else { return Vec::new() };
    let degrees = reading.lines().filter(|(n, line)| {
        let degree = line.kind.as_education().filter(|degree| degree.credits().is_empty());
        degree.is_some() && line.need == Need::Required && !has_alternative(role, *n)
    });
    degrees
        .map(|(n, line)| {
            let message = format!("requirement `{}` leaves no other way in", line.id);
            let help = "put it into a `[[extra.group]]` with `mode = \"any\"` beside experience or \
                        a requirement of `kind = \"equivalency\"`, if the city's rules allow that";
            Finding::of(Field::Requirement(n, Part::Whole), message, help)
        })
        .collect()
}

/// Whether it stands in a group that can do without it, directly or in a smaller group.
fn has_alternative(role: &Role, n: usize) -> bool {
    let Ok(n) = u16::try_from(n) else { return false };
    let mut inside = vec![Node::Requirement(n)];
    let mut seen = 0;
    while let Some(node) = inside.get(seen).copied() {
        seen += 1;
        for (g, group) in role.requirements.groups().iter().enumerate() {
            if !group.members.contains(&node) {
                continue;
            }
            let needed = match group.mode {
                Mode::All => group.members.len(),
                Mode::Any => 1,
                Mode::AtLeast(n) => usize::from(n),
            };
            if needed < group.members.len() {
                return true;
            }
            let group = Node::Group(u16::try_from(g).unwrap_or(u16::MAX));
            if !inside.contains(&group) {
                inside.push(group);
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, grouped, line, role, with_open_question};
    use super::{Mode, Need, Node, RULE};
    use crate::id::{AreaId, RequirementId};
    use crate::kind::{EducationCredit, Kind, Rate};
    use crate::requirement::{Degree, Education, EducationTerms, Requirement};
    use crate::requirements::Group;

    fn degree(need: Need) -> Requirement {
        let degree = Education::new(EducationTerms::new(Degree::Bachelor)).expect("a degree");
        let kind = Kind::Education(degree);
        Requirement { kind, ..line("degree", need, "You hold a bachelor's degree.") }
    }

    fn group(id: &str, mode: Mode, members: Vec<Node>) -> Group {
        let id = RequirementId::new(id).expect("an id");
        Group { id, mode, members, need: Need::Required }
    }

    #[test]
    fn a_degree_that_nothing_replaces_is_found() {
        let alone = role(vec![degree(Need::Required)]);
        assert_eq!(found(&RULE, &alone), ["requirement `degree` leaves no other way in"]);
        let lines = vec![degree(Need::Required), line("years", Need::Required, "You have years.")];
        let members = vec![Node::Requirement(0), Node::Requirement(1)];
        let both = grouped(lines, vec![group("both", Mode::All, members)]);
        assert_eq!(found(&RULE, &both).len(), 1);
        assert!(found(&RULE, &with_open_question(alone, "degree")).is_empty());
    }

    #[test]
    fn a_wish_or_another_way_is_fine() {
        assert!(found(&RULE, &role(vec![degree(Need::Info)])).is_empty());
        let lines = vec![degree(Need::Required), line("years", Need::Required, "You have years.")];
        let groups = vec![
            group("inner", Mode::All, vec![Node::Requirement(0)]),
            group("outer", Mode::Any, vec![Node::Group(0), Node::Requirement(1)]),
        ];
        assert!(found(&RULE, &grouped(lines, groups)).is_empty());
    }

    #[test]
    fn experience_that_counts_as_college_is_another_way() {
        let rate = Rate { per: 12, gives: 12, max_months: None };
        let credits = vec![EducationCredit { using: AreaId(0), rate, additional: false }];
        let terms = EducationTerms { credits, ..EducationTerms::new(Degree::Bachelor) };
        let kind = Kind::Education(Education::new(terms).expect("a degree"));
        let degree = Requirement { kind, ..degree(Need::Required) };
        assert!(found(&RULE, &role(vec![degree])).is_empty());
    }
}
