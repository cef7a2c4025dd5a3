### What requirements ask for, as noun phrases. They stand in results, in ways to meet the
### minimum and in what a step takes. A title such as $area comes from the vocabulary of a site.

# What counts: an area of experience within its last years, or outside of another area.
quantity-recent = { $years ->
    [one] { $area } within the last year
   *[other] { $area } within the last { $years } years
}
quantity-outside = { $whole }, not in { $area }
quantity-college = college

degree-elementary = eighth grade
degree-high-school = a high school diploma
degree-some-college = some college
degree-associate = an associate’s degree
degree-bachelor = a bachelor’s degree
degree-master = a master’s degree
degree-doctorate = a doctorate
degree-listed = { $degree } in a listed field
degree-related = { $degree } in a listed or related field

course-in = a course in { $subjects }
course-in-each = a course in each of { $subjects }
course-units = { $units } in { $subjects }
course-units-each = { $units } in each of { $subjects }
units-semester = { $count ->
    [one] 1 semester unit
   *[other] { $count } semester units
}
units-quarter = { $count ->
    [one] 1 quarter unit
   *[other] { $count } quarter units
}
units-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}

# The last entry of a list of tools or skills: "Python, Bash or something similar".
holding-similar = something similar
holding-knowledge = knowledge of { $names }
holding-membership = membership: { $names }
# What else to know of a thing, in parentheses behind it.
holding-with-notes = { $thing } ({ $notes })
note-level = level: { $level }
note-current = current
note-by = by { $date }

# Experience to gain.
experience-in = { $time } in { $area }
experience-some-in = some experience in { $area }
experience-part = { $time } in { $part }, as part of { $whole }
experience-some-part = some experience in { $part }, as part of { $whole }
experience-some-of = some experience in at least { NUMBER($number) } of these: { $areas }
experience-each-of = { $time } in { $areas }, so that at least { NUMBER($number) } of them have { $each } each
# $parts is a list of time-of-them-years and time-of-them.
experience-with-parts = { $time } in { $whole }, at least { $parts }
time-of-them-years = { NUMBER($years) } of them in { $area }
time-of-them = { $time } of them in { $area }

# What somebody could do to meet the minimum.
repair-college = { $time } of college
repair-toward = { $gained }, counted toward { $goal }
repair-toward-experience = { $gained }, counted toward experience in { $area }
repair-equivalent = ask the hiring team to consider other education, training or experience
way-equivalent = other education, training and experience that add up to the same, which the hiring team decides
repair-review = the hiring team decides on this point: “{ $line }”
requirement-quoted = “{ $line }”

# Several things that are all needed. $most is all of them but the last, with all-of-separator
# between them.
all-of-two = { $one }, and { $other }
all-of-more = { $most }; and { $last }
all-of-separator = {"; "}
# Several ways, of which one is enough: between any two of them.
any-of-separator = {", or "}

# How much of something is asked for.
extent-level = level “{ $level }”
extent-any-level = any level
extent-units = at least { $units }
extent-any-units = any amount
