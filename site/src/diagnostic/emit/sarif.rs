//! All problems as one document of the Static Analysis Results Interchange Format, 2.1.0,
//! by which a code host shows each of them at its line.
//!
//! It holds no time and no place on a machine: the same problems, the same bytes.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::fingerprint::Fingerprints;
use super::visible::visible;
use crate::diagnostic::position::range;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::problem::{self, Problem};
use crate::sources::Sources;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/\
                      sarif-schema-2.1.0.json";

/// The document, also of no problems.
pub(super) fn emit(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let used: BTreeMap<&str, &Problem> =
        diagnostics.iter().map(|found| (found.code(), found.problem)).collect();
    let numbers: BTreeMap<&str, usize> =
        used.keys().enumerate().map(|(n, code)| (*code, n)).collect();
    let rules: Vec<Value> = used.values().map(|problem| rule(problem)).collect();
    let mut fingerprints = Fingerprints::default();
    let results = diagnostics.iter().map(|problem| {
        let mut result = result(problem, &numbers, sources);
        result["partialFingerprints"] =
            json!({ "primaryLocationLineHash": fingerprints.of(problem, sources) });
        result
    });
    let results: Vec<Value> = results.collect();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "careers",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let text = serde_json::to_string_pretty(&document);
    text.expect("texts and numbers can be written as JSON") + "\n"
}

fn rule(problem: &Problem) -> Value {
    let plain = |text: &str| text.replace('`', "");
    json!({
        "id": problem.code,
        "shortDescription": { "text": plain(problem.what) },
        "fullDescription": { "text": plain(problem.why) },
        "help": {
            "text": problem::text(problem),
            "markdown": problem::markdown(problem),
        },
        "defaultConfiguration": { "level": level(problem.severity) },
    })
}

fn result(problem: &Diagnostic, numbers: &BTreeMap<&str, usize>, sources: &Sources) -> Value {
    let mut text = visible(&problem.message);
    if !problem.help.is_empty() {
        text = format!("{text}: {}", visible(&problem.help));
    }
    let mut result = json!({
        "ruleId": problem.code(),
        "level": level(problem.severity),
        "message": { "text": text },
        "locations": [location(&problem.place, sources)],
    });
    if let Some(number) = numbers.get(problem.code()) {
        result["ruleIndex"] = json!(number);
    }
    if !problem.related.is_empty() {
        let related = problem.related.iter().map(|(place, words)| {
            let mut related = location(place, sources);
            related["message"] = json!({ "text": visible(words) });
            related
        });
        result["relatedLocations"] = related.collect();
    }
    if !problem.fix.is_empty() {
        result["fixes"] = json!([fix(problem, sources)]);
    }
    result
}

/// The fix: all edits are applied together.
fn fix(problem: &Diagnostic, sources: &Sources) -> Value {
    let file = &problem.place.file;
    let replacements = problem.fix.iter().map(|edit| {
        let place = location(&Place::span(file, edit.start..edit.end), sources);
        let region = &place["physicalLocation"]["region"];
        json!({ "deletedRegion": region, "insertedContent": { "text": edit.text } })
    });
    let replacements: Vec<Value> = replacements.collect();
    let file = &location(&problem.place, sources)["physicalLocation"]["artifactLocation"];
    json!({
        "description": { "text": visible(&problem.help) },
        "artifactChanges": [{ "artifactLocation": file, "replacements": replacements }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

/// A file that is missing or meant as a whole has its first line: code hosts show nothing
/// without a line.
fn location(place: &Place, sources: &Sources) -> Value {
    let region = match range(place, sources) {
        Some((start, end)) => json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        }),
        None => json!({ "startLine": 1 }),
    };
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(place.file.as_str()), "uriBaseId": "%SRCROOT%" },
        "region": region,
    }})
}

