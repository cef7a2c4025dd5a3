### The self-check: its questions, what happens with answers, and the list of roles by distance.

check-notice-role = The self-check is not working right now. Reload the page to try again, or print it and use it as a worksheet.
check-notice-all = The self-check is not working right now. Reload the page to try again, or print the worksheet on a role page.
check-needs-script = The self-check works only with JavaScript.
check-paper-role = You can print this page and use it as a worksheet: note what shows that you meet each point.
check-paper-all = Each role page has a worksheet you can print.
check-back = Back
check-result-role = See my result

degree = Degree { NUMBER($number) }
degree-remove = Remove degree { NUMBER($number) }
degree-add = Add another degree
degree-level = Level
degree-choose-level = Choose a level
degree-field = Field of study
degree-field-not-listed = My field is not listed
degree-field-related = My field is related to the fields the role asks for (the hiring team decides)
degrees-complete = I listed all my degrees, or I have none
# Levels of degrees in a list to choose from, without an article.
level-elementary = eighth grade
level-high-school = high school diploma
level-some-college = some college, no degree
level-associate = associate’s degree
level-bachelor = bachelor’s degree
level-master = master’s degree
level-doctorate = doctorate
answer-yes = Yes
answer-no = No
answer-not-sure = Not sure
college-completed = College you have completed, with or without a degree
time-semester-units = Semester units
time-quarter-units = Quarter units
time-field-years = Years
jobs-help = Each month counts once, even if you had two jobs. Part-time work counts in part.
jobs-week-of = Hours in a full-time week ({ $employer }: { $hours })
jobs-week = Hours in a full-time week (not stated; { $hours } here)
jobs-add = Add a job
job = Job { NUMBER($number) }
job-remove = Remove job { NUMBER($number) }
job-hours = Hours a week
job-share = How much of the job?
share-all = all of it
share-three-quarters = about three quarters of it
share-half = about half of it
share-quarter = about a quarter of it
share-tenth = about a tenth of it

# Room to write on paper.
paper-proof = What you can show as proof
paper-employer = Employer
paper-dates = Dates (from, to)
paper-hours = Hours a week
paper-school = School
paper-degree = Degree or units, and field
paper-year = Year
paper-course = Course and units
paper-status = What applies to you
paper-since = Since when

answers-degrees = Degrees
answers-level = { $about }, level { $level }
answers-units = { $about }, { $units }
# A question and the answer to it.
answers-given = { $about }: { $answer }
# Read aloud behind the two messages above.
answers-about = : { $about }
answers-at-least = at least { $time }
answers-between = { $least } to { $most }
answers-degree-in = { $degree } in { $field }
answers-no-degree = none
answers-no-other-degree = no other
answers-yes = yes
answers-no = no
answers-not-sure = not sure

keeping-title = Take it with you
keeping-clear = Clear my answers
keeping-keep = Keep my answers on this device
keeping-keep-help = Your answers are only in this browser, for all pages of this site. They are gone when you close it, unless you check this box. Then anyone who uses this device can read them. “Clear my answers” deletes them.
keeping-link = Copy link
keeping-save = Download my answers
keeping-load = Open saved answers (a file you downloaded here)
keeping-link-label = Link to your result
keeping-link-help = This link contains your answers. Anyone who has it can read them.
keeping-notes = Messages about your answers
keeping-cleared = Your answers are cleared, here and in other tabs. Nothing is saved on this device.
keeping-loaded = Your answers are loaded. You can change them below.
keeping-no-answers = This file holds no answers. Choose one that you saved with “Download my answers.”

errors-title = There is a problem
# Read aloud before a problem beside its field.
errors-before = There is a problem:{" "}
error-about = { $about }: { $problem }
error-range = The first time must not be longer than the second
error-too-long = This is longer than a working life. Enter less.
error-units = Units must be a number, like 30 or 4.5
error-week = Hours in a full-time week must be a number, like 35 or 37.5
error-job-start = Enter the month and year it started, like 3/2019
error-job-end = Enter the month and year it ended, like 11/2022, or check “I still work here”
error-job-order = The end must not come before the start
error-job-hours = Enter hours a week as a number, like 35 or 37.5
error-job-week = Hours a week cannot be more than 168

result-title = Your result
result-lines = Point by point
result-groups = You may not need all of these. See “Ways to get there.”
result-ways = { $count ->
    [one] Way to get there
   *[other] Ways to get there (any one of these)
}
result-way = { $way }.
result-besides = Also good to know
result-besides-lead = These points do not change your result.
result-conditions = Conditions of the job ({ NUMBER($count) })
result-due-later = May come later than your application ({ NUMBER($count) })
result-preferred = Preferred, not required ({ NUMBER($count) })
result-later = Assessed later in hiring ({ NUMBER($count) })
result-at-entry = May be required when you start ({ NUMBER($count) })
result-some-positions = Some positions ask for this ({ NUMBER($count) })
result-assumptions = Open questions about this description ({ NUMBER($count) })
result-needed-by = {" "}Needed by { $date }.

