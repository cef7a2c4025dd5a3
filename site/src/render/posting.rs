//! What search engines for jobs read: schema.org JobPosting, only where there is a vacancy.
//!
//! It is data in a script element, which no policy counts as a script.

use maud::{Markup, PreEscaped, html};
use roles::role::{Opening, Period, Status, Terms};
use serde_json::{Map, Value, json};

use crate::content::Content;
use crate::plan::{Ask, RoleView};

/// The data of an open role; nothing for any other.
pub(super) fn posting(view: &RoleView<'_>, content: &Content) -> Markup {
    let opening = view.role.opening.as_ref().filter(|_| view.role.status == Status::Open);
    let Some(opening) = opening else { return html! {} };
    let data = Value::Object(data(view, opening, content)).to_string();
    let data = data.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    html! { script type="application/ld+json" { (PreEscaped(data)) } }
}

fn data(view: &RoleView<'_>, opening: &Opening, content: &Content) -> Map<String, Value> {
    let role = view.role;
    let mut data = Map::new();
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            data.insert(key.to_owned(), value);
        }
    };
    put("@context", Some(json!("https://schema.org/")));
    put("@type", Some(json!("JobPosting")));
    put("title", Some(json!(role.title)));
    put("description", Some(json!(description(view))));
    put("datePosted", opening.opens.map(|date| json!(date.to_string())));
    put("validThrough", opening.closes.map(|date| json!(date.to_string())));
    put("directApply", Some(json!(opening.direct_apply)));
    put("hiringOrganization", Some(json!({ "@type": "Organization", "name": role.employer })));
    put(
        "jobLocation",
        opening.location.as_ref().map(|place| json!({ "@type": "Place", "address": place })),
    );
    put(
        "identifier",
        opening
            .posting_id
            .as_ref()
            .map(|id| json!({ "@type": "PropertyValue", "name": role.employer, "value": id })),
    );
    put("baseSalary", pay(&role.terms));
    let address = roles::Route::Role(role.slug.clone()).address();
    put("url", Some(json!(format!("{}/{address}", content.site.base_url))));
    data
}

/// What the role is and asks for, as simple HTML.
fn description(view: &RoleView<'_>) -> String {
    let markup = html! {
        p { (view.role.description) }
        @for section in &view.asks {
            p { (section.title) }
            ul { @for ask in &section.asks { (sentences(ask)) } }
        }
    };
    markup.into_string()
}

fn sentences(ask: &Ask<'_>) -> Markup {
    match ask {
        Ask::One(item) => html! { li { (item.text.plain) } },
        Ask::Group(group) => html! {
            li { (group.lead) ul { @for member in &group.members { (sentences(member)) } } }
        },
    }
}

/// Pay, where its currency and its period are known: without them a number says nothing.
fn pay(terms: &Terms) -> Option<Value> {
    let unit = match terms.salary_period? {
        Period::Year => "YEAR",
        Period::Month => "MONTH",
        Period::Week => "WEEK",
        Period::Hour => "HOUR",
        // schema.org knows no word for two weeks.
        Period::Biweekly | Period::NotStated => return None,
    };
    let amount = |amount: roles::amount::Amount| amount.to_string().replace(',', "");
    let mut value = Map::from_iter([
        ("@type".to_owned(), json!("QuantitativeValue")),
        ("unitText".to_owned(), json!(unit)),
    ]);
    let bounds = [("minValue", terms.salary_min), ("maxValue", terms.salary_max)];
    for (key, bound) in bounds {
        value.extend(bound.map(|bound| (key.to_owned(), json!(amount(bound)))));
    }
    (value.len() > 2).then(|| {
        json!({
            "@type": "MonetaryAmount",
            "currency": terms.salary_currency,
            "value": value,
        })
    })
}
