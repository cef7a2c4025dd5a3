### Lo que dice el buscador de los puestos cuando se crea un sitio; su módulo no lo necesita.

place-remote = A distancia
pay-below = Menos de { NUMBER($most) }
pay-between = { NUMBER($least) } a { NUMBER($most) }
pay-above = { NUMBER($least) } o más
week-full-time = Tiempo completo
week-part-time = Tiempo parcial
years-not-stated = No se indican años
years-up-to-two = Hasta 2 años
years-three = 3 años
years-four = 4 años
years-five-or-more = 5 años o más
degree-mention-required = Requisito
degree-mention-counts = Puede reemplazar años de experiencia
degree-mention-preferred = Deseable
degree-mention-none = No se menciona ningún título
status-open = Abierto: puede presentar su solicitud
status-upcoming = Abre más adelante
status-described = No hay ninguna vacante publicada
status-stub = Todavía sin descripción
status-archived = Archivado
card-hours = { $hours } horas a la semana
card-plan-and-grade = plan salarial { $plan }, grado { $grade }
card-plan = plan salarial { $plan }
card-grade = grado { $grade }
finder-notice = Ahora mismo no funcionan la búsqueda ni los filtros. Todos los puestos están en la lista de abajo. Vuelva a cargar la página para intentarlo otra vez.
