//! One role of the list: what it is, whose it is, what it asks for in short.

use roles::find::{Card, DegreeMention, Facet, FinderIndex, Look, Piece, Query, Source};
use roles::role::Status;
use roles::route::Route;
use yew::{Html, html};

pub mod examples;

/// The id of the link to a role.
#[must_use]
pub fn id(card: &Card) -> String {
    format!("finder-role-{}", card.slug)
}

/// A card, found words marked; links are relative to the root.
pub fn role_card(index: &FinderIndex, card: &Card, query: &Query, root: &str) -> Html {
    let look = index.look(query, card);
    let link = format!("{root}{}", Route::Role(card.slug.clone()).address());
    html! {
        <li class="role-card" key={card.slug.clone()}>
            <h3 class="role-card__title">
                <a id={id(card)} href={link}>{ pieces(&look.title) }</a>
            </h3>
            <p class="role-card__place">{ place(&look) }</p>
            <p class="role-card__text">{ pieces(&look.description) }</p>
            { for look.elsewhere.iter().map(source) }
            <ul class="role-card__facts">
                { for facts(index, card).into_iter().map(|fact| html! { <li>{ fact }</li> }) }
            </ul>
        </li>
    }
}

fn place(look: &Look<'_>) -> Html {
    let parted = !look.employer.is_empty() && !look.department.is_empty();
    html! {
        <>{ pieces(&look.employer) }if parted { { " · " } }{ pieces(&look.department) }</>
    }
}

fn pieces(pieces: &[Piece<'_>]) -> Html {
    pieces
        .iter()
        .map(|piece| match piece.found {
            true => html! { <mark>{ piece.text.to_owned() }</mark> },
            false => html! { { piece.text.to_owned() } },
        })
        .collect()
}

fn source(source: &Source<'_>) -> Html {
    let (label, text) = match source {
        Source::Tool(name) => ("Found in a tool: ", pieces(name)),
        Source::Requirement(part) => ("Found in what it asks for: ", pieces(part)),
        Source::Untold => ("Found in what it asks for", Html::default()),
    };
    html! { <p class="role-card__found">{ label }{ text }</p> }
}

/// What stands under a card, in short.
fn facts(index: &FinderIndex, card: &Card) -> Vec<String> {
    let status = match card.status {
        Status::Open => Some("Open to applications"),
        Status::Stub => Some("Not written yet"),
        Status::Archived => Some("Archived"),
        Status::Described => None,
    };
    let degree = match card.degree {
        DegreeMention::Required => Some("Degree required"),
        DegreeMention::CountsTowardsYears => Some("A degree counts towards years"),
        DegreeMention::Preferred => Some("Degree preferred"),
        DegreeMention::NotMentioned => None,
    };
    let mut facts: Vec<String> = status.map(str::to_owned).into_iter().collect();
    facts.extend(index.shown(card, Facet::Domain).map(str::to_owned));
    facts.extend(index.shown(card, Facet::Level).map(str::to_owned));
    facts.extend(card.months.map(experience));
    facts.extend(degree.map(str::to_owned));
    facts.extend(Some(card.terms.clone()).filter(|terms| !terms.is_empty()));
    facts
}

/// `2 years 6 months of experience`.
fn experience(months: u16) -> String {
    let part = |n: u16, one: &str| match n {
        0 => String::new(),
        1 => format!("1 {one} "),
        _ => format!("{n} {one}s "),
    };
    part(months / 12, "year") + &part(months % 12, "month") + "of experience"
}

#[cfg(test)]
mod tests {
    #[test]
    fn experience_reads_in_years_and_months() {
        for (months, text) in [
            (6, "6 months of experience"),
            (12, "1 year of experience"),
            (25, "2 years 1 month of experience"),
        ] {
            assert_eq!(super::experience(months), text);
        }
    }
}
