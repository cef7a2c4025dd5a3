//! A time of day as authors write it behind a day.

/// An hour and a minute, and how many seconds ahead of UTC they are said.
pub(super) type Time = (Option<(u8, u8)>, Option<i32>);

/// What stands behind a day: nothing, or `T20:00`, `T20:00:00`, `T20:00:00-05:00`, `T20:00Z`.
pub(super) fn time(text: &str) -> Option<Time> {
    let Some(text) = text.strip_prefix(['T', 't', ' ']) else {
        return text.is_empty().then_some((None, None));
    };
    let (clock, offset) = match text.find(['Z', 'z', '+', '-']) {
        Some(at) => (&text[..at], Some(offset(&text[at..])?)),
        None => (text, None),
    };
    let mut parts = clock.split(':');
    let (hour, minute) = (number(parts.next()?, 24)?, number(parts.next()?, 60)?);
    if let Some(second) = parts.next() {
        number(second.split('.').next()?, 60)?;
    }
    parts.next().is_none().then_some((Some((hour, minute)), offset))
}

fn offset(text: &str) -> Option<i32> {
    if text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let seconds = i32::from(number(hours, 24)?) * 3600 + i32::from(number(minutes, 60)?) * 60;
    Some(if text.starts_with('-') { -seconds } else { seconds })
}

/// Two digits below a number.
fn number(text: &str, below: u8) -> Option<u8> {
    let is_digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| is_digits && *number < below)
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn times_are_read() {
        let eight = Some((20, 0));
        for (text, expected) in [
            ("", Some((None, None))),
            ("T20:00", Some((eight, None))),
            (" 20:00:59.5", Some((eight, None))),
            ("T20:00:00Z", Some((eight, Some(0)))),
            ("T20:00-05:00", Some((eight, Some(-18_000)))),
            ("T20:00:00+05:30", Some((eight, Some(19_800)))),
            ("T24:00", None),
            ("T8:00", None),
            ("T20", None),
            (" 8 pm", None),
            ("T20:00:00:00", None),
            ("T20:00+5", None),
        ] {
            assert_eq!(time(text), expected, "{text}");
        }
    }
}
