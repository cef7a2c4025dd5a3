//! A site with openings of every sort: what programs read of it is read by others than us.

#![allow(clippy::unwrap_used, reason = "a test may unwrap")]

use std::collections::BTreeSet;

use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime};
use serde_json::Value;
use site::Options;
use tests::tree::{self, Tree};
use tests::{html, repository};

#[path = "openings/dates.rs"]
mod dates;

/// In the middle of most openings.
const DURING: &str = "2026-03-10T12:00:00Z";

fn site(now: &str) -> Tree {
    let sources = site::load::load(&repository::root().join("tests/openings")).unwrap();
    let options = Options { now: Some(site::moment(now).unwrap()), ..Options::default() };
    let made = site::make(&sources, &options);
    let found = made.diagnostics.iter().map(|found| (found.code(), &found.message));
    // Long after they have closed, what has closed is a finding, and nothing else is.
    let found: Vec<_> = found.filter(|(code, _)| *code != "opening-closed").collect();
    assert!(found.is_empty(), "{found:?}");
    tree::of(&made.site.unwrap().output())
}

fn text<'t>(site: &'t Tree, path: &str) -> &'t str {
    std::str::from_utf8(site.get(path).unwrap_or_else(|| panic!("no {path}"))).unwrap()
}

fn json(site: &Tree, path: &str) -> Value {
    serde_json::from_str(text(site, path)).unwrap()
}

/// What a page says to search engines, of one type.
fn structured(page: &str, kind: &str) -> Vec<Value> {
    let scripts = page.split("<script type=\"application/ld+json\">").skip(1);
    let data = scripts.map(|rest| rest.split("</script>").next().unwrap());
    let data = data.map(|text| serde_json::from_str::<Value>(text).unwrap());
    data.filter(|data| data["@type"] == kind).collect()
}

#[test]
fn feeds_are_read_by_a_reader_of_feeds() {
    let site = site(DURING);
    let base = "https://careers.example.org/jobs/";
    let entries = ["atom.xml", "feed.json"].map(|name| {
        let feed = feed_rs::parser::parse(text(&site, name).as_bytes()).unwrap();
        assert_eq!(feed.title.unwrap().content, "Careers in three places: Openings and changes");
        let entries = feed.entries.into_iter().map(|entry| {
            let link = entry.links.first().map(|link| link.href.clone()).unwrap_or_default();
            let title = entry.title.unwrap().content;
            (entry.id, link, title, entry.updated.unwrap().to_rfc3339())
        });
        entries.collect::<Vec<_>>()
    });
    assert_eq!(entries[0], entries[1], "both feeds say the same");
    let openings = entries[0].iter().filter(|(id, ..)| id.contains("#opening")).count();
    let changes = entries[0].iter().filter(|(id, ..)| id.contains("#changed-2026-02-20")).count();
    assert_eq!((openings, changes), (10, 5));
    let ids: BTreeSet<&String> = entries[0].iter().map(|(id, ..)| id).collect();
    assert_eq!(ids.len(), entries[0].len(), "two entries have one id");
    for (id, link, title, updated) in &entries[0] {
        assert!(id == link && id.starts_with(base) && !title.is_empty(), "{id} {link}");
        assert!(updated.as_str() <= DURING, "{id} has changed in the future: {updated}");
        let page = id.strip_prefix(base).unwrap().split('#').next().unwrap();
        assert!(site.contains_key(&format!("{page}index.html")), "{id} leads nowhere");
    }
}

