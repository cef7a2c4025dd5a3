### El resultado de las respuestas. Nunca dice que alguien es apto, que aprueba o que se le
### rechaza: la ciudad decide.

verdict-appears-to-meet = Según sus respuestas, parece que cumple el mínimo que se puede revisar aquí.
verdict-reviewer-decides = Esto lo decide el equipo de contratación. Sus respuestas por sí solas no bastan para saberlo.
verdict-cannot-tell-yet = Todavía faltan respuestas. Algunos puntos siguen abiertos.
verdict-not-yet = Según sus respuestas, todavía no. Falta una parte del mínimo.
verdict-nothing-to-check = En esta descripción no hay nada que usted pueda revisar aquí. Lea la descripción completa.
verdict-no-description = Este puesto todavía no tiene descripción, así que no hay nada que revisar.
verdict-short-appears-to-meet = parece que cumple el mínimo
verdict-short-reviewer-decides = lo decide el equipo de contratación
verdict-short-cannot-tell-yet = todavía faltan respuestas
verdict-short-not-yet = todavía no
verdict-short-nothing-to-check = nada que revisar

near-miss = Le falta poco. Todavía falta: { $missing }.
early-apply = Puede presentar su solicitud mientras haya una vacante abierta, aunque falte algo: { $missing }.
early-ask = La descripción no dice para cuándo lo necesita. Pregunte al equipo de contratación antes de presentar su solicitud.
no-application = Esto no es una solicitud de empleo. No se envió nada. La ciudad decide a quién contrata.

degree-not-listed = Su título es en { $field }, que no es uno de los campos indicados ({ $fields }).
degree-field-unknown = Tiene un título, pero su campo de estudio no es uno de los campos indicados ({ $fields }).

outcome-not-met = Todavía no
outcome-unanswered = Todavía sin respuesta
outcome-not-sure = Respondió “no estoy seguro/a”
outcome-review = Lo decide el equipo de contratación
outcome-either = { $one }; o: { $other }
outcome-met = Parece que cumple este punto
outcome-met-but = Parece que cumple este punto. { $caveats }
caveat-related-field = El equipo de contratación decide si su campo es afín.
caveat-field-of-study = El equipo de contratación decide si su campo de estudio corresponde.
caveat-similar-tool = El equipo de contratación decide si su herramienta es lo bastante similar.

sum-needed = Necesita { $time }.
sum-needed-in = De ese tiempo, necesita { $time } en { $area }.
sum-needed-college = En lugar de { $degree }, necesita { $time } de estudios universitarios.
sum-any = Cuenta cualquier período.
sum-any-in = De ese tiempo, cuenta cualquier período en { $area }.
sum-have = Tiene { $time }.
sum-have-none = Todavía no tiene nada.
sum-have-up-to = Tiene hasta { $time }.
sum-have-between = Tiene entre { $least } y { $most }.
sum-have-at-least = Tiene al menos { $time }.
sum-have-open = Todavía no nos ha dicho cuánto tiempo tiene.
sum-enough = Con eso basta.
sum-none-shown = Todavía no ha indicado ninguno.
sum-missing = Todavía falta: { $time }.
sum-missing-at-least = Todavía falta al menos { $time }.
sum-missing-up-to = Puede que todavía falte hasta { $time }.
sum-credit = { $what ->
    [degree] El título reemplaza { $time }.
    [college] Sus estudios universitarios reemplazan { $time }.
    [experience] Su experiencia en { $area } reemplaza { $time }.
   *[any] Lo que tiene en su lugar reemplaza { $time }.
}
sum-credit-up-to = { $what ->
    [degree] Un título de la lista puede reemplazar hasta { $time }.
    [college] Los estudios universitarios pueden reemplazar hasta { $time }.
    [experience] La experiencia en { $area } puede reemplazar hasta { $time }.
   *[any] Otras cosas pueden reemplazar hasta { $time }.
}
sum-credit-between = { $what ->
    [degree] El título reemplaza { $least } y quizá { $most }.
    [college] Sus estudios universitarios reemplazan { $least } y quizá { $most }.
    [experience] Su experiencia en { $area } reemplaza { $least } y quizá { $most }.
   *[any] Lo que tiene en su lugar reemplaza { $least } y quizá { $most }.
}
sum-areas = De ese tiempo, necesita experiencia en al menos { NUMBER($needed) } de estas áreas: { $areas }. La tiene en { NUMBER($have) }.
sum-areas-open = De ese tiempo, necesita experiencia en al menos { NUMBER($needed) } de estas áreas: { $areas }. La tiene en { NUMBER($least) } a { NUMBER($most) }.
sum-at-most = De la experiencia en { $areas } cuenta como máximo { $time }.

coverage-covers = { $points ->
    [one] Esta autoevaluación revisa { NUMBER($checked) } del único punto de esta descripción.
   *[other] Esta autoevaluación revisa { NUMBER($checked) } de los { $points } puntos de esta descripción.
}
coverage-leaves-out = No revisa { $rest }.
coverage-review = { $count ->
    [one] 1 punto que decide el equipo de contratación
   *[other] { $count } puntos que decide el equipo de contratación
}
coverage-later = { $count ->
    [one] 1 capacidad que la ciudad evalúa más adelante
   *[other] { $count } capacidades que la ciudad evalúa más adelante
}
coverage-conditions = { $count ->
    [one] 1 condición del empleo
   *[other] { $count } condiciones del empleo
}
coverage-listed = { $count ->
    [one] 1 elemento de las listas largas
   *[other] { $count } elementos de las listas largas
}
coverage-notes = { $count ->
    [one] 1 nota
   *[other] { $count } notas
}
coverage-duties = No revisa las tareas del puesto.

stage-left = { $ways ->
    [one] Según sus respuestas, todavía necesita:
   *[other] Según sus respuestas, todavía necesita una de estas opciones:
}
stage-left-after = { $ways ->
    [one] Cuando cumpla todo lo de { $role }, todavía necesita:
   *[other] Cuando cumpla todo lo de { $role }, todavía necesita una de estas opciones:
}
