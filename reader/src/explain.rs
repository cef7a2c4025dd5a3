//! A reading line by line, the source beside what was read from it. For those
//! who wonder, and for those who mend the reader.

use crate::fact::{Fact, Kind, Need, Node};
use crate::reading::{Class, Closing, Reading, Sure};

/// The whole reading as text.
pub fn explain(reading: &Reading) -> String {
    let mut text = String::new();
    for class in &reading.classes {
        text.push_str(&head(class));
    }
    let several = reading.classes.len() > 1;
    for (at, read) in reading.lines.iter().enumerate() {
        let mark = if read.heading { "#" } else { " " };
        let section = format!("{:?}", read.section);
        let shown: String = read.line.text.chars().take(150).collect();
        text.push_str(&format!("{at:4} {section:<14}{mark} {shown}\n"));
        for (number, class) in reading.classes.iter().enumerate() {
            for (id, fact) in class.facts.iter().enumerate() {
                if fact.span.line == at {
                    let class = if several { format!("class {number} ") } else { String::new() };
                    text.push_str(&format!("          {class}[{id}] {}\n", said(fact)));
                }
            }
        }
    }
    text
}

fn head(class: &Class) -> String {
    let code = class.code.as_ref().map_or("-", |code| &code.value);
    let closes = class.closes.as_ref().map(|found| match found.value {
        Closing::On(date) => date.iso(),
        Closing::UntilFilled => "until filled".to_string(),
        Closing::Continuous => "continuous".to_string(),
    });
    let mut text =
        format!("= {} ({code}), closes {}\n", class.title.value, closes.unwrap_or("-".into()));
    for pay in &class.pay {
        let period = pay.value.period.map_or("?".to_string(), |period| format!("{period:?}"));
        text.push_str(&format!("  pay {} to {} a {period}\n", pay.value.min, pay.value.max));
    }
    for route in class.routes() {
        let facts: Vec<String> = route
            .iter()
            .filter_map(|id| {
                class.facts.get(*id).map(|fact| format!("[{id}] {}", fact.kind.short()))
            })
            .collect();
        text.push_str(&format!("  way: {}\n", facts.join(" + ")));
    }
    for question in &class.questions {
        text.push_str(&format!("  ? {}\n", question.text));
        for answer in &question.answers {
            text.push_str(&format!("      - {}\n", answer.text));
        }
    }
    text
}

fn said(fact: &Fact) -> String {
    let need = match fact.need {
        Need::Required => String::new(),
        other => format!("{other:?} "),
    };
    let sure =
        if fact.sure == Sure::Certain { String::new() } else { format!(" ({:?})", fact.sure) };
    let kind = match &fact.kind {
        Kind::Statement => "statement".to_string(),
        other => format!("{other:?}"),
    };
    format!("{need}{kind}{sure}")
}

/// A requirement in one line, and what else the facts say, for tests.
pub fn outline(class: &Class) -> String {
    let mut text = node(class, &class.requirement);
    for fact in &class.facts {
        let also = match &fact.kind {
            Kind::Credit(one) => format!(
                "credit {:?}>{:?} {}/{}/{}",
                one.what,
                one.gives,
                months(one.per_months),
                months(one.gives_months),
                months(one.max_months)
            ),
            Kind::Early(one) => {
                let students = if one.student { " student" } else { "" };
                format!("early {}{students}", months(one.short_months))
            }
            Kind::Equivalency => "equivalency".to_string(),
            Kind::Condition | Kind::Statement => continue,
            kind if fact.need != Need::Required => format!("{:?} {}", fact.need, detail(kind)),
            _ => continue,
        };
        text.push_str("; ");
        text.push_str(&also);
    }
    text
}

fn months(months: Option<u32>) -> String {
    months.map_or("-".to_string(), |months| months.to_string())
}

/// A fact with everything that decides.
fn detail(kind: &Kind) -> String {
    let mut text = kind.short();
    match kind {
        Kind::Experience(one) => {
            for part in &one.parts {
                let most = if part.at_most { "at most " } else { "" };
                text.push_str(&format!(" [of which {most}{:?} {}]", part.amount, part.area));
            }
            if let Some(level) = &one.class {
                let level_too = if level.or_level { " or its level" } else { "" };
                text.push_str(&format!(" [class {}{level_too}]", level.class));
            }
            if let Some(years) = one.within_years {
                text.push_str(&format!(" [last {years} years]"));
            }
            if let Some(count) = one.at_least_of {
                text.push_str(&format!(" [{count} of {} areas]", one.areas.len()));
            }
        }
        Kind::Education(one) => {
            let related = if one.related_ok { " or related" } else { "" };
            text.push_str(&format!(" {:?}{related}", one.fields));
        }
        Kind::Course(one) => {
            let units = one.units.map_or(String::new(), |units| units.to_string());
            text.push_str(&format!(" [{units} {:?}]", one.unit));
        }
        _ => {}
    }
    text
}

fn node(class: &Class, at: &Node) -> String {
    let all =
        |list: &[Node]| list.iter().map(|one| node(class, one)).collect::<Vec<_>>().join(", ");
    match at {
        Node::Fact(id) => class.facts.get(*id).map_or(String::new(), |fact| detail(&fact.kind)),
        Node::All(list) => format!("all({})", all(list)),
        Node::Any(list) => format!("any({})", all(list)),
        Node::AtLeast(n, list) => format!("{n} of({})", all(list)),
    }
}
