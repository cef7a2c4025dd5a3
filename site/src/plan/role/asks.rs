//! What a role asks for, sorted by how much it is needed and who can say.

use ::words::{Key, msg, say};
use roles::id::RequirementId;
use roles::requirement::{Assess, Need};
use roles::requirements::{Group, Mode, Node};
use roles::rules::Part;
use roles::{Requirement, Requirements, Vocabulary};

use crate::content::{Inline, RequirementTexts};
use crate::plan::words;

/// Requirements that are needed alike.
#[derive(Debug, Clone)]
pub struct AskSection<'a> {
    /// The anchor.
    pub id: &'static str,
    /// The heading.
    pub title: String,
    /// What being in this section means.
    pub lead: String,
    /// In the author's order.
    pub asks: Vec<Ask<'a>>,
}

/// A requirement or a group of them.
#[derive(Debug, Clone)]
pub enum Ask<'a> {
    /// A requirement.
    One(AskItem<'a>),
    /// A group.
    Group(AskGroup<'a>),
}

/// A requirement.
#[derive(Debug, Clone)]
pub struct AskItem<'a> {
    /// The anchor.
    pub id: String,
    /// The sentence.
    pub text: Line<'a>,
    /// How strongly it is wished for, or what else to know first.
    pub mark: Option<String>,
    /// What helps to read it.
    pub help: Option<Line<'a>>,
    /// What it says in numbers and lists.
    pub facts: Vec<String>,
}

/// A text of a requirement.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// Its words alone.
    pub plain: &'a str,
    /// Its Markdown, where that says more.
    pub inline: Option<&'a Inline>,
}

/// Requirements of which some number is needed.
#[derive(Debug, Clone)]
pub struct AskGroup<'a> {
    /// The anchor.
    pub id: String,
    /// How many are needed: "You need all of these:".
    pub lead: String,
    /// How strongly it is wished for.
    pub mark: Option<String>,
    /// The members.
    pub members: Vec<Ask<'a>>,
}

/// The anchor of a requirement or group.
pub(super) fn anchor(id: &RequirementId) -> String {
    format!("r-{id}")
}

/// What the sections are, in order: anchor, title, what being in it means.
const SECTIONS: [(&str, Key, Key); 7] = [
    ("required", msg::AsksRequired::KEY, msg::AsksRequiredLead::KEY),
    ("plus", msg::AsksPreferred::KEY, msg::AsksPreferredLead::KEY),
    ("later", msg::AsksLater::KEY, msg::AsksLaterLead::KEY),
    ("at-entry", msg::AsksAtEntry::KEY, msg::AsksAtEntryLead::KEY),
    ("some-positions", msg::AsksSomePositions::KEY, msg::AsksSomePositionsLead::KEY),
    ("good-to-know", msg::AsksGoodToKnow::KEY, msg::AsksGoodToKnowLead::KEY),
    ("conditions", msg::AsksConditions::KEY, msg::AsksConditionsLead::KEY),
];

/// The sections that hold something, in order.
pub(super) fn sections<'a>(
    all: &'a Requirements,
    texts: Option<&'a RequirementTexts>,
    words: &Vocabulary,
) -> Vec<AskSection<'a>> {
    let reader = Reader { all, texts, words };
    let mut found: [Vec<Ask<'a>>; SECTIONS.len()] = Default::default();
    for node in in_authors_order(all) {
        found[reader.section(node)].push(reader.ask(node, false));
    }
    let named = SECTIONS.into_iter().zip(found);
    named
        .filter(|(_, asks)| !asks.is_empty())
        .map(|((id, title, lead), asks)| AskSection {
            id,
            title: title.say(),
            lead: lead.say(),
            asks,
        })
        .collect()
}

/// The roots, each group where its first requirement stands.
fn in_authors_order(all: &Requirements) -> Vec<Node> {
    let mut roots = all.roots().to_vec();
    roots.sort_by_key(|node| first_requirement(all, *node));
    roots
}

