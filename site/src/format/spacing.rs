//! Keys and values with the spacing that all have. Words, values and comments are
//! taken as they stand; lists over several lines stay so.

use toml_parser::lexer::{Token, TokenKind};

use super::order::Order;

/// How far a line of a list stands in, for each list around it.
const STEP: &str = "  ";

/// A text that is being written anew.
pub(super) struct Writing<'a> {
    pub(super) toml: &'a str,
    pub(super) order: &'a Order<'a>,
    pub(super) line_end: &'a str,
}

/// A value that is being read.
struct Value<'w, 'a, 't> {
    writing: &'w Writing<'a>,
    left: &'t [Token],
}

impl Writing<'_> {
    /// The text of a token.
    pub(super) fn text(&self, token: &Token) -> &str {
        &self.toml[token.span().start()..token.span().end()]
    }

    /// A key or a header, without white space.
    pub(super) fn key(&self, tokens: &[Token]) -> String {
        let solid = tokens.iter().filter(|token| token.kind() != TokenKind::Whitespace);
        solid.map(|token| self.text(token)).collect()
    }

    /// The parts of a key's name.
    pub(super) fn names(&self, tokens: &[Token]) -> Vec<String> {
        let is_name = |token: &&Token| {
            let kind = token.kind();
            matches!(kind, TokenKind::Atom | TokenKind::BasicString | TokenKind::LiteralString)
        };
        let names = tokens.iter().filter(is_name);
        names.map(|token| self.text(token).trim_matches(['"', '\'']).to_string()).collect()
    }

    /// The comment at the end of a line, as far away as it was.
    pub(super) fn comment(&self, rest: &[Token]) -> String {
        let Some(comment) = rest.iter().find(|t| t.kind() == TokenKind::Comment) else {
            return String::new();
        };
        let space = rest.first().filter(|t| t.kind() == TokenKind::Whitespace);
        let space = space.map_or(" ", |space| self.text(space));
        format!("{space}{}", self.text(comment).trim_end())
    }

    /// The value of the key at a path, and what follows it.
    pub(super) fn value<'t>(&self, tokens: &'t [Token], path: &[String]) -> (String, &'t [Token]) {
        let mut value = Value { writing: self, left: tokens };
        value.skip_spaces();
        let text = value.read(path, 0);
        (text, value.left)
    }
}

impl<'t> Value<'_, '_, 't> {
    fn kind(&self) -> Option<TokenKind> {
        self.left.first().map(Token::kind)
    }

