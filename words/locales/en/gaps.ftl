### What a step from one role to another takes. Two descriptions are compared, no more: nothing
### here is advice or a promise.

gap-note-no-description = { $role } has no description yet, so we do not know what it asks for.
gap-note-nothing-required = The { $role } description lists no requirement you can check here. That does not mean the role asks for nothing.
gap-note-start-unknown = { $from } has no description yet, so we do not know what people in it already have. This is what { $to } asks of everyone.
gap-note-nothing-left = Answers that meet the minimum for { $from } also meet the minimum that can be checked here for { $to }.
gap-note-reviewed = If the hiring team accepted other education or experience from you, you may already have some of this.

gap-left = You would still need:
gap-left-always = Everyone still needs:
gap-left-besides = You would also need:
gap-left-by-way = If you met the first role’s minimum with { $way }:
gap-nothing-else = Nothing else that can be checked here
gap-one-way = One way: { $way }
gap-another-way = Another way: { $way }

change-new = New in { $role }
change-raised = Asked for at a higher level
change-lowered = Asked for at a lower level
change-dropped = Only in { $role }
change-alternative = { $text } (one of several options)
change-experience = { $time } of experience in { $area }
change-experience-some = some experience in { $area }
change-experience-was = { $new } in { $area } (was { $old })
# In place of a time in change-experience-was.
change-some-experience = some experience
change-was = { $new } (was { $old })
change-degree-fields = { $degree }, in other fields
change-extent-was = { $names }: { $new } (was { $old })

terms-same = Same: { $value }
terms-from-to = From { $from } to { $to }
terms-same-grade = Same: grade { $grade } (salary plan { $plan })
terms-grade-from-to = From grade { $from } to grade { $to } (salary plan { $plan })
terms-two-employers = Cannot be compared: the roles have different employers
terms-two-plans = Cannot be compared: { $from } and { $to }
terms-grade-of-plan = grade { $grade } is in salary plan { $plan }
terms-grade-of-no-plan = the salary plan of grade { $grade } is not stated
terms-pay-differs = Cannot be compared: currency, pay period or salary plan differ or are not stated
terms-not-stated-for = Not stated for { $role }
terms-not-stated = Not stated for either role
# Pay with its currency and period, such as "61,000.00 to 75,000.00 USD a year". $period is
# "year", "month", "biweekly", "week", "hour" or "none".
terms-pay = { $period ->
    [year] { $amount } { $currency } a year
    [month] { $amount } { $currency } a month
    [biweekly] { $amount } { $currency } every two weeks
    [week] { $amount } { $currency } a week
    [hour] { $amount } { $currency } an hour
   *[none] { $amount } { $currency }
}
amount-range = { $least } to { $most }
amount-from = At least { $least }
amount-up-to = Up to { $most }
