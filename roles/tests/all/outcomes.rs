//! Outcomes of single requirements and groups, case by case.

use crate::support::answers::{answers, level};
use crate::support::draft::{
    credit, education, experience, group, holding, months, part, related, requirement, residency,
    role,
};
use crate::support::{told, words::harbour};
use roles::evaluate::evaluate;
use roles::requirement::{
    Assess, Degree, ExperienceTerms, Holding, HoldingMode, Kind, Need, Requirement,
};
use roles::requirements::{Mode, Node};
use roles::{Role, Vocabulary};

/// Checks the outcome of the last requirement of a role, or of its last group.
#[track_caller]
fn check(role: &Role, words: &Vocabulary, text: &str, expected: &str) {
    let evaluation = evaluate(role, words, &answers(text, words));
    let last = |n: usize| u16::try_from(n - 1).expect("few");
    let node = match role.requirements.groups().len() {
        0 => Node::Requirement(last(role.requirements.all().len())),
        n => Node::Group(last(n)),
    };
    assert_eq!(told::outcome(evaluation.outcome(node)), expected, "{text}");
}

fn required(id: &str, test: Kind) -> Requirement {
    requirement(id, Need::Required, test)
}

fn only(test: Kind) -> Role {
    role(vec![required("only", test)], vec![])
}

#[test]
fn a_degree_has_a_level_and_a_field() {
    let words = harbour();
    let named = education(Degree::Bachelor, &["stem"], &words);
    let strict = only(Kind::Education(named.clone()));
    for (text, expected) in [
        ("", "open: Unanswered"),
        ("complete", "not met"),
        ("degree bachelor stem", "met"),
        ("degree master physics", "met"),
        ("degree associate physics", "open: Unanswered"),
        ("degree associate physics, complete", "not met"),
        ("degree bachelor history", "open: Unanswered"),
        ("degree bachelor related, complete", "not met"),
        ("degree bachelor, complete", "not met"),
    ] {
        check(&strict, &words, text, expected);
    }
    let lenient = only(Kind::Education(related(&named)));
    check(&lenient, &words, "degree bachelor related", "met: RelatedField");
    check(&lenient, &words, "degree bachelor related, degree bachelor physics", "met");
    let any = only(Kind::Education(education(Degree::Bachelor, &[], &words)));
    check(&any, &words, "degree bachelor", "met");
}

#[test]
fn months_count_with_credit_up_to_its_cap() {
    let words = harbour();
    let degree = |fields: &[&str]| {
        let test = related(&education(Degree::Bachelor, fields, &words));
        requirement("degree", Need::Info, Kind::Education(test))
    };
    let terms = ExperienceTerms {
        credits: vec![credit(0, 24), credit(1, 24)],
        cap: Some(36),
        ..months("tide-data", 48, &words)
    };
    let other = Requirement { id: required("other", Kind::Note).id, ..degree(&["history"]) };
    let requirements = vec![degree(&["stem"]), other, required("months", experience(terms))];
    let role = role(requirements, vec![]);
    for (text, expected) in [
        ("", "open: Unanswered"),
        ("tide-data 11, complete", "not met"),
        ("tide-data 11", "not met"),
        ("tide-data 12", "open: Unanswered"),
        ("tide-data 24, degree bachelor stem, complete", "met"),
        ("tide-data 23, degree bachelor stem, complete", "not met"),
        ("tide-data 12, degree bachelor stem, degree bachelor history", "met"),
        ("tide-data 20-30, degree bachelor stem, complete", "open: NotSure"),
        ("tide-data 0-47, complete", "not met"),
        ("tide-data 0-48, complete", "open: NotSure"),
        ("tide-data 20, degree bachelor related", "met: RelatedField"),
        ("tide-data 48, degree bachelor related", "met"),
    ] {
        check(&role, &words, text, expected);
    }
}

