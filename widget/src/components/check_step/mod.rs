//! One step of the self-check: its heading, and what it asks.
//!
//! Deliberately not what is asked and in which order: that is `roles::profile_steps`.

use ::words::{msg, say};
use roles::profile::{Answer, Profile};
use roles::{KindOfWork, Step, StepKind, Vocabulary};
use yew::Html;

use crate::components::element::{bare, element, fixed, list, saying, text, views, with};
use crate::form::{Field, Form, MOST, Problem};

mod education;
pub mod examples;
pub(crate) mod field;
pub(crate) mod groups;
pub(crate) mod jobs;

/// The id of the heading; the keyboard is put here when a step begins.
pub(crate) const TITLE_ID: &str = "check-step";

/// What all steps are drawn with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asking<'a> {
    pub(crate) words: &'a Vocabulary,
    pub(crate) form: &'a Form,
    /// What the form comes to.
    pub(crate) profile: &'a Profile,
    pub(crate) problems: &'a [Problem],
    /// The fields that have been left since, whose problems are said; none means all.
    pub(crate) told: Option<&'a [String]>,
    /// The full-time week, and who has it.
    pub(crate) week: (u16, Option<&'a str>),
    /// What the lists are narrowed to.
    pub(crate) filter: &'a str,
    /// Whether it can be used. In a page that is being built the list of fields has only its first
    /// entry: nobody can open it, and there may be ten thousand such pages.
    pub(crate) is_alive: bool,
    /// What one can look for.
    pub(crate) interests: &'a [KindOfWork],
}

/// So many roles of a kind of work are named beside it.
const HINTED: usize = 6;

impl Asking<'_> {
    pub(crate) fn name(&self, field: Field) -> String {
        field.name(self.words)
    }

    /// What there is to say about a field.
    pub(crate) fn problems(&self, field: Field, name: &str) -> Vec<&Problem> {
        let is_told = self.told.is_none_or(|told| told.iter().any(|one| one == name));
        let own = self.problems.iter().filter(|problem| problem.field == field);
        own.filter(|problem| is_told || problem.is_note).collect()
    }
}

/// What a step is called in a heading.
pub(crate) fn title(kind: StepKind) -> String {
    match kind {
        StepKind::Interests => say(msg::StepInterestsTitle),
        StepKind::Education => say(msg::StepEducationTitle),
        StepKind::Jobs => say(msg::StepJobsTitle),
        StepKind::Tools => say(msg::StepToolsTitle),
        StepKind::Skills => say(msg::StepSkillsTitle),
        StepKind::Credentials => say(msg::StepCredentialsTitle),
        StepKind::Conditions => say(msg::StepConditionsTitle),
        StepKind::Result => say(msg::ResultTitle),
    }
}

/// What a step is called in a list of steps.
pub(crate) fn short_title(kind: StepKind) -> String {
    match kind {
        StepKind::Interests => say(msg::StepInterests),
        StepKind::Education => say(msg::StepEducation),
        StepKind::Jobs => say(msg::StepJobs),
        StepKind::Tools => say(msg::StepTools),
        StepKind::Skills => say(msg::StepSkills),
        StepKind::Credentials => say(msg::StepCredentials),
        StepKind::Conditions => say(msg::StepConditions),
        StepKind::Result => say(msg::StepResult),
    }
}

fn lead(kind: StepKind) -> Option<String> {
    Some(match kind {
        StepKind::Interests => say(msg::StepInterestsLead),
        StepKind::Education => say(msg::StepEducationLead),
        StepKind::Jobs => say(msg::StepJobsLead),
        StepKind::Tools => say(msg::StepToolsLead),
        StepKind::Skills => say(msg::StepSkillsLead),
        StepKind::Credentials => say(msg::StepCredentialsLead),
        StepKind::Conditions => say(msg::StepConditionsLead),
        StepKind::Result => return None,
    })
}

/// A step, or what there is to say in place of its questions.
pub(crate) fn check_step(view: &Asking<'_>, step: &Step, instead: Option<String>) -> Html {
    let title = with(
        "h2",
        &["class", "id", "tabindex"],
        [fixed("check__title"), fixed(TITLE_ID), fixed("-1")],
        text(title(step.kind)),
    );
    let lead = lead(step.kind).map_or_else(Html::default, |lead| saying("p", "check__lead", lead));
    let asked = match (step.kind, instead) {
        (StepKind::Interests, _) => interests(view),
        (_, Some(instead)) => saying("p", "check__loading", instead),
        (StepKind::Education, None) => education::education(view, step),
        (StepKind::Jobs, None) => jobs::jobs(view, step),
        (StepKind::Tools | StepKind::Skills | StepKind::Credentials, None) => {
            groups::groups(view, step)
        }
        (StepKind::Conditions, None) => conditions(view, step),
        (StepKind::Result, None) => Html::default(),
    };
    views(vec![title, lead, asked])
}

fn interests(view: &Asking<'_>) -> Html {
    let ticks = view.interests.iter().map(|interest| {
        let name = view.name(Field::Interest(interest.domain));
        let chosen = view.form.interests.contains(&interest.domain);
        field::tick(name, kind_of_work(view, interest), chosen)
    });
    let legend = saying("legend", "visually-hidden", say(msg::StepInterestsTitle));
    let kinds = element("fieldset", "group", views(vec![legend, list(ticks)]));
    views(vec![kinds, single_roles(view)])
}

/// A kind of work with some of its roles.
fn kind_of_work(view: &Asking<'_>, interest: &KindOfWork) -> Html {
    let title = view.words.domains().get(interest.domain).map(|own| own.title.clone());
    let mut roles: Vec<String> =
        interest.roles.iter().take(HINTED).map(|(_, title)| title.clone()).collect();
    let more = interest.count.saturating_sub(roles.len());
    roles.extend((more > 0).then(|| say(msg::SummaryMore { count: more })));
    views(vec![
        bare("strong", text(title.unwrap_or_default())),
        saying("span", "hint", roles.join(&say(msg::ListSeparator))),
    ])
}

/// The roles to choose one by one, where they are few enough for a list.
fn single_roles(view: &Asking<'_>) -> Html {
    let mut roles: Vec<&(u32, String)> = Vec::new();
    let is_short = |interest: &KindOfWork| interest.roles.len() < interest.count;
    let many = view.interests.iter().any(is_short);
    for role in view.interests.iter().flat_map(|interest| &interest.roles) {
        if many || roles.len() > MOST {
            return Html::default();
        }
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    let ticks = roles.iter().map(|(n, title)| {
        let name = view.name(Field::Role(*n));
        field::tick(name, text(title.clone()), view.form.roles.contains(n))
    });
    let summary = bare("summary", text(say(msg::StepInterestsRoles)));
    element("details", "group", views(vec![summary, list(ticks)]))
}

fn conditions(view: &Asking<'_>, step: &Step) -> Html {
    list(step.places.iter().map(|place| {
        let name = view.name(Field::Home(*place));
        let own = view.form.home(*place);
        let legend = say(msg::ConditionLive { place: &view.words.place(*place).title });
        let answers = Answer::ALL
            .into_iter()
            .map(|one| field::choice(&name, one.word(), label(one), own == Some(one)));
        let legend = bare("legend", text(legend));
        element("fieldset", "levels", views(vec![legend, list(answers)]))
    }))
}

fn label(answer: Answer) -> String {
    match answer {
        Answer::Yes => say(msg::AnswerYes),
        Answer::No => say(msg::AnswerNo),
        Answer::NotSure => say(msg::AnswerNotSure),
    }
}
