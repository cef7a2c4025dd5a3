### What answers come to for a role. Never says qualified, eligible, pass, fail, score, match,
### percent or reject: the city decides, and answers only show what they show.

verdict-appears-to-meet = Based on your answers, you appear to meet the minimum that can be checked here.
verdict-reviewer-decides = The hiring team decides this one. Your answers alone do not settle it.
verdict-cannot-tell-yet = Not enough answers yet. Some points are still open.
verdict-not-yet = Based on your answers, not there yet. A part of the minimum is missing.
verdict-nothing-to-check = This description has nothing you can check yourself against. Read the full description instead.
verdict-no-description = This role has no description yet, so there is nothing to check.
# The same in a few words, to be quoted.
verdict-short-appears-to-meet = you appear to meet the minimum
verdict-short-reviewer-decides = the hiring team decides
verdict-short-cannot-tell-yet = not enough answers yet
verdict-short-not-yet = not there yet
verdict-short-nothing-to-check = nothing to check

near-miss = You are close. Still missing: { $missing }.
# $rule, a sentence, follows: the employer’s own rule, or early-ask.
early-apply = You can apply while there is an opening, even though something is missing: { $missing }.
early-ask = The description does not say when you need it. Ask the hiring team before you apply.
no-application = This is not an application. Nothing was sent. The city decides who to hire.

outcome-not-met = Not there yet
outcome-unanswered = Not answered yet
outcome-not-sure = You answered “not sure”
outcome-review = The hiring team decides this
outcome-either = { $one }; or: { $other }
outcome-met = You appear to meet this
# $caveats are one or more of the sentences below.
outcome-met-but = You appear to meet this. { $caveats }
caveat-related-field = The hiring team decides if your field is related.
caveat-field-of-study = The hiring team decides if your field of study fits.
caveat-similar-tool = The hiring team decides if your tool is similar enough.

# Why a degree did not count. $fields is a list with "or".
degree-not-listed = Your degree is in { $field }, which is not one of the listed fields ({ $fields }).
degree-field-unknown = You have a degree, but your field of study is not one of the listed fields ({ $fields }).

# How months add up, some of these sentences after one another.
sum-needed = You need { $time }.
sum-needed-in = Of these, you need { $time } in { $area }.
sum-needed-college = In place of { $degree }, you need { $time } of college.
sum-any = Any amount counts.
sum-any-in = Of these, any amount in { $area } counts.
sum-have = You have { $time }.
sum-have-none = You have none yet.
sum-have-up-to = You have up to { $time }.
sum-have-between = You have between { $least } and { $most }.
sum-have-at-least = You have at least { $time }.
sum-have-open = You have not told us your time yet.
sum-enough = That is enough.
sum-none-shown = You have not shown any yet.
sum-missing = Still missing: { $time }.
sum-missing-at-least = At least { $time } is still missing.
sum-missing-up-to = Up to { $time } may still be missing.
# $what is "degree", "college", "experience" (in $area) or "other".
sum-credit = { $what ->
    [degree] The degree replaces { $time }.
    [college] Your college replaces { $time }.
    [experience] Your experience in { $area } replaces { $time }.
   *[any] What you have in its place replaces { $time }.
}
sum-credit-up-to = { $what ->
    [degree] A listed degree can replace up to { $time }.
    [college] College can replace up to { $time }.
    [experience] Experience in { $area } can replace up to { $time }.
   *[any] Other things can replace up to { $time }.
}
sum-credit-between = { $what ->
    [degree] The degree replaces { $least } and may replace { $most }.
    [college] Your college replaces { $least } and may replace { $most }.
    [experience] Your experience in { $area } replaces { $least } and may replace { $most }.
   *[any] What you have in its place replaces { $least } and may replace { $most }.
}
sum-areas = Of these, you need time in at least { NUMBER($needed) } of { $areas }. You have it in { NUMBER($have) }.
sum-areas-open = Of these, you need time in at least { NUMBER($needed) } of { $areas }. You have it in { NUMBER($least) } to { NUMBER($most) }.
sum-at-most = Of experience in { $areas }, at most { $time } counts.

# How much of a description a self-check covers.
coverage-covers = { $points ->
    [one] This self-check covers { NUMBER($checked) } of the 1 point in this description.
   *[other] This self-check covers { NUMBER($checked) } of the { $points } points in this description.
}
# $rest is a list with "or" of the five messages below.
coverage-leaves-out = It does not cover { $rest }.
coverage-review = { $count ->
    [one] 1 point that the hiring team decides
   *[other] { $count } points that the hiring team decides
}
coverage-later = { $count ->
    [one] 1 ability that the city assesses later
   *[other] { $count } abilities that the city assesses later
}
coverage-conditions = { $count ->
    [one] 1 condition of the job
   *[other] { $count } conditions of the job
}
coverage-listed = { $count ->
    [one] 1 item from the long lists
   *[other] { $count } items from the long lists
}
coverage-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
coverage-duties = It does not check the duties of the job.

# Where saved answers stand on the rungs of a ladder.
stage-left = { $ways ->
    [one] Based on your answers, you still need:
   *[other] Based on your answers, you still need one of these:
}
stage-left-after = { $ways ->
    [one] After you meet everything for { $role }, you still need:
   *[other] After you meet everything for { $role }, you still need one of these:
}
