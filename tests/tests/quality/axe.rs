//! axe-core, all its rules, over the pages as visitors see them.

use std::sync::LazyLock;

use tests::node;
use tests::visit::{Settings, Visit};

use crate::ground::{Ground, Page, Site, nothing};

static AXE: LazyLock<String> = LazyLock::new(node::axe);

/// Every rule, those for the size of targets too, which is off by default.
const RUN: &str = "axe.run(document, { resultTypes: ['violations'], preload: false,
    rules: { 'target-size': { enabled: true } } })
  .then(found => found.violations.flatMap(one => one.nodes.map(node =>
    `${one.id}: ${node.target.join(' ')}: ${node.failureSummary.split('\\n').slice(1).join(' ')}`)))";

/// What axe finds on the page as it is.
pub(crate) fn look(visit: &Visit) -> Vec<String> {
    if visit.see("typeof axe") != "object" {
        visit.see(&format!("{};0", *AXE));
    }
    let found = visit.see(RUN);
    let found = found.as_array().unwrap_or_else(|| panic!("axe says {found}"));
    found.iter().map(ToString::to_string).collect()
}

pub(crate) fn finds_nothing(ground: &Ground, site: &Site) {
    let all: Vec<&Page> = site.pages.iter().collect();
    look_at(ground, site, &all, &[]);
}

pub(crate) fn finds_nothing_in_the_dark(ground: &Ground, site: &Site) {
    look_at(ground, site, &site.types(), &[("prefers-color-scheme", "dark")]);
}

pub(crate) fn finds_nothing_in_forced_colors(ground: &Ground, site: &Site) {
    look_at(ground, site, &site.types(), &[("forced-colors", "active")]);
}

fn look_at(ground: &Ground, site: &Site, pages: &[&Page], preferences: &[(&str, &str)]) {
    let visit = ground.visitor(Settings::default());
    visit.prefer(preferences);
    let mut all = Vec::new();
    for page in pages {
        site.go(&visit, page);
        all.extend(look(&visit).into_iter().map(|found| format!("{}: {found}", page.address)));
    }
    nothing(all);
}

/// What any island can be asked to do; what is not there is left out.
const USES: [(&str, &str); 3] = [
    (
        "nonsense in its first text",
        "island.querySelectorAll('input:is([type=text], [type=search], :not([type]))').forEach((one, n) => { if (n === 0) { one.value = 'zzqx'; one.dispatchEvent(new Event('input', { bubbles: true })); one.dispatchEvent(new Event('change', { bubbles: true })); } })",
    ),
    (
        "the first answer of each group",
        "island.querySelectorAll('fieldset').forEach(group => [...group.querySelectorAll('input:is([type=radio], [type=checkbox])')].find(one => one.checkVisibility())?.click())",
    ),
    (
        "every button pressed",
        "[...island.querySelectorAll('button')].slice(0, 12).forEach(one => one.isConnected && one.checkVisibility() && one.click())",
    ),
];

pub(crate) fn finds_nothing_after_use(ground: &Ground, site: &Site) {
    let mut all = Vec::new();
    let pages: Vec<&Page> = site.types().into_iter().filter(|page| page.has_island()).collect();
    for theme in ["light", "dark"] {
        let visit = ground.visitor(Settings::default());
        visit.prefer(&[("prefers-color-scheme", theme)]);
        for page in &pages {
            site.go(&visit, page);
            for (what, script) in USES {
                visit.see(&format!("for (const island of document.querySelectorAll('[data-island]')) {{ {script} }}"));
                visit.see("new Promise(done => setTimeout(done, 120)).then(() => 0)");
                let found = look(&visit).into_iter();
                all.extend(found.map(|found| format!("{}, {what}: {found}", page.address)));
            }
        }
    }
    nothing(all);
}
