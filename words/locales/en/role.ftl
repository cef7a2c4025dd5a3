### The page of a role.

role-status-described = No open position listed right now
role-status-open = Open: you can apply now
role-status-upcoming = Opens later: you cannot apply yet
role-status-stub = No description yet
role-status-archived = Archived: the city no longer uses this role
role-page-title = { $role }, { $employer }
role-notice-stub = We have only the title of this role. It has no description yet, so there is nothing to check. { $link }
role-notice-stub-link = See all roles.
role-facets = Type of work: { $domains }. Level: { $levels }.
role-facets-domains = Type of work: { $domains }.
role-facets-levels = Level: { $levels }.
role-contents = On this page
role-printed-from = Printed from { $address }. The online page may be newer.

role-where = Where
role-openings = Open positions
role-open-none = None right now
role-open-stub = No description yet
role-check = Check yourself
role-compare = Compare
terms-title = Pay, hours and terms
terms-name-pay = Pay
terms-name-hours = Hours
terms-name-appointment = Appointment
terms-name-plan = Salary plan
terms-name-grade = Grade
terms-name-union = Union
terms-name-stated = Exact words of the source
terms-name-described = This page describes
terms-hours = { $hours } hours a week
terms-position = one position
terms-class = a job class that covers many positions
terms-none-stated = Not stated in the source
terms-currency-unknown = { $pay }, currency not stated
terms-classification = Classification
terms-class-code = Class code
terms-job-family = Job family
terms-service = Service
terms-group = Group
terms-series = Series
terms-published = Published
pay-ranges = Pay ranges
pay-ranges-for = For
pay-ranges-pay = Pay
pay-ranges-period = Period
# The period of pay in a table: "year", "month", "biweekly", "week", "hour" or "none".
pay-period = { $period ->
    [year] a year
    [month] a month
    [biweekly] every two weeks
    [week] a week
    [hour] an hour
   *[none] pay period not stated
}

ways-title = Ways to meet the minimum
ways-none = The description names no minimum that you can check here, so there is no way to list.
ways-one = This meets the minimum that can be checked here:
ways-any = Any one of these meets the minimum that can be checked here:
ways-choose = Choose one of these ways:
ways-always = Whichever way you choose, you also need:
ways-more = There may be other ways. These are the shortest.
# What parts of a bar mean; a bar is as long as the experience that is required.
ways-bar-work = Experience you need
ways-bar-other = What takes its place, such as a degree
ways-besides = The city also looks at abilities later in hiring and at the conditions of the job. The city decides who to hire.
# A way, which is a list of things, as a sentence.
way-sentence = { $way }.
way-list = { $most }, and { $last }

early-title = Applying early
early-about = This covers only the points below. You need everything else when you apply:
early-short = You may apply if you are short of the required experience by { $time } or less.
early-student = You may apply while you are still a student, before you have the degree or the courses.

asks-required = Required
asks-required-lead = This is the minimum. Where you have a choice, we say so.
asks-preferred = Preferred
asks-preferred-lead = These help, but you do not need them.
asks-later = Assessed later in hiring
asks-later-lead = The employer looks at these later in hiring. You cannot show them in a form.
asks-at-entry = May be required when you start
asks-at-entry-lead = The employer may ask for these. It depends on the position.
asks-some-positions = Required for some positions
asks-some-positions-lead = Not every position asks for these. Ask the employer about the one you want.
asks-good-to-know = Learned on the job, and good to know
asks-good-to-know-lead = These are not part of the minimum.
asks-conditions = Conditions of the job
asks-conditions-lead = These rules come with the job. They are not skills.
group-one = You need this:
group-all = You need all of these:
group-any = You need one of these:
group-at-least = { $number ->
    [one] You need at least 1 of these:
   *[other] You need at least { $number } of these:
}
group-preferred-one = This helps:
group-preferred-all = All of these help:
group-preferred-any = Any one of these helps:
group-preferred-at-least = { $number ->
    [one] At least 1 of these helps:
   *[other] At least { $number } of these help:
}
mark-as-stated = In the words of the source
mark-mild = A plus
mark-preferred = Preferred
mark-strong = Strongly preferred
mark-on-the-job = Learned on the job

listed-title = Knowledge, skills and abilities
listed-count = { $count ->
    [one] (1 item)
   *[other] ({ $count } items)
}
listed-count-starred = { $count ->
    [one] (1 item. { NUMBER($starred) } of them may be required when you start.)
   *[other] ({ $count } items. { NUMBER($starred) } of them may be required when you start.)
}
listed-starred = May be required when you start

self-check-title = Check yourself for this role
self-check-all = Want to check every role? { $link }
self-check-all-link = Answer once for all roles.

places-title = Career ladder
places-map = Roles next to this one on its ladders
places-none = This role is not on a ladder.
places-ladder = Ladder: { $ladder }
places-rung = Rung { NUMBER($rung) } of { NUMBER($of) } on this ladder
places-no-step = No step leads to or from this role.
places-below = One rung below: { $role }
places-above = One rung above: { $role }
places-named = { $role } ({ $employer })
# What sort of step it is, as a sentence.
places-step = { $step }.
places-compare = Compare with another role
places-reporting = Who this role reports to
reporting-note = A reporting line shows who supervises whom. It does not promise a promotion.
places-reports-to = Reports to
places-supervises = Supervises
places-said-to-be-supervised = Supervised by (according to that role’s description)
places-said-to-supervise = Supervises (according to that role’s description)

assumptions-title = Open questions about this description
assumptions-lead = The source is unclear here. Until the city answers, this is how we read it.
assumptions-about = This affects: { $line }

source-title = Source
source-document = { $document }. The facts come from this document. The wording is ours.
source-section = { $document }, section “{ $section }.” The facts come from this document. The wording is ours.
updated = Last updated { $date }.
# $points counts the points that visitors can answer themselves.
description-checked = { $points ->
    [0] You cannot answer any of the points yourself.
    [one] You can answer 1 point yourself: experience, degrees, skills and knowledge.
   *[other] You can answer { $points } points yourself: experience, degrees, skills and knowledge.
}
# $rest is a list with "and" of the five messages below.
description-rest = You cannot check the rest here: { $rest }.
description-later = { $count ->
    [one] 1 point assessed later
   *[other] { $count } points assessed later
}
description-review = { $count ->
    [one] 1 point that the hiring team decides
   *[other] { $count } points that the hiring team decides
}
description-conditions = { $count ->
    [one] 1 condition of the job
   *[other] { $count } conditions of the job
}
description-as-stated = { $count ->
    [one] 1 line in the words of the source
   *[other] { $count } lines in the words of the source
}
description-listed = { $count ->
    [one] 1 item of the long lists
   *[other] { $count } items of the long lists
}
source-line = line { $line }
source-lines = lines { $first } to { $last }
source-line-minimum = line { $line } of the minimum qualifications
source-lines-minimum = lines { $first } to { $last } of the minimum qualifications
source-line-of = line { $line } of the list “{ $list }”
source-lines-of = lines { $first } to { $last } of the list “{ $list }”