#[test]
fn only_what_could_settle_it_is_a_reason() {
    let words = harbour();
    let review = Requirement {
        assess: Assess::Review,
        ..requirement("portfolio", Need::Info, Kind::Equivalency)
    };
    let terms = ExperienceTerms { credits: vec![credit(0, 24)], ..months("tide-data", 24, &words) };
    let role = role(vec![review, required("months", experience(terms))], vec![]);
    for (text, expected) in [
        ("", "open: Unanswered Review"),
        ("tide-data 0-12", "open: Review"),
        ("tide-data 0-36", "open: NotSure Review"),
        ("tide-data 12", "open: Review"),
        ("tide-data 24-36", "met"),
    ] {
        check(&role, &words, text, expected);
    }
}

#[test]
fn a_part_has_its_own_threshold() {
    let words = harbour();
    let of = |reduces| {
        let terms = ExperienceTerms {
            parts: vec![part("management", 24, &words)],
            credits: vec![credit(0, 12)],
            credit_reduces_parts: reduces,
            ..months("leadership", 48, &words)
        };
        let degree = Kind::Education(education(Degree::Bachelor, &[], &words));
        let degree = requirement("degree", Need::Info, degree);
        role(vec![degree, required("months", experience(terms))], vec![])
    };
    let (strict, lenient) = (of(false), of(true));
    for (text, outcome_strict, outcome_lenient) in [
        ("leadership 48, management 24", "met", "met"),
        ("leadership 48, management 12, degree bachelor", "not met", "met"),
        ("leadership 48, management 12, complete", "not met", "not met"),
        ("leadership 20, management 99, degree bachelor", "not met", "not met"),
        ("leadership 48-60", "open: Unanswered", "open: Unanswered"),
        ("leadership 48, management 20-30", "open: NotSure", "open: Unanswered NotSure"),
        ("leadership 40-50, management 30, complete", "open: NotSure", "open: NotSure"),
    ] {
        check(&strict, &words, text, outcome_strict);
        check(&lenient, &words, text, outcome_lenient);
    }
}

#[test]
fn any_or_all_of_some_terms() {
    let words = harbour();
    let of = |mode| only(Kind::Holding(holding(mode, &["charts", "sonar"], &words)));
    let (any, all) = (of(HoldingMode::Any), of(HoldingMode::All));
    for (text, outcome_any, outcome_all) in [
        ("", "open: Unanswered", "open: Unanswered"),
        ("has charts", "met", "open: Unanswered"),
        ("lacks charts", "open: Unanswered", "not met"),
        ("lacks charts, unsure sonar", "open: NotSure", "not met"),
        ("unsure charts", "open: Unanswered NotSure", "open: Unanswered NotSure"),
        ("has charts, lacks sonar", "met", "not met"),
        ("lacks charts, lacks sonar", "not met", "not met"),
        ("has charts, has sonar", "met", "met"),
    ] {
        check(&any, &words, text, outcome_any);
        check(&all, &words, text, outcome_all);
    }
}

#[test]
fn a_similar_term_will_do_where_the_role_says_so() {
    let words = harbour();
    let postgres = || holding(HoldingMode::Any, &["postgres"], &words);
    let strict = only(Kind::Holding(postgres()));
    check(&strict, &words, "has mysql, lacks postgres", "not met");
    let lenient = only(Kind::Holding(postgres().or_similar(true)));
    for (text, expected) in [
        ("has postgres", "met"),
        ("has postgres, has mysql", "met"),
        ("has mysql", "met: SimilarTool"),
        ("lacks postgres, has mysql", "met: SimilarTool"),
        ("lacks postgres", "open: Unanswered"),
        ("lacks postgres, lacks mysql, unsure sqlite", "open: NotSure"),
        ("lacks postgres, lacks mysql, lacks sqlite", "not met"),
        ("has charts, lacks postgres", "open: Unanswered"),
    ] {
        check(&lenient, &words, text, expected);
    }
}

