//! Nothing moves while a page loads and its islands come alive, however late they do, and however
//! slowly its banner comes.

use std::time::Duration;

use tests::host::Host;
use tests::visit::Settings;

use crate::ground::{Ground, Site, nothing, wait_until_alive};

/// The sum of all shifts since the page began.
const SHIFT: &str = "new Promise(done => { let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(one => sum += one.value))
        .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 150); })";

/// The largest shift taken for rounding: a thousandth of the 0.1 that Core Web Vitals call good.
const ROUNDING: f64 = 0.0001;

/// A banner that comes in pieces: what is shown of it stays where it is.
pub(crate) fn nothing_moves_while_the_banner_comes(ground: &Ground, site: &Site) {
    let mut found = Vec::new();
    for width in [360, 700, 1100, 1300] {
        let visit = ground.visitor(Settings { width, ..Settings::default() });
        let host = Host::start(site.files.clone(), "/");
        host.slow_until("</header>");
        visit.set_out(&host.url(""));
        // The previous page is complete too, but has no site name.
        visit.wait_for(
            "document.readyState === 'complete' && !!document.querySelector('.site-name')",
        );
        let is_shown = "getComputedStyle(document.querySelector('.site-name')).visibility";
        assert_eq!(visit.text(is_shown), "visible");
        let shift = visit.see(SHIFT).as_f64().expect("a number");
        if shift > ROUNDING {
            found.push(format!("at {width} it moves by {shift}"));
        }
    }
    nothing(found);
}

pub(crate) fn nothing_moves(ground: &Ground, site: &Site) {
    let mut found = Vec::new();
    for width in [360, 1100] {
        for page in site.types() {
            let visit = ground.visitor(Settings { width, ..Settings::default() });
            let host = Host::start(site.files.clone(), "/");
            host.keep_back(".wasm");
            // What holds when the site is made holds when it is looked at.
            visit.start_clock(site.made);
            visit.set_out(&host.url(&page.address));
            visit.wait_for("document.readyState === 'complete' && document.styleSheets.length > 0");
            std::thread::sleep(Duration::from_millis(150));
            host.drop_in_background();
            wait_until_alive(&visit);
            let shift = visit.see(SHIFT).as_f64().expect("a number");
            if shift > ROUNDING {
                found.push(format!("{} at {width} moves by {shift}", page.address));
            }
        }
    }
    nothing(found);
}
