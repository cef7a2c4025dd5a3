### The pages of ladders, their drawings and their steps.

step-up = A step up
step-up-reporting = A reporting line
step-cross-over = A change of field
step-other-city = A step to a role in another city
# The same as the first words in the box of a role, and how sure the step is.
step-line-up = Step up, { $sure }
step-line-cross-over = Change of field, { $sure }
step-line-other-city = Step to another city, { $sure }
step-line-reporting = Reporting line
step-line-up-from = Step up from { $role }, { $sure }
step-line-cross-over-from = Change of field from { $role }, { $sure }
step-line-other-city-from = Step to another city from { $role }, { $sure }
step-line-reporting-from = Reporting line from { $role }
sure-rule = By rule
sure-named = Named in the source
sure-supported = Supported
sure-inferred = Our interpretation
# The same inside a sentence.
sure-inside-rule = by rule
sure-inside-named = named in the source
sure-inside-supported = supported
sure-inside-inferred = our interpretation
sure-note-rule = The higher role’s minimum asks for the lower role.
sure-note-named = The source says one role reports to the other. It does not say one leads to the other.
sure-note-supported = Two or more kinds of evidence agree. No source states the step.
sure-note-inferred = No source states this step.
evidence-minimum = Minimum.
evidence-reporting-line = Reporting line.
evidence-grade = Grade.
evidence-duties = Duties.
evidence-requirements = Requirements.
evidence-title = Title.

ladder-eyebrow = Ladder
ladder-page-title = { $ladder } (ladder)
ladder-empty = This ladder has no roles yet.
ladder-drawing = { $ladder } ladder
ladder-drawing-same = A list below shows the same rungs and steps.
ladder-step-from = { $step }, from { $role }
ladder-evidence = Evidence for this step
ladder-evidence-line = { $role }, { $line }
ladder-takes = What you would need
ladder-reporting = Reporting lines between these roles
ladder-supervises = { $above } supervises { $below }.
ladders-none = No ladders here yet.
ladders-map = All ladders on one map
ladders-map-same = A table below shows the same steps.
ladders-any-two = You can also compare any two roles, even if they are not on a ladder: { $link }
ladders-any-two-link = two roles side by side.
ladders-steps = Every step in a table
ladders-steps-caption = All steps and reporting lines between the roles
ladders-elsewhere = Roles not on a ladder
ladders-each = The ladders
ladders-too-many = There are too many roles for one map. Open a ladder to see its diagram.
ladders-rungs = { $count ->
    [one] 1 rung
   *[other] { $count } rungs
}

drawing-description = Boxes are roles. Lines are the steps between them. { $same }
drawing-here = This role
drawing-stub = No description yet
drawing-other-city = Another city: { $employer }
drawing-other-employer = Another employer: { $employer }
drawing-left-out = { $count ->
    [one] 1 line did not fit. The text in each box lists them all.
   *[other] { $count } lines did not fit. The text in each box lists them all.
}
drawing-from = From
drawing-to = To
drawing-kind = Type of step
drawing-sure = How sure we are
legend-sure = Solid arrow: the sources support this step.
legend-ours = Dashed arrow: our interpretation. No source states this step.
legend-reports = Dotted line with a ring: one role reports to the other. It does not promise a promotion.
