### Finding a role: the search, its filters and the cards of roles.

facet-domain = Type of work
facet-level = Level
facet-employer = Employer
facet-place = Place
facet-pay = Pay a year, at least
facet-week = Hours
facet-status = Status
facet-degree = Degree
facet-years = Years of experience
facet-tool = Tool

finder-part-lost = These roles could not be loaded, so the list has not changed. Check your connection and try again.
finder-region = Search and filter roles
finder-search = Search roles
finder-search-help = Search by job title, tool or requirement, like “Python”
finder-filters = Filters
finder-filters-selected = Filters ({ NUMBER($count) } selected)
finder-facet-selected = { $facet } ({ NUMBER($count) } selected)
# Behind the number of roles that an option of a filter gives; read aloud, not shown.
finder-option-roles = { $count ->
    [one] {" "}role
   *[other] {" "}roles
}
finder-show-all-options = { $count ->
    [one] Show { $count }
   *[other] Show all { $count }
}
finder-show-fewer-options = Show fewer
# Read aloud behind the two messages above.
finder-options-of = : { $facet }
finder-in-use = Filters in use
finder-clear-all = Clear all filters
finder-filter = { $facet }: { $value }
# Read aloud before finder-filter.
finder-remove = Remove{" "}
finder-sort = Sort by
finder-sort-best = Most relevant
finder-sort-recommended = Recommended order
finder-sort-title = Title
finder-sort-level = Level
finder-sort-years = Years of experience
finder-sort-closing = Closing date
finder-count-none = No roles found
finder-count = { NUMBER($found) } of { $all ->
    [one] 1 role
   *[other] { $all } roles
}
# Behind the number of roles, as a sentence of its own. $words are quoted and joined with "and".
finder-count-similar = { $count }. We also looked for words close to { $words }.
finder-quoted = “{ $word }”
finder-no-roles = No roles here yet. Please check back later.
finder-nothing = No role fits everything you chose. Remove one to see more roles:
finder-nothing-helps = No role fits everything you chose. Removing one thing is not enough. Clear the filters and start again.
finder-show-all-roles = { $count ->
    [one] Show the 1 role
   *[other] Show all { $count } roles
}
finder-without-word = { $count ->
    [one] Remove the word “{ $word }” (1 role)
   *[other] Remove the word “{ $word }” ({ $count } roles)
}
finder-without-facet = { $count ->
    [one] Remove the “{ $facet }” filter (1 role)
   *[other] Remove the “{ $facet }” filter ({ $count } roles)
}
finder-more = { $count ->
    [one] Show 1 more role
   *[other] Show { $count } more roles
}
finder-page-two = More roles: page 2

card-found-tool = Tool:{" "}
card-found-requirement = Requirement:{" "}
card-found = In the requirements
card-experience = Experience
card-degree = Degree
card-pay-and-hours = Pay and hours
card-separator = {" · "}