fn first_requirement(all: &Requirements, node: Node) -> u16 {
    match node {
        Node::Requirement(n) => n,
        Node::Group(n) => {
            let members = &all.groups()[usize::from(n)].members;
            members.iter().map(|member| first_requirement(all, *member)).min().unwrap_or(n)
        }
    }
}

struct Reader<'a, 'v> {
    all: &'a Requirements,
    texts: Option<&'a RequirementTexts>,
    words: &'v Vocabulary,
}

impl<'a> Reader<'a, '_> {
    /// The position in [`SECTIONS`].
    fn section(&self, node: Node) -> usize {
        let (assess, is_condition) = match node {
            Node::Requirement(n) => {
                let one = &self.all.all()[usize::from(n)];
                (one.assess, one.kind.is_condition())
            }
            Node::Group(_) => (Assess::Own, false),
        };
        match (self.all.need(node), assess) {
            _ if is_condition => 6,
            (Need::SomePositions, _) => 4,
            (Need::Preferred(_), _) => 1,
            (_, Assess::Condition) => 6,
            (Need::Required, Assess::Later) => 2,
            (Need::Required, _) => 0,
            (Need::MayBeRequired, _) => 3,
            (Need::OnTheJob | Need::Info, _) => 5,
        }
    }

    fn ask(&self, node: Node, member: bool) -> Ask<'a> {
        match node {
            Node::Requirement(n) => Ask::One(self.item(usize::from(n), member)),
            Node::Group(n) => Ask::Group(self.group(usize::from(n), member)),
        }
    }

    fn item(&self, n: usize, member: bool) -> AskItem<'a> {
        let requirement = &self.all.all()[n];
        let help = requirement.help.as_deref();
        AskItem {
            id: anchor(&requirement.id),
            text: self.line((n, Part::Text), &requirement.text),
            mark: mark(requirement.need, requirement.assess, member),
            help: help.map(|help| self.line((n, Part::Help), help)),
            facts: self.facts(requirement),
        }
    }

    fn line(&self, part: (usize, Part), plain: &'a str) -> Line<'a> {
        Line { plain, inline: self.texts.and_then(|texts| texts.get(&part)) }
    }

    /// What the help does not say already in the same words.
    fn facts(&self, requirement: &Requirement) -> Vec<String> {
        let help = requirement.help.as_deref().unwrap_or_default();
        let mut facts = crate::requirement::facts(requirement, self.all, self.words);
        facts.retain(|fact| !help.contains(fact.as_str()));
        facts
    }

    fn group(&self, n: usize, member: bool) -> AskGroup<'a> {
        let group = &self.all.groups()[n];
        let lead = lead(group, matches!(group.need, Need::Preferred(_)) && !member);
        let members = group.members.iter().map(|member| self.ask(*member, true)).collect();
        let mark = mark(group.need, Assess::Own, member);
        AskGroup { id: anchor(&group.id), lead, mark, members }
    }
}

/// How many of a group are needed, or help.
fn lead(group: &Group, helps: bool) -> String {
    let one = group.members.len() == 1;
    match (&group.mode, helps) {
        (_, false) if one => say(msg::GroupOne),
        (_, true) if one => say(msg::GroupPreferredOne),
        (Mode::All, false) => say(msg::GroupAll),
        (Mode::All, true) => say(msg::GroupPreferredAll),
        (Mode::Any, false) => say(msg::GroupAny),
        (Mode::Any, true) => say(msg::GroupPreferredAny),
        (Mode::AtLeast(n), false) => say(msg::GroupAtLeast { number: usize::from(*n) }),
        (Mode::AtLeast(n), true) => say(msg::GroupPreferredAtLeast { number: usize::from(*n) }),
    }
}

/// What the section does not say already. A group's member does not count on its own,
/// so its need goes without saying.
fn mark(need: Need, assess: Assess, member: bool) -> Option<String> {
    match (need, assess) {
        (Need::Required, Assess::NotAssessed) => Some(say(msg::MarkAsStated)),
        (Need::Preferred(wish), _) if !member => Some(words::strength(wish)),
        (Need::OnTheJob, _) => Some(say(msg::MarkOnTheJob)),
        _ => None,
    }
}
