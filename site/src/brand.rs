//! The colors of a city: those it names, and those that follow from them. Which colors
//! can be read on which is the business of `color`; what is wrong with them, of `check`.

use crate::color::Color;

/// What text stands on in the light theme, as in `render/style/tokens.css`.
pub(crate) const LIGHT: [&str; 3] = ["#ffffff", "#f2f5f8", "#e4eaf0"];
/// The same in the dark theme.
pub(crate) const DARK: [&str; 3] = ["#0d1319", "#161f28", "#22303e"];
/// The colors of lines on a dark panel, as there.
pub(crate) const LINES: [&str; 6] =
    ["#7cb4ff", "#ff8f8f", "#5fd19a", "#f5ad62", "#d3adf7", "#5ccedc"];
/// What less important text and lines have on a dark panel.
const MUTED: &str = "#c3d0db";
const RULE: &str = "#47627a";

/// The colors a city chose; those that are missing are ours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Brand {
    /// Links, buttons and marks in the light theme.
    pub accent: Option<Color>,
    /// The same in the dark theme.
    pub accent_dark: Option<Color>,
    /// The band behind the name of the site.
    pub banner: Option<Color>,
    /// Text in that band.
    pub on_banner: Option<Color>,
}

/// Colors from their names.
pub(crate) fn surfaces(names: [&str; 3]) -> [Color; 3] {
    names.map(|name| Color::read(name).expect("the surfaces are colors"))
}

impl Brand {
    /// Custom properties for the end of the style sheet; nothing without a brand. Only
    /// for screens: paper is black on white.
    pub(crate) fn css(&self) -> String {
        if *self == Self::default() {
            return String::new();
        }
        let dark = self
            .accent_dark
            .or_else(|| self.accent.map(|accent| accent.readable(Color::WHITE, &surfaces(DARK))));
        let light = accent(self.accent) + &self.banner();
        let dark = accent(dark) + &self.banner();
        format!(
            "@media screen{{:root{{{light}}}}}\
             @media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
        )
    }

    fn banner(&self) -> String {
        let Some(banner) = self.banner else { return String::new() };
        let on = self.on_banner.unwrap_or_else(|| banner.on());
        let readable = |name: &str| {
            let color = Color::read(name).expect("the colors are colors");
            color.readable(banner.on(), &[banner])
        };
        let lines = LINES.iter().enumerate();
        let lines = lines.map(|(n, line)| format!(";--color-banner-line-{n}:{}", readable(line)));
        format!(
            "--color-banner:{banner};--color-on-banner:{on};--color-banner-focus:{on};\
             --color-banner-muted:{};--color-banner-line:{}{}",
            readable(MUTED),
            readable(RULE),
            lines.collect::<String>()
        )
    }
}

fn accent(accent: Option<Color>) -> String {
    let Some(accent) = accent else { return String::new() };
    let on = accent.on();
    format!("--color-accent:{accent};--color-link:{accent};--color-on-accent:{on};")
}

#[cfg(test)]
mod tests {
    use super::{Brand, DARK, LIGHT, LINES};
    use crate::color::Color;

    const TOKENS: &str = include_str!("render/style/tokens.css");

