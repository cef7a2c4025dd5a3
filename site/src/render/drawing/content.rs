//! What is written in a box: the title, what to know of the role, and for each line that
//! leads to it what that line stands for. So every line is told in words beside its end.

use roles::ladder::StepKind;

use super::text;
use ::words::{msg, say};

use crate::plan::words::confidence_inside;
use crate::plan::{Chart, Mark};

/// Between an edge of a box and what is written in it.
const PADDING: i32 = 11;
/// Font sizes and how far lines are apart.
const TITLE: Size = Size { font: 15, measured: 17, line: 19 };
const FACT: Size = Size { font: 13, measured: 13, line: 17 };
/// Between the parts of a box.
const GAP: i32 = 5;

#[derive(Clone, Copy)]
struct Size {
    font: i32,
    /// At which size its width is reckoned: bold letters are wider.
    measured: i32,
    line: i32,
}

/// What is written in a box.
#[derive(Debug, Clone)]
pub(super) struct Content {
    /// The lines of text, from top to bottom.
    pub(super) lines: Vec<TextLine>,
    /// Where the lines end that lead here: the line of the chart, and how far below the
    /// upper edge.
    pub(super) ports: Vec<(usize, i32)>,
    /// How high the box is.
    pub(super) height: i32,
}

/// A line of text.
#[derive(Debug, Clone)]
pub(super) struct TextLine {
    pub(super) text: String,
    pub(super) is_title: bool,
    /// Its base line, from the upper edge of the box.
    pub(super) base: i32,
    /// Whether it begins something else than the line above.
    pub(super) begins: bool,
}

/// How a box is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written {
    /// How wide the box is.
    pub(super) width: i32,
    /// Whether it says where the lines come from that lead to it.
    pub(super) says_from_where: bool,
}

impl Written {
    /// Where text begins, from the left edge of a box.
    pub(super) const INDENT: i32 = PADDING;

    /// What is written in the box of a role to which some lines lead.
    pub(super) fn content(self, chart: &Chart<'_>, role: usize, incoming: &[usize]) -> Content {
        let mut content = Content { lines: Vec::new(), ports: Vec::new(), height: PADDING };
        let one = &chart.roles[role];
        self.add(one.title, TITLE, &mut content);
        if one.is_here {
            self.add(&say(msg::DrawingHere), FACT, &mut content);
        }
        if one.is_stub {
            self.add(&say(msg::DrawingStub), FACT, &mut content);
        }
        if let Some(employer) = one.elsewhere {
            let told = match one.is_other_city {
                true => say(msg::DrawingOtherCity { employer }),
                false => say(msg::DrawingOtherEmployer { employer }),
            };
            self.add(&told, FACT, &mut content);
        }
        for line in incoming {
            content.height += GAP;
            content.ports.push((*line, content.height + FACT.line / 2));
            self.add(&self.told(chart, *line), FACT, &mut content);
        }
        content.height += PADDING;
        content
    }

    fn add(self, text: &str, size: Size, content: &mut Content) {
        let lines = text::lines(text, size.measured, self.width - 2 * PADDING);
        for (n, text) in lines.into_iter().enumerate() {
            content.lines.push(TextLine {
                text,
                is_title: size.font == TITLE.font,
                base: content.height + size.font,
                begins: n == 0,
            });
            content.height += size.line;
        }
    }

    /// `Step up, supported`, `Step up from Data Engineer, supported`.
    fn told(self, chart: &Chart<'_>, line: usize) -> String {
        use StepKind::{CrossOver, OtherCity, StepUp};
        let line = chart.lines[line];
        let role = chart.roles[line.from].title;
        let sure = match line.mark {
            Mark::Step(_, sure) => confidence_inside(sure),
            Mark::Reports => String::new(),
        };
        let sure = sure.as_str();
        match (line.mark, self.says_from_where) {
            (Mark::Reports, false) => say(msg::StepLineReporting),
            (Mark::Reports, true) => say(msg::StepLineReportingFrom { role }),
            (Mark::Step(StepUp, _), false) => say(msg::StepLineUp { sure }),
            (Mark::Step(StepUp, _), true) => say(msg::StepLineUpFrom { role, sure }),
            (Mark::Step(CrossOver, _), false) => say(msg::StepLineCrossOver { sure }),
            (Mark::Step(CrossOver, _), true) => say(msg::StepLineCrossOverFrom { role, sure }),
            (Mark::Step(OtherCity, _), false) => say(msg::StepLineOtherCity { sure }),
            (Mark::Step(OtherCity, _), true) => say(msg::StepLineOtherCityFrom { role, sure }),
        }
    }
}
