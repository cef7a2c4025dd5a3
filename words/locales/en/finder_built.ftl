### Texts of the finder that are written when a site is built; its module does not need them.

place-remote = Remote
pay-below = Less than { NUMBER($most) }
pay-between = { NUMBER($least) } to { NUMBER($most) }
pay-above = { NUMBER($least) } or more
week-full-time = Full time
week-part-time = Part time
years-not-stated = Years not stated
years-up-to-two = Up to 2 years
years-three = 3 years
years-four = 4 years
years-five-or-more = 5 years or more
degree-mention-required = Required
degree-mention-counts = Can replace years of experience
degree-mention-preferred = Preferred
degree-mention-none = No degree mentioned
status-open = Open: you can apply
status-upcoming = Opens later
status-described = No open position listed
status-stub = No description yet
status-archived = Archived
card-hours = { $hours } hours a week
card-plan-and-grade = salary plan { $plan }, grade { $grade }
card-plan = salary plan { $plan }
card-grade = grade { $grade }
finder-notice = Search and filters are not working right now. All roles are listed below. Reload the page to try again.
