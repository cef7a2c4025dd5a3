//! Things to check, in groups, with a filter; and "none of the others" for each group.

use ::words::{lower, msg, say};
use roles::id::{ScaleId, TermId};
use roles::profile::Answer;
use roles::profile_steps::{self, Group, GroupTitle, Item};
use roles::{Question, Step, words};
use yew::{Html, html};

use super::Asking;
use super::field::{choice, tick};
use crate::components::element::{
    bare, element, fixed, keyed, list, saying, text, views, when, with,
};
use crate::form::Field;

/// From so many things on there is a filter.
const FILTERED_FROM: usize = 12;
/// The id and name of the filter.
pub(crate) const FILTER: &str = "check-filter";

pub(super) fn groups(view: &Asking<'_>, step: &Step) -> Html {
    let all: usize = step.groups.iter().map(|group| group.items.len()).sum();
    let wanted = lower(view.filter.trim());
    let groups = step.groups.iter().enumerate();
    let groups = groups.map(|(n, group)| self::group(view, (step, n), group, &wanted));
    views(vec![when(all >= FILTERED_FROM, || filter(view)), element("div", "groups", list(groups))])
}

fn filter(view: &Asking<'_>) -> Html {
    let label = with("label", &["for"], [fixed(FILTER)], text(say(msg::StepFilter)));
    let field = html! {
        <input type="search" id={FILTER} name={FILTER} value={view.filter.to_owned()}
            autocomplete="off" />
    };
    element("div", "text-field", views(vec![label, field]))
}

/// The name of the box "none of the others" of a group.
pub(crate) fn none_name(step: &Step, n: usize) -> String {
    ["none.", step.kind.word(), ".", &n.to_string()].concat()
}

fn group(view: &Asking<'_>, (step, n): (&Step, usize), group: &Group, wanted: &str) -> Html {
    let is_wanted = |item: &&Item| lower(&title(view, item)).contains(wanted);
    let shown: Vec<&Item> = group.items.iter().filter(is_wanted).collect();
    if shown.is_empty() {
        return Html::default();
    }
    let items = shown.iter().map(|item| self::item(view, item));
    let none = || none(view, none_name(step, n), group);
    let items = views(vec![list(items), when(wanted.is_empty(), none)]);
    let legend = match group.title {
        GroupTitle::Domain(n) => view.words.domains().get(n).map(|own| own.title.clone()),
        GroupTitle::Required => Some(say(msg::StepRequired)),
        GroupTitle::Extra => None,
    };
    let group = match legend {
        Some(legend) => {
            element("fieldset", "group", views(vec![bare("legend", text(legend)), items]))
        }
        // What no minimum turns on is out of the way, unless somebody looks for it.
        None => {
            let summary = say(msg::StepExtra { count: group.items.len() });
            let help = saying("legend", "hint", say(msg::StepExtraHelp));
            let inside = bare("fieldset", views(vec![help, items]));
            let inside = views(vec![bare("summary", text(summary)), inside]);
            html! { <details class="group" open={!wanted.is_empty()}>{ inside }</details> }
        }
    };
    keyed(n, group)
}

/// "None of the others", or of these, where none is checked.
fn none(view: &Asking<'_>, name: String, group: &Group) -> Html {
    let settled = profile_steps::is_settled(&group.items, view.form.chosen());
    let label = match group.items.iter().any(|item| is_yes(view, item)) {
        true => say(msg::StepNoneOfOthers),
        false => say(msg::StepNoneOfThese),
    };
    element("div", "group__none", tick(name, text(label), settled))
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
    let tick = tick(view.name(field), text(title(view, item)), checked);
    let term = term.filter(|_| checked);
    let levels = term.map(|term| list(item.scales.iter().map(|one| levels(view, term, *one))));
    views(vec![tick, levels.unwrap_or_default()])
}

/// The levels of a scale, one of which is the visitor's own.
fn levels(view: &Asking<'_>, term: TermId, scale: ScaleId) -> Html {
    let known = &view.words.scales()[scale.index()];
    let own = profile_steps::level(term, scale, view.form.chosen());
    let name = view.name(Field::Rank(term, scale));
    let legend =
        say(msg::StepLevel { thing: &view.words.term(term).title, employer: &known.employer });
    let ranks = (0..known.levels.len()).zip(0_u8..).map(|(_, rank)| rank);
    let choices = ranks.map(|rank| {
        let level = roles::vocabulary::ScaleLevel { scale, rank };
        let word = view.words.level_word(level).to_owned();
        choice(&name, &rank.to_string(), word, own == Some(rank))
    });
    let legend = saying("legend", "hint", legend);
    element("fieldset", "levels", views(vec![legend, list(choices)]))
}
