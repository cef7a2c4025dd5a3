### Datos de un requisito en la página de un puesto, una oración cada uno.

fact-review = Esto lo decide el equipo de contratación.
fact-any-amount = Cuenta cualquier período de experiencia.
fact-hours = { NUMBER($hours) } horas equivalen a { $time } de trabajo a tiempo completo.
fact-last-years = { $years ->
    [one] Solo cuenta el último año.
   *[other] Solo cuentan los últimos { $years } años.
}
fact-part = Al menos { $time } deben ser en { $area }.
fact-part-each = { $time } en cada una de estas áreas: { $areas }.
fact-part-at-least = { $time } en al menos { NUMBER($number) } de estas áreas: { $areas }.
fact-part-some-each = Una parte en cada una de estas áreas: { $areas }.
fact-part-some-at-least = Una parte en al menos { NUMBER($number) } de estas áreas: { $areas }.
fact-at-most = De la experiencia en { $area } cuenta como máximo { $time }.
time-of-years = { NUMBER($part) } de { $whole ->
    [one] 1 año
   *[other] los { $whole } años
}
time-of = { $part } de { $whole }
fact-credit = { $subject } puede reemplazar { $time }.
fact-credit-all = { $subject } puede reemplazar todo el tiempo: { $time }.
fact-credit-subject-below = Lo que se nombra abajo
fact-credit-subject-other = Lo que la descripción nombra en su lugar
fact-credit-cap = En conjunto pueden reemplazar como máximo { $time }.
fact-credit-reduces = También puede reemplazar parte de { $parts }.
fact-credit-keeps = No puede reemplazar { $parts }.
fact-rate-months = Cada mes de { $what } cuenta como { $time }.
fact-rate-years = Cada año de { $what } cuenta como { $time }.
fact-rate = Cada { $each } de { $what } cuentan como { $time }.
fact-rate-months-up-to = Cada mes de { $what } cuenta como { $time }, hasta { $most }.
fact-rate-years-up-to = Cada año de { $what } cuenta como { $time }, hasta { $most }.
fact-rate-up-to = Cada { $each } de { $what } cuentan como { $time }, hasta { $most }.
fact-rate-college = En su lugar: { $rate }
rate-what-experience = experiencia en { $area }
rate-college-time = { $time } de estudios universitarios
rate-college-time-additional = { $time } de estudios universitarios, además de la experiencia requerida
fact-any-field = Cuenta cualquier campo de estudio.
fact-fields = Campos que cuentan: { $fields }.
fact-related-field = un campo afín
fact-accredited = La institución debe estar acreditada.
fact-foreign = La ciudad considera títulos equivalentes de otros países.
fact-level = Nivel: { $level }.
fact-similar = También cuenta algo similar.
fact-active = Debe estar vigente.
fact-needed-by = Hace falta a más tardar { $date }.
fact-units = Al menos { $units }.
fact-units-each = Al menos { $units } en cada materia.
fact-any-of = Cuenta cualquiera de estas opciones: { $names }.
fact-all-of = Necesita todo esto: { $names }.
fact-by = A más tardar { $date }.
fact-by-not-stated = El documento no dice para cuándo.
fact-place = Lugar: { $place }.
