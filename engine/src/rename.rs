//! Another file name for a role, and so another address: what names the old one is changed along,
//! and the old address leads to the new one.

use site::begin::{New, new};
use site::parse;
use site::sources::{SourceFile, SourcePath, Sources};
use studio::message::Changed;
use toml_edit::{Array, DocumentMut, Item, Value};

use crate::files;
use crate::form::edited;

/// Where files name roles by their ids.
const FOLDERS: [&str; 2] = ["content/ladders/", "content/roles/"];
/// The keys that hold these ids.
const KEYS: [&str; 3] = ["role", "from", "to"];

/// All that changes when the role of a file gets another name.
///
/// # Errors
/// When it is no role, the name is none, or a file has that name; what to do.
pub(crate) fn renamed(sources: &Sources, path: &str, name: &str) -> Result<Vec<Changed>, String> {
    let old = role_of(path).ok_or("only the file of a role can be renamed here")?;
    let (draft, _) = parse::parse(sources);
    let target = new(New::Role, "A role", Some(name.trim()), &draft)?.path;
    if sources.get(&target).is_some() {
        return Err(format!("there is a file `{target}`: choose another name"));
    }
    let new = role_of(&target).ok_or("this is no name of a role")?;
    let mut all = Vec::new();
    for (path, file) in sources.iter() {
        all.extend(in_file((path, file), (old, new))?);
    }
    Ok(all)
}

/// The role that a file says the facts of.
fn role_of(path: &str) -> Option<&str> {
    let name = path.strip_prefix("content/roles/")?.strip_suffix(".md")?;
    Some(name).filter(|name| *name != "_index" && !name.contains(['/', '.']))
}

/// What becomes of one file; nothing where it does not name the role.
fn in_file(
    (path, file): (&SourcePath, &SourceFile),
    (old, new): (&str, &str),
) -> Result<Vec<Changed>, String> {
    let path = path.as_str();
    let Some(text) = files::text(path, file) else { return Ok(Vec::new()) };
    let is_own = role_of(path) == Some(old);
    let mut changed = links(text, old, new);
    if path.ends_with(".md") && FOLDERS.iter().any(|folder| path.starts_with(folder)) {
        let names_it =
            changed.contains(&format!("\"{old}\"")) || changed.contains(&format!("'{old}'"));
        if is_own || names_it {
            changed =
                facts(&changed, (old, new), is_own).map_err(|why| format!("{path}: {why}"))?;
        }
    }
    let to = moved(path, old, new);
    if to == path && changed == text {
        return Ok(Vec::new());
    }
    if to == path {
        return Ok(vec![Changed::new(&to, Some(text), Some(changed))]);
    }
    Ok(vec![Changed::new(path, Some(text), None), Changed::new(&to, None, Some(changed))])
}

/// The new path of a file of the renamed role, or of one of its translations.
fn moved(path: &str, old: &str, new: &str) -> String {
    let rest = path.strip_prefix("content/roles/").and_then(|name| name.strip_prefix(old));
    match rest.filter(|rest| rest.starts_with('.')) {
        Some(rest) => format!("content/roles/{new}{rest}"),
        None => path.to_owned(),
    }
}

/// A text whose links lead to the new file.
fn links(text: &str, old: &str, new: &str) -> String {
    text.replace(&format!("@/roles/{old}.md"), &format!("@/roles/{new}.md"))
}

/// A file whose facts use the new name. The role's own file gets the old address as an alias.
fn facts(text: &str, names: (&str, &str), is_own: bool) -> Result<String, String> {
    edited(text, |facts| {
        name_anew(facts.as_item_mut(), names);
        if is_own { keep_address(facts, names) } else { Ok(()) }
    })
}

fn name_anew(item: &mut Item, names: (&str, &str)) {
    match item {
        Item::ArrayOfTables(list) => {
            for table in list.iter_mut() {
                table.iter_mut().for_each(|(key, item)| name_under(key.get(), item, names));
            }
        }
        Item::Table(table) => {
            table.iter_mut().for_each(|(key, item)| name_under(key.get(), item, names));
        }
        Item::Value(value) => name_in_value("", value, names),
        Item::None => {}
    }
}

fn name_under(key: &str, item: &mut Item, names: (&str, &str)) {
    match item {
        Item::Value(value) => name_in_value(key, value, names),
        item => name_anew(item, names),
    }
}

