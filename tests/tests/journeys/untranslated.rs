//! A site in a language that nobody has translated the messages into: they stand there in English,
//! say so, and nothing of their marks is seen.

use site::Options;
use site::sources::{SourceFile, Sources};
use tests::host::Host;
use tests::visit::Settings;
use tests::{repository, tree};

use crate::ground::{BASE, Ground};

/// Marks of words, which are letters of no alphabet.
const MARKS: &str = "[document.body.textContent, document.title,\
    ...[...document.querySelectorAll('*')].flatMap(e => [...e.attributes].map(a => a.value))]\
    .filter(text => /[\\ue000-\\uf8ff]/.test(text)).join('|')";

/// The site in Arabic, of which not one message is there.
fn host() -> Host {
    let real = site::load::load(repository::root()).unwrap();
    let mut sources = Sources::default();
    for (path, file) in real.iter().filter(|(path, _)| !path.as_str().contains(".es.")) {
        sources.insert(path.clone(), file.clone());
    }
    let Some(SourceFile::Bytes(config)) = real.get("config.toml") else { panic!("no config") };
    let config = std::str::from_utf8(config).unwrap();
    let (config, _) = config.split_once("[languages.es]").unwrap();
    let config = config.replace("default_language = \"en\"", "default_language = \"ar\"");
    sources.insert_text("config.toml", &config);
    let made = site::make(&sources, &Options::default()).site.expect("the site is made");
    Host::start(tree::of(&made.output()), BASE)
}

pub(crate) fn marks_of_words_are_not_seen(ground: &Ground) {
    let host = host();
    let visit = ground.visitor(Settings::default());
    let both = "compare/?from=data-engineer&to=data-science-lead";
    for page in ["roles/", "check/", "skills/", "skills/?q=zzz", "compare/", both, "ladders/"] {
        visit.go(&host.url(page));
        visit.wait_for(
            "[...document.querySelectorAll('[data-island]')]\
            .every(e => e.dataset.state === 'alive' || e.dataset.island === 'ladder-progress')",
        );
        assert_eq!(visit.text(MARKS), "", "{page}");
        if page == "roles/" {
            let facts = "document.querySelectorAll('.finder__list dd [lang=en]').length";
            assert!(visit.count(facts) > 0, "what pay and hours are in is not told");
        }
        if page == both {
            // What the module writes itself names the language of what came marked.
            let told = "document.querySelectorAll('.takes dd [lang=en][dir=auto]').length";
            assert!(visit.count(told) > 0, "what a step takes is not told");
        }
        visit.assert_content();
    }
}
