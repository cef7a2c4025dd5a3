### The pages of ladders, their maps and their steps.

step-up = A step up
step-up-reporting = A reporting line
step-cross-over = A change of field
step-other-city = A step to a role in another city
# What leads to a role on a map, and how sure the step is.
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
ladder-map = { $ladder } ladder
ladder-step-from = { $step }, from { $role }
ladder-evidence = Evidence for this step
ladder-evidence-line = { $role }, { $line }
ladder-takes = What you would need
ladder-reporting = Reporting lines between these roles
ladder-supervises = { $above } supervises { $below }.
ladders-none = No ladders here yet.
ladders-map = All ladders on one map
ladders-any-two = You can also compare any two roles, even if they are not on a ladder: { $link }
ladders-any-two-link = two roles side by side.
ladders-steps = Every step in a table
ladders-steps-caption = All steps and reporting lines between the roles
ladders-elsewhere = Roles not on a ladder
ladders-each = The ladders
ladders-rungs = { $count ->
    [one] 1 rung
   *[other] { $count } rungs
}

map-here = This role
map-stub = No description yet
map-other-city = Another city: { $employer }
map-other-employer = Another employer: { $employer }
map-left-out = { $count ->
    [one] 1 line did not fit. The step is listed in words on the ladder’s page.
   *[other] { $count } lines did not fit. The steps are listed in words on the pages of the ladders.
}
# Between short notes: "City of Chicago. Step up from Data Engineer, supported".
map-separator = .{" "}
map-overview = Roles by type of work and level
map-more-fields = { $count ->
    [one] 1 more type of work: see all roles
   *[other] { $count } more types of work: see all roles
}
map-field = Ladders in { $field }
map-field-some = { $all ->
    [one] The map shows { NUMBER($shown) } of 1 ladder: the ones with the most steps that sources support.
   *[other] The map shows { NUMBER($shown) } of { $all } ladders: the ones with the most steps that sources support.
}
map-from = From
map-to = To
map-kind = Type of step
map-sure = How sure we are
legend-sure = Solid line: the sources support this step.
legend-ours = Dashed line: our interpretation. No source states this step.
legend-reports = Double line: one role reports to the other. It does not promise a promotion.

# What two descriptions say, side by side.
sides-duties = What you would do
sides-degree = Degree
sides-preferred = Preferred
sides-conditions = Conditions
