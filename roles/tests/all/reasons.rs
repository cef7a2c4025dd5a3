//! Which reasons and caveats an outcome carries where several could be named.

use crate::outcomes::check;
use crate::support::draft::{
    credit, education, experience, group, holding, months, related, requirement, role,
};
use crate::support::words::harbour;
use roles::requirement::{Assess, Degree, ExperienceTerms, HoldingMode, Kind, Need, Requirement};
use roles::requirements::{Mode, Node};

fn required(id: &str, kind: Kind) -> Requirement {
    requirement(id, Need::Required, kind)
}

#[test]
fn credit_is_a_reason_only_where_it_could_settle_something() {
    let words = harbour();
    let review = |id: &str| Requirement {
        assess: Assess::Review,
        ..requirement(id, Need::Info, Kind::Equivalency)
    };
    let degree = Kind::Education(education(Degree::Bachelor, &[], &words));
    let of = |needed, credits, cap| {
        let terms = ExperienceTerms { credits, cap, ..months("tide-data", needed, &words) };
        let degree = requirement("degree", Need::Info, degree.clone());
        role(vec![review("one"), degree, required("months", experience(terms))], vec![])
    };
    // The degree fills the cap of 12, so the review adds nothing: 0 to 30 and 12 of 36.
    let capped = of(36, vec![credit(0, 12), credit(1, 12)], Some(12));
    check(&capped, &words, "tide-data 0-30, degree bachelor", "open: NotSure");
    check(&capped, &words, "tide-data 0-30, complete", "open: NotSure Review");
    // 10 and 14 are enough, 10 and 4 are not: the review of 4 decides nothing.
    let small = of(24, vec![credit(0, 4), credit(1, 14)], None);
    check(&small, &words, "tide-data 10", "open: Unanswered");
    check(&small, &words, "tide-data 9", "open: Unanswered Review");
    check(&small, &words, "tide-data 20", "open: Unanswered Review");
}

#[test]
fn what_has_fewest_caveats_counts() {
    let words = harbour();
    let similar = |id: &str| {
        let test = holding(HoldingMode::Any, &["postgres"], &words).or_similar(true);
        required(id, Kind::Holding(test))
    };
    let degree = related(&education(Degree::Bachelor, &["stem"], &words));
    let charts = required("charts", Kind::Holding(holding(HoldingMode::Any, &["charts"], &words)));
    let all = vec![similar("database"), required("degree", Kind::Education(degree)), charts];
    let of = |mode, members: &[u16]| {
        let members: Vec<Node> = members.iter().map(|n| Node::Requirement(*n)).collect();
        role(all.clone(), vec![group("some", mode, &members, Need::Required)])
    };
    let answers = "has mysql, degree bachelor related, has charts";
    check(&of(Mode::Any, &[0, 1, 2]), &words, answers, "met");
    check(&of(Mode::Any, &[2, 1, 0]), &words, answers, "met");
    check(&of(Mode::AtLeast(2), &[0, 2, 1]), &words, answers, "met: RelatedField");
    check(&of(Mode::All, &[0, 1, 2]), &words, answers, "met: RelatedField SimilarTool");
    check(&of(Mode::Any, &[0, 1]), &words, answers, "met: RelatedField");
}
