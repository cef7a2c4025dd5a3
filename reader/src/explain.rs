//! A reading line by line, the source beside what was read from it. For those
//! who wonder, and for those who mend the reader.

use crate::fact::{Credit, Experience, Fact, Kind, Need, Node, Part, Quantity, Unit};
use crate::reading::{Class, Closing, Pay, Reading, Sure};
use crate::routes::amount;

/// The whole reading as text.
pub fn explain(reading: &Reading) -> String {
    let mut text = String::new();
    for class in &reading.classes {
        text.push_str(&head(class));
    }
    let several = reading.classes.len() > 1;
    text.push('\n');
    for (at, read) in reading.lines.iter().enumerate() {
        let mark = if read.heading { "#" } else { " " };
        let section = format!("{:?}", read.section).to_lowercase();
        text.push_str(&format!("{:4} {section:<14}{mark} {}\n", at + 1, read.line.text));
        for (number, class) in reading.classes.iter().enumerate() {
            for (id, fact) in class.facts.iter().enumerate() {
                if fact.span.line == at {
                    let class =
                        if several { format!("class {}, ", number + 1) } else { String::new() };
                    text.push_str(&format!("       => {class}{}: {}\n", id + 1, self::fact(fact)));
                }
            }
        }
    }
    text
}

fn head(class: &Class) -> String {
    let code = class.code.as_ref().map(|code| format!(" ({})", code.value));
    let mut text = [&class.title.value, code.as_deref().unwrap_or(""), "\n"].concat();
    if let Some(found) = &class.closes {
        text.push_str(&format!("  applications: {}\n", closing(&found.value)));
    }
    for found in &class.pay {
        text.push_str(&format!("  pay: {}\n", pay(&found.value)));
    }
    for route in class.routes().iter().filter(|route| !route.is_empty()) {
        let facts = route.iter().filter_map(|id| Some((id, class.facts.get(*id)?)));
        let facts = facts.map(|(id, fact)| format!("{} (fact {})", fact.kind.short(), id + 1));
        let facts: Vec<String> = facts.collect();
        text.push_str(&format!("  way to meet the minimum: {}\n", facts.join(" + ")));
    }
    for question in &class.questions {
        text.push_str(&format!("  question: {}\n", question.text));
        for (n, answer) in question.answers.iter().enumerate() {
            let assumed = if n == 0 { " (assumed)" } else { "" };
            text.push_str(&format!("      - {}{assumed}\n", answer.text));
        }
    }
    text
}

/// Until when one can apply.
pub fn closing(closing: &Closing) -> String {
    match closing {
        Closing::On(date) => date.iso(),
        Closing::UntilFilled => "until filled".to_string(),
        Closing::Continuous => "without an end".to_string(),
    }
}

/// A range of pay, with the time that it is for.
pub fn pay(pay: &Pay) -> String {
    let period = pay.period.map_or("not stated".to_string(), |period| format!("{period:?}"));
    format!("{} to {}, {}", pay.min, pay.max, period.to_lowercase())
}

/// A fact in words: how much it is asked for, and what it is.
pub fn fact(fact: &Fact) -> String {
    let need = match fact.need {
        Need::Required => "required",
        Need::Preferred(_) => "preferred",
        Need::SomePositions => "for some positions",
        Need::Later => "later",
        Need::Information => "to be known",
    };
    let sure = match fact.sure {
        Sure::Certain => "",
        Sure::Assumed => " (assumed)",
        Sure::Unread => " (not understood)",
    };
    let kind = match &fact.kind {
        Kind::Experience(_) => "experience, ",
        Kind::Education(_) => "degree, ",
        Kind::Course(_) | Kind::Equivalency | Kind::Condition | Kind::Statement => "",
        Kind::Credential(_) => "license or certificate, ",
        Kind::Status(_) => "status, ",
        Kind::Credit(one) => return [credit(one), sure.to_string()].concat(),
        Kind::Early(_) => "",
    };
    let by = fact.by.as_ref().map_or(String::new(), |by| format!(", by: {by}"));
    format!("{need}: {kind}{}{by}{sure}", told(&fact.kind))
}

