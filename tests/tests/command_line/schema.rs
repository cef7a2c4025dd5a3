//! `careers schema`: a schema is one, and the real content fits it.

use std::fs;

use serde_json::{Map, Value as Json};
use tests::{repository, tree};
use toml::Value as Toml;

use super::Place;

const KINDS: [&str; 6] = ["role", "ladder", "page", "section", "config", "vocabulary"];

fn schema(kind: &str) -> Json {
    let said = Place::new().run(&["schema", kind]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    serde_json::from_str(&said.out).unwrap()
}

/// TOML as editors show it to a schema: dates are texts.
fn json(value: &Toml) -> Json {
    match value {
        Toml::Table(table) => {
            Json::Object(table.iter().map(|(k, v)| (k.clone(), json(v))).collect::<Map<_, _>>())
        }
        Toml::Array(list) => Json::Array(list.iter().map(json).collect()),
        Toml::Datetime(date) => Json::String(date.to_string()),
        other => serde_json::to_value(other).unwrap(),
    }
}

fn kind(path: &str) -> &'static str {
    match path {
        "config.toml" => "config",
        "content/vocabulary.toml" => "vocabulary",
        _ if path.ends_with("_index.md") => "section",
        _ if path.starts_with("content/roles/") => "role",
        _ if path.starts_with("content/ladders/") => "ladder",
        _ => "page",
    }
}

fn facts(path: &str, text: &str) -> Json {
    let facts = if path.ends_with(".md") { text.split("+++").nth(1).unwrap() } else { text };
    json(&Toml::Table(facts.parse().unwrap()))
}

/// What does not fit a schema: so much of JSON Schema as ours use, and nothing else in one.
fn misfits(schema: &Json, value: &Json, path: &str, found: &mut Vec<String>) {
    for (keyword, said) in schema.as_object().unwrap() {
        let fits = match keyword.as_str() {
            "$schema" | "title" | "description" | "format" => said.is_string(),
            "type" => is_of_type(said.as_str().unwrap(), value),
            "enum" => said.as_array().unwrap().contains(value),
            "minimum" => value.as_f64() >= said.as_f64(),
            "maximum" => value.as_f64() <= said.as_f64(),
            "items" => {
                let items = value.as_array().into_iter().flatten().enumerate();
                items.for_each(|(n, item)| misfits(said, item, &format!("{path}[{n}]"), found));
                true
            }
            "oneOf" => {
                one_of(said.as_array().unwrap(), value, path, found);
                true
            }
            "required" => said
                .as_array()
                .unwrap()
                .iter()
                .all(|key| value.get(key.as_str().unwrap()).is_some()),
            "properties" | "additionalProperties" => true,
            other => panic!("`{other}` is not known here"),
        };
        if !fits {
            found.push(format!("{path}: {value} is against {keyword} {said}"));
        }
    }
    for (key, value) in value.as_object().into_iter().flatten() {
        let path = format!("{path}.{key}");
        match (&schema["properties"][key], &schema["additionalProperties"]) {
            (Json::Null, Json::Object(_)) => {
                misfits(&schema["additionalProperties"], value, &path, found);
            }
            (Json::Null, Json::Bool(false)) => found.push(format!("{path}: no such key")),
            (Json::Null, _) => {}
            (known, _) => misfits(known, value, &path, found),
        }
    }
}

/// What does not fit the one of several schemas that is meant: that with the value's kind.
fn one_of(schemas: &[Json], value: &Json, path: &str, found: &mut Vec<String>) {
    let fit = schemas.iter().filter(|schema| all_misfits(schema, value).is_empty()).count();
    let is_meant = |schema: &&Json| schema["properties"]["kind"]["enum"][0] == value["kind"];
    match schemas.iter().find(is_meant) {
        _ if fit == 1 => {}
        Some(schema) => misfits(schema, value, path, found),
        None => found.push(format!("{path}: {} of several schemas fit", fit)),
    }
}

fn is_of_type(name: &str, value: &Json) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        other => panic!("`{other}` is no type"),
    }
}

fn all_misfits(schema: &Json, value: &Json) -> Vec<String> {
    let mut found = Vec::new();
    misfits(schema, value, "", &mut found);
    found
}

