//! An imported role as a file: its facts between the fences, and its text.

use reader::fact::{Early, Kind as FactKind};
use reader::reading::{Class, Closing, Found, Pay, Period, Reading};
use roles::amount::Amount;

use super::facts::{Asked, requirements};
use super::text::{clean, list, quoted, title};
use super::titles::Titles;
use super::words::Words;
use super::{Settings, body, groups, questions};

/// What a role file is made of, besides the words of the site.
pub(super) struct Source<'a> {
    pub(super) reading: &'a Reading,
    pub(super) class: &'a Class,
    /// The name of the source document.
    pub(super) document: &'a str,
    /// The title of the role, which no other role of its employer has.
    pub(super) title: &'a str,
}

/// The whole file.
pub(super) fn text(
    source: &Source<'_>,
    settings: &Settings,
    titles: &Titles,
    words: &mut Words,
) -> String {
    let Source { reading, class, .. } = source;
    let asked = requirements((reading, class), titles, words);
    let vacancy = announces_vacancy(class) && body::says_how_to_apply(reading, class, &asked.lists);
    let status = match (vacancy, says_something(reading, class) || !asked.written.is_empty()) {
        (true, _) => "open",
        (false, true) => "described",
        (false, false) => "stub",
    };
    let mut text = head(source, settings, status);
    text += &terms(reading, class);
    text += &classification(class);
    if vacancy {
        text += &opening(class);
    }
    text += &origin(source, &asked);
    text += &early(&asked);
    for written in &asked.written {
        text += &written.toml();
    }
    text += &groups::toml(&asked);
    let unannounced = announces_vacancy(class) && !vacancy;
    text += &questions::toml(&asked, unannounced);
    format!("{text}+++\n{}", body::markdown(reading, class, &asked.lists))
}

fn head(source: &Source<'_>, settings: &Settings, status: &str) -> String {
    let Source { reading, class, title, .. } = source;
    let description = body::description(reading, class, title);
    let mut lines = vec![
        "+++".to_string(),
        format!("title = {}", quoted(title)),
        format!("description = {}", quoted(&description)),
    ];
    if settings.draft {
        lines.push("draft = true".to_string());
    }
    if settings.domain.is_some() || settings.level.is_some() {
        lines.push("[taxonomies]".to_string());
        let key = |key: &str, value: &Option<String>| {
            value.as_ref().map(|value| format!("{key} = {}", list(std::slice::from_ref(value))))
        };
        lines.extend(key("domain", &settings.domain));
        lines.extend(key("level", &settings.level));
    }
    let is_class = class.code.is_some() && detail(class, "series").is_none();
    lines.push("[extra]".to_string());
    lines.push(format!("status = \"{status}\""));
    lines.push(format!("kind = \"{}\"", if is_class { "class" } else { "position" }));
    lines.push(format!("employer = {}", quoted(&settings.employer)));
    let department = detail(class, "department").or_else(|| detail(class, "employer"));
    lines.extend(department.map(|name| format!("department = {}", quoted(&clean(name)))));
    lines.join("\n") + "\n"
}

/// Whether the source has more than the name of a class.
fn says_something(reading: &Reading, class: &Class) -> bool {
    let others = class.lines.iter().filter(|at| **at != class.title.span.line);
    let mut lines = others.filter_map(|at| reading.lines.get(*at));
    lines.any(|read| !read.heading && read.line.text.contains(char::is_alphanumeric))
}

/// A fact of the head of the source.
pub(super) fn detail<'a>(class: &'a Class, name: &str) -> Option<&'a str> {
    let found = class.details.iter().find(|(known, _)| known == name);
    found.map(|(_, found)| found.value.trim()).filter(|value| !value.is_empty())
}

/// Pay, grade and hours.
fn terms(reading: &Reading, class: &Class) -> String {
    let mut lines = Vec::new();
    let said = [("bargaining_unit", "union"), ("grade", "grade"), ("appointment", "appointment")];
    for (key, name) in said {
        lines.extend(detail(class, name).map(|value| format!("{key} = {}", quoted(&clean(value)))));
    }
    let hours = detail(class, "hours").and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    let hours = hours.filter(|hours| (1.0..=80.0).contains(hours));
    lines.extend(hours.map(|hours| format!("hours_per_week = {hours}")));
    let pay: Vec<&Found<Pay>> = class.pay.iter().filter(|found| is_amounts(&found.value)).collect();
    let currency = pay.first().map(|found| currency(reading, found));
    lines.extend(currency.map(|currency| format!("salary_currency = \"{currency}\"")));
    let mut ranges = String::new();
    if let [only] = pay.as_slice() {
        let Pay { min, max, period, .. } = &only.value;
        lines.push(format!("salary_min = \"{min}\"\nsalary_max = \"{max}\""));
        lines.push(format!("salary_period = \"{}\"", period_word(*period)));
    } else {
        for (n, found) in pay.iter().enumerate() {
            let Pay { min, max, period, label } = &found.value;
            let label = if label.is_empty() { format!("Range {}", n + 1) } else { clean(label) };
            let period = period_word(*period);
            ranges += &format!("[[extra.terms.range]]\nlabel = {}\n", quoted(&label));
            ranges += &format!("min = \"{min}\"\nmax = \"{max}\"\nperiod = \"{period}\"\n");
        }
    }
    if lines.is_empty() {
        String::new()
    } else {
        format!("[extra.terms]\n{}\n{ranges}", lines.join("\n"))
    }
}

