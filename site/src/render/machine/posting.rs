//! What search engines for jobs read: a JobPosting for each opening that one can apply for.

use std::collections::BTreeSet;

use ::words::{msg, say};
use maud::{Markup, PreEscaped, html};
use roles::opening::{Contact, Employment, Opening, Remote};
use roles::requirement::Need;
use roles::requirements::Node;
use serde_json::{Map, Value, json};

use super::address;
use super::graph::{category, object, postal};
use super::pay::pay;
use crate::content::Content;
use crate::plan::words::hours;
use crate::plan::{Ask, OpeningView, RoleView, opening as terms_of};
use crate::render::link_context::LinkContext;
use crate::render::markdown;

/// The data of an opening.
pub(super) fn posting(
    view: &OpeningView<'_>,
    of: &RoleView<'_>,
    content: &Content,
) -> Map<String, Value> {
    let (role, opening) = (view.role, view.opening);
    let terms = terms_of::terms(role, opening);
    let is_remote = opening.remote == Some(Remote::Yes);
    let mut posting = object(
        "JobPosting",
        [
            ("title", Some(json!(role.title))),
            ("description", Some(json!(description(of, content)))),
            ("datePosted", opening.opens.as_ref().map(|opens| json!(opens.rfc3339(false)))),
            ("validThrough", opening.closes.as_ref().map(|closes| json!(closes.rfc3339(true)))),
            ("employmentType", employment(view, content).map(|kind| json!(kind))),
            ("hiringOrganization", Some(organization(&role.employer, content))),
            ("jobLocation", places(opening, content)),
            ("jobLocationType", is_remote.then(|| json!("TELECOMMUTE"))),
            ("applicantLocationRequirements", applicants(opening)),
            ("baseSalary", pay(terms)),
            ("url", Some(json!(format!("{}#{}", address(&view.route, content), view.anchor)))),
        ],
    );
    posting.extend(more(view));
    posting
}

/// What is stated besides.
fn more(view: &OpeningView<'_>) -> Map<String, Value> {
    let (role, opening) = (view.role, view.opening);
    let week = terms_of::terms(role, opening).hours_per_week;
    let identifier =
        |id: &String| json!({ "@type": "PropertyValue", "name": role.employer, "value": id });
    let needs = Needs::of(view);
    let mut more = object(
        "JobPosting",
        [
            ("identifier", opening.posting_id.as_ref().map(identifier)),
            ("directApply", opening.apply.direct.map(|direct| json!(direct))),
            ("totalJobOpenings", opening.posts.map(|posts| json!(posts))),
            ("workHours", week.map(|week| json!(say(msg::TermsHours { hours: &hours(week) })))),
            ("occupationalCategory", category(role)),
            ("applicationContact", opening.contact.as_ref().map(contact)),
            ("experienceRequirements", needs.experience),
            ("educationRequirements", needs.education),
        ],
    );
    more.remove("@type");
    more
}

