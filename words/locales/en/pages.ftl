### What stands around every page, and the pages of a site other than those of roles and ladders.

nav-main = Main
nav-footer = Footer
nav-trail = Breadcrumb
nav-home = Home
nav-languages = Languages
nav-self-check = Self-check
footer-purpose = This site describes roles. It is not an application. The city decides who to hire.
footer-privacy = This site sets no cookies and loads nothing from other sites.
help-title = Get help with this site
help-email = Email { $email }
help-phone = Call { $phone }
# The title of a page and of the site in the title of the window.
page-and-site = { $page } – { $site }
page-of = { $page }, page { NUMBER($number) } of { NUMBER($of) }

home-start = Start the self-check
home-all-roles = { $roles ->
    [one] See the role
   *[other] See all { $roles } roles
}
home-promise = Your answers stay in this browser. Nothing is sent.
nav-menu = Menu
home-find = Find a role
home-find-text = { $roles ->
    [one] 1 role: what you would do, and what it asks for.
   *[other] { $roles } roles: what you would do, and what each role asks for.
}
home-find-stubs = { $stubs ->
    [one] 1 more has only a title so far.
   *[other] { $stubs } more have only a title so far.
}
home-find-only-stubs = { $stubs ->
    [one] 1 role, which has only a title so far.
   *[other] { $stubs } roles, which have only a title so far.
}
home-no-roles = No roles here yet. Please check back later.
home-check-text = { $roles ->
    [one] Answer once and see your result for 1 role. Nothing is sent.
   *[other] Answer once and see your result for { $roles } roles. Nothing is sent.
}
home-ways = See what it takes
home-ways-text = Each role page lists the ways to meet the minimum.
home-ways-link = Ways to meet the minimum for { $role }
home-ladders = See career ladders
home-ladders-text = { $ladders ->
    [one] 1 ladder of related roles, with the evidence for every step.
   *[other] { $ladders } ladders of related roles, with the evidence for every step.
}
home-no-ladders = No ladders here yet.
home-skills = Look up skills and tools
home-skills-text = { $skills ->
    [one] 1 skill, tool or credential, and the roles that ask for it.
   *[other] { $skills } skills, tools and credentials, and the roles that ask for them.
}
home-browse = Browse roles

roles-shown = { NUMBER($first) } to { NUMBER($last) } of { $all ->
    [one] 1 role
   *[other] { $all } roles
}
roles-pages = Role list pages
# Read aloud before the number of a page of the list.
roles-page = Page{" "}
roles-skills = Looking for a tool or skill? { $link }
roles-skills-link = See which roles ask for it.
browse-domain = By type of work
browse-level = By level
browse-employer = By employer

card-note-stub = No description yet
card-note-archived = Archived

listing-domain = Type of work
listing-level = Level
listing-employer = Employer
listing-title-domain = { $title } (type of work)
listing-title-level = { $title } (level)
listing-title-employer = { $title } (employer)
listing-description = { $count ->
    [one] { $title }: 1 role.
   *[other] { $title }: { $count } roles.
}
listings-domains = Types of work
listings-levels = Levels
listings-employers = Employers
listings-domains-description = { $count ->
    [one] 1 type of work, with its roles.
   *[other] { $count } types of work, each with its roles.
}
listings-levels-description = { $count ->
    [one] 1 level, with its roles.
   *[other] { $count } levels, each with its roles.
}
listings-employers-description = { $count ->
    [one] 1 employer, with its roles.
   *[other] { $count } employers, each with their roles.
}
listing-none = No roles here yet. { $link }
listing-all-roles = See all roles.
listing-name = { $role }, { $employer }
listing-name-note = { $role }, { $employer } ({ $note })

# Read aloud before the links to the parts of a long list of pages.
section-pages = Pages of this list
# Read aloud before the link of a heading to itself. $heading is its words.
heading-link = Link to “{ $heading }”

self-check-description = Answer once and see your result for every role. Nothing is sent. Your answers stay in your browser and are gone when you close it, unless you keep them.
self-check-lead = { $roles ->
    [one] Answer once and see your result for 1 role.
   *[other] Answer once and see your result for { $roles } roles.
}
self-check-one = Only want to check one role, or need a paper worksheet? Open that role’s page: { $link }
self-check-one-link = all roles.

compare-title = Compare two roles
compare-description = See two roles side by side: what each asks for, and how grade, pay and hours differ.
compare-on-ladders = Steps on ladders
compare-on-ladders-text = Each ladder page shows what you would need for every step.

skills-title = Skills and tools
skills-description = See which roles ask for each tool, skill, kind of knowledge or credential, and at what level.
skills-about-need = “Required” is part of the minimum. “Preferred” helps, but you do not need it.
skills-about-levels = Level words, like “proficiency,” come from each city’s document. You cannot compare them between cities.
skill-page-title = { $skill }: roles that ask for it
skill-page-description = All roles that ask for { $skill }.
skill-lead = { $count ->
    [one] 1 role mentions this.
   *[other] { $count } roles mention this.
}
skill-role = { $role }, { $employer }

not-found-title = Page not found
not-found-description = This address does not lead to a page on this site.
not-found-text = Check the web address for typos. The page may also have moved or been removed. Try one of these instead:
not-found-roles = All roles
not-found-ladders = All ladders
not-found-home = Home page
moved-title = Moved from { $address }
moved-heading = This page has moved
moved-link = Go to the new page
skip-link = Skip to main content
footnote-to = Footnote { NUMBER($number) }
footnote-back = Back to the mention of footnote { NUMBER($number) }
table = Table
# Titles of pages that every site has, where a site has no file of its own for them.
stand-in-home = Careers
stand-in-roles = All roles
stand-in-ladders = Career ladders
# Under the table, once something is ticked. $count is a number.
skills-ticked = Checked: { $count }
skills-go-on = Go on to the self-check