    /// The colors of a theme, by name.
    fn theme(dark: bool) -> Vec<(&'static str, Color)> {
        let (light, rest) = TOKENS.split_once("@media").unwrap();
        let (rest, _) = rest.split_once("/* What stands on").unwrap();
        let declared = |text: &'static str| {
            let lines = text.lines().filter_map(|line| line.trim().strip_prefix("--color-"));
            lines.filter_map(|line| line.strip_suffix(';')?.split_once(": "))
        };
        let mut all: Vec<_> = declared(light).collect();
        for (name, value) in declared(rest).filter(|_| dark) {
            let known = all.iter_mut().find(|(known, _)| *known == name);
            known.unwrap_or_else(|| panic!("{name} is dark only")).1 = value;
        }
        let read = |text: &str| Color::read(text).unwrap_or_else(|| panic!("{text}"));
        all.into_iter().map(|(name, text)| (name, read(text))).collect()
    }

    /// What stands on what, and the contrast it needs.
    const PAIRS: [(&str, &[&str], f64); 26] = [
        ("text", &["surface", "raised", "tint", "mark-surface"], 7.0),
        ("muted", &["surface", "raised", "tint", "mark-surface"], 4.5),
        ("link", &["surface", "raised", "tint", "mark-surface"], 4.5),
        ("accent", &["surface", "raised", "tint"], 4.5),
        ("mark", &["surface", "raised", "mark-surface"], 4.5),
        ("error", &["surface", "raised", "tint"], 4.5),
        ("on-accent", &["accent"], 4.5),
        ("on-banner", &["banner"], 7.0),
        ("edge", &["surface", "raised"], 3.0),
        ("focus", &["surface", "raised", "tint"], 3.0),
        ("banner-focus", &["banner"], 3.0),
        ("banner-muted", &["banner"], 4.5),
        ("on-you", &["you"], 7.0),
        ("text", &["you-surface"], 7.0),
        ("line-0", &["surface", "raised"], 4.5),
        ("line-1", &["surface", "raised"], 4.5),
        ("line-2", &["surface", "raised"], 4.5),
        ("line-3", &["surface", "raised"], 4.5),
        ("line-4", &["surface", "raised"], 4.5),
        ("line-5", &["surface", "raised"], 4.5),
        ("banner-line-0", &["banner"], 4.5),
        ("banner-line-1", &["banner"], 4.5),
        ("banner-line-2", &["banner"], 4.5),
        ("banner-line-3", &["banner"], 4.5),
        ("banner-line-4", &["banner"], 4.5),
        ("banner-line-5", &["banner"], 4.5),
    ];

    #[test]
    fn every_theme_has_enough_contrast() {
        for dark in [false, true] {
            let theme = theme(dark);
            let find = |name: &str| {
                theme.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("{name}")).1
            };
            for (name, surfaces, least) in PAIRS {
                for surface in surfaces {
                    let contrast = find(name).contrast(find(surface));
                    assert!(contrast >= least, "{name} on {surface}, dark {dark}: {contrast:.2}");
                }
            }
        }
    }

    #[test]
    fn brands_are_tried_on_the_surfaces_that_pages_have() {
        for (dark, surfaces) in [(false, LIGHT), (true, DARK)] {
            let lines = (0..LINES.len()).map(|n| format!("banner-line-{n}")).zip(LINES);
            let surfaces =
                ["surface", "raised", "tint"].map(String::from).into_iter().zip(surfaces);
            for (name, surface) in surfaces.chain(lines) {
                let token = theme(dark).into_iter().find(|(known, _)| *known == name).unwrap().1;
                assert_eq!(token.to_string(), surface, "{name}, dark {dark}");
            }
        }
    }

    #[test]
    fn a_brand_becomes_custom_properties() {
        assert_eq!(Brand::default().css(), "");
        let brand = Brand {
            accent: Color::read("#0a5585"),
            banner: Color::read("#ffcc00"),
            ..Brand::default()
        };
        let css = brand.css();
        assert!(css.starts_with(
            "@media screen{:root{--color-accent:#0a5585;--color-link:#0a5585;\
             --color-on-accent:#ffffff;--color-banner:#ffcc00;--color-on-banner:#000000;\
             --color-banner-focus:#000000;--color-banner-muted:#"
        ));
        let banner = Color::read("#ffcc00").unwrap();
        for line in css.split("--color-banner-line-").skip(1) {
            let line = Color::read(&line[2..9]).unwrap();
            assert!(banner.contrast(line) >= crate::color::TEXT, "{line}");
        }
        let dark = css.rsplit("--color-accent:").next().unwrap().split(';').next().unwrap();
        let dark = Color::read(dark).unwrap();
        assert!(super::surfaces(DARK).iter().all(|on| dark.contrast(*on) >= crate::color::TEXT));
    }
}
