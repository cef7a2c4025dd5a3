### The self-check: its questions, what happens with answers, and the list of roles by distance.

check-notice-role = The self-check is not working right now. Reload the page to try again, or print it and use it as a worksheet.
check-notice-all = The self-check is not working right now. Reload the page to try again, or print the worksheet on a role page.
check-lead = Answer any questions you want, in any order. Your result updates as you go. Your answers stay on this page. Nothing is sent, and nothing is saved unless you ask.
check-needs-script = The self-check works only with JavaScript.
check-paper-role = You can print this page and use it as a worksheet: note what shows that you meet each point.
check-paper-all = Each role page has a worksheet you can print.
check-show-one = Show one question at a time
check-show-all = Show all questions
check-place = Question { NUMBER($number) } of { NUMBER($of) }
check-back = Back
check-next = Next question
check-result-role = See my result
check-result-all = See my results
check-settles = { $count ->
    [one] Matters for 1 role
   *[other] Matters for { $count } roles
}
check-done = No other question would change your results. See them below.

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
units-at-least = At least { $units }.
similar-used = Used something similar? It may count.
time-how = How would you like to answer?
time-total = Total time
time-at-least = At least
time-range = A range
time-from-jobs = From my jobs
time-semester-units = Semester units
time-quarter-units = Quarter units
time-field-years = Years
time-field-months = Months
time-field-from-years = From: years
time-field-from-months = From: months
time-field-to-years = To: years
time-field-to-months = To: months
time-in = Time in { $area }
time-in-total = Total time in { $area }
time-in-part = Time in { $area }, as part of { $whole }
jobs-help = Each month counts once, even if you had two jobs. Part-time work counts in part. Still in the job? Enter this month as the end.
jobs-recent = { $years ->
    [one] Only time within the last year counts. Start a longer job where that year begins.
   *[other] Only time within the last { $years } years counts. Start a longer job where they begin.
}
jobs-week-of = Hours in a full-time week ({ $employer }: { $hours })
jobs-week = Hours in a full-time week (the description does not say)
jobs-add = Add a job
job = Job { NUMBER($number) }
job-remove = Remove job { NUMBER($number) }
job-from-month = Start: month (1 to 12)
job-from-year = Start: year
job-to-month = End: month (1 to 12)
job-to-year = End: year
job-hours = Hours a week
job-share = How much of this job was in { $area }?
share-all = all of it
share-three-quarters = about three quarters of it
share-half = about half of it
share-quarter = about a quarter of it
share-tenth = about a tenth of it
share-none = none of it

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

answers-title = { $count ->
    [0] No answers yet
    [one] 1 answer
   *[other] { $count } answers
}
answers-degrees = Degrees
answers-level = { $about }, level { $level }
answers-units = { $about }, { $units }
# A question and the answer to it.
answers-given = { $about }: { $answer }
answers-change = Change this answer
answers-remove = Remove this answer
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

keeping-title = Save or share your answers
keeping-clear = Clear my answers
keeping-keep = Save my answers on this device
keeping-keep-help = If you check this box, your browser saves your answers for all roles on this site. Anyone who uses this device can read them. “Clear my answers” deletes them.
keeping-link = Get a link to my result
keeping-save = Download my answers
keeping-load = Open saved answers (a file you downloaded here)
keeping-link-label = Link to your result
keeping-link-help = This link contains your answers. Anyone who has it can read them.
keeping-notes = Messages about your answers
keeping-cleared = Your answers are cleared. Nothing is saved on this device.
keeping-loaded = Your answers are loaded. You can change them below.
keeping-no-answers = This file holds no answers. Choose one that you saved with “Download my answers.”
keeping-left = These answers came with the link. The answers saved on this device stay as they are, unless you check the box below.

errors-title = There is a problem
# Read aloud before a problem beside its field.
errors-before = There is a problem:{" "}
error-about = { $about }: { $problem }
error-about-job = { $about }, job { NUMBER($number) }: { $problem }
error-years = Years must be a whole number, like 2. Put extra months under Months.
error-months = Months must be a whole number, like 6
error-range = “From” must not be longer than “To.” Check both amounts.
error-too-long = This is longer than a working life. Enter fewer years.
error-units = Units must be a number, like 30 or 4.5
error-week = Hours in a full-time week must be a number, like 35 or 37.5
error-job-start = Enter the month and year it started, like 3 and 2019
error-job-end = Enter the month and year it ended, like 11 and 2022
error-job-order = The end must not come before the start
error-job-hours = Enter hours a week as a number, like 35 or 37.5
error-job-week = Hours a week cannot be more than 168
error-job-share = Choose how much of the job it was

result-title = Your result
result-hint = Answer a question to see your result point by point.
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

roles-title = The roles
roles-title-nearest = , closest first
roles-shortest-way = Shortest way to get there: { $way }.
roles-details = Show details for { $role }
roles-more = { $count ->
    [one] Show more roles (1 left)
   *[other] Show more roles ({ $count } left)
}
overview-unanswered = Answer a question to see your results.
overview-met = { $all ->
    [one] Based on your answers, you appear to meet the minimum that can be checked here for { NUMBER($met) } of 1 role.
   *[other] Based on your answers, you appear to meet the minimum that can be checked here for { NUMBER($met) } of { $all } roles.
}
overview-nothing = { $count ->
    [one] 1 role has nothing to check. It is last.
   *[other] { $count } roles have nothing to check. They are last.
}