#[test]
fn levels_are_reached_on_their_own_scale() {
    let words = harbour();
    let at = |word| -> Holding {
        holding(HoldingMode::Any, &["postgres"], &words)
            .or_similar(true)
            .at_level(Some(level(word, &words)))
    };
    let role = only(Kind::Holding(at("good")));
    for (text, expected) in [
        ("has postgres@expert", "met"),
        ("has postgres", "open: Unanswered"),
        ("has postgres@some, has mysql@good", "met: SimilarTool"),
        ("has postgres@high, lacks mysql, lacks sqlite", "open: Unanswered"),
        ("lacks postgres@some, lacks mysql, lacks sqlite", "not met"),
    ] {
        check(&role, &words, text, expected);
    }
}

#[test]
fn groups_need_some_of_their_members() {
    let words = harbour();
    let skill = |id: &str| required(id, Kind::Holding(holding(HoldingMode::Any, &[id], &words)));
    let of = |mode| {
        let requirements = vec![skill("charts"), skill("sonar"), skill("mysql")];
        let members = [0, 1, 2].map(Node::Requirement);
        role(requirements, vec![group("some", mode, &members, Need::Required)])
    };
    for (text, all, two, any) in [
        ("", "open: Unanswered", "open: Unanswered", "open: Unanswered"),
        ("has charts", "open: Unanswered", "open: Unanswered", "met"),
        ("lacks charts", "not met", "open: Unanswered", "open: Unanswered"),
        ("lacks charts, lacks sonar", "not met", "not met", "open: Unanswered"),
        ("has charts, has sonar, unsure mysql", "open: NotSure", "met", "met"),
        ("lacks charts, lacks sonar, unsure mysql", "not met", "not met", "open: NotSure"),
    ] {
        check(&of(Mode::All), &words, text, all);
        check(&of(Mode::AtLeast(2)), &words, text, two);
        check(&of(Mode::Any), &words, text, any);
    }
}

#[test]
fn members_that_nobody_can_answer_for_are_left_out() {
    let words = harbour();
    let of = |mode, others: Vec<Kind>| {
        let charts = Kind::Holding(holding(HoldingMode::Any, &["charts"], &words));
        let tests = std::iter::once(charts).chain(others).zip(0..);
        let all: Vec<_> = tests.map(|(test, n)| required(&format!("r-{n}"), test)).collect();
        let members: Vec<Node> = (0..).take(all.len()).map(Node::Requirement).collect();
        role(all, vec![group("some", mode, &members, Need::Required)])
    };
    for mode in [Mode::All, Mode::Any, Mode::AtLeast(2)] {
        let role = of(mode, vec![Kind::Ability, residency()]);
        check(&role, &words, "has charts", "met");
        check(&role, &words, "lacks charts", "not met");
    }
    let requirements = vec![required("calm", Kind::Ability)];
    let alone = group("alone", Mode::Any, &[Node::Requirement(0)], Need::Required);
    check(&role(requirements, vec![alone]), &words, "", "not assessed");
}

#[test]
fn the_arithmetic_is_kept() {
    let words = harbour();
    let terms = ExperienceTerms {
        parts: vec![part("management", 24, &words)],
        credits: vec![credit(0, 24)],
        ..months("leadership", 48, &words)
    };
    let degree = Kind::Education(education(Degree::Bachelor, &[], &words));
    let role =
        role(vec![required("degree", degree), required("months", experience(terms))], vec![]);
    let profile = answers("leadership 20, management 30, degree bachelor", &words);
    let evaluation = evaluate(&role, &words, &profile);
    let breakdown = evaluation.breakdown(1).expect("months are counted");
    let count = |count: &roles::evaluate::Count| {
        (count.needed, count.have.low(), count.credit.low(), count.missing())
    };
    assert_eq!(count(&breakdown.whole), (48, 20, 24, 4));
    assert_eq!(
        breakdown.parts.iter().filter_map(|part| part.in_area()).map(count).collect::<Vec<_>>(),
        [(24, 20, 0, 4)]
    );
    assert_eq!(evaluation.breakdown(0), None);
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