#[test]
fn a_feed_has_as_many_entries_and_the_names_that_the_site_says() {
    let mut sources = site::load::load(&repository::root().join("tests/openings")).unwrap();
    let config =
        text(&tree::read(&repository::root().join("tests/openings")), "config.toml").to_owned();
    let own = format!("feed_limit = 3\nfeed_filenames = [\"news.xml\"]\n{config}");
    sources.insert_text("config.toml", &own);
    let made = tree::of(&site::make(&sources, &Options::default()).site.unwrap().output());
    let feed = feed_rs::parser::parse(text(&made, "news.xml").as_bytes()).unwrap();
    assert_eq!(feed.entries.len(), 3);
    assert!(!made.contains_key("atom.xml"));
    let off = "[extra.publish]\ndata = false\nmarkdown = false\nllms = false\ncalendar = false\n\
               structured_data = false\n";
    sources.insert_text("config.toml", &format!("generate_feeds = false\n{config}{off}"));
    let made = tree::of(&site::make(&sources, &Options::default()).site.unwrap().output());
    let others = made.keys().filter(|path| {
        let is_ours = path.ends_with(".html") || path.starts_with("assets/");
        !is_ours && !["robots.txt", "sitemap.xml"].contains(&path.as_str())
    });
    assert_eq!(others.collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(!text(&made, "roles/clerk/index.html").contains("ld+json"));
}

#[test]
fn openings_are_said_in_each_language() {
    let folder = repository::root().join("tests/openings");
    let mut sources = site::load::load(&folder).unwrap();
    let config = text(&tree::read(&folder), "config.toml").to_owned();
    let own = format!("{config}\n[languages.es]\ntitle = \"Empleos\"\n");
    sources.insert_text("config.toml", &own);
    let options = Options { now: Some(site::moment(DURING).unwrap()), ..Options::default() };
    let made = tree::of(&site::make(&sources, &options).site.unwrap().output());
    let page = text(&made, "es/roles/clerk/index.html");
    for said in ["Abierta hasta el martes 7 de abril de 2026, 8 p. m. EDT", "Lugar de trabajo"] {
        assert!(page.contains(said), "{said}");
    }
    assert!(text(&made, "es/openings/index.html").contains(">Vacantes abiertas</h1>"));
    assert!(text(&made, "es/data/index.html").contains("Cada fila es una vacante."));
    assert!(text(&made, "es/openings.ics").contains("SUMMARY:Última oportunidad"));
    let feed = feed_rs::parser::parse(text(&made, "es/atom.xml").as_bytes()).unwrap();
    let base = "https://careers.example.org/jobs/es/";
    assert!(feed.entries.iter().all(|entry| entry.id.starts_with(base)));
    assert!(text(&made, "openings/index.html").contains(">Open positions</h1>"));
}

#[test]
fn the_calendar_is_read_by_a_reader_of_calendars() {
    let site = site(DURING);
    let ics = text(&site, "openings.ics");
    assert!(ics.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    let calendar: Calendar = ics.parse().unwrap();
    let events = calendar.components.iter().filter_map(|component| match component {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    });
    let when = |at: Option<DatePerhapsTime>| match at {
        Some(DatePerhapsTime::Date(date)) => date.to_string(),
        Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(at))) => at.to_rfc3339(),
        Some(other) => panic!("{other:?} is not of UTC"),
        None => String::new(),
    };
    let told: Vec<[String; 3]> = events
        .map(|event| {
            let title = event.get_summary().unwrap().to_owned();
            [title, when(event.get_start()), when(event.get_end())]
        })
        .collect();
    let expected = [
        ["Last chance to apply: Clerk", "2026-04-08T00:00:00+00:00", ""],
        ["Last chance to apply: Clerk", "2026-03-20", ""],
        ["Last chance to apply: Keeper of maps", "2026-04-07T08:00:00+00:00", ""],
        ["Questions, and answers: Clerk", "2026-03-20T21:00:00+00:00", "2026-03-20T22:30:00+00:00"],
        ["Open house: Clerk", "2026-03-21", "2026-03-23"],
        ["Tag der offenen Tür: Archivist", "2026-09-10T08:00:00+00:00", ""],
    ];
    for event in expected {
        assert!(told.contains(&event.map(str::to_owned)), "{event:?} is not in {told:?}");
    }
    assert_eq!(told.len(), 10, "7 ends and 3 events");
}

#[test]
fn each_opening_that_is_open_is_a_posting() {
    let site = site(DURING);
    let clerk = structured(text(&site, "roles/clerk/index.html"), "JobPosting");
    let names: Vec<&Value> = clerk.iter().map(|posting| &posting["url"]).collect();
    let url = |id: &str| {
        Value::from(format!("https://careers.example.org/jobs/roles/clerk/#opening-{id}"))
    };
    assert_eq!(names, [&url("hall"), &url("annex"), &url("until-filled")]);
    let hall = &clerk[0];
    assert_eq!(hall["datePosted"], "2026-03-05T09:00:00-05:00");
    assert_eq!(hall["validThrough"], "2026-04-07T20:00:00-04:00");
    assert_eq!(hall["employmentType"], "FULL_TIME");
    assert_eq!(hall["jobLocation"]["address"]["addressCountry"], "US");
    assert_eq!(hall["baseSalary"]["value"]["maxValue"], 52_500.5);
    assert_eq!(hall["experienceRequirements"]["monthsOfExperience"], 24);
    assert_eq!(hall["directApply"], true);
    let description = hall["description"].as_str().unwrap();
    assert!(description.contains("<li>File papers.</li>"), "{description}");
    assert!(description.contains("href=\"https://careers.example.org/jobs/hiring/\""));
    let annex = &clerk[1];
    assert_eq!(annex["employmentType"], "PART_TIME");
    assert_eq!(annex["jobLocation"].as_array().unwrap().len(), 2);
    assert_eq!(annex["baseSalary"]["value"]["value"], 21.5);
    assert_eq!(annex.get("directApply"), None);
    let keeper = structured(text(&site, "roles/keeper/index.html"), "JobPosting");
    assert_eq!(keeper[1]["jobLocationType"], "TELECOMMUTE");
    assert_eq!(keeper[1]["applicantLocationRequirements"][2]["@type"], "State");
    let archivist = structured(text(&site, "roles/archivist/index.html"), "JobPosting");
    assert_eq!(archivist.len(), 1, "what opens later is no posting");
    assert_eq!(archivist[0]["employmentType"], "PART_TIME", "19 of 38 hours");
    let gardener = text(&site, "roles/gardener/index.html");
    assert_eq!(structured(gardener, "Occupation").len(), 1);
    assert!(structured(gardener, "JobPosting").is_empty());
}

