//! The ways to meet the minimum: bars to scale, with the sentence of each beside it.

use ::words::{msg, say, speaks_right_to_left};
use maud::{Markup, html};
use roles::repair::MOST_REPAIRS;
use roles::words::months;

use crate::plan::{Bar, RoleView, Way, WaysIn};

/// The ways in, as a numbered list.
pub(super) fn ways_in(view: &RoleView<'_>) -> Markup {
    let Some(WaysIn { ways, always }) = &view.ways_in else { return html! {} };
    let has_bars = ways.iter().any(|way| way.bar.is_some());
    html! {
        section.ways-in aria-labelledby="ways-in" {
            h2 #ways-in { (say(msg::WaysTitle)) }
            p { (lead(ways.len(), !always.is_empty())) }
            @if !ways.is_empty() { ol { @for one in ways { (way(one)) } } }
            @if has_bars {
                ul.bar-key role="list" aria-hidden="true" {
                    li { (sample("work")) (say(msg::WaysBarWork)) }
                    @if ways.iter().filter_map(|way| way.bar).any(|bar| bar.other > 0) {
                        li { (sample("other")) (say(msg::WaysBarOther)) }
                    }
                }
            }
            @if !always.is_empty() {
                p { (say(msg::WaysAlways)) }
                ul { @for one in always { li { (one) } } }
            }
            p.aside {
                @if ways.len() == MOST_REPAIRS { (say(msg::WaysMore)) " " }
                (say(msg::WaysBesides))
            }
        }
    }
}

fn lead(ways: usize, more_needed: bool) -> String {
    match (ways, more_needed) {
        (0, _) => say(msg::WaysNone),
        (1, _) => say(msg::WaysOne),
        (_, false) => say(msg::WaysAny),
        (_, true) => say(msg::WaysChoose),
    }
}

fn way(way: &Way) -> Markup {
    html! {
        li {
            @if let Some(bar) = way.bar { (picture(bar)) }
            p { (way.text) }
        }
    }
}

/// A bar as long as the required experience, with a mark at each year. Hidden from screen
/// readers: the sentence says the same.
fn picture(bar: Bar) -> Markup {
    let whole = u32::from(bar.work + bar.other);
    let at = |months: u32| {
        let hundredths = u64::from(months) * 10_000 / u64::from(whole.max(1));
        let hundredths = if speaks_right_to_left() { 10_000 - hundredths } else { hundredths };
        format!("{}.{:02}%", hundredths / 100, hundredths % 100)
    };
    let other = u32::from(bar.other);
    html! {
        div.bar aria-hidden="true" {
            svg width="100%" {
                @if other > 0 { line.other x1=(at(0)) x2=(at(other)) y1="50%" y2="50%" {} }
                @if bar.work > 0 { line.work x1=(at(other)) x2=(at(whole)) y1="50%" y2="50%" {} }
                @for year in (12..whole).step_by(12) {
                    line.year x1=(at(year)) x2=(at(year)) y1="0" y2="100%" {}
                }
            }
            p {
                @if other > 0 { span.other { (months(bar.other)) } }
                @if bar.work > 0 { span.work { (months(bar.work)) } }
            }
        }
    }
}

fn sample(class: &str) -> Markup {
    html! { svg.sample width="2.75rem" height="0.875rem" { line class=(class) x1="0" x2="100%" y1="50%" y2="50%" {} } }
}
