//! What search engines read in a page: schema.org as JSON-LD. It is data in script elements,
//! which no policy counts as scripts.

use maud::{Markup, PreEscaped, html};
use roles::catalog::Employer;
use roles::role::Status;
use roles::{Role, Route};
use serde_json::{Map, Value, json};

use super::pay::pay;
use super::{address, posting};
use crate::content::Content;
use crate::plan::{Listing, Page, RoleView, View};

/// What a page says to search engines; nothing where a site says nothing to them.
pub(in crate::render) fn scripts(page: &Page, view: &View<'_>, content: &Content) -> Markup {
    if !content.site.publish.structured_data {
        return html! {};
    }
    let mut all = Vec::new();
    match view {
        View::Home(_) => all.extend(organizations(content)),
        View::Role(view) => all.extend(of_role(view, content)),
        View::Listing(view) if view.listing == Listing::Employer => {
            let employers = content.catalog.policy().employers.iter();
            let own = employers.filter(|employer| employer.name == view.title);
            all.extend(own.map(|employer| organization(employer, content)));
        }
        _ => {}
    }
    all.extend(breadcrumbs(page, content));
    html! { @for data in all { script type="application/ld+json" { (PreEscaped(text(data))) } } }
}

/// JSON that cannot end the script element it stands in.
fn text(mut data: Map<String, Value>) -> String {
    data.insert("@context".into(), json!("https://schema.org/"));
    let text = Value::Object(data).to_string();
    text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// An object of a type with what is stated.
pub(super) fn object<const N: usize>(
    kind: &str,
    facts: [(&str, Option<Value>); N],
) -> Map<String, Value> {
    let facts = facts.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
    std::iter::once(("@type".to_owned(), json!(kind))).chain(facts).collect()
}

/// A posting for each opening that one can apply for; without any, the occupation.
fn of_role(view: &RoleView<'_>, content: &Content) -> Vec<Map<String, Value>> {
    if matches!(view.role.status, Status::Stub | Status::Archived) {
        return Vec::new();
    }
    let open = view.openings.iter().filter(|one| one.phase.is_open());
    let postings: Vec<_> = open.map(|one| posting::posting(one, view, content)).collect();
    if postings.is_empty() { vec![occupation(view.role, content)] } else { postings }
}

fn occupation(role: &Role, content: &Content) -> Map<String, Value> {
    let employer = content.site.employers.get(&role.employer);
    let place = employer.and_then(|employer| employer.place);
    let place = place.map(|id| &content.catalog.vocabulary().place(id).title);
    object(
        "Occupation",
        [
            ("name", Some(json!(role.title))),
            ("description", Some(json!(role.description))),
            ("mainEntityOfPage", Some(json!(address(&Route::Role(role.slug.clone()), content)))),
            ("estimatedSalary", pay(&role.terms)),
            ("occupationLocation", place.map(|name| json!({ "@type": "City", "name": name }))),
            ("occupationalCategory", category(role)),
        ],
    )
}

/// The code of a role in a list of occupations, the finest one.
pub(super) fn category(role: &Role) -> Option<Value> {
    let codes = &role.occupation;
    codes.onet.as_ref().or(codes.soc.as_ref()).or(codes.esco.as_ref()).map(|code| json!(code))
}

fn organizations(content: &Content) -> Vec<Map<String, Value>> {
    let employers = content.catalog.policy().employers.iter();
    employers.map(|employer| organization(employer, content)).collect()
}

fn organization(employer: &Employer, content: &Content) -> Map<String, Value> {
    let page = content.site.employers.get(&employer.name);
    let own = address(&Route::Employer(employer.slug.clone()), content);
    let website = page.and_then(|page| page.website.clone());
    let place = page.and_then(|page| page.place);
    let place = place.and_then(|id| postal(content.catalog.vocabulary().place(id)));
    object(
        "Organization",
        [
            ("name", Some(json!(employer.name))),
            ("url", Some(json!(website.unwrap_or(own)))),
            ("address", place),
        ],
    )
}

/// The postal address of a place; none where only its name is known.
pub(super) fn postal(place: &roles::vocabulary::Place) -> Option<Value> {
    let at = &place.address;
    let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
    let stated = [&at.street, &at.locality, &at.region, &at.postal_code, &at.country];
    let is_stated = stated.into_iter().any(Option::is_some);
    let locality = at.locality.as_ref().unwrap_or(&place.title);
    is_stated.then(|| {
        Value::Object(object(
            "PostalAddress",
            [
                ("streetAddress", text(&at.street)),
                ("addressLocality", Some(json!(locality))),
                ("addressRegion", text(&at.region)),
                ("postalCode", text(&at.postal_code)),
                ("addressCountry", text(&at.country)),
            ],
        ))
    })
}

/// The pages above a page, and the page itself; none for the home page.
fn breadcrumbs(page: &Page, content: &Content) -> Option<Map<String, Value>> {
    if page.trail.is_empty() {
        return None;
    }
    let own = (page.title.clone(), page.route.clone());
    let all = page.trail.iter().cloned().chain([own]).zip(1_u32..);
    let items = all.map(|((name, route), position)| {
        let item = address(&route, content);
        json!({ "@type": "ListItem", "position": position, "name": name, "item": item })
    });
    let items: Vec<Value> = items.collect();
    Some(object("BreadcrumbList", [("itemListElement", Some(json!(items)))]))
}
