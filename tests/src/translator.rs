//! What page translators do to a page, without changing its words: each text node gives way to
//! nested `font` elements, again whenever text appears or changes.
//!
//! The words stay the same, so that what a page says can be compared with what it should say: a
//! text that was changed in a node that nobody sees any more is found as an old text.

/// When a translator has its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Translator {
    /// In the task in which the text appeared.
    Live,
    /// Some time later, when the page may have gone on.
    Late,
}

impl Translator {
    /// The script that does it, for every new document.
    #[must_use]
    pub fn script(self) -> String {
        let when = match self {
            Self::Live => "work => work()",
            Self::Late => "work => setTimeout(work, 40)",
        };
        SCRIPT.replace("WHEN", when)
    }
}

const SCRIPT: &str = r#"(() => {
  const when = WHEN;
  const spared = 'script, style, svg, title, textarea, font[data-translated]';
  const translate = text => {
    if (!text.isConnected || !text.data.trim() || text.parentElement.closest(spared)) return;
    const [outer, inner] = ['font', 'font'].map(name => document.createElement(name));
    outer.dataset.translated = inner.dataset.translated = '';
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  };
  const all = node => {
    if (node.nodeType === Node.TEXT_NODE) return translate(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(translate);
  };
  new MutationObserver(changes => when(() => {
    for (const change of changes) {
      if (change.type === 'characterData') all(change.target);
      else change.addedNodes.forEach(all);
    }
  })).observe(document, { childList: true, characterData: true, subtree: true });
})()"#;
