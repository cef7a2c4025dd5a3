### La página de un puesto.

role-status-described = Ahora mismo no hay ninguna vacante publicada
role-status-open = Abierto: puede presentar su solicitud ahora
role-status-upcoming = Abre más adelante: todavía no puede presentar su solicitud
role-status-stub = Todavía sin descripción
role-status-archived = Archivado: la ciudad ya no usa este puesto
role-page-title = { $role }, { $employer }
role-notice-stub = De este puesto solo tenemos el nombre. Todavía no tiene descripción, así que no hay nada que revisar. { $link }
role-notice-stub-link = Vea todos los puestos.
role-facets = Tipo de trabajo: { $domains }. Nivel: { $levels }.
role-facets-domains = Tipo de trabajo: { $domains }.
role-facets-levels = Nivel: { $levels }.
role-contents = En esta página
role-printed-from = Impreso desde { $address }. La página en línea puede ser más reciente.

role-where = Dónde
role-openings = Vacantes
role-open-none = Ninguna por ahora
role-open-stub = Todavía sin descripción
role-check = Autoevaluación
role-compare = Comparar
terms-title = Salario, horas y condiciones
terms-name-pay = Salario
terms-name-hours = Horas
terms-name-appointment = Nombramiento
terms-name-plan = Plan salarial
terms-name-grade = Grado
terms-name-union = Sindicato
terms-name-stated = Palabras exactas del documento
terms-name-described = Esta página describe
terms-hours = { $hours } horas a la semana
terms-position = una plaza
terms-class = una clase de puesto que abarca muchas plazas
terms-none-stated = No se indica en el documento
terms-currency-unknown = { $pay }, no se indica la moneda
terms-classification = Clasificación
terms-class-code = Código de clase
terms-job-family = Familia de puestos
terms-service = Servicio
terms-group = Grupo
terms-series = Serie
terms-published = Publicado
pay-ranges = Rangos salariales
pay-ranges-for = Para
pay-ranges-pay = Salario
pay-ranges-period = Período
pay-period = { $period ->
    [year] al año
    [month] al mes
    [biweekly] cada dos semanas
    [week] a la semana
    [hour] por hora
   *[none] no se indica el período de pago
}

ways-title = Maneras de cumplir el mínimo
ways-none = La descripción no nombra ningún mínimo que se pueda revisar aquí, así que no hay maneras que enumerar.
ways-one = Esto cumple el mínimo que se puede revisar aquí:
ways-any = Cualquiera de estas opciones cumple el mínimo que se puede revisar aquí:
ways-choose = Elija una de estas maneras:
ways-always = Sea cual sea la manera que elija, también necesita:
ways-more = Puede haber otras maneras. Estas son las más cortas.
ways-bar-work = Experiencia que necesita
ways-bar-other = Lo que la reemplaza, como un título
ways-besides = La ciudad también evalúa capacidades más adelante en la contratación y las condiciones del empleo. La ciudad decide a quién contrata.
way-sentence = { $way }.
way-list = { $most }, y { $last }

early-title = Presentar la solicitud antes de tiempo
early-about = Esto abarca solo los puntos de abajo. Todo lo demás lo necesita al presentar su solicitud:
early-short = Puede presentar su solicitud si para la experiencia requerida le faltan { $time } o menos.
early-student = Puede presentar su solicitud mientras todavía estudia, antes de tener el título o los cursos.

asks-required = Requisitos
asks-required-lead = Este es el mínimo. Donde puede elegir, lo decimos.
asks-preferred = Deseable
asks-preferred-lead = Esto ayuda, pero no es necesario.
asks-later = Se evalúa más adelante en la contratación
asks-later-lead = El empleador evalúa esto más adelante en la contratación. No se puede demostrar en un formulario.
asks-at-entry = Puede pedirse al empezar
asks-at-entry-lead = El empleador puede pedir esto. Depende de la plaza.
asks-some-positions = Requisito para algunas plazas
asks-some-positions-lead = No todas las plazas lo piden. Pregunte al empleador por la que le interesa.
asks-good-to-know = Se aprende en el trabajo, y conviene saberlo
asks-good-to-know-lead = Esto no es parte del mínimo.
asks-conditions = Condiciones del empleo
asks-conditions-lead = Estas reglas vienen con el empleo. No son habilidades.
group-one = Necesita esto:
group-all = Necesita todo esto:
group-any = Necesita una de estas opciones:
group-at-least = { $number ->
    [one] Necesita al menos 1 de estas opciones:
   *[other] Necesita al menos { $number } de estas opciones:
}
group-preferred-one = Esto ayuda:
group-preferred-all = Todo esto ayuda:
group-preferred-any = Cualquiera de estas opciones ayuda:
group-preferred-at-least = { $number ->
    [one] Ayuda al menos 1 de estas opciones:
   *[other] Ayudan al menos { $number } de estas opciones:
}
mark-as-stated = En palabras del documento
mark-mild = Un punto a favor
mark-preferred = Deseable
mark-strong = Muy deseable
mark-on-the-job = Se aprende en el trabajo