#[test]
fn without_script_a_page_offers_only_what_is_open() {
    let offers = |now: &str| {
        let site = site(now);
        let page = text(&site, "roles/archivist/index.html").to_owned();
        let ways = html::tags(&page);
        let ways = ways.iter().filter(|tag| tag.get("data-phase") == Some("open soon"));
        ways.map(|tag| tag.get("hidden").is_none()).collect::<Vec<_>>()
    };
    assert_eq!(offers("2026-03-01T12:00:00Z"), [false, false]);
    assert_eq!(offers(DURING), [true, false]);
    assert_eq!(offers("2026-05-01T12:00:00Z"), [false, false]);
    assert_eq!(offers("2026-09-15T12:00:00Z"), [false, true]);
    let site = site(DURING);
    let page = text(&site, "roles/archivist/index.html");
    assert!(
        page.contains("Apply for this position (open until Tuesday, April 7, 2026, 8 pm CEST)")
    );
}

#[test]
fn open_positions_stand_in_the_navigation_when_there_are_any() {
    let link = "<a href=\"openings/\">Open positions</a>";
    let header = |site: &Tree| {
        let page = text(site, "index.html").to_owned();
        page.split("</header>").next().unwrap().to_owned()
    };
    assert!(header(&site(DURING)).contains(link));
    let later = site("2027-03-10");
    // What stays open until somebody is found does not close.
    assert!(header(&later).contains(link));
    let root = repository::root();
    let real = site::make(&site::load::load(root).unwrap(), &Options::default()).site.unwrap();
    let real = tree::of(&real.output());
    assert!(!header(&real).contains(link));
    let page = text(&real, "openings/index.html");
    assert!(page.contains("No position is open right now.") && page.contains("atom.xml"), "{page}");
    let mut scripts = real.iter().filter(|(path, _)| path.starts_with("assets/page."));
    let tells_time = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("RelativeTimeFormat");
    assert!(!scripts.any(|(_, bytes)| tells_time(bytes)), "no script where nothing changes");
}

#[test]
fn open_data_are_as_their_schemas_say() {
    let site = site(DURING);
    for (name, rows) in [("roles", 5), ("openings", 10), ("ladders", 0)] {
        let data = json(&site, &format!("data/{name}.json"));
        let schema = json(&site, &format!("data/{name}.schema.json"));
        assert_eq!(data.as_array().unwrap().len(), rows, "{name}");
        for row in data.as_array().unwrap() {
            assert_eq!(misfit(row, &schema["items"]), None, "{name}");
        }
    }
    let csv = text(&site, "data/requirements.csv");
    let schema = json(&site, "data/requirements.schema.json");
    let header: Vec<&str> = csv.lines().next().unwrap().split(',').collect();
    assert_eq!(schema["items"]["required"], Value::from(header));
    let clerk = csv.lines().find(|line| line.starts_with("clerk,")).unwrap();
    assert!(clerk.starts_with("clerk,experience,required,,experience,You have"), "{clerk}");
    assert!(clerk.contains(",24,office-work,"), "{clerk}");
    let page = text(&site, "data/index.html");
    for (file, schema) in [("roles", &schema), ("requirements", &schema)] {
        for column in schema["items"]["required"].as_array().unwrap() {
            let cell = format!("<code>{}</code>", column.as_str().unwrap());
            assert!(page.contains(&cell), "{file}: the page does not explain {cell}");
        }
    }
}

/// Why a row is not as its schema says.
fn misfit(row: &Value, schema: &Value) -> Option<String> {
    let keys: BTreeSet<&String> = row.as_object()?.keys().collect();
    let known: BTreeSet<&String> = schema["properties"].as_object()?.keys().collect();
    if keys != known {
        return Some(format!("{keys:?} are not {known:?}"));
    }
    row.as_object()?.iter().find_map(|(key, value)| {
        let name = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(number) if number.is_f64() => "number",
            Value::Number(_) => "integer",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        let of = &schema["properties"][key]["type"];
        let all = of.as_array().cloned().unwrap_or_else(|| vec![of.clone()]);
        let fits = all.iter().any(|one| *one == name || (*one == "number" && name == "integer"));
        (!fits).then(|| format!("{key} is {value}, not {of}"))
    })
}
