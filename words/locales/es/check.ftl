### La autoevaluación: sus preguntas, sus respuestas y la lista de puestos por cercanía.

check-notice-role = Ahora mismo no funciona la autoevaluación. Vuelva a cargar la página para intentarlo otra vez, o imprímala y úsela como hoja de trabajo.
check-notice-all = Ahora mismo no funciona la autoevaluación. Vuelva a cargar la página para intentarlo otra vez, o imprima la hoja de trabajo de la página de un puesto.
check-needs-script = La autoevaluación solo funciona con JavaScript.
check-paper-role = Puede imprimir esta página y usarla como hoja de trabajo: anote con qué puede demostrar cada punto.
check-paper-all = La página de cada puesto tiene una hoja de trabajo que puede imprimir.
check-back = Atrás
check-result-role = Ver mi resultado

degree = Título { NUMBER($number) }
degree-remove = Quitar el título { NUMBER($number) }
degree-add = Agregar otro título
degree-level = Nivel
degree-choose-level = Elija un nivel
degree-field = Campo de estudio
degree-field-not-listed = Mi campo no está en la lista
degree-field-related = Mi campo es afín a los que pide el puesto (el equipo de contratación decide)
degrees-complete = Indiqué todos mis títulos, o no tengo ninguno
level-elementary = octavo grado
level-high-school = diploma de escuela secundaria (high school)
level-some-college = algunos estudios universitarios, sin título
level-associate = título de asociado (associate’s degree)
level-bachelor = licenciatura (bachelor’s degree)
level-master = maestría (master’s degree)
level-doctorate = doctorado
answer-yes = Sí
answer-no = No
answer-not-sure = No estoy seguro/a
college-completed = Estudios universitarios que ha completado, con título o sin él
time-semester-units = Unidades semestrales
time-quarter-units = Unidades trimestrales
time-field-years = Años
jobs-help = Cada mes cuenta una sola vez, aunque haya tenido dos empleos. El trabajo a tiempo parcial cuenta en parte.
jobs-week-of = Horas de una semana de tiempo completo ({ $employer }: { $hours })
jobs-week = Horas de una semana de tiempo completo (no se indica; aquí, { $hours })
jobs-add = Agregar un empleo
job = Empleo { NUMBER($number) }
job-remove = Quitar el empleo { NUMBER($number) }
job-hours = Horas a la semana
job-share = ¿Qué parte del empleo?
share-all = todo
share-three-quarters = unas tres cuartas partes
share-half = aproximadamente la mitad
share-quarter = aproximadamente una cuarta parte
share-tenth = aproximadamente una décima parte

paper-proof = Con qué puede demostrarlo
paper-employer = Empleador
paper-dates = Fechas (desde, hasta)
paper-hours = Horas a la semana
paper-school = Institución
paper-degree = Título o unidades, y campo
paper-year = Año
paper-course = Curso y unidades
paper-status = Lo que corresponde a su caso
paper-since = Desde cuándo

answers-degrees = Títulos
answers-level = { $about }, nivel { $level }
answers-units = { $about }, { $units }
answers-given = { $about }: { $answer }
answers-about = : { $about }
answers-at-least = al menos { $time }
answers-between = de { $least } a { $most }
answers-degree-in = { $degree } en { $field }
answers-no-degree = ninguno
answers-no-other-degree = ningún otro
answers-yes = sí
answers-no = no
answers-not-sure = no estoy seguro/a

keeping-title = Lleve su resultado con usted
keeping-clear = Borrar mis respuestas
keeping-keep = Conservar mis respuestas en este dispositivo
keeping-keep-help = Sus respuestas están solo en este navegador, para todas las páginas de este sitio. Desaparecen cuando lo cierra, a menos que marque esta casilla. Entonces cualquier persona que use este dispositivo puede leerlas. “Borrar mis respuestas” las elimina.
keeping-link = Copiar enlace
keeping-save = Descargar mis respuestas
keeping-load = Abrir respuestas guardadas (un archivo que descargó aquí)
keeping-link-label = Enlace a su resultado
keeping-link-help = Este enlace contiene sus respuestas. Cualquier persona que lo tenga puede leerlas.
keeping-notes = Mensajes sobre sus respuestas
keeping-cleared = Sus respuestas se borraron, aquí y en otras pestañas. No hay nada guardado en este dispositivo.
keeping-loaded = Sus respuestas están cargadas. Puede cambiarlas abajo.
keeping-no-answers = Este archivo no contiene respuestas. Elija uno que haya guardado con “Descargar mis respuestas”.

