//! How long functions are and how much they are given. Tests may be long tables.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::sources::rust;

const MOST_LINES: usize = 40;
const MOST_PARAMETERS: usize = 4;

/// What is too long in one file.
#[derive(Default)]
struct Findings(Vec<String>);

impl Findings {
    fn look(&mut self, signature: &syn::Signature, body: Span) {
        let lines = body.end().line - signature.span().start().line + 1;
        let (name, at) = (&signature.ident, signature.span().start().line);
        if lines > MOST_LINES {
            self.0.push(format!("{at}: `{name}` has {lines} lines"));
        }
        let parameters =
            signature.inputs.iter().filter(|one| matches!(one, syn::FnArg::Typed(_))).count();
        if parameters > MOST_PARAMETERS {
            self.0.push(format!("{at}: `{name}` has {parameters} parameters"));
        }
    }
}

impl<'ast> Visit<'ast> for Findings {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if module.ident != "tests" {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.look(&function.sig, function.block.span());
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.look(&function.sig, function.block.span());
        visit::visit_impl_item_fn(self, function);
    }
}

fn findings(text: &str) -> Vec<String> {
    let file = syn::parse_file(text).expect("the sources compile");
    let mut findings = Findings::default();
    findings.visit_file(&file);
    findings.0
}

#[test]
fn functions_are_short_and_take_little() {
    let mut found = Vec::new();
    let is_test = |path: &str| path.contains("/tests/") || path.ends_with("/tests.rs");
    for source in rust().iter().filter(|source| !is_test(&source.path)) {
        found.extend(findings(&source.text).iter().map(|f| format!("{}:{f}", source.path)));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_long_function_is_found() {
    let body = "a();\n".repeat(MOST_LINES);
    let text =
        format!("impl X {{ fn long(&self, a: u8, b: u8, c: u8, d: u8, e: u8) {{\n{body}}} }}");
    assert_eq!(findings(&text), ["1: `long` has 42 lines", "1: `long` has 5 parameters"]);
}
