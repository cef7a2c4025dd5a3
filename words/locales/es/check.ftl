### La autoevaluación: sus preguntas, sus respuestas y la lista de puestos por cercanía.

check-notice-role = Ahora mismo no funciona la autoevaluación. Vuelva a cargar la página para intentarlo otra vez, o imprímala y úsela como hoja de trabajo.
check-notice-all = Ahora mismo no funciona la autoevaluación. Vuelva a cargar la página para intentarlo otra vez, o imprima la hoja de trabajo de la página de un puesto.
check-lead = Responda las preguntas que quiera, en el orden que quiera. Su resultado se actualiza mientras responde. Sus respuestas se quedan en esta página. No se envía nada, y no se guarda nada si usted no lo pide.
check-needs-script = La autoevaluación solo funciona con JavaScript.
check-paper-role = Puede imprimir esta página y usarla como hoja de trabajo: anote con qué puede demostrar cada punto.
check-paper-all = La página de cada puesto tiene una hoja de trabajo que puede imprimir.
check-show-one = Mostrar una pregunta a la vez
check-show-all = Mostrar todas las preguntas
check-place = Pregunta { NUMBER($number) } de { NUMBER($of) }
check-back = Atrás
check-next = Siguiente pregunta
check-result-role = Ver mi resultado
check-result-all = Ver mis resultados
check-settles = { $count ->
    [one] Importa para 1 puesto
   *[other] Importa para { $count } puestos
}
check-done = Ninguna otra pregunta cambiaría sus resultados. Véalos abajo.

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
units-at-least = Al menos { $units }.
similar-used = ¿Usó algo similar? Puede que cuente.
time-how = ¿Cómo prefiere responder?
time-total = Tiempo total
time-at-least = Como mínimo
time-range = Un rango
time-from-jobs = A partir de mis empleos
time-semester-units = Unidades semestrales
time-quarter-units = Unidades trimestrales
time-field-years = Años
time-field-months = Meses
time-field-from-years = Desde: años
time-field-from-months = Desde: meses
time-field-to-years = Hasta: años
time-field-to-months = Hasta: meses
time-in = Tiempo en { $area }
time-in-total = Tiempo total en { $area }
time-in-part = Tiempo en { $area }, como parte de { $whole }
jobs-help = Cada mes cuenta una sola vez, aunque haya tenido dos empleos. El trabajo a tiempo parcial cuenta en parte. ¿Sigue en el empleo? Escriba este mes como el final.
jobs-recent = { $years ->
    [one] Solo cuenta el tiempo dentro del último año. Si un empleo empezó antes, escriba como inicio el comienzo de ese año.
   *[other] Solo cuenta el tiempo dentro de los últimos { $years } años. Si un empleo empezó antes, escriba como inicio el comienzo de esos años.
}
jobs-week-of = Horas de una semana de tiempo completo ({ $employer }: { $hours })
jobs-week = Horas de una semana de tiempo completo (la descripción no lo dice)
jobs-add = Agregar un empleo
job = Empleo { NUMBER($number) }
job-remove = Quitar el empleo { NUMBER($number) }
job-from-month = Inicio: mes (1 a 12)
job-from-year = Inicio: año
job-to-month = Final: mes (1 a 12)
job-to-year = Final: año
job-hours = Horas a la semana
job-share = ¿Qué parte de este empleo fue en { $area }?
share-all = todo
share-three-quarters = unas tres cuartas partes
share-half = aproximadamente la mitad
share-quarter = aproximadamente una cuarta parte
share-tenth = aproximadamente una décima parte
share-none = nada

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

answers-title = { $count ->
    [0] Todavía no hay respuestas
    [one] 1 respuesta
   *[other] { $count } respuestas
}
answers-degrees = Títulos
answers-level = { $about }, nivel { $level }
answers-units = { $about }, { $units }
answers-given = { $about }: { $answer }
answers-change = Cambiar esta respuesta
answers-remove = Quitar esta respuesta
answers-about = : { $about }
answers-at-least = al menos { $time }
answers-between = de { $least } a { $most }
answers-degree-in = { $degree } en { $field }
answers-no-degree = ninguno
answers-no-other-degree = ningún otro
answers-yes = sí
answers-no = no
answers-not-sure = no estoy seguro/a

keeping-title = Guardar o compartir sus respuestas
keeping-clear = Borrar mis respuestas
keeping-keep = Guardar mis respuestas en este dispositivo
keeping-keep-help = Si marca esta casilla, su navegador guarda sus respuestas para todos los puestos de este sitio. Cualquier persona que use este dispositivo puede leerlas. “Borrar mis respuestas” las elimina.
keeping-link = Obtener un enlace a mi resultado
keeping-save = Descargar mis respuestas
keeping-load = Abrir respuestas guardadas (un archivo que descargó aquí)
keeping-link-label = Enlace a su resultado
keeping-link-help = Este enlace contiene sus respuestas. Cualquier persona que lo tenga puede leerlas.
keeping-notes = Mensajes sobre sus respuestas
keeping-cleared = Sus respuestas se borraron. No hay nada guardado en este dispositivo.
keeping-loaded = Sus respuestas están cargadas. Puede cambiarlas abajo.
keeping-no-answers = Este archivo no contiene respuestas. Elija uno que haya guardado con “Descargar mis respuestas”.
keeping-left = Estas respuestas vinieron con el enlace. Las respuestas guardadas en este dispositivo quedan como están, a menos que marque la casilla de abajo.

errors-title = Hay un problema
errors-before = Hay un problema:{" "}
error-about = { $about }: { $problem }
error-about-job = { $about }, empleo { NUMBER($number) }: { $problem }
error-years = Los años deben ser un número entero, por ejemplo 2. Escriba los meses restantes en Meses.
error-months = Los meses deben ser un número entero, por ejemplo 6
error-range = “Desde” no puede ser mayor que “Hasta”. Revise las dos cantidades.
error-too-long = Es más que una vida laboral. Escriba menos años.
error-units = Las unidades deben ser un número, por ejemplo 30 o 4.5
error-week = Las horas de una semana de tiempo completo deben ser un número, por ejemplo 35 o 37.5
error-job-start = Escriba el mes y el año en que empezó, por ejemplo 3 y 2019
error-job-end = Escriba el mes y el año en que terminó, por ejemplo 11 y 2022
error-job-order = El final no puede ser anterior al inicio
error-job-hours = Escriba las horas a la semana como un número, por ejemplo 35 o 37.5
error-job-week = Una semana no tiene más de 168 horas
error-job-share = Elija qué parte del empleo fue

result-title = Su resultado
result-hint = Responda una pregunta para ver su resultado punto por punto.
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

roles-title = Los puestos
roles-title-nearest = , primero los más cercanos
roles-shortest-way = La manera más corta de llegar: { $way }.
roles-details = Mostrar los detalles de { $role }
roles-more = { $count ->
    [one] Mostrar más puestos (queda 1)
   *[other] Mostrar más puestos (quedan { $count })
}
overview-unanswered = Responda una pregunta para ver sus resultados.
overview-met = { $all ->
    [one] Según sus respuestas, parece que cumple el mínimo que se puede revisar aquí de { NUMBER($met) } de 1 puesto.
   *[other] Según sus respuestas, parece que cumple el mínimo que se puede revisar aquí de { NUMBER($met) } de { $all } puestos.
}
overview-nothing = { $count ->
    [one] En 1 puesto no hay nada que revisar. Está al final.
   *[other] En { $count } puestos no hay nada que revisar. Están al final.
}