    fn next(&mut self) -> Option<&'t Token> {
        let (first, left) = self.left.split_first()?;
        self.left = left;
        Some(first)
    }

    fn skip_spaces(&mut self) {
        while self.kind() == Some(TokenKind::Whitespace) {
            self.next();
        }
    }

    fn read(&mut self, path: &[String], depth: usize) -> String {
        match self.kind() {
            Some(TokenKind::LeftSquareBracket) => self.list(path, depth),
            Some(TokenKind::LeftCurlyBracket) => self.table(path, depth),
            _ => self.scalar(),
        }
    }

    /// A text, a number, a date: everything up to what ends a value.
    fn scalar(&mut self) -> String {
        let mut text = self.next().map_or("", |token| self.writing.text(token)).to_string();
        let mut space = "";
        while let Some(token) = self.left.first() {
            match token.kind() {
                // Between a date and its time.
                TokenKind::Whitespace => match self.left.get(1).map(Token::kind) {
                    Some(TokenKind::Atom) => space = " ",
                    _ => break,
                },
                TokenKind::Comma
                | TokenKind::RightSquareBracket
                | TokenKind::RightCurlyBracket
                | TokenKind::Newline
                | TokenKind::Comment => break,
                _ => {
                    text += std::mem::take(&mut space);
                    text += self.writing.text(token);
                }
            }
            self.next();
        }
        text
    }

    fn list(&mut self, path: &[String], depth: usize) -> String {
        self.next();
        let mut lines = vec![String::new()];
        loop {
            self.skip_spaces();
            let add = match self.kind() {
                None => break,
                Some(TokenKind::RightSquareBracket) => {
                    self.next();
                    break;
                }
                Some(TokenKind::Newline) => {
                    self.next();
                    lines.push(String::new());
                    continue;
                }
                Some(TokenKind::Comma) => {
                    self.next();
                    ",".to_string()
                }
                Some(TokenKind::Comment) => {
                    let comment = self.next().map(|token| self.writing.text(token).trim_end());
                    comment.unwrap_or_default().to_string()
                }
                Some(_) => self.read(path, depth + 1),
            };
            let line = lines.last_mut().expect("there is a line from the start");
            if !line.is_empty() && add != "," {
                line.push(' ');
            }
            *line += &add;
        }
        self.listed(lines, depth)
    }

    fn listed(&self, lines: Vec<String>, depth: usize) -> String {
        if let [line] = lines.as_slice() {
            return format!("[{}]", line.strip_suffix(',').unwrap_or(line));
        }
        let end = self.writing.line_end;
        // A comment beside the first bracket speaks of the whole list.
        let beside = lines[0].starts_with('#');
        let mut text = if beside { format!("[ {}", lines[0]) } else { "[".to_string() };
        let (mut first, mut blank) = (true, false);
        for line in lines.iter().skip(usize::from(beside)) {
            if line.is_empty() {
                blank = !first;
                continue;
            }
            if std::mem::take(&mut blank) {
                text += end;
            }
            first = false;
            text = format!("{text}{end}{}{line}", STEP.repeat(depth + 1));
        }
        format!("{text}{end}{}]", STEP.repeat(depth))
    }

    /// A table on one line, its keys in order.
    fn table(&mut self, path: &[String], depth: usize) -> String {
        let from = self.left;
        let mut pairs: Vec<(usize, String)> = Vec::new();
        self.next();
        loop {
            self.skip_spaces();
            match self.kind() {
                None => break,
                Some(TokenKind::RightCurlyBracket) => {
                    self.next();
                    break;
                }
                // Newer TOML, which `check` reports: left as it stands.
                Some(TokenKind::Newline | TokenKind::Comment) => return self.as_it_stands(from),
                Some(TokenKind::Comma) => {
                    self.next();
                }
                Some(_) => pairs.push(self.pair(path, depth)),
            }
        }
        pairs.sort_by_key(|(rank, _)| *rank);
        let pairs: Vec<String> = pairs.into_iter().map(|(_, text)| text).collect();
        if pairs.is_empty() { "{}".to_string() } else { format!("{{ {} }}", pairs.join(", ")) }
    }

    fn pair(&mut self, path: &[String], depth: usize) -> (usize, String) {
        let equals = self.left.iter().position(|token| token.kind() == TokenKind::Equals);
        let (name, rest) = self.left.split_at(equals.unwrap_or(self.left.len()));
        self.left = rest.get(1..).unwrap_or_default();
        self.skip_spaces();
        let names = self.writing.names(name);
        let rank = names.first().map_or(0, |key| self.writing.order.rank(path, key));
        let path: Vec<String> = path.iter().chain(&names).cloned().collect();
        (rank, format!("{} = {}", self.writing.key(name), self.read(&path, depth)))
    }

    /// A table from its first bracket to its last, with everything in it untouched.
    fn as_it_stands(&mut self, from: &'t [Token]) -> String {
        let mut open = 0_usize;
        let last = from.iter().position(|token| {
            match token.kind() {
                TokenKind::LeftCurlyBracket | TokenKind::LeftSquareBracket => open += 1,
                TokenKind::RightCurlyBracket | TokenKind::RightSquareBracket => open -= 1,
                _ => {}
            }
            open == 0
        });
        let (table, left) = from.split_at(last.map_or(from.len(), |last| last + 1));
        self.left = left;
        table.iter().map(|token| self.writing.text(token)).collect()
    }
}