listed-title = Conocimientos, habilidades y capacidades
listed-count = { $count ->
    [one] (1 elemento)
   *[other] ({ $count } elementos)
}
listed-count-starred = { $count ->
    [one] (1 elemento. { NUMBER($starred) } de ellos puede pedirse al empezar.)
   *[other] ({ $count } elementos. { NUMBER($starred) } de ellos pueden pedirse al empezar.)
}
listed-starred = Puede pedirse al empezar

self-check-title = Haga la autoevaluación para este puesto
self-check-all = ¿Quiere revisar todos los puestos? { $link }
self-check-all-link = Responda una vez para todos los puestos.

places-title = Trayectoria
places-map = Puestos junto a este en sus trayectorias
places-none = Este puesto no está en ninguna trayectoria.
places-ladder = Trayectoria: { $ladder }
places-rung = Escalón { NUMBER($rung) } de { NUMBER($of) } de esta trayectoria
places-no-step = Ningún paso lleva a este puesto ni sale de él.
places-below = Un escalón más abajo: { $role }
places-above = Un escalón más arriba: { $role }
places-named = { $role } ({ $employer })
places-step = { $step }.
places-compare = Comparar con otro puesto
places-reporting = A quién responde este puesto
reporting-note = Una línea de mando muestra quién supervisa a quién. No promete un ascenso.
places-reports-to = Responde a
places-supervises = Supervisa
places-said-to-be-supervised = Lo supervisa (según la descripción de ese puesto)
places-said-to-supervise = Supervisa (según la descripción de ese puesto)

assumptions-title = Preguntas abiertas sobre esta descripción
assumptions-lead = El documento no es claro en estos puntos. Hasta que la ciudad responda, los entendemos así.
assumptions-about = Esto afecta: { $line }

source-title = Fuente
source-document = { $document }. Los datos vienen de este documento. La redacción es nuestra.
source-section = { $document }, sección “{ $section }”. Los datos vienen de este documento. La redacción es nuestra.
updated = Última actualización: { $date }.
description-checked = { $points ->
    [0] Usted no puede responder por su cuenta ninguno de los puntos.
    [one] Usted puede responder por su cuenta 1 punto: experiencia, títulos, habilidades y conocimientos.
   *[other] Usted puede responder por su cuenta { $points } puntos: experiencia, títulos, habilidades y conocimientos.
}
description-rest = El resto no se puede revisar aquí: { $rest }.
description-later = { $count ->
    [one] 1 punto que se evalúa más adelante
   *[other] { $count } puntos que se evalúan más adelante
}
description-review = { $count ->
    [one] 1 punto que decide el equipo de contratación
   *[other] { $count } puntos que decide el equipo de contratación
}
description-conditions = { $count ->
    [one] 1 condición del empleo
   *[other] { $count } condiciones del empleo
}
description-as-stated = { $count ->
    [one] 1 línea en palabras del documento
   *[other] { $count } líneas en palabras del documento
}
description-listed = { $count ->
    [one] 1 elemento de las listas largas
   *[other] { $count } elementos de las listas largas
}
source-line = línea { $line }
source-lines = líneas { $first } a { $last }
source-line-minimum = línea { $line } de los requisitos mínimos
source-lines-minimum = líneas { $first } a { $last } de los requisitos mínimos
source-line-of = línea { $line } de la lista “{ $list }”
source-lines-of = líneas { $first } a { $last } de la lista “{ $list }”
