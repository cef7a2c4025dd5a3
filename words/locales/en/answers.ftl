### What in a file of saved answers is not understood. Words in backquotes are keys of the file.

answers-no-such-area = there is no area of experience `{ $name }`
answers-no-such-share = `@{ $text }` says nothing of an area of experience
answers-no-such-field = there is no field of study `{ $name }`
answers-no-such-term = there is no tool, skill or other term `{ $name }`
answers-no-such-level = there is no level `{ $name }`
answers-too-many-months = { NUMBER($months) } months is longer than a working life
answers-low-above-high = the lower number, { NUMBER($low) }, is above the higher one, { NUMBER($high) }
answers-fewer-than = { $key } has fewer months than the { NUMBER($months) } of `{ $narrower }`, and those count here too
answers-contradicts = { $key } is “no” but `{ $other }` is “yes”
answers-key = `{ $name }`
answers-key-degree = degree { NUMBER($number) }
answers-help-name = write a name of the vocabulary, or delete it
answers-help-share = write `area@last-10-years` or `area@outside-other`, or leave out the `@`
answers-help-level = write a level of the vocabulary, or leave out the `@`
answers-help-months = write at most { $most } months, and `[24, { $most }]` for "at least 24"
answers-help-low-above-high = write `[{ $high }, { $low }]`
answers-help-fewer-than = write `{ $months }` or more, or correct the other number
answers-help-contradicts = change or delete one of the two
answers-not-understood = { $problem }: { $help }.

# $accepted is one of the messages below.
answers-misread = In `{ $place }`, write { $accepted }
answers-accepts-key = `degrees_complete`, `college`, `experience`, `degree` or `have` in its place
answers-accepts-degree-key = `level`, `field` or `related` in its place
answers-accepts-bool = `true` or `false`
answers-accepts-months = months as a whole number like `40`, or as `[0, 12]`
answers-accepts-answer = `"yes"`, `"no"` or `"not-sure"`
answers-accepts-table = names with values, like `{"{"} "sql": "yes" {"}"}`
answers-accepts-degrees = a list, like `[{"{"} "level": "bachelor" {"}"}]`
answers-accepts-field = the name of a field of study in quotes
answers-accepts-level = `"elementary"`, `"high-school"`, `"some-college"`, `"associate"`, `"bachelor"`, `"master"` or `"doctorate"`
