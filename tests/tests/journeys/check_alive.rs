//! The self-check comes alive, or says that it cannot; it never looks alive and is not.

use tests::visit::{Settings, Visit};

use crate::check::{answer, find, press, see_result, visitor, wait_for_verdict, wait_until_alive};
use crate::ground::Ground;

const ANALYST: &str = "data-and-performance-analyst";

/// What can be used now.
const USABLE: &str = "[...document.querySelectorAll('.check :is(input, select, button)')]\
    .filter(e => e.checkVisibility() && !e.matches(':disabled')).length";
const SHEET: &str = "document.querySelector('.worksheet').checkVisibility() \
     && document.querySelector('.worksheet').getBoundingClientRect().height > 100";

/// A visitor of a role's page whose module is kept back.
fn before_alive(ground: &Ground, page: &str) -> (tests::host::Host, Visit) {
    let host = ground.own_host();
    host.keep_back(".wasm");
    let visit = ground.visitor(Settings::default());
    visit.set_out(&host.url(page));
    visit.wait_for(
        "document.readyState === 'complete' && document.styleSheets.length > 0 \
         && !!document.querySelector('.check')",
    );
    (host, visit)
}

pub(crate) fn nothing_can_be_used_before_it_is_alive_and_nothing_moves(ground: &Ground) {
    for page in ["check/", "roles/data-and-performance-analyst/"] {
        let (host, visit) = before_alive(ground, page);
        assert_eq!(visit.count(USABLE), 0, "{page}");
        // A list that is not opened shows its first entry, and has the others once it can be opened.
        let seen = "((check) => (check.querySelectorAll('option + option').forEach(one => one.remove()), \
            check.textContent))(document.querySelector('.check').cloneNode(true))";
        let height = "Math.round(document.documentElement.scrollHeight)";
        let before = [seen, height].map(|what| visit.text(what));
        host.drop_in_background();
        wait_until_alive(&visit);
        assert_eq!([seen, height].map(|what| visit.text(what)), before, "{page}");
        assert!(visit.count(USABLE) > 3);
        visit.assert_content();
    }
}

pub(crate) fn without_script_a_worksheet_stands_there(ground: &Ground) {
    let visit = ground.visitor(Settings { script: false, ..Settings::default() });
    visit.go(&ground.host.url(&format!("roles/{ANALYST}/")));
    assert!(visit.count("document.querySelectorAll('.worksheet .paper').length") > 3);
    assert_eq!(visit.see(SHEET), true);
    assert_eq!(visit.count(USABLE), 0);
    let said = visit.text("document.querySelector('.worksheet').innerText");
    assert!(said.contains("works only with JavaScript") && said.contains("Hours a week"), "{said}");
    visit.go(&ground.host.url("check/"));
    let said = visit.text("document.querySelector('main').innerText");
    assert!(said.contains("works only with JavaScript"), "{said}");
}

/// Files that are gone, cut short, or others than their names say.
pub(crate) fn says_so_when_a_file_is_broken(ground: &Ground) {
    for kind in ["assets/words.", "assets/messages."] {
        let name = ground.site.keys().filter(|path| path.starts_with(kind));
        let page = String::from_utf8_lossy(&ground.site[&format!("roles/{ANALYST}/index.html")])
            .into_owned();
        let name = name.clone().find(|path| page.contains(path.as_str())).unwrap();
        for lost in [true, false] {
            let host = ground.own_host();
            if lost {
                host.lose(name)
            } else {
                host.cut(name)
            }
            let visit = ground.visitor(Settings::default());
            visit.go(&host.url(&format!("roles/{ANALYST}/")));
            visit.wait_for(
                "document.querySelector('[data-island=check]').dataset.state === 'unavailable'",
            );
            visit.wait_for(
                "document.querySelector('.check__notice').textContent.includes('is not working')",
            );
            assert_eq!(visit.count(USABLE), 0, "{kind}");
            assert_eq!(visit.see(SHEET), true, "the worksheet stays");
        }
    }
}

