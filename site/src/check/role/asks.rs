//! All that a role asks for: its requirements and groups, and how they hang together.

use roles::Requirements;
use roles::id::{NotAnId, RequirementId, is_id};
use roles::requirements::{Node, RequirementsError};
use roles::role::Status;
use roles::rules::Part;

use crate::content::{Inline, RequirementTexts};
use crate::draft::{RoleExtra, Said, Spanned};
use crate::problem::{piece, problems};
use crate::requirement::{self, RequirementDraft};

use super::super::cycle;
use super::super::findings::{Findings, Thing, each};
use super::super::group::{self, GroupTable};
use super::super::reference::{NAMES_NOTHING, NameKind, Names};
use super::super::scope::Scope;

const TYPING: &str = r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]"#;

problems! {
    CREDIT_CYCLE = "credit-cycle", Error {
        what: "Credits depend on one another in a circle.",
        why: "Whether one is met would hang on the other, and the other on the first.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
credit = [{ when = "filing", years = 1 }]"#)],
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

    TOO_MANY_REQUIREMENTS = "too-many-requirements", Error {
        what: "A role has more requirements than can be told apart.",
        why: "A role names at most 65,535 of them. So many can only be a slip of a program.",
        bad: [piece::times(
            65_536,
            "content/roles/clerk.md",
            "[[extra.requirement]]\nid = \"typing-{n}\"\nkind = \"note\"\nneed = \"info\"\n\
             text = \"We type the number {n}.\"\n",
        )],
        good: [piece::role(TYPING)],
    }

    STUB_WITH_REQUIREMENTS = "stub-with-requirements", Error {
        what: "A role is a stub, which means \"not written yet\", and asks for something.",
        why: "Nobody can check themselves against a stub, so what it asks for would not be shown.",
        bad: [piece::role("[extra]\nstatus = \"stub\"")],
        good: [piece::role("[extra]\nstatus = \"described\"")],
    }

    UNKNOWN_REQUIREMENT = "unknown-requirement", Error {
        what: "A group, a credit or an open question names a requirement that this role does not \
               have.",
        why: NAMES_NOTHING,
        bad: [piece::role(
            r#"[[extra.open_question]]
id = "q-degree"
about = ["degre"]
text = "The source does not say which degree. We read a bachelor's degree.""#,
        )],
        good: [piece::role(
            r#"[[extra.open_question]]
id = "q-degree"
about = ["degree"]
text = "The source does not say which degree. We read a bachelor's degree.""#,
        )],
    }
}

const NAMES: NameKind = NameKind {
    unknown: Some(&UNKNOWN_REQUIREMENT),
    noun: "requirement",
    table: "`[[extra.requirement]]`",
    file: "this role",
};

/// The names of a role's requirements and groups.
pub(super) fn names<'d>(extra: &'d RoleExtra, found: &mut Findings<'_>) -> Names<'d, Node> {
    let is_whole = !found.is_left_out_anywhere(&["requirement", "group"]);
    let mut names = Names::new(NAMES, is_whole);
    for (n, draft) in each(&extra.requirement).iter().enumerate() {
        let thing = Thing::named("requirement", &draft.get_ref().common().id, draft);
        declare(
            &mut names,
            (&thing, &draft.get_ref().common().id),
            Node::Requirement(position(n)),
            found,
        );
    }
    for (n, draft) in each(&extra.group).iter().enumerate() {
        let thing = Thing::named("group", &draft.get_ref().id, draft);
        declare(&mut names, (&thing, &draft.get_ref().id), Node::Group(position(n)), found);
    }
    names
}

fn declare<'d>(
    names: &mut Names<'d, Node>,
    (thing, id): (&Thing, &'d Said<String>),
    node: Node,
    found: &mut Findings<'_>,
) {
    if let Some(id) = found.required(thing, id, "id = \"degree\"") {
        // An ill-formed id still names its requirement: what refers to it is not wrong too.
        found.id(id, |text| if is_id(text) { Ok(()) } else { Err(NotAnId) });
        names.declare(id, node, found);
    }
}

fn position(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

/// The requirements of a role; none at all where they do not hang together.
pub(super) fn requirements(
    extra: &RoleExtra,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Requirements {
    let drafts = each(&extra.requirement);
    let all = drafts.iter().enumerate().map(|(n, draft)| {
        requirement::check(id(&draft.get_ref().common().id, "requirement", n), draft, scope, found)
    });
    let all: Vec<_> = all.collect();
    let tables = each(&extra.group);
    let groups = tables.iter().enumerate().map(|(n, draft)| {
        group::check(id(&draft.get_ref().id, "group", n), draft, &scope.ids, found)
    });
    let (groups, sound): (Vec<_>, Vec<_>) = groups.unzip();
    let earned: Vec<_> = all.iter().map(earned_by).collect();
    Requirements::new(all, groups.clone()).unwrap_or_else(|errors| {
        let table = GroupTable { drafts: tables, groups: &groups, sound: &sound };
        table.report(&errors, found);
        credits(&errors, drafts, &earned, found);
        Requirements::default()
    })
}

/// The texts of requirements in which Markdown means something.
pub(super) fn texts(extra: &RoleExtra) -> RequirementTexts {
    let drafts = each(&extra.requirement).iter().enumerate();
    let texts = drafts.flat_map(|(n, draft)| {
        let said = draft.get_ref().common();
        let parts = [(Part::Text, &said.text), (Part::Ask, &said.ask), (Part::Help, &said.help)];
        parts.into_iter().filter_map(move |(part, said)| Some(((n, part), Inline::of(said)?)))
    });
    texts.collect()
}

/// The id, or one that substitutes for an id that is missing or ill-formed and reported.
fn id(said: &Said<String>, kind: &str, n: usize) -> RequirementId {
    let own = said.as_ref().and_then(|id| RequirementId::new(id.get_ref()).ok());
    own.unwrap_or_else(|| {
        RequirementId::new(&format!("{kind}-{n}")).expect("a word and a number make an id")
    })
}

fn credits(
    errors: &[RequirementsError],
    drafts: &[Spanned<RequirementDraft>],
    earned: &[Vec<usize>],
    found: &mut Findings<'_>,
) {
    if errors.contains(&RequirementsError::TooMany) {
        let message = "this role has more requirements than can be used";
        let problem = TOO_MANY_REQUIREMENTS.at(found.at(0..0), message);
        found.add(problem.help("keep at most 65,535 requirements and as many groups"));
    }
    let on_cycle = errors.iter().filter_map(|error| match error {
        RequirementsError::CreditCycle(n) => Some(usize::from(*n)),
        _ => None,
    });
    for way in cycle::ways_around(on_cycle, |n| earned[n].clone()) {
        let places = way.iter().map(|n| {
            let draft = &drafts[*n];
            found.place(&Thing::named("requirement", &draft.get_ref().common().id, draft))
        });
        let places: Vec<_> = places.collect();
        let names = cycle::in_words(&way, |n| name(&drafts[n].get_ref().common().id));
        let message = format!("credits depend on one another in a circle: {names}");
        let problem = CREDIT_CYCLE
            .at(places[0].clone(), message)
            .help("let `when` name something that needs no credit itself, like a degree");
        let related = places.into_iter().skip(1);
        found.add(related.fold(problem, |problem, place| problem.related(place, "part of it")));
    }
}

fn name(id: &Said<String>) -> &str {
    id.as_ref().map_or("", |id| id.get_ref())
}

fn earned_by(requirement: &roles::Requirement) -> Vec<usize> {
    requirement.kind.rests_on().map(usize::from).collect()
}

/// A stub asks for nothing.
pub(super) fn of_stub(status: Status, extra: &RoleExtra, found: &mut Findings<'_>) {
    let first = each(&extra.requirement).first().map(Spanned::span);
    let first = first.or_else(|| extra.listed.as_ref().map(Spanned::span));
    if let (Status::Stub, Some(span)) = (status, first) {
        let message = "this role is a stub but has requirements";
        let problem = STUB_WITH_REQUIREMENTS.at(found.at(span), message);
        let help = "write `status = \"described\"` once the role is written, \
                    or take its requirements out";
        found.add(problem.help(help));
    }
}
