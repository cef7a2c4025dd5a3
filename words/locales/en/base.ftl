### How English writes numbers, lists, times and dates. Every page and every island has these.

# "ltr" for a language that is written from left to right, "rtl" from right to left.
direction = ltr
# The name of this language in this language, for the switch between languages.
language-name = English
# Stands between thousands.
number-group = ,
# Stands between the whole and the parts of a number.
number-decimal = .
# The digits from zero to nine.
number-digits = 0123456789
# From so many digits on, thousands are grouped.
number-grouped-from = 4

# A list. $most is all of its entries but the last, with list-separator between them. $sound is
# the sound that $last begins with: "i", "o" or "any", for languages whose "and" or "or"
# depends on it, such as Spanish.
list-separator = {", "}
list-and = { $sound ->
   *[any] { $most } and { $last }
}
list-or = { $sound ->
   *[any] { $most } or { $last }
}

# Lengths of time.
time-none = no months
time-months = { $months ->
    [one] 1 month
   *[other] { $months } months
}
time-years = { $years ->
    [one] 1 year
   *[other] { $years } years
}
time-years-and-months = { $years ->
    [one] 1 year
   *[other] { $years } years
} and { $months ->
    [one] 1 month
   *[other] { $months } months
}
# Lengths of time that are added to what somebody has.
time-more-none = no more months
time-more-months = { $months ->
    [one] 1 more month
   *[other] { $months } more months
}
time-more-years = { $years ->
    [one] 1 more year
   *[other] { $years } more years
}
time-more-years-and-months = { $years ->
    [one] 1 more year
   *[other] { $years } more years
} and { $months ->
    [one] 1 month
   *[other] { $months } months
}

# A date. $month is a number from 1 to 12.
date = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $day }, { $year }

role-count = { $count ->
    [one] 1 role
   *[other] { $count } roles
}
not-stated = Not stated
