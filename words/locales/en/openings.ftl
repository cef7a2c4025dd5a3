### Openings: when and where one can apply, how, and what feeds and calendars say of them.

# The clock by which hours are counted: "12" or "24".
clock-hours = 12
# A time of day. $time is "8" or "8:30" by a clock of 12 hours, and "20:00" by one of 24, where
# $half is "day".
clock-time = { $half ->
    [midnight] midnight
    [noon] noon
    [am] { $time } am
    [pm] { $time } pm
   *[day] { $time }
}
# A date with the day of the week, from 1 for Monday to 7.
day-of-week = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}, { $date }
# A date without its year. $month is a number from 1 to 12.
date-without-year = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $day }
# A day with a time. $zone is a name of the time zone, such as "EST".
moment = { $day }, { $time }
moment-with-zone = { $day }, { $time } { $zone }

# What an opening is, in a sentence without a period.
opening-opens = Opens { $moment }
opening-opens-later = Opens later
opening-open-until = Open until { $moment }
opening-open-applications = { $count ->
    [one] Open until 1 application has come in
   *[other] Open until { $count } applications have come in
}
opening-open-filled = Open until filled
opening-open = Open
# $days is days-left. A browser writes it anew as the days go by.
opening-closes = Closes { $days }, { $moment }
opening-closes-on = Closes { $moment }
opening-closes-soon = Closes soon
opening-closed-since = Closed { $moment }
opening-closed = Closed
days-left = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}

openings-title = Open positions
openings-description = See every position that is open now or opens soon: until when, where, and how to apply.
openings-none = No position is open right now.
openings-subscribe = Get told about new openings
openings-subscribe-text = Subscribe to one of these to hear about new openings without checking back here.
openings-feed = Feed of openings and changes ({ $format })
openings-calendar = Calendar of closing dates and events (iCal)
openings-hiring = How hiring works at { $employer }
openings-on-role = Openings

# The name of an opening among those of its role.
opening-name = Opening
opening-name-posting = Posting { $posting }
opening-name-numbered = Opening { NUMBER($number) } of { NUMBER($of) }

opening-apply = Apply for this position
opening-apply-until = Apply for this position (open until { $moment })
opening-apply-web = Apply on the web: { $address }
opening-apply-email = Apply by email: { $address }
opening-apply-mail = Apply by mail to: { $address }
opening-apply-in-person = Apply in person at: { $place }
opening-not-yet = You cannot apply yet.
opening-not-yet-until = You can apply starting { $moment }.
opening-too-late = This opening has closed. You can no longer apply for it.

# A fact in a line of its own, where no table shows it.
fact-line = { $name }: { $value }
opening-fact-opens = Opens
opening-fact-closes = Apply until
opening-fact-most = Closes early
opening-fact-place = Place of work
opening-fact-remote = Working from home
opening-fact-employment = Employment
opening-fact-posts = Number of positions
opening-fact-posting = Posting number
# The last day to apply, where no hour is said.
opening-end-of-day = { $day }, end of the day
opening-until-filled = When someone is hired
opening-most-applications = { $count ->
    [one] After 1 application
   *[other] After { $count } applications
}
# A range of pay among several, in a line.
opening-pay-range = { $label }: { $pay } { $period }
remote-no = No, you work on site
remote-hybrid = Part of the time
remote-yes = Yes
# $places is a list with "or" of states, countries and the like.
remote-hybrid-from = Part of the time, if you live in { $places }
remote-yes-from = Yes, if you live in { $places }
employment-full-time = Full time
employment-part-time = Part time
employment-temporary = For a limited time
employment-contractor = By contract
employment-intern = Internship
employment-volunteer = Volunteer
employment-per-diem = By the day
employment-other = Other

opening-events = Events
event-until = { $starts }, until { $ends }
event-line = { $event }: { $when }
event-line-at = { $event }: { $when }, { $place }
opening-contact = Questions about this opening

feed-title = { $site }: Openings and changes
feed-opens = { $role }: opens { $moment }
feed-opens-later = { $role }: opens later
feed-open-until = { $role }: open until { $moment }
feed-open = { $role }: open
feed-closed-since = { $role }: closed { $moment }
feed-closed = { $role }: closed
feed-changed = { $role }: the description has changed
calendar-closes = Last chance to apply: { $role }
calendar-event = { $event }: { $role }
