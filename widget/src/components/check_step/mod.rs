//! One step of the self-check: its heading, and what it asks.
//!
//! Deliberately not what is asked and in which order: that is `roles::profile_steps`.

use ::words::{msg, say};
use roles::profile::{Answer, Profile};
use roles::{Step, StepKind, Vocabulary};
use yew::{Html, html};

use crate::form::{Field, Form, Problem};

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
    /// The titles of the roles of each kind of work, by its position.
    pub(crate) interests: &'a [(usize, Vec<String>)],
}

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

/// A step.
pub(crate) fn check_step(view: &Asking<'_>, step: &Step) -> Html {
    html! {
        <>
            <h2 class="check__title" id={TITLE_ID} tabindex="-1">{ title(step.kind) }</h2>
            if let Some(lead) = lead(step.kind) { <p class="check__lead">{ lead }</p> }
            { match step.kind {
                StepKind::Interests => interests(view),
                StepKind::Education => education::education(view, step),
                StepKind::Jobs => jobs::jobs(view, step),
                StepKind::Tools | StepKind::Skills | StepKind::Credentials => {
                    groups::groups(view, step)
                }
                StepKind::Conditions => conditions(view, step),
                StepKind::Result => Html::default(),
            } }
        </>
    }
}

fn interests(view: &Asking<'_>) -> Html {
    html! {
        <fieldset class="group">
            <legend class="visually-hidden">{ say(msg::StepInterestsTitle) }</legend>
            { for view.interests.iter().map(|(n, roles)| {
                let title = view.words.domains().get(*n).map(|own| own.title.clone());
                let label = html! {
                    <>
                        <strong>{ title.unwrap_or_default() }</strong>
                        <span class="hint">{ roles.join(&say(msg::ListSeparator)) }</span>
                    </>
                };
                tick(view, *n, label)
            }) }
        </fieldset>
    }
}

fn tick(view: &Asking<'_>, n: usize, label: Html) -> Html {
    let name = view.name(Field::Interest(n));
    field::tick(name, label, view.form.interests.contains(&n))
}

fn conditions(view: &Asking<'_>, step: &Step) -> Html {
    html! {
        <>
            { for step.places.iter().map(|place| {
                let name = view.name(Field::Home(*place));
                let own = view.form.home(*place);
                let legend = say(msg::ConditionLive { place: &view.words.place(*place).title });
                html! {
                    <fieldset class="levels">
                        <legend>{ legend }</legend>
                        { for Answer::ALL.into_iter().map(|one| {
                            field::choice(&name, one.word(), label(one), own == Some(one))
                        }) }
                    </fieldset>
                }
            }) }
        </>
    }
}

fn label(answer: Answer) -> String {
    match answer {
        Answer::Yes => say(msg::AnswerYes),
        Answer::No => say(msg::AnswerNo),
        Answer::NotSure => say(msg::AnswerNotSure),
    }
}
