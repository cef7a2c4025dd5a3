//! Turns the catalog into typed calls, and each language that comes along into a table.
//!
//! The English files are the catalog: they say which messages there are and which places each
//! has. The build ends with an error where a language does not fit them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/compile.rs"]
#[allow(dead_code, unreachable_pub, missing_docs)]
mod compile;

use compile::{Written, encode, places, read};

/// A message of the catalog.
struct Message {
    name: String,
    places: Vec<(String, bool)>,
    text: String,
    group: usize,
}

fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=src/compile.rs");
    let locales = Path::new(&variable("CARGO_MANIFEST_DIR")).join("locales");
    let out = PathBuf::from(variable("OUT_DIR"));
    let (groups, catalog) = catalog(&locales.join("en"));
    let mut code = calls(&catalog, &groups);
    let mut languages = String::new();
    for folder in entries(&locales) {
        let language = name_of(&folder);
        let bytes = table(&folder, &catalog);
        save(&out.join(format!("{language}.bin")), &bytes);
        writeln!(
            languages,
            "    (\"{language}\", include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{language}.bin\"))),"
        )
        .expect("writing to a string succeeds");
    }
    code += &format!(
        "/// The languages that come along, each with its messages in the order of the catalog.\n\
         #[cfg(feature = \"tables\")]\npub(crate) static BUNDLED: &[(&str, &[u8])] = &[\n{languages}];\n"
    );
    save(&out.join("messages.rs"), code.as_bytes());
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("cargo sets {name}"))
}

fn save(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// What is in a folder, by name.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut all: Vec<PathBuf> = read.flatten().map(|entry| entry.path()).collect();
    all.sort();
    all
}

fn name_of(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Messages of one file, or an end of the build that says where and why.
fn messages(file: &Path) -> Vec<Written> {
    let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let (messages, refused) = read(&text);
    if let Some(first) = refused.first() {
        let line = text[..first.start].lines().count();
        panic!("{}:{line}: {}", file.display(), first.message);
    }
    messages
}

/// The groups by name with their first message and their number of messages, and all messages.
fn catalog(folder: &Path) -> (Vec<(String, usize, usize)>, Vec<Message>) {
    let (mut groups, mut all) = (Vec::new(), Vec::<Message>::new());
    for (group, file) in entries(folder).iter().enumerate() {
        let first = all.len();
        for Written { name, pieces, .. } in messages(file) {
            assert!(all.iter().all(|own| own.name != name), "`{name}` is in the catalog twice");
            let text = format!("{pieces:?}");
            all.push(Message { name, places: places(&pieces), text, group });
        }
        groups.push((name_of(file), first, all.len() - first));
    }
    (groups, all)
}

/// `result-missing` as `ResultMissing`.
fn type_name(name: &str) -> String {
    let parts = name.split('-').map(|part| {
        let mut letters = part.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    parts.collect()
}

fn calls(catalog: &[Message], groups: &[(String, usize, usize)]) -> String {
    let mut code =
        String::from("/// Every message, a type each: its fields are its places.\npub mod msg {\n");
    for (id, message) in catalog.iter().enumerate() {
        code += &call(id, message);
    }
    code += "}\n\n/// The files of the catalog.\npub mod group {\n    use super::Group;\n";
    for (name, first, count) in groups {
        let constant = name.to_uppercase().replace('-', "_");
        code += &format!(
            "    /// The messages of `{name}.ftl`.\n    pub const {constant}: Group = \
             Group {{ first: {first}, count: {count} }};\n"
        );
    }
    code += "}\n\n/// The names of all messages and their places.\n#[cfg(feature = \"tables\")]\n\
             pub(crate) static NAMES: &[(&str, &[&str])] = &[\n";
    for message in catalog {
        let places: Vec<&str> = message.places.iter().map(|(name, _)| name.as_str()).collect();
        code += &format!("    (\"{}\", &{places:?}),\n", message.name);
    }
    code + &format!("];\n\npub(crate) const DIGEST: u32 = {};\n", digest(catalog))
}

/// One message as a type.
fn call(id: usize, Message { name, places, .. }: &Message) -> String {
    let ty = type_name(name);
    let doc = format!("    /// `{name}`\n    #[derive(Debug, Clone, Copy)]\n");
    if places.is_empty() {
        return format!(
            "{doc}    pub struct {ty};\n    impl {ty} {{\n        /// Its key.\n        \
             pub const KEY: crate::Key = crate::Key({id});\n    }}\n    impl crate::Message for {ty} \
             {{\n        const ID: u16 = {id};\n        fn args(&self) -> impl AsRef<[crate::Arg<'_>]> \
             {{\n            [] as [crate::Arg<'_>; 0]\n        }}\n    }}\n"
        );
    }
    let is_text = places.iter().any(|(_, number)| !number);
    let (generics, used) = if is_text { ("<'a>", "<'_>") } else { ("", "") };
    let (mut fields, mut args) = (String::new(), String::new());
    for (place, number) in places {
        let field = place.replace('-', "_");
        let (of, arg) = if *number { ("usize", "Number") } else { ("&'a str", "Text") };
        fields += &format!("        /// `${place}`\n        pub {field}: {of},\n");
        args += &format!("crate::Arg::{arg}(self.{field}), ");
    }
    format!(
        "{doc}    pub struct {ty}{generics} {{\n{fields}    }}\n    impl crate::Message for \
         {ty}{used} {{\n        const ID: u16 = {id};\n        fn args(&self) -> impl \
         AsRef<[crate::Arg<'_>]> {{\n            [{args}]\n        }}\n    }}\n"
    )
}

/// What tells one catalog from another: the names and the places.
fn digest(catalog: &[Message]) -> u32 {
    let all = catalog.iter().map(|message| format!("{} {:?}\n", message.name, message.places));
    all.collect::<String>()
        .bytes()
        .fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The messages of a language: for each of the catalog its length and its bytes.
fn table(folder: &Path, catalog: &[Message]) -> Vec<u8> {
    let mut known: BTreeMap<String, Written> = BTreeMap::new();
    for (file, message) in entries(folder)
        .into_iter()
        .flat_map(|f| messages(&f).into_iter().map(move |m| (f.clone(), m)))
    {
        let name = message.name.clone();
        assert!(
            catalog.iter().any(|own| own.name == name),
            "{}: the English catalog has no message `{name}`",
            file.display()
        );
        let twice = known.insert(name.clone(), message).is_some();
        assert!(!twice, "{}: `{name}` is there twice", file.display());
    }
    let mut bytes = Vec::new();
    for message in catalog {
        let name = &message.name;
        let written = known.get(name);
        let written =
            written.unwrap_or_else(|| panic!("{}: `{name}` is missing", folder.display()));
        let names: Vec<&str> = message.places.iter().map(|(name, _)| name.as_str()).collect();
        let encoded = encode(&written.pieces, &names).unwrap_or_else(|place| {
            panic!("{}: `{name}` has no place `${place}` in English", folder.display())
        });
        let own = places(&written.pieces);
        for place in &names {
            assert!(
                own.iter().any(|(own, _)| own == place),
                "{}: `{name}` lacks the place `${place}`",
                folder.display()
            );
        }
        bytes.extend(u16::try_from(encoded.len()).expect("a message is short").to_le_bytes());
        bytes.extend(encoded);
        let _ = (&message.text, message.group);
    }
    bytes
}