/// Where not even a script comes nothing runs that could say so: the notice comes by the style
/// sheet.
pub(crate) fn says_so_when_the_module_never_comes(ground: &Ground) {
    let island = "document.querySelector('[data-island=check]')";
    let shown = format!(
        "{island}.dataset.notice.includes('not working') \
         && ({island}.dataset.state === 'unavailable' \
         ? document.querySelector('.check__notice').checkVisibility() \
         : getComputedStyle({island}, '::before').visibility === 'visible')"
    );
    let spoil: [fn(&tests::host::Host); 4] = [
        |host| host.lose(".wasm"),
        |host| host.cut(".wasm"),
        |host| host.lose(".js"),
        |host| host.keep_back(".wasm"),
    ];
    for spoil in spoil {
        let host = ground.own_host();
        spoil(&host);
        let visit = ground.visitor(Settings::default());
        visit.set_out(&host.url(&format!("roles/{ANALYST}/")));
        visit.wait_for("!!document.querySelector('.check')");
        visit.wait_for(&shown);
        visit.wait_for(SHEET);
        assert_eq!(visit.count(USABLE), 0);
    }
}

pub(crate) fn prints_the_result_with_answers_and_address(ground: &Ground) {
    let visit = visitor(ground, ANALYST);
    answer(&visit, "total.program-work-with-data 20 months, degrees.complete");
    see_result(&visit);
    wait_for_verdict(&visit, "not-yet");
    visit.see("void window.dispatchEvent(new Event('beforeprint'))");
    visit.paper(&[]);
    let printed = visit.text("document.querySelector('.check').innerText");
    for said in ["4 more months", "20 months", "This is not an application", "/roles/"] {
        assert!(printed.contains(said), "{said} is missing: {printed}");
    }
    for useless in ["Clear my answers", "Copy link", "Step "] {
        assert!(!printed.contains(useless), "{useless}: {printed}");
    }
    let folded =
        "[...document.querySelectorAll('.check details li')].some(e => !e.checkVisibility())";
    assert_eq!(visit.see(folded), false);
    let known = "[...document.querySelectorAll('.worksheet li')]\
                 .filter(li => li.querySelector('.worksheet__known'))\
                 .map(li => li.innerText).join(' / ')";
    let known = visit.text(known);
    for said in ["20 months", "none"] {
        assert!(known.contains(said), "{said} is not on the worksheet: {known}");
    }
}

pub(crate) fn says_at_its_field_what_cannot_be_read(ground: &Ground) {
    const MONTHS: &str = "total.program-work-with-data";
    let visit = visitor(ground, ANALYST);
    answer(&visit, &format!("{MONTHS} two"));
    let problem = format!("document.querySelector('[id=\"{MONTHS}-problem\"]')");
    assert_eq!(visit.see(&format!("!!{problem}")), false, "nobody is told off while typing");
    visit.press("Tab");
    visit.wait_for(&format!("{problem}?.textContent.includes('Time must be a number') ?? false"));
    press(&visit, "next");
    visit.wait_for(&format!("document.activeElement.id === '{MONTHS}'"));
    see_result(&visit);
    visit.wait_for("document.querySelector('.errors')?.textContent.includes('Time must') ?? false");
    visit.click(".errors button");
    visit.wait_for(&format!("document.activeElement.id === '{MONTHS}'"));
    answer(&visit, &format!("{MONTHS} 1 1/2 years"));
    visit.wait_for(&format!("!{problem}"));
    wait_for_verdict(&visit, "cannot-tell-yet");
    answer(&visit, &format!("{MONTHS} 2"));
    wait_for_verdict(&visit, "appears-to-meet");
    visit.assert_content();
}

/// Enter in a field leads on, and sends nothing ever.
pub(crate) fn enter_leads_on_and_never_away(ground: &Ground) {
    let visit = visitor(ground, ANALYST);
    let here = visit.text("location.href");
    answer(&visit, "total.program-work-with-data 24 months");
    let step = visit.text("document.querySelector('[aria-current=step]').dataset.do");
    drop(visit.requests());
    visit.press("Enter");
    visit.wait_for(&format!(
        "document.querySelector('[aria-current=step]').dataset.do !== '{step}'"
    ));
    assert_eq!(visit.text("location.href"), here);
    assert_eq!(visit.requests(), Vec::<String>::new());
    find(&visit, "degree.0");
    visit.assert_content();
}
