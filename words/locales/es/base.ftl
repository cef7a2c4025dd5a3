### Cómo se escriben en español los números, las listas, el tiempo y las fechas.

direction = ltr
language-name = Español
number-group = ,
number-decimal = .
number-digits = 0123456789
number-grouped-from = 4

list-separator = {", "}
list-and = { $sound ->
    [i] { $most } e { $last }
   *[any] { $most } y { $last }
}
list-or = { $sound ->
    [o] { $most } u { $last }
   *[any] { $most } o { $last }
}

time-none = ningún mes
time-months = { $months ->
    [one] 1 mes
   *[other] { $months } meses
}
time-years = { $years ->
    [one] 1 año
   *[other] { $years } años
}
time-years-and-months = { $years ->
    [one] 1 año
   *[other] { $years } años
} y { $months ->
    [one] 1 mes
   *[other] { $months } meses
}
time-more-none = ningún mes más
time-more-months = { $months ->
    [one] 1 mes más
   *[other] { $months } meses más
}
time-more-years = { $years ->
    [one] 1 año más
   *[other] { $years } años más
}
time-more-years-and-months = { $years ->
    [one] 1 año
   *[other] { $years } años
} y { $months ->
    [one] 1 mes más
   *[other] { $months } meses más
}

date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }

role-count = { $count ->
    [one] 1 puesto
   *[other] { $count } puestos
}
not-stated = No se indica