/// A path as a relative reference: what has a meaning in addresses is written in numbers.
fn uri(path: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~/".contains(&b);
    let shown = |b: u8| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") };
    path.bytes().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{emit, uri};
    use crate::diagnostic::{Edit, Place};
    use crate::explain::of;
    use crate::sources::{SourcePath, Sources};

    fn document() -> Value {
        let mut sources = Sources::default();
        sources.insert_text("content/ä b.md", "+++\nkey = 1\n");
        let file = SourcePath::new("content/ä b.md");
        let unknown = of("unknown-key")
            .expect("it is declared")
            .at(Place::span(&file, 4..7), "unknown key `key`")
            .help("delete it")
            .related(Place::file(&file), "in this file")
            .fix([Edit::new(4..7, "title")]);
        let advice =
            of("stale-text").expect("it is declared").at(Place::file(&file), "this text is old");
        serde_json::from_str(&emit(&[unknown, advice], &sources)).expect("it is JSON")
    }

    #[test]
    fn a_problem_has_its_rule_and_its_place() {
        let document = document();
        assert_eq!(document["version"], "2.1.0");
        let run = &document["runs"][0];
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        let ids: Vec<_> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
        assert_eq!(ids, ["stale-text", "unknown-key"]);
        assert!(rules[1]["help"]["text"].as_str().unwrap().contains("Wrong, in"));
        let result = &run["results"][0];
        assert_eq!(result["ruleIndex"], 1);
        assert_eq!(result["level"], "error");
        assert_eq!(result["message"]["text"], "unknown key `key`: delete it");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "content/%C3%A4%20b.md");
        assert_eq!(place["artifactLocation"]["uriBaseId"], "%SRCROOT%");
        assert_eq!(place["region"]["startLine"], 2);
        assert_eq!(place["region"]["endColumn"], 4);
        assert_eq!(result["relatedLocations"][0]["message"]["text"], "in this file");
        assert_eq!(run["results"][1]["level"], "note");
    }

    #[test]
    fn a_fix_says_what_stands_where() {
        let results = &document()["runs"][0]["results"];
        let fix = &results[0]["fixes"][0];
        assert_eq!(fix["description"]["text"], "delete it");
        let change = &fix["artifactChanges"][0];
        assert_eq!(change["artifactLocation"]["uri"], "content/%C3%A4%20b.md");
        let region = json!({ "startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 4 });
        let replacement = json!({
            "deletedRegion": region, "insertedContent": { "text": "title" },
        });
        assert_eq!(change["replacements"], json!([replacement]));
        assert!(results[1]["fixes"].is_null());
    }

    /// What the standard demands of every part that is written.
    #[test]
    fn the_document_has_the_shape_of_the_standard() {
        let document = document();
        let run = &document["runs"][0];
        let driver = &run["tool"]["driver"];
        assert!(driver["name"].is_string() && driver["semanticVersion"].is_string());
        for rule in driver["rules"].as_array().unwrap() {
            for text in ["shortDescription", "fullDescription", "help"] {
                assert!(rule[text]["text"].is_string(), "{rule}");
            }
        }
        for result in run["results"].as_array().unwrap() {
            let id = &driver["rules"][result["ruleIndex"].as_u64().unwrap() as usize]["id"];
            assert_eq!(id, &result["ruleId"]);
            assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
            assert!(result["partialFingerprints"]["primaryLocationLineHash"].is_string());
            for place in result["locations"].as_array().unwrap() {
                let place = &place["physicalLocation"];
                assert!(!place["artifactLocation"]["uri"].as_str().unwrap().starts_with('/'));
                assert!(place["region"]["startLine"].as_u64().unwrap() > 0);
            }
        }
        let empty: Value = serde_json::from_str(&emit(&[], &Sources::default())).unwrap();
        assert_eq!(empty["runs"][0]["results"], serde_json::json!([]));
    }

    #[test]
    fn paths_are_relative_references() {
        assert_eq!(uri("content/a%b?c#d.md"), "content/a%25b%3Fc%23d.md");
    }
}