roles-details = Show details for { $role }
roles-more = { $count ->
    [one] Show more roles (1 left)
   *[other] Show more roles ({ $count } left)
}
overview-unanswered = Answer a question to see your results.

# While the roles of a large site are loaded.
check-ahead = Your result starts on the next step.
check-loading = Loading these roles
check-lost = These roles could not be loaded. Your answers are still here. Check your connection and try again.
check-again = Try again

# The steps: in a list of steps, as a heading, and what there is to say of each.
steps-label = Steps
step-place = Step { NUMBER($number) } of { NUMBER($of) }: { $title }
step-next = Next: { $title }
step-skip = Skip this step
step-interests = Interests
step-education = Education
step-jobs = Your jobs
step-tools = Tools
step-skills = Skills
step-credentials = Licenses
step-conditions = Conditions
step-result = Result
step-interests-title = What kind of work are you looking for?
step-interests-lead = Check what interests you. If you check nothing, you see all roles.
step-interests-roles = Choose roles one by one
step-education-title = Your education
step-education-lead = Add each degree once. Any field may count.
step-jobs-title = Your jobs
step-jobs-lead = Add each job once. We add up the months for every kind of experience that a role asks for.
step-tools-title = Tools you have worked with
step-tools-lead = Check what you have used.
step-skills-title = What you know and can do
step-skills-lead = Check what is true for you.
step-credentials-title = Licenses, certificates and memberships
step-credentials-lead = Check what you hold now.
step-conditions-title = Conditions of the jobs
step-conditions-lead = These do not change whether you meet a minimum. They have to hold if you are hired.
step-courses = Courses you have completed
step-filter = Filter this list
step-required = Required
step-extra = { $count ->
    [one] 1 more thing that no minimum depends on
   *[other] { $count } more things that no minimum depends on
}
step-extra-help = These are preferred, or may be asked for when you start.
step-none-of-others = None of the others
step-none-of-these = None of these
# $employer is whose words the levels are.
step-level = Your level in { $thing } ({ $employer })
condition-live = Will you live in { $place } when the job starts?
condition-also = You must also meet this:
condition-yes = You said that you will.
condition-no = You said that you will not.

college-amount = How much college? For example 2 years, 18 months or 30 units
college-unit = Counted in
jobs-rather-totals = I would rather give totals
jobs-totals-help = Write each total as you like: 2, 1.5, 3 1/2, 2 years, 18 months, 1-2 years.
jobs-none = I have none of these kinds of experience
jobs-no-others = I have no other experience of these kinds
jobs-sums = Your time so far
job-title = Job title or employer (stays in this browser)
job-from = From
job-to = To
job-month-hint = Like 4/2023
job-hours-hint = Empty means full time
job-now = I still work here
job-kinds = What was it? Check all that apply
month-name = { $month ->
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
}

error-time = Time must be a number of years, like 2 or 1.5, or like 18 months
error-job-future-start = This is in the future. Enter the month and year it started.
error-job-future-end = This is in the future. If you still work there, check “I still work here.”
note-job-hours = More than 80 hours a week: please check. Only full time counts.
note-jobs-overlap = Jobs { NUMBER($one) } and { NUMBER($other) } overlap. Each month counts once.
note-more-in-part = You gave more time in { $part } than in { $whole }, which includes it. Please check both.

summary-title = Your result so far
summary-count = { NUMBER($count) }
summary-more = { $count ->
    [one] and 1 more role
   *[other] and { $count } more roles
}
summary-privacy = In this browser only. Gone when you close it, unless you choose to keep it.

result-headline = { $met ->
    [0] Not there yet for any role. See what is closest.
    [one] You appear to meet the minimum for 1 role
   *[other] You appear to meet the minimum for { $met } roles
}
result-not-yet = Not there yet: { $missing }
result-missing-count = { $count ->
    [one] 1 thing is missing
   *[other] { $count } things are missing
}
result-missing = Still missing:
result-open = Not answered yet:
result-change = Change answers
result-team = { $count ->
    [one] The hiring team also looks at 1 ability, later.
   *[other] The hiring team also looks at { $count } abilities, later.
}
next-title = Next:
next-apply = Open positions and how to apply
next-compare = Compare
next-ladders = Career ladders
next-answer = Answer what is open

keeping-print = Print my result
keeping-share = Share
keeping-refused = Your browser does not let this site keep answers on this device. They stay in this tab until you close it. You can download them instead.
keeping-no-visit = Your browser does not let this site remember answers from page to page. They are gone when you leave this page. You can download them or copy the link.
link-of-somebody = This is the result that somebody sent you
link-of-somebody-help = It shows the answers in the link, not your own. Your own answers stay as they are.
link-begin = Begin my own
link-adopt = Use these answers as mine
paper-answers = The answers
