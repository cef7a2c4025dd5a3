//! Openings over time: what a page says that was made before, during and after, to those who
//! look at it before, during and after, in three time zones and over a change of the clock.

use site::Options;
use tests::host::Host;
use tests::repository;
use tests::tree;
use tests::visit::{Settings, Visit};

use crate::ground::{BASE, Ground};

/// An opening from March 5, 9 am, until April 7, 8 pm, by the clock of its place. In each place
/// the clock is changed in between. The moments in UTC, worked out by hand.
struct Place {
    page: &'static str,
    anchor: &'static str,
    zones: [&'static str; 2],
    /// When it opens.
    opens: &'static str,
    /// When the seventh day before its last begins.
    soon: &'static str,
    /// When the days begin on which it closes in two days, tomorrow and today.
    last: [&'static str; 3],
    /// When it closes.
    closes: &'static str,
}

const PLACES: [Place; 3] = [
    Place {
        page: "roles/clerk/",
        anchor: "opening-hall",
        zones: ["EST", "EDT"],
        opens: "2026-03-05T14:00:00Z",
        soon: "2026-03-31T04:00:00Z",
        last: ["2026-04-05T04:00:00Z", "2026-04-06T04:00:00Z", "2026-04-07T04:00:00Z"],
        closes: "2026-04-08T00:00:00Z",
    },
    Place {
        page: "roles/archivist/",
        anchor: "opening-spring",
        zones: ["CET", "CEST"],
        opens: "2026-03-05T08:00:00Z",
        soon: "2026-03-30T22:00:00Z",
        last: ["2026-04-04T22:00:00Z", "2026-04-05T22:00:00Z", "2026-04-06T22:00:00Z"],
        closes: "2026-04-07T18:00:00Z",
    },
    // The clock is put back on April 5, so the day before the last but one has 25 hours.
    Place {
        page: "roles/keeper/",
        anchor: "opening-bay",
        zones: ["NZDT", "NZST"],
        opens: "2026-03-04T20:00:00Z",
        soon: "2026-03-30T11:00:00Z",
        last: ["2026-04-04T11:00:00Z", "2026-04-05T12:00:00Z", "2026-04-06T12:00:00Z"],
        closes: "2026-04-07T08:00:00Z",
    },
];

/// When the site is made: before all openings, in the middle of them, after them.
const BUILT: [&str; 3] = ["2026-02-25T12:00:00Z", "2026-03-15T12:00:00Z", "2026-05-01T12:00:00Z"];

impl Place {
    /// Moments, whether it is the second before, and what a page says then.
    fn views(&self) -> Vec<(&'static str, bool, String)> {
        let [winter, summer] = self.zones;
        let opens = format!("Opens Thursday, March 5, 2026, 9 am {winter}");
        let open = format!("Open until Tuesday, April 7, 2026, 8 pm {summer}");
        let left = |days: &str| format!("Closes {days}, Tuesday, April 7, 8 pm {summer}");
        let closed = format!("Closed Tuesday, April 7, 2026, 8 pm {summer}");
        let [two, tomorrow, today] = self.last;
        vec![
            ("2026-02-25T12:00:00Z", false, opens.clone()),
            (self.opens, true, opens),
            (self.opens, false, open.clone()),
            (self.soon, true, open),
            (self.soon, false, left("in 7 days")),
            (two, true, left("in 3 days")),
            (two, false, left("in 2 days")),
            (tomorrow, true, left("in 2 days")),
            (tomorrow, false, left("tomorrow")),
            (today, true, left("tomorrow")),
            (today, false, left("today")),
            (self.closes, true, left("today")),
            (self.closes, false, closed.clone()),
            ("2026-05-01T12:00:00Z", false, closed),
        ]
    }
}

fn made(now: &str) -> Host {
    let sources = site::load::load(&repository::root().join("tests/openings")).unwrap();
    let options = Options { now: site::moment(now).ok(), ..Options::default() };
    let made = site::make(&sources, &options).site.expect("the openings make a site");
    Host::start(tree::of(&made.output()), BASE)
}

fn seconds(moment: &str) -> i64 {
    site::moment(moment).unwrap().0
}

/// What is shown of an opening, in one line, and whether a way to apply is shown.
fn shown(visit: &Visit, anchor: &str) -> (String, bool) {
    let state = format!(
        "[...document.querySelectorAll('#{anchor} .opening-state > *')]\
         .filter(e => e.checkVisibility()).map(e => e.textContent).join('|')"
    );
    let ways = format!(
        "[...document.querySelectorAll('#{anchor} a.apply')].filter(e => e.checkVisibility()).length"
    );
    (visit.text(&state), visit.count(&ways) > 0)
}

pub(crate) fn a_page_says_what_holds_when_it_is_looked_at(ground: &Ground) {
    let hosts = BUILT.map(made);
    let mut seen = 0;
    let visit = ground.visitor(Settings::default());
    for (host, built) in hosts.iter().zip(BUILT) {
        for place in &PLACES {
            for (at, before, expected) in place.views() {
                visit.set_clock(seconds(at) - i64::from(before));
                visit.go(&host.url(place.page));
                let can_apply =
                    expected.starts_with("Open until") || expected.starts_with("Closes");
                let cell = format!("{} made {built}, seen {at}, {before}", place.page);
                assert_eq!(shown(&visit, place.anchor), (expected, can_apply), "{cell}");
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 126);
    assert_eq!(visit.complaints(), Vec::<String>::new());
    println!("{seen} cells");
}

pub(crate) fn lists_say_what_holds_too(ground: &Ground) {
    let host = made(BUILT[1]);
    let visit = ground.visitor(Settings::default());
    let states = "[...document.querySelectorAll('main .card, main .role-card')]\
        .filter(card => card.textContent.includes('Archivist'))\
        .map(card => [...card.querySelectorAll('.opening-state > *, .role-card__status > *')]\
        .filter(e => e.checkVisibility()).map(e => e.textContent)[0]).join('|')";
    let listed = ["", "openings/", "roles/", "employer/town-of-birchford/"];
    for (at, expected) in [
        ("2026-03-15T12:00:00Z", "Open until Tuesday, April 7, 2026, 8 pm CEST"),
        ("2026-04-05T12:00:00Z", "Closes in 2 days, Tuesday, April 7, 8 pm CEST"),
        ("2026-04-08T12:00:00Z", "Closed Tuesday, April 7, 2026, 8 pm CEST"),
    ] {
        visit.set_clock(seconds(at));
        for page in listed {
            visit.go(&host.url(page));
            let said = visit.text(states);
            // The finder counts no days.
            let expected = match page {
                "roles/" => expected.replace("in 2 days, ", ""),
                _ => expected.to_owned(),
            };
            assert!(said.starts_with(&expected), "{page} at {at}: {said}");
        }
    }
}

pub(crate) fn a_page_that_stays_open_changes_with_the_clock(ground: &Ground) {
    let host = made(BUILT[1]);
    let visit = ground.visitor(Settings::default());
    let closes = seconds(PLACES[0].closes);
    visit.start_clock(closes - 2);
    visit.go(&host.url(PLACES[0].page));
    assert!(shown(&visit, PLACES[0].anchor).0.starts_with("Closes today"));
    visit.wait_for("![...document.querySelectorAll('#opening-hall a.apply')][0].checkVisibility()");
    assert!(shown(&visit, PLACES[0].anchor).0.starts_with("Closed Tuesday"));
}

pub(crate) fn without_script_the_dates_stand_in_words(ground: &Ground) {
    let visit = ground.visitor(Settings { script: false, ..Settings::default() });
    for (built, state, can_apply) in [
        (BUILT[0], "Opens Thursday, March 5, 2026, 9 am EST", false),
        (BUILT[1], "Open until Tuesday, April 7, 2026, 8 pm EDT", true),
        (BUILT[2], "Closed Tuesday, April 7, 2026, 8 pm EDT", false),
    ] {
        let host = made(built);
        visit.go(&host.url(PLACES[0].page));
        assert_eq!(shown(&visit, PLACES[0].anchor), (state.into(), can_apply), "{built}");
        if can_apply {
            let words = visit.text("document.querySelector('#opening-hall a.apply').textContent");
            assert!(words.contains("until Tuesday, April 7, 2026, 8 pm EDT"), "{words}");
        }
    }
}

pub(crate) fn pages_with_openings_stay_light(ground: &Ground) {
    let sources = site::load::load(&repository::root().join("tests/openings")).unwrap();
    let options = Options { now: site::moment(BUILT[1]).ok(), ..Options::default() };
    let site = tree::of(&site::make(&sources, &options).site.unwrap().output());
    let host = Host::start(site.clone(), BASE);
    let visit = ground.visitor(Settings::default());
    for page in ["", "openings/", "employer/city-of-alder/", "data/"] {
        drop(visit.requests());
        visit.go(&host.url(page));
        let asked = visit.requests();
        let asked: Vec<&String> = asked.iter().filter(|url| url.starts_with("http")).collect();
        let path = |url: &str| url.split(BASE).nth(1).unwrap_or_default().to_owned();
        let weigh = |url: &&String| {
            let path = path(url);
            let is_page = path.is_empty() || path.ends_with('/');
            let file = if is_page { format!("{path}index.html") } else { path };
            crate::pages::brotli(&site[&file])
        };
        let bytes: usize = asked.iter().map(weigh).sum();
        println!("{page}: {bytes} bytes in {} requests", asked.len());
        assert!(asked.len() <= 3 && bytes <= 20_000, "{page}: {bytes} bytes: {asked:?}");
    }
}