/// What the meta-schema says of the keywords that ours use.
fn assert_is_a_schema(schema: &Json, path: &str) {
    let types = ["object", "array", "string", "boolean", "integer", "number"];
    for (keyword, said) in schema.as_object().unwrap_or_else(|| panic!("{path}: {schema}")) {
        let path = format!("{path}/{keyword}");
        match keyword.as_str() {
            "$schema" => assert_eq!(said, "http://json-schema.org/draft-07/schema#"),
            "title" | "description" | "format" => assert!(said.is_string(), "{path}"),
            "type" => assert!(types.iter().any(|known| said == known), "{path}: {said}"),
            "minimum" | "maximum" => assert!(said.is_number(), "{path}"),
            "enum" => {
                let words = said.as_array().unwrap();
                let differ = words.iter().enumerate().all(|(n, word)| !words[..n].contains(word));
                assert!(!words.is_empty() && differ, "{path}: {said}");
            }
            "items" => assert_is_a_schema(said, &path),
            "oneOf" => {
                let variants = said.as_array().unwrap();
                assert!(variants.len() > 1, "{path}");
                variants.iter().for_each(|variant| assert_is_a_schema(variant, &path));
            }
            "required" => {
                let keys = said.as_array().unwrap();
                let known = |key: &Json| schema["properties"].get(key.as_str().unwrap()).is_some();
                assert!(!keys.is_empty() && keys.iter().all(known), "{path}: {said}");
            }
            "additionalProperties" if said.is_boolean() => {}
            "additionalProperties" => assert_is_a_schema(said, &path),
            "properties" => {
                for (key, inner) in said.as_object().unwrap() {
                    assert_is_a_schema(inner, &format!("{path}/{key}"));
                }
            }
            _ => panic!("{path} is no keyword of ours"),
        }
    }
}

#[test]
fn every_schema_is_one() {
    for kind in KINDS {
        let schema = schema(kind);
        assert_is_a_schema(&schema, kind);
        assert!(schema["properties"].as_object().unwrap().len() > 3, "{kind}");
    }
}

#[test]
fn the_real_content_fits() {
    let schemas = KINDS.map(|kind| (kind, schema(kind)));
    let mut seen = 0;
    let content = tree::read(&repository::root().join("content"));
    let content = content.into_iter().map(|(path, bytes)| (format!("content/{path}"), bytes));
    let config = fs::read(repository::root().join("config.toml")).unwrap();
    // A translation holds words by the ids of its original, which no schema can know.
    let content = content.filter(|(path, _)| !path.contains(".es."));
    for (path, bytes) in content.chain([("config.toml".to_string(), config)]) {
        let facts = facts(&path, std::str::from_utf8(&bytes).unwrap());
        let (_, schema) = schemas.iter().find(|(name, _)| *name == kind(&path)).unwrap();
        assert_eq!(all_misfits(schema, &facts), Vec::<String>::new(), "{path}");
        seen += 1;
    }
    assert!(seen > 15, "only {seen} files");
}

#[test]
fn what_does_not_fit_is_found() {
    let schema = schema("role");
    for (wrong, found) in [
        ("titel = \"a\"", ".titel: no such key"),
        ("title = 1", ".title: 1 is against type \"string\""),
        ("[extra]\nstatus = \"closed\"", ".extra.status: \"closed\" is against enum"),
        (
            "[[extra.requirement]]\nkind = \"note\"\nneeds = \"x\"",
            ".extra.requirement[0].needs: no such key",
        ),
        (
            "[[extra.requirement]]\nkind = \"skill\"\nany_of = [1]",
            ".extra.requirement[0].any_of[0]: 1 is against",
        ),
        (
            "[[extra.requirement]]\nkind = \"skill\"\nyears = 1",
            ".extra.requirement[0].years: no such key",
        ),
        ("[[extra.requirement]]\nid = \"a\"", ".extra.requirement[0]: 0 of several schemas fit"),
        ("[extra.source.lines]\nmq = -1", ".extra.source.lines.mq: -1 is against minimum"),
    ] {
        let misfits = all_misfits(&schema, &json(&Toml::Table(wrong.parse().unwrap())));
        assert!(misfits.len() == 1 && misfits[0].starts_with(found), "{wrong}: {misfits:?}");
    }
}

#[test]
fn a_kind_that_is_not_there_ends_with_2() {
    assert_eq!(Place::new().run(&["schema", "rolle"]).code, Some(2));
}
