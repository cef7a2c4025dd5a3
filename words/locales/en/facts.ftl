### Facts of a requirement on the page of a role, a sentence each.

fact-review = The hiring team decides this one.
fact-any-amount = Any amount of experience counts.
fact-hours = { NUMBER($hours) } hours are { $time } of full-time work.
fact-last-years = { $years ->
    [one] Only the last year counts.
   *[other] Only the last { $years } years count.
}
fact-part = At least { $time } must be in { $area }.
fact-part-each = { $time } in each of these areas: { $areas }.
fact-part-at-least = { $time } in at least { NUMBER($number) } of these areas: { $areas }.
fact-part-some-each = Some of it in each of these areas: { $areas }.
fact-part-some-at-least = Some of it in at least { NUMBER($number) } of these areas: { $areas }.
fact-at-most = Of experience in { $area }, at most { $time } counts.
# A part of a time: "2 of the 4 years", "6 months of the 2 years".
time-of-years = { NUMBER($part) } of the { $whole ->
    [one] 1 year
   *[other] { $whole } years
}
time-of = { $part } of the { $whole }
# $subject begins the sentence: "A bachelor’s degree in a listed field".
fact-credit = { $subject } can replace { $time }.
fact-credit-all = { $subject } can replace all of the { $time }.
fact-credit-subject-below = What is named below
fact-credit-subject-other = What the description names instead
fact-credit-cap = Together, these can replace at most { $time }.
# $parts is a list of experience-in.
fact-credit-reduces = It can also replace part of the { $parts }.
fact-credit-keeps = It cannot replace the { $parts }.
fact-rate-months = Each month of { $what } counts for { $time }.
fact-rate-years = Each year of { $what } counts for { $time }.
fact-rate = Every { $each } of { $what } count for { $time }.
fact-rate-months-up-to = Each month of { $what } counts for { $time }, up to { $most }.
fact-rate-years-up-to = Each year of { $what } counts for { $time }, up to { $most }.
fact-rate-up-to = Every { $each } of { $what } count for { $time }, up to { $most }.
# The same, where the time replaces college.
fact-rate-college = Instead: { $rate }
rate-what-experience = experience in { $area }
rate-college-time = { $time } of college
rate-college-time-additional = { $time } of college, on top of the required experience
fact-any-field = Any field of study counts.
fact-fields = Fields that count: { $fields }.
fact-related-field = a related field
fact-accredited = The school must be accredited.
fact-foreign = The city considers equivalent degrees from other countries.
fact-level = Level: { $level }.
fact-similar = Something similar also counts.
fact-active = It must be current.
fact-needed-by = Needed by { $date }.
fact-units = At least { $units }.
fact-units-each = At least { $units } in each.
fact-any-of = Any one of these counts: { $names }.
fact-all-of = You need all of these: { $names }.
fact-by = By { $date }.
fact-by-not-stated = The source does not say by when.
fact-place = Place: { $place }.
