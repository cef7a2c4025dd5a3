### The page of skills and tools, and the table on it.

skill-kind-tool = Tool
skill-kind-skill = Skill
skill-kind-knowledge = Knowledge
skill-kind-ability = Ability
skill-kind-competency = Work style
skill-kind-credential = Credential
skill-kind-membership = Membership
skill-kind-course = Course
skill-kind-status = Status
# How much it is asked for: a heading over the roles that do, and an entry of a list.
skill-need-required = Required
skill-need-may-be-required = May be required when you start
skill-need-preferred = Preferred
skill-need-named = Mentioned, not needed at the start
# Behind the name of a role, in parentheses, one after another.
skill-ask-level = level: { $level }
skill-ask-choice = one of several choices
skill-ask-choice-or-similar = one of several choices, or something similar
skill-ask-similar = or something similar
skill-ask-separator = {"; "}
skill-ask-notes = {" "}({ $notes })
skills-more-roles = { $count ->
    [one] and 1 more role: see all
   *[other] and { $count } more roles: see all
}

skills-notice = Sorting and filters are not working right now. Everything is listed below. Reload the page to try again.
skills-search-region = Search and filter skills and tools
skills-search = Search skills and tools
skills-kind = Type
skills-all-kinds = All types
skills-need = Required or preferred?
skills-all-needs = All
skills-sort = Sort by
skills-sort-name = Name
skills-sort-roles = Number of roles
skills-count-all = { $all ->
    [one] 1 skill or tool
   *[other] All { $all } skills and tools
}
skills-count = { NUMBER($found) } of { $all ->
    [one] 1 skill or tool
   *[other] { $all } skills and tools
}
skills-nothing = No skill or tool fits your search. Try a shorter word or clear the filters.
skills-show-all = Show all skills and tools
skills-column-name = Skill or tool
skills-column-roles = Roles that ask for it
skills-row = { $kind }, { $roles }
