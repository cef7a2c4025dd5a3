### Lo que piden los requisitos, como frases nominales.

quantity-recent = { $years ->
    [one] { $area } en el último año
   *[other] { $area } en los últimos { $years } años
}
quantity-outside = { $whole }, sin contar { $area }
quantity-college = estudios universitarios

degree-elementary = octavo grado
degree-high-school = un diploma de escuela secundaria (high school)
degree-some-college = algunos estudios universitarios
degree-associate = un título de asociado (associate’s degree)
degree-bachelor = una licenciatura (bachelor’s degree)
degree-master = una maestría (master’s degree)
degree-doctorate = un doctorado
degree-listed = { $degree } en un campo de la lista
degree-related = { $degree } en un campo de la lista o en uno afín

course-in = un curso de { $subjects }
course-in-each = un curso de cada una de estas materias: { $subjects }
course-units = { $units } de { $subjects }
course-units-each = { $units } de cada una de estas materias: { $subjects }
units-semester = { $count ->
    [one] 1 unidad semestral
   *[other] { $count } unidades semestrales
}
units-quarter = { $count ->
    [one] 1 unidad trimestral
   *[other] { $count } unidades trimestrales
}
units-hours = { $count ->
    [one] 1 hora
   *[other] { $count } horas
}

holding-similar = algo similar
holding-knowledge = conocimientos de { $names }
holding-membership = membresía: { $names }
holding-with-notes = { $thing } ({ $notes })
note-level = nivel: { $level }
note-current = vigente
note-by = a más tardar { $date }

experience-in = { $time } en { $area }
experience-some-in = algo de experiencia en { $area }
experience-part = { $time } en { $part }, como parte de { $whole }
experience-some-part = algo de experiencia en { $part }, como parte de { $whole }
experience-some-of = algo de experiencia en al menos { NUMBER($number) } de estas áreas: { $areas }
experience-each-of = { $time } en { $areas }, de modo que al menos { NUMBER($number) } de estas áreas tengan { $each } cada una
experience-with-parts = { $time } en { $whole }, de los cuales al menos { $parts }
time-of-them-years = { NUMBER($years) } en { $area }
time-of-them = { $time } en { $area }

repair-college = { $time } de estudios universitarios
repair-toward = { $gained }, que cuentan para { $goal }
repair-toward-experience = { $gained }, que cuentan como experiencia en { $area }
repair-equivalent = pedir al equipo de contratación que considere otros estudios, capacitación o experiencia
way-equivalent = otros estudios, capacitación y experiencia que sumen lo mismo, según decida el equipo de contratación
repair-review = el equipo de contratación decide sobre este punto: “{ $line }”
requirement-quoted = “{ $line }”

all-of-two = { $one }, y { $other }
all-of-more = { $most }; y { $last }
all-of-separator = {"; "}
any-of-separator = {", o bien "}

extent-level = nivel “{ $level }”
extent-any-level = cualquier nivel
extent-units = al menos { $units }
extent-any-units = cualquier cantidad
