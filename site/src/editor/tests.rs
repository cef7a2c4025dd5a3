use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::{Kind, cms, json_schema};
use crate::parse::schema::{Field, Value, Variants};

fn schema(kind: Kind) -> Json {
    serde_json::from_str(&json_schema(kind)).unwrap()
}

#[test]
fn a_schema_says_what_may_stand_at_each_key() {
    let role = schema(Kind::Role);
    let requirement = &role["properties"]["extra"]["properties"]["requirement"];
    assert_eq!(requirement["type"], "array");
    let variants = requirement["items"]["oneOf"].as_array().unwrap();
    let [experience, skill] = ["experience", "skill"].map(|kind| {
        let of_kind = |variant: &&Json| variant["properties"]["kind"]["enum"][0] == kind;
        let variant = variants.iter().find(of_kind).unwrap();
        assert_eq!(variant["additionalProperties"], false);
        assert_eq!(variant["required"][0], "kind");
        &variant["properties"]
    });
    assert_eq!(experience["months"]["type"], "integer");
    assert_eq!(experience["years"]["type"], "number");
    assert_eq!((&experience["any_of"], &skill["years"]), (&Json::Null, &Json::Null));
    assert_eq!(skill["any_of"]["items"]["type"], "string");
    assert_eq!(skill["need"]["enum"][2], "may_be_required");
    assert!(skill["line"]["description"].as_str().unwrap().contains("`mq 3`"));
    assert_eq!(role["properties"]["updated"]["format"], "date");
}

/// Paths of keys in the order of the type.
fn keys(fields: &[Field], path: &str, found: &mut Vec<String>) {
    for field in fields {
        let path = format!("{path}/{}", field.key);
        if matches!(&field.value, Value::Table(inner) if inner.is_empty()) {
            continue;
        }
        found.push(path.clone());
        match &field.value {
            Value::Table(inner) => keys(inner, &path, found),
            Value::Variants(Variants { common, own }) => {
                for (word, fields) in own {
                    let untagged = common.iter().filter(|field| field.key != Variants::TAG);
                    let all: Vec<_> = untagged.chain(fields).cloned().collect();
                    keys(&all, &format!("{path}/{word}"), found);
                }
            }
            _ => {}
        }
    }
}

/// Paths of the fields of the forms, by their indentation.
fn forms() -> BTreeSet<String> {
    let mut open: Vec<(usize, String)> = Vec::new();
    let mut found = BTreeSet::new();
    for line in cms().lines() {
        let Some((space, name)) = line.split_once("- name: ") else { continue };
        while open.last().is_some_and(|(depth, _)| *depth >= space.len()) {
            open.pop();
        }
        let name: String = serde_json::from_str(name).unwrap();
        open.push((space.len(), name));
        found.insert(open.iter().map(|(_, name)| format!("/{name}")).collect());
    }
    found
}

#[test]
fn every_key_has_a_field_in_the_forms() {
    let forms = forms();
    for (kind, folder) in [(Kind::Role, "roles"), (Kind::Ladder, "ladders"), (Kind::Page, "pages")]
    {
        let mut all = Vec::new();
        keys(&kind.fields(), &format!("/{folder}"), &mut all);
        let for_zola = ["template", "render", "in_search_index", "authors"];
        all.retain(|path| !for_zola.contains(&path.rsplit('/').next().unwrap()));
        let missing: Vec<&String> = all.iter().filter(|path| !forms.contains(*path)).collect();
        assert!(missing.is_empty(), "no field for {missing:?}");
        assert!(forms.contains(&format!("/{folder}/body")));
    }
    assert!(forms.contains("/roles/extra/requirement/experience/credit/when"));
    assert!(forms.contains("/roles/extra/source/lines/mq"));
    assert!(forms.contains("/pages/path") && !forms.contains("/roles/path"));
}

/// An editor refuses a list of fields without any.
#[test]
fn every_list_of_fields_has_one() {
    let cms = cms();
    let lines: Vec<&str> = cms.lines().collect();
    for pair in lines.windows(2).filter(|pair| pair[0].trim() == "fields:") {
        assert!(pair[1].trim_start().starts_with("- name: "), "{pair:?}");
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    assert!(!cms().contains("http"), "the configuration names another server");
}

/// An address has plain letters only, and a file says nothing that nobody said.
#[test]
fn editors_name_files_and_leave_out_fields_as_the_checker_wants() {
    let cms = cms();
    let (before, collections) = cms.split_once("collections:\n").unwrap();
    assert!(before.contains("slug:\n  encoding: ascii\n  clean_accents: true\n"), "{before}");
    assert!(before.contains("output:\n  omit_empty_optional_fields: true\n"), "{before}");
    assert!(collections.contains("typeKey: \"kind\""), "requirements have a form for each kind");
}
