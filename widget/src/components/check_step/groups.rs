//! Things to check, in groups, with a filter; and "none of the others" for each group.

use ::words::{msg, say};
use roles::id::{ScaleId, TermId};
use roles::profile::Answer;
use roles::profile_steps::{self, Group, GroupTitle, Item};
use roles::{Question, Step, words};
use yew::{Html, html};

use super::Asking;
use super::field::{choice, tick};
use crate::form::Field;

/// From so many things on there is a filter.
const FILTERED_FROM: usize = 12;
/// The id and name of the filter.
pub(crate) const FILTER: &str = "check-filter";

pub(super) fn groups(view: &Asking<'_>, step: &Step) -> Html {
    let all: usize = step.groups.iter().map(|group| group.items.len()).sum();
    let wanted = view.filter.trim().to_lowercase();
    html! {
        <>
            if all >= FILTERED_FROM {
                <div class="text-field">
                    <label for={FILTER}>{ say(msg::StepFilter) }</label>
                    <input type="search" id={FILTER} name={FILTER} value={view.filter.to_owned()}
                        autocomplete="off" />
                </div>
            }
            <div class="groups">
                { for step.groups.iter().enumerate().map(|(n, group)| {
                    self::group(view, (step, n), group, &wanted)
                }) }
            </div>
        </>
    }
}

/// The name of the box "none of the others" of a group.
pub(crate) fn none_name(step: &Step, n: usize) -> String {
    ["none.", step.kind.word(), ".", &n.to_string()].concat()
}

fn group(view: &Asking<'_>, (step, n): (&Step, usize), group: &Group, wanted: &str) -> Html {
    let is_wanted = |item: &&Item| title(view, item).to_lowercase().contains(wanted);
    let shown: Vec<&Item> = group.items.iter().filter(is_wanted).collect();
    if shown.is_empty() {
        return Html::default();
    }
    let items = html! {
        <>
            { for shown.iter().map(|item| self::item(view, item)) }
            if wanted.is_empty() { { none(view, none_name(step, n), group) } }
        </>
    };
    let legend = match group.title {
        GroupTitle::Domain(n) => view.words.domains().get(n).map(|own| own.title.clone()),
        GroupTitle::Required => Some(say(msg::StepRequired)),
        GroupTitle::Extra => None,
    };
    match legend {
        Some(legend) => html! {
            <fieldset class="group" key={n}><legend>{ legend }</legend>{ items }</fieldset>
        },
        // What no minimum turns on is out of the way, unless somebody looks for it.
        None => html! {
            <details class="group" key={n} open={!wanted.is_empty()}>
                <summary>{ say(msg::StepExtra { count: group.items.len() }) }</summary>
                <fieldset>
                    <legend class="hint">{ say(msg::StepExtraHelp) }</legend>
                    { items }
                </fieldset>
            </details>
        },
    }
}

/// "None of the others", or of these, where none is checked.
fn none(view: &Asking<'_>, name: String, group: &Group) -> Html {
    let settled = profile_steps::is_settled(&group.items, view.form.chosen());
    let label = match group.items.iter().any(|item| is_yes(view, item)) {
        true => say(msg::StepNoneOfOthers),
        false => say(msg::StepNoneOfThese),
    };
    html! { <div class="group__none">{ tick(name, html! { { label } }, settled) }</div> }
}

fn title(view: &Asking<'_>, item: &Item) -> String {
    match item.question {
        Question::Have(term, _) => words::sentence(&view.words.term(term).title),
        Question::Units(term, units) => {
            let about = &words::sentence(&view.words.term(term).title);
            say(msg::AnswersUnits { about, units: &words::units(units) })
        }
        Question::Months(_) | Question::Degrees => String::new(),
    }
}

fn is_yes(view: &Asking<'_>, item: &Item) -> bool {
    profile_steps::answer(item, view.form.chosen()) == Some(Answer::Yes)
}

fn item(view: &Asking<'_>, item: &Item) -> Html {
    let (field, term) = match item.question {
        Question::Have(term, _) => (Field::Have(term, None), Some(term)),
        Question::Units(term, units) => (Field::Units(term, units), None),
        Question::Months(_) | Question::Degrees => return Html::default(),
    };
    let checked = is_yes(view, item);
    html! {
        <>
            { tick(view.name(field), html! { { title(view, item) } }, checked) }
            if let Some(term) = term.filter(|_| checked) {
                { for item.scales.iter().map(|scale| levels(view, term, *scale)) }
            }
        </>
    }
}

/// The levels of a scale, one of which is the visitor's own.
fn levels(view: &Asking<'_>, term: TermId, scale: ScaleId) -> Html {
    let known = &view.words.scales()[scale.index()];
    let own = profile_steps::level(term, scale, view.form.chosen());
    let name = view.name(Field::Rank(term, scale));
    let legend =
        say(msg::StepLevel { thing: &view.words.term(term).title, employer: &known.employer });
    let ranks = (0..known.levels.len()).zip(0_u8..).map(|(_, rank)| rank);
    html! {
        <fieldset class="levels">
            <legend class="hint">{ legend }</legend>
            { for ranks.map(|rank| {
                let level = roles::vocabulary::ScaleLevel { scale, rank };
                let word = view.words.level_word(level).to_owned();
                choice(&name, &rank.to_string(), word, own == Some(rank))
            }) }
        </fieldset>
    }
}
