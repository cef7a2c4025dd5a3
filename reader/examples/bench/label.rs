//! The labels of a text: what a careful person reads in it, as JSON.

use std::path::Path;

use serde_json::Value;

/// One class of a label, comparable with a reading.
#[derive(Debug, Default)]
pub(crate) struct Label {
    pub(crate) title: String,
    pub(crate) code: Option<String>,
    pub(crate) closes: Option<String>,
    pub(crate) pay: Vec<String>,
    pub(crate) routes: Vec<Vec<String>>,
    pub(crate) credits: Vec<String>,
}

/// The classes of a label file.
pub(crate) fn read(path: &Path) -> Option<Vec<Label>> {
    let text = std::fs::read_to_string(path).ok()?;
    let value: Value = serde_json::from_str(&text).ok()?;
    Some(value["classes"].as_array()?.iter().map(class).collect())
}

fn class(value: &Value) -> Label {
    let text = |name: &str| value[name].as_str().map(str::to_string);
    let list = |name: &str| value[name].as_array().cloned().unwrap_or_default();
    let mut label = Label {
        title: text("title").unwrap_or_default(),
        code: text("code"),
        closes: text("closes"),
        ..Label::default()
    };
    for pay in list("pay") {
        let part = |name: &str| pay[name].as_str().unwrap_or_default().replace(',', "");
        label.pay.push(format!("{}-{} {}", part("min"), part("max"), part("period")));
    }
    label.routes = list("routes").iter().map(route).collect();
    label.credits = list("credits").iter().map(credit).collect();
    label
}

fn number(value: &Value) -> String {
    value.as_u64().map_or("-".to_string(), |number| number.to_string())
}

fn route(value: &Value) -> Vec<String> {
    let list = |name: &str| value[name].as_array().cloned().unwrap_or_default();
    let mut facts = Vec::new();
    for one in list("experience") {
        let amount = match one["hours"].as_u64() {
            Some(hours) => format!("{hours}h"),
            None => number(&one["months"]),
        };
        let mut parts: Vec<String> = one["parts"]
            .as_array()
            .cloned()
            .unwrap_or_default()
            .iter()
            .map(|part| number(&part["months"]))
            .collect();
        parts.sort();
        let within = number(&one["within_years"]);
        let areas =
            one["at_least_of"].as_u64().filter(|n| *n > 1).map_or("-".into(), |n| n.to_string());
        facts.push(format!(
            "experience {amount} parts[{}] within {within} areas {areas}",
            parts.join(",")
        ));
    }
    if let Some(level) = value["degree"]["level"].as_str() {
        let related = value["degree"]["related_ok"].as_bool() == Some(true);
        let fields = value["degree"]["fields"].as_array().is_some_and(|fields| !fields.is_empty());
        facts.push(format!("degree {level} fields {fields} related {related}"));
    }
    for one in list("courses") {
        let units = one["units"].as_u64().filter(|units| *units > 2);
        facts.push(format!("course {}", units.map_or("-".to_string(), |units| units.to_string())));
    }
    facts.extend(list("credentials").iter().map(|_| "credential".to_string()));
    facts.extend(list("status").iter().map(|_| "status".to_string()));
    facts.sort();
    facts
}

fn credit(value: &Value) -> String {
    let text = |name: &str| value[name].as_str().unwrap_or("-").to_string();
    let numbers = [&value["per_months"], &value["gives_months"], &value["max_months"]].map(number);
    format!("{}>{} {}", text("what"), text("gives"), numbers.join("/"))
}