/// A number and its noun.
fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// A substitution in words.
fn credit(one: &Credit) -> String {
    let name = |quantity: Quantity| format!("{quantity:?}").to_lowercase();
    let (what, gives) = (name(one.what), name(one.gives));
    let amount = match (one.per_months, one.gives_months) {
        (Some(per), Some(gives)) => {
            format!("every {} for {gives}", count(per as usize, "month", "months"))
        }
        (None, Some(gives)) => format!("for {}", count(gives as usize, "month", "months")),
        _ => "without a rate".to_string(),
    };
    let most = one.max_months.map_or(String::new(), |most| format!(", at most {most}"));
    format!("substitution: {what} for {gives}, {amount}{most}")
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

/// A fact with everything that decides, as people say it.
fn told(kind: &Kind) -> String {
    let short = kind.short().trim_end().to_string();
    match kind {
        Kind::Experience(one) => short + &limits(one),
        Kind::Education(one) => {
            let related = one.related_ok.then(|| "a related field".to_string());
            let fields: Vec<String> = one.fields.iter().cloned().chain(related).collect();
            if fields.is_empty() { short } else { format!("{short} in {}", alternatives(&fields)) }
        }
        Kind::Course(one) => {
            let unit = match one.unit {
                Unit::Semester => ("semester unit", "semester units"),
                Unit::Quarter => ("quarter unit", "quarter units"),
                Unit::Hours => ("hour", "hours"),
                Unit::Courses => ("course", "courses"),
                Unit::Unstated => ("unit", "units"),
            };
            let units = one.units.map(|units| count(units as usize, unit.0, unit.1));
            units.map_or(short.clone(), |units| format!("{short}, {units}"))
        }
        _ => short,
    }
}

/// What else is asked of an experience.
fn limits(one: &Experience) -> String {
    let part = |part: &Part| {
        let most = if part.at_most { "at most " } else { "" };
        format!(", of which {most}{} in {}", amount(part.amount), part.area)
    };
    let mut text: String = one.parts.iter().map(part).collect();
    if let Some(level) = &one.class {
        let level_too = if level.or_level { " or at its level" } else { "" };
        text.push_str(&format!(", as {}{level_too}", level.class));
    }
    if let Some(years) = one.within_years {
        text.push_str(&format!(", within the last {}", count(years as usize, "year", "years")));
    }
    if let Some(least) = one.at_least_of {
        let areas = count(one.areas.len(), "area", "areas");
        text.push_str(&format!(", in at least {least} of {areas}"));
    }
    text
}

/// Several things of which one is enough.
fn alternatives(list: &[String]) -> String {
    match list {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        _ => list.concat(),
    }
}

/// A fact with everything that decides, for tests.
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
                text.push_str(&format!(" [last {}]", count(years as usize, "year", "years")));
            }
            if let Some(least) = one.at_least_of {
                let areas = count(one.areas.len(), "area", "areas");
                text.push_str(&format!(" [{least} of {areas}]"));
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

#[cfg(test)]
mod tests {
    use super::fact;

    fn read(line: &str) -> Vec<String> {
        let posting = format!("SAMPLE CLERK\n\nMINIMUM QUALIFICATIONS\n\n{line}\n");
        let reading = crate::read(&posting).unwrap();
        reading.classes.iter().flat_map(|class| &class.facts).map(fact).collect()
    }

    #[test]
    fn facts_are_told_as_people_say_them() {
        let told = [
            (
                "Two years of experience in filing, one year of which must have been in a lead role.",
                "required: experience, 2 years filing, of which 1 year in lead role",
            ),
            (
                "A bachelor's degree in hydrology, geography or a related field.",
                "required: degree, bachelor in hydrology, geography or a related field",
            ),
            ("One year of clerical experience.", "required: experience, 1 year clerical"),
            ("A bachelor's degree.", "required: degree, bachelor"),
        ];
        for (line, words) in told {
            assert_eq!(read(line), [words], "{line}");
        }
    }
}