/// Whether both amounts can be read, the lower one first.
fn is_amounts(pay: &Pay) -> bool {
    Amount::parse(&pay.min).zip(Amount::parse(&pay.max)).is_some_and(|(min, max)| min <= max)
}

fn currency(reading: &Reading, found: &Found<Pay>) -> &'static str {
    let text = reading.text(found.span);
    match text.chars().find(|c| "$£€".contains(*c)) {
        Some('£') => "GBP",
        Some('€') => "EUR",
        _ => "USD",
    }
}

fn period_word(period: Option<Period>) -> &'static str {
    match period {
        Some(Period::Year) => "year",
        Some(Period::Month) => "month",
        Some(Period::Biweekly) => "biweekly",
        Some(Period::Week) => "week",
        Some(Period::Hour) => "hour",
        None => "not-stated",
    }
}

fn classification(class: &Class) -> String {
    let code = class.code.as_ref().map(|code| clean(&code.value));
    let code = code.map(|code| format!("code = {}\n", quoted(&code)));
    let series = detail(class, "series").map(|text| format!("series = {}\n", quoted(&clean(text))));
    let lines: String = code.into_iter().chain(series).collect();
    if lines.is_empty() { lines } else { format!("[extra.classification]\n{lines}") }
}

/// Whether the source announces a vacancy: it says until when one can apply.
fn announces_vacancy(class: &Class) -> bool {
    let closing = class.closes.as_ref().map(|found| found.value);
    matches!(closing, Some(Closing::On(_) | Closing::UntilFilled))
}

fn opening(class: &Class) -> String {
    let mut lines = vec!["[extra.opening]".to_string()];
    let closes = class.closes.as_ref().and_then(|found| match found.value {
        Closing::On(date) => Some(date),
        Closing::UntilFilled | Closing::Continuous => None,
    });
    let opens = class.opens.as_ref().map(|found| found.value);
    let opens = opens.filter(|first| closes.is_none_or(|last| *first <= last));
    lines.extend(opens.map(|date| format!("opens = {}", date.iso())));
    lines.extend(closes.map(|date| format!("closes = {}", date.iso())));
    for (key, name) in [("posting_id", "job number"), ("location", "location")] {
        lines.extend(detail(class, name).map(|value| format!("{key} = {}", quoted(&clean(value)))));
    }
    lines.join("\n") + "\n"
}

fn origin(source: &Source<'_>, asked: &Asked<'_>) -> String {
    let section = title(&source.class.title.value);
    let counts = asked.lists.counts.iter().map(|(list, count)| format!("{list} = {count}"));
    let counts: Vec<String> = counts.collect();
    let mut text = format!("[extra.source]\ndocument = {}\n", quoted(&clean(source.document)));
    if !section.is_empty() {
        text += &format!("section = {}\n", quoted(&section));
    }
    if !counts.is_empty() {
        text += &format!("lines = {{ {} }}\n", counts.join(", "));
    }
    text
}

/// Who may apply before everything is there.
fn early(asked: &Asked<'_>) -> String {
    let facts = asked.class.facts.iter().filter_map(|fact| match &fact.kind {
        FactKind::Early(early) => Some((early, fact.span)),
        _ => None,
    });
    let facts: Vec<(&Early, _)> = facts.collect();
    let short = facts.iter().filter_map(|(early, _)| early.short_months).min();
    let short = short.filter(|months| (1..=600).contains(months));
    let student = facts.iter().any(|(early, _)| early.student);
    if short.is_none() && !student {
        return String::new();
    }
    let words: Vec<&str> = facts.iter().map(|(_, span)| asked.reading.text(*span)).collect();
    let mut lines = vec!["[extra.early]".to_string()];
    lines.extend(short.map(|months| format!("short_months = {months}")));
    if student {
        lines.push("student = true".to_string());
    }
    lines.push(format!("text = {}", quoted(&clean(&words.join(" ")))));
    lines.join("\n") + "\n"
}