fn name_in_value(key: &str, value: &mut Value, (old, new): (&str, &str)) {
    match value {
        Value::String(text) if KEYS.contains(&key) && text.value() == old => {
            let decor = text.decor().clone();
            *value = new.into();
            *value.decor_mut() = decor;
        }
        Value::Array(list) => list.iter_mut().for_each(|one| name_in_value(key, one, (old, new))),
        Value::InlineTable(table) => {
            table.iter_mut().for_each(|(key, one)| name_in_value(key.get(), one, (old, new)));
        }
        _ => {}
    }
}

/// Adds the old address as an alias, and removes an alias that equals the new address.
fn keep_address(facts: &mut DocumentMut, (old, new): (&str, &str)) -> Result<(), String> {
    let list = facts.entry("aliases").or_insert(Item::Value(Array::new().into()));
    let list = list.as_array_mut().ok_or("`aliases` is not a list: fix it first")?;
    let own = format!("roles/{new}");
    list.retain(|alias| alias.as_str().map(|alias| alias.trim_matches('/')) != Some(&own));
    list.push(format!("roles/{old}"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROLE: &str = "+++\ntitle = \"Clerk\" # short\n[extra]\nsupervises = \
        [{ title = \"Aide\", role = \"aide\" }]\n+++\nSee [us](@/roles/clerk.md).\n";
    const AIDE: &str = "+++\r\ntitle = \"Aide\"\r\n[extra]\r\nreports_to = [\r\n  { title = \
        \"Clerk\", role = \"clerk\" }, # the clerk\r\n]\r\n+++\r\nAide of the clerk.\r\n";
    const LADDER: &str = "+++\ntitle = \"clerk\"\n[[extra.rung]]\nrole = \"clerk\"\n\
        [[extra.step]]\nfrom = 'aide'\nto = \"clerk\" # up\n[[extra.step.evidence]]\n\
        role = \"clerk\"\nnote = \"clerk\"\n+++\n";

    fn sources() -> Sources {
        let mut sources = Sources::default();
        for (path, text) in [
            ("content/roles/clerk.md", ROLE),
            ("content/roles/clerk.es.md", "+++\ntitle = \"Oficinista\"\n+++\n"),
            ("content/roles/aide.md", AIDE),
            ("content/roles/clerk-two.md", "+++\ntitle = \"Two\"\n+++\n"),
            ("content/ladders/office.md", LADDER),
            ("content/about.md", "+++\ntitle = \"About\"\n+++\n[clerk](@/roles/clerk.md#pay)\n"),
        ] {
            sources.insert_text(path, text);
        }
        sources
    }

    #[test]
    fn all_that_names_a_role_follows() {
        let texts = renamed(&sources(), "content/roles/clerk.md", "records-clerk").unwrap();
        let text = |path: &str| {
            let own = texts.iter().find(|own| own.path == path);
            own.unwrap_or_else(|| panic!("{path} is not in {texts:?}")).text.clone()
        };
        assert_eq!(text("content/roles/clerk.md"), None);
        assert_eq!(text("content/roles/clerk.es.md"), None);
        assert!(text("content/roles/records-clerk.es.md").unwrap().contains("Oficinista"));
        let own = text("content/roles/records-clerk.md").unwrap();
        let kept = own.replace("aliases = [\"roles/clerk\"]\n", "");
        assert_eq!(kept, ROLE.replace("@/roles/clerk.md", "@/roles/records-clerk.md"), "{own}");
        assert_ne!(kept, own);
        let aide = text("content/roles/aide.md").unwrap();
        assert_eq!(aide, AIDE.replace("role = \"clerk\"", "role = \"records-clerk\""));
        let ladder = LADDER.replace("role = \"clerk\"", "role = \"records-clerk\"");
        let ladder = ladder.replace("to = \"clerk\"", "to = \"records-clerk\"");
        assert_eq!(text("content/ladders/office.md").unwrap(), ladder);
        assert!(text("content/about.md").unwrap().contains("(@/roles/records-clerk.md#pay)"));
        assert_eq!(texts.len(), 7, "{texts:?}");
    }

    #[test]
    fn names_that_cannot_be_are_refused() {
        let refused = |path: &str, name: &str| renamed(&sources(), path, name).unwrap_err();
        assert!(refused("content/roles/clerk.md", "aide").contains("there is a file"));
        assert!(refused("content/roles/clerk.md", "Rec Clerk").contains("like `rec-clerk`"));
        assert!(refused("content/about.md", "us").contains("only the file of a role"));
        let mut broken = sources();
        broken.insert_text("content/roles/clerk.md", "+++\ntitle = \n+++\n");
        assert!(renamed(&broken, "content/roles/clerk.md", "records").is_err());
    }
}
