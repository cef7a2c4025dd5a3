//! Messages that nobody has translated: they are marked with their language where pages are made.

use super::Table;
use crate::Arg;
use crate::foreign::{interrupted, marked};

/// The language of messages that nobody has translated.
const OF_MESSAGES: &str = "en";

impl Table {
    /// What such a message says, marked. Words in it that are marked themselves stand between two
    /// marked pieces: marks do not hold others.
    pub(super) fn write_untranslated(&self, message: &[u8], args: &[Arg<'_>]) -> String {
        let text = |arg: &Arg<'_>| match arg {
            Arg::Text(text) => interrupted(text, OF_MESSAGES),
            Arg::Number(_) => String::new(),
        };
        let texts: Vec<String> = args.iter().map(text).collect();
        let inside = |(arg, text): (&Arg<'_>, _)| match arg {
            Arg::Text(_) => Arg::Text(text),
            Arg::Number(number) => Arg::Number(*number),
        };
        let texts = texts.iter().map(String::as_str);
        let args: Vec<Arg<'_>> = args.iter().zip(texts).map(inside).collect();
        let mut said = Vec::new();
        self.add(message, &args, &mut said);
        let said = String::from_utf8(said).unwrap_or_default();
        marked(&said, Some(OF_MESSAGES)).replace(&marked("", Some(OF_MESSAGES)), "")
    }
}