errors-title = Hay un problema
errors-before = Hay un problema:{" "}
error-about = { $about }: { $problem }
error-range = El primer tiempo no puede ser mayor que el segundo
error-too-long = Es más que una vida laboral. Escriba menos.
error-units = Las unidades deben ser un número, por ejemplo 30 o 4.5
error-week = Las horas de una semana de tiempo completo deben ser un número, por ejemplo 35 o 37.5
error-job-start = Escriba el mes y el año en que empezó, por ejemplo 3/2019
error-job-end = Escriba el mes y el año en que terminó, por ejemplo 11/2022, o marque “Sigo trabajando aquí”
error-job-order = El final no puede ser anterior al inicio
error-job-hours = Escriba las horas a la semana como un número, por ejemplo 35 o 37.5
error-job-week = Una semana no tiene más de 168 horas

result-title = Su resultado
result-lines = Punto por punto
result-groups = Quizá no necesite todo esto. Vea “Maneras de llegar”.
result-ways = { $count ->
    [one] Manera de llegar
   *[other] Maneras de llegar (basta con una)
}
result-way = { $way }.
result-besides = También conviene saber
result-besides-lead = Estos puntos no cambian su resultado.
result-conditions = Condiciones del empleo ({ NUMBER($count) })
result-due-later = Puede llegar después de su solicitud ({ NUMBER($count) })
result-preferred = Deseable, no es requisito ({ NUMBER($count) })
result-later = Se evalúa más adelante en la contratación ({ NUMBER($count) })
result-at-entry = Puede pedirse al empezar ({ NUMBER($count) })
result-some-positions = Algunas plazas lo piden ({ NUMBER($count) })
result-assumptions = Preguntas abiertas sobre esta descripción ({ NUMBER($count) })
result-needed-by = {" "}Hace falta a más tardar { $date }.

roles-details = Mostrar los detalles de { $role }
roles-more = { $count ->
    [one] Mostrar más puestos (queda 1)
   *[other] Mostrar más puestos (quedan { $count })
}
overview-unanswered = Responda una pregunta para ver sus resultados.

check-ahead = Su resultado empieza en el siguiente paso.
check-loading = Cargando estos puestos
check-lost = No se pudieron cargar estos puestos. Sus respuestas siguen aquí. Revise su conexión e intente de nuevo.
check-again = Intentar de nuevo

steps-label = Pasos
step-place = Paso { NUMBER($number) } de { NUMBER($of) }: { $title }
step-next = Siguiente: { $title }
step-skip = Omitir este paso
step-interests = Intereses
step-education = Educación
step-jobs = Sus empleos
step-tools = Herramientas
step-skills = Habilidades
step-credentials = Licencias
step-conditions = Condiciones
step-result = Resultado
step-interests-title = ¿Qué tipo de trabajo busca?
step-interests-lead = Marque lo que le interesa. Si no marca nada, verá todos los puestos.
step-interests-roles = Elegir puestos uno por uno
step-education-title = Su educación
step-education-lead = Agregue cada título una sola vez. Cualquier campo puede contar.
step-jobs-title = Sus empleos
step-jobs-lead = Agregue cada empleo una sola vez. Sumamos los meses de cada tipo de experiencia que pide un puesto.
step-tools-title = Herramientas con las que ha trabajado
step-tools-lead = Marque lo que ha usado.
step-skills-title = Lo que sabe y sabe hacer
step-skills-lead = Marque lo que corresponde a su caso.
step-credentials-title = Licencias, certificados y membresías
step-credentials-lead = Marque lo que tiene ahora.
step-conditions-title = Condiciones de los empleos
step-conditions-lead = No cambian si cumple un mínimo. Deben cumplirse si le contratan.
step-courses = Cursos que ha completado
step-filter = Filtrar esta lista
step-required = Requisitos
step-extra = { $count ->
    [one] 1 cosa más de la que no depende ningún mínimo
   *[other] { $count } cosas más de las que no depende ningún mínimo
}
step-extra-help = Son deseables, o pueden pedirse al empezar.
step-none-of-others = Ninguna de las otras
step-none-of-these = Ninguna de estas
step-level = Su nivel en { $thing } ({ $employer })
condition-live = ¿Vivirá en { $place } cuando empiece el empleo?
condition-also = También debe cumplir esto:
condition-yes = Usted dijo que sí.
condition-no = Usted dijo que no.

