//! A new kind of requirement must not compile before everything is said of it: code that tells
//! kinds apart names all of them, in a `match` without `_`.

use syn::visit::{self, Visit};

use crate::sources::{is_test, rust};

/// The kinds, as `roles::Kind` names them.
const KINDS: [&str; 10] = [
    "Experience",
    "Education",
    "Course",
    "Holding",
    "Status",
    "Condition",
    "Ability",
    "Equivalency",
    "Statement",
    "Note",
];

/// Where kinds are told apart; everywhere else, a kind is asked by a method of its own.
const HOME: &str = "roles/src/kind";

/// What tells a kind from the others and names no other.
#[derive(Default)]
struct Findings {
    found: Vec<String>,
    is_at_home: bool,
}

/// Whether a pattern names a kind.
#[derive(Default)]
struct NamesKind(bool);

impl<'ast> Visit<'ast> for NamesKind {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|one| one.ident.to_string()).collect();
        if let [.., kind, variant] = &segments[..] {
            self.0 |= kind == "Kind" && KINDS.contains(&variant.as_str());
        }
    }
}

fn names_kind(pattern: &syn::Pat) -> bool {
    let mut names = NamesKind::default();
    names.visit_pat(pattern);
    names.0
}

/// Whether a pattern takes whatever there is.
fn is_wild(pattern: &syn::Pat) -> bool {
    match pattern {
        syn::Pat::Wild(_) => true,
        syn::Pat::Tuple(tuple) => tuple.elems.iter().all(is_wild),
        _ => false,
    }
}

impl<'ast> Visit<'ast> for Findings {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if module.ident != "tests" {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_expr_match(&mut self, tells: &'ast syn::ExprMatch) {
        let names = tells.arms.iter().any(|arm| names_kind(&arm.pat));
        let is_wild = |arm: &syn::Arm| is_wild(&arm.pat);
        if names && tells.arms.iter().any(is_wild) {
            self.found.push("a `match` on kinds with `_`".into());
        }
        visit::visit_expr_match(self, tells);
    }

    fn visit_expr_let(&mut self, tells: &'ast syn::ExprLet) {
        if !self.is_at_home && names_kind(&tells.pat) {
            self.found.push("`if let` of one kind".into());
        }
        visit::visit_expr_let(self, tells);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if !self.is_at_home && names_kind(&local.pat) {
            self.found.push("`let ... else` of one kind".into());
        }
        visit::visit_local(self, local);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        let tokens = called.tokens.to_string();
        let names = KINDS.iter().any(|kind| tokens.contains(&format!(" Kind :: {kind}")));
        if !self.is_at_home && called.path.is_ident("matches") && names {
            self.found.push("`matches!` of one kind".into());
        }
        visit::visit_macro(self, called);
    }
}

fn findings(path: &str, text: &str) -> Vec<String> {
    let mut findings = Findings { is_at_home: path.starts_with(HOME), ..Findings::default() };
    findings.visit_file(&syn::parse_file(text).expect("the sources compile"));
    findings.found
}

#[test]
fn code_that_tells_kinds_apart_names_all_of_them() {
    let sources = rust()
        .into_iter()
        .filter(|source| !is_test(&source.path) && !source.path.starts_with("reader/"));
    let found: Vec<String> = sources
        .flat_map(|source| {
            let found = findings(&source.path, &source.text);
            found.into_iter().map(move |what| format!("{}: {what}", source.path))
        })
        .collect();
    assert!(found.is_empty(), "ask the kind by a method of `{HOME}`\n{}", found.join("\n"));
}

#[test]
fn telling_one_kind_apart_is_found() {
    let check = |code: &str, expected: usize| {
        let text = format!("fn f(kind: &Kind) {{ {code} }}");
        assert_eq!(findings("site/src/a.rs", &text).len(), expected, "{code}");
    };
    check("if let Kind::Experience(own) = kind {}", 1);
    check("let Some(roles::Kind::Note) = kind else { return };", 1);
    check("matches!(kind, Kind::Note | Kind::Statement);", 1);
    check("match kind { Kind::Note => {} _ => {} }", 1);
    check("match (a, kind) { (_, Kind::Note) => {} (_, _) => {} }", 1);
    check("match kind { Kind::Note => {} Kind::Ability => {} }", 0);
    check("let kind = Kind::Note;", 0);
    check("matches!(kind, KindWord::Note);", 0);
    assert!(findings("roles/src/kind/a.rs", "fn f() { if let Kind::Note = kind {} }").is_empty());
}