/// What the role is, what one would do and what it asks for, as HTML with whole addresses.
fn description(view: &RoleView<'_>, content: &Content) -> String {
    let here = LinkContext::from_elsewhere(&content.site);
    let text = view.prose.map(|prose| markdown::render(prose, here, BTreeSet::new()));
    let text = text.unwrap_or_default();
    let apart = [&text.apply, &text.selection].into_iter().flatten();
    let markup = html! {
        p { (view.role.description) }
        (PreEscaped(&text.intro))
        (PreEscaped(&text.rest))
        @for section in &view.asks {
            h2 { (section.title) }
            ul { @for ask in &section.asks { (sentences(ask)) } }
        }
        @for one in apart { (PreEscaped(&one.html)) }
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

fn organization(employer: &str, content: &Content) -> Value {
    let page = content.site.employers.get(employer);
    let website = page.and_then(|page| page.website.as_ref());
    Value::Object(object(
        "Organization",
        [("name", Some(json!(employer))), ("sameAs", website.map(|url| json!(url)))],
    ))
}

/// What is stated, or what the hours of the week come to where a full week is known.
fn employment(view: &OpeningView<'_>, content: &Content) -> Option<&'static str> {
    let stated = view.opening.employment.map(|employment| match employment {
        Employment::FullTime => "FULL_TIME",
        Employment::PartTime => "PART_TIME",
        Employment::Temporary => "TEMPORARY",
        Employment::Contractor => "CONTRACTOR",
        Employment::Intern => "INTERN",
        Employment::Volunteer => "VOLUNTEER",
        Employment::PerDiem => "PER_DIEM",
        Employment::Other => "OTHER",
    });
    let mut employers = content.catalog.policy().employers.iter();
    let full = employers.find(|employer| employer.name == view.role.employer)?.full_time_hours;
    let week = terms_of::terms(view.role, view.opening).hours_per_week;
    let told =
        week.zip(full).map(|(week, full)| if week < full { "PART_TIME" } else { "FULL_TIME" });
    stated.or(told)
}

fn places(opening: &Opening, content: &Content) -> Option<Value> {
    let vocabulary = content.catalog.vocabulary();
    let named = opening.places.iter().map(|id| {
        let place = vocabulary.place(*id);
        let plain = || json!({ "@type": "PostalAddress", "addressLocality": place.title });
        json!({ "@type": "Place", "address": postal(place).unwrap_or_else(plain) })
    });
    let told = opening.location.iter().filter(|_| opening.places.is_empty()).map(|place| {
        let address = json!({ "@type": "PostalAddress", "streetAddress": place });
        json!({ "@type": "Place", "address": address })
    });
    let mut all: Vec<Value> = named.chain(told).collect();
    match all.len() {
        0 => None,
        1 => all.pop(),
        _ => Some(json!(all)),
    }
}

/// Where those who work from home may live: a country has two letters.
fn applicants(opening: &Opening) -> Option<Value> {
    opening.remote.filter(|remote| *remote == Remote::Yes)?;
    let area = |name: &String| {
        let is_country = name.len() == 2 && name.bytes().all(|b| b.is_ascii_uppercase());
        json!({ "@type": if is_country { "Country" } else { "State" }, "name": name })
    };
    let all: Vec<Value> = opening.applicants_from.iter().map(area).collect();
    (!all.is_empty()).then(|| json!(all))
}

fn contact(contact: &Contact) -> Value {
    let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
    let facts = [
        ("contactType", Some(json!("hiring"))),
        ("name", text(&contact.name)),
        ("email", text(&contact.email)),
        ("telephone", text(&contact.phone)),
    ];
    Value::Object(object("ContactPoint", facts))
}

/// The experience and the degree that nothing can replace. What counts only with a degree, or
/// in place of one, is said in the description and not here, where it would not be true.
#[derive(Default)]
struct Needs {
    experience: Option<Value>,
    education: Option<Value>,
}

impl Needs {
    fn of(view: &OpeningView<'_>) -> Self {
        let all = &view.role.requirements;
        let alone = all.roots().iter().filter_map(|node| match node {
            Node::Requirement(n) => Some(&all.all()[usize::from(*n)]),
            Node::Group(_) => None,
        });
        let mut needs = Self::default();
        let mut months = 0;
        for requirement in alone.filter(|requirement| requirement.need == Need::Required) {
            let kind = &requirement.kind;
            if let Some(own) = kind.as_experience().filter(|own| own.credits().is_empty()) {
                months = months.max(own.months());
            }
            if let Some(own) = kind.as_education().filter(|own| own.credits().is_empty()) {
                needs.education = needs.education.or_else(|| credential(own.degree()));
            }
        }
        if months > 0 {
            needs.experience = Some(json!({
                "@type": "OccupationalExperienceRequirements",
                "monthsOfExperience": months,
            }));
        }
        needs
    }
}

fn credential(degree: roles::kind::Degree) -> Option<Value> {
    use roles::kind::Degree;
    let category = match degree {
        Degree::HighSchool => "high school",
        Degree::Associate => "associate degree",
        Degree::Bachelor => "bachelor degree",
        Degree::Master | Degree::Doctorate => "postgraduate degree",
        Degree::Elementary | Degree::SomeCollege => return None,
    };
    Some(json!({ "@type": "EducationalOccupationalCredential", "credentialCategory": category }))
}
