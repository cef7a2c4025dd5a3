//! What a map says of a role in words: what to know of it, and what leads to it.

use roles::ladder::StepKind;

use ::words::{msg, say};

use crate::plan::words::confidence_inside;
use crate::plan::{Chart, ChartLine, ChartRole, Mark};

/// What to know of a role, in a few words.
pub(super) fn notes(role: &ChartRole<'_>) -> Vec<String> {
    let here = role.is_here.then(|| say(msg::MapHere));
    let stub = role.is_stub.then(|| say(msg::MapStub));
    let elsewhere = role.elsewhere.map(|employer| match role.is_other_city {
        true => say(msg::MapOtherCity { employer }),
        false => say(msg::MapOtherEmployer { employer }),
    });
    here.into_iter().chain(stub).chain(elsewhere).collect()
}

/// What leads to a role: `Step up from Data Engineer, supported`.
pub(super) fn steps(chart: &Chart<'_>, role: usize) -> Vec<String> {
    let to = chart.lines.iter().filter(|line| line.to == role);
    to.map(|line| step(chart, line)).collect()
}

fn step(chart: &Chart<'_>, line: &ChartLine) -> String {
    use StepKind::{CrossOver, OtherCity, StepUp};
    let role = &chart.roles[line.from].named();
    let Mark::Step(kind, sure) = line.mark else {
        return say(msg::StepLineReportingFrom { role });
    };
    let sure = confidence_inside(sure);
    let sure = sure.as_str();
    match kind {
        StepUp => say(msg::StepLineUpFrom { role, sure }),
        CrossOver => say(msg::StepLineCrossOverFrom { role, sure }),
        OtherCity => say(msg::StepLineOtherCityFrom { role, sure }),
    }
}
