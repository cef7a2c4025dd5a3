### Comparing two roles, on ladders and on a page of its own.

compare-grade = Grade
compare-pay = Pay
compare-hours = Hours a week
compare-notice = Comparing roles is not working right now. Reload the page, or see each step on the ladder pages.
compare-needs-script = Comparing any two roles works only with JavaScript.
compare-on-ladder = Compare two roles on this ladder
compare-on-ladder-hint = Choose two roles from the lists, or select their circles on the map. Select a role’s name to open its page.
compare-any-two = Two roles side by side
compare-any-two-hint = Choose any two roles. Comparing them does not mean one leads to the other.
compare-choose = Choose a role
compare-from = From
compare-to = To
compare-swap = Swap the two roles
compare-named = { $role } ({ $employer })
compare-same = You chose the same role twice. Choose a different one.
compare-from-to = From { $from } to { $to }
compare-none = No roles chosen yet.
compare-chosen-from = { $from } chosen. Now choose a role under “To.”
compare-chosen-to = { $to } chosen. Now choose a role under “From.”
compare-shown = Showing { $from } compared with { $to }.
compare-differences = See how the two descriptions differ