college-amount = ¿Cuántos estudios universitarios? Por ejemplo, 2 años, 18 meses o 30 unidades
college-unit = Contados en
jobs-rather-totals = Prefiero indicar totales
jobs-totals-help = Escriba cada total como quiera: 2, 1.5, 3 1/2, 2 años, 18 meses, 1-2 años.
jobs-none = No tengo ninguno de estos tipos de experiencia
jobs-no-others = No tengo otra experiencia de estos tipos
jobs-sums = Su tiempo hasta ahora
job-title = Puesto o empleador (se queda en este navegador)
job-from = Desde
job-to = Hasta
job-month-hint = Por ejemplo, 4/2023
job-hours-hint = Vacío significa tiempo completo
job-now = Sigo trabajando aquí
job-kinds = ¿Qué fue? Marque todo lo que corresponda
month-name = { $month ->
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
}

error-time = El tiempo debe ser un número de años, por ejemplo 2 o 1.5, o 18 meses
error-job-future-start = Esta fecha está en el futuro. Escriba el mes y el año en que empezó.
error-job-future-end = Esta fecha está en el futuro. Si sigue en el empleo, marque “Sigo trabajando aquí”.
note-job-hours = Más de 80 horas a la semana: revíselo. Solo cuenta el tiempo completo.
note-jobs-overlap = Los empleos { NUMBER($one) } y { NUMBER($other) } coinciden en parte. Cada mes cuenta una sola vez.
note-more-in-part = Indicó más tiempo en { $part } que en { $whole }, que lo incluye. Revise los dos.

summary-title = Su resultado hasta ahora
summary-count = { NUMBER($count) }
summary-more = { $count ->
    [one] y 1 puesto más
   *[other] y { $count } puestos más
}
summary-privacy = Solo en este navegador. Desaparece cuando lo cierra, a menos que decida conservarlo.

result-headline = { $met ->
    [0] Todavía no para ningún puesto. Vea cuál está más cerca.
    [one] Parece que cumple el mínimo de 1 puesto
   *[other] Parece que cumple el mínimo de { $met } puestos
}
result-not-yet = Todavía no: { $missing }
result-missing-count = { $count ->
    [one] falta 1 cosa
   *[other] faltan { $count } cosas
}
result-missing = Todavía falta:
result-open = Todavía sin respuesta:
result-change = Cambiar respuestas
result-team = { $count ->
    [one] El equipo de contratación también evalúa 1 capacidad, más adelante.
   *[other] El equipo de contratación también evalúa { $count } capacidades, más adelante.
}
next-title = Siguiente:
next-apply = Vacantes abiertas y cómo solicitar
next-compare = Comparar
next-ladders = Trayectorias
next-answer = Responder lo que falta

keeping-print = Imprimir mi resultado
keeping-share = Compartir
keeping-refused = Su navegador no permite que este sitio conserve respuestas en este dispositivo. Quedan en esta pestaña hasta que la cierre. Puede descargarlas.
keeping-no-visit = Su navegador no permite que este sitio recuerde respuestas de una página a otra. Desaparecen cuando sale de esta página. Puede descargarlas o copiar el enlace.
link-of-somebody = Este es el resultado que alguien le envió
link-of-somebody-help = Muestra las respuestas del enlace, no las suyas. Sus propias respuestas quedan como están.
link-begin = Empezar el mío
link-adopt = Usar estas respuestas como mías
paper-answers = Las respuestas
