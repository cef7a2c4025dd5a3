### Las páginas de las trayectorias, sus mapas y sus pasos.

step-up = Un paso hacia arriba
step-up-reporting = Una línea de mando
step-cross-over = Un cambio de campo
step-other-city = Un paso a un puesto de otra ciudad
step-line-up-from = Paso hacia arriba desde { $role }, { $sure }
step-line-cross-over-from = Cambio de campo desde { $role }, { $sure }
step-line-other-city-from = Paso a otra ciudad desde { $role }, { $sure }
step-line-reporting-from = Línea de mando desde { $role }
sure-rule = Por norma
sure-named = Nombrado en el documento
sure-supported = Con fundamento
sure-inferred = Nuestra interpretación
sure-inside-rule = por norma
sure-inside-named = nombrado en el documento
sure-inside-supported = con fundamento
sure-inside-inferred = nuestra interpretación
sure-note-rule = El mínimo del puesto superior pide el puesto inferior.
sure-note-named = El documento dice que un puesto responde al otro. No dice que uno lleve al otro.
sure-note-supported = Coinciden dos o más tipos de fundamento. Ningún documento dice que este paso exista.
sure-note-inferred = Ningún documento dice que este paso exista.
evidence-minimum = Mínimo.
evidence-reporting-line = Línea de mando.
evidence-grade = Grado.
evidence-duties = Tareas.
evidence-requirements = Requisitos.
evidence-title = Nombre del puesto.

ladder-eyebrow = Trayectoria
ladder-page-title = { $ladder } (trayectoria)
ladder-empty = Esta trayectoria todavía no tiene puestos.
ladder-map = Trayectoria { $ladder }
ladder-step-from = { $step }, desde { $role }
ladder-evidence = Fundamento de este paso
ladder-evidence-line = { $role }, { $line }
ladder-takes = Lo que necesitaría
ladder-reporting = Líneas de mando entre estos puestos
ladder-supervises = { $above } supervisa a { $below }.
ladders-none = Aquí todavía no hay trayectorias.
ladders-map = Todas las trayectorias en un mapa
ladders-any-two = También puede comparar dos puestos cualesquiera, aunque no estén en una trayectoria: { $link }
ladders-any-two-link = dos puestos lado a lado.
ladders-steps = Cada paso en una tabla
ladders-steps-caption = Todos los pasos y las líneas de mando entre los puestos
ladders-elsewhere = Puestos que no están en ninguna trayectoria
ladders-each = Las trayectorias
ladders-rungs = { $count ->
    [one] 1 escalón
   *[other] { $count } escalones
}

map-here = Este puesto
map-stub = Todavía sin descripción
map-other-city = Otra ciudad: { $employer }
map-other-employer = Otro empleador: { $employer }
map-left-out = { $count ->
    [one] 1 línea no cupo. El paso aparece en palabras en la página de la trayectoria.
   *[other] { $count } líneas no cupieron. Los pasos aparecen en palabras en las páginas de las trayectorias.
}
map-separator = .{" "}
map-overview = Puestos por tipo de trabajo y nivel
map-more-fields = { $count ->
    [one] 1 tipo de trabajo más: ver todos los puestos
   *[other] { $count } tipos de trabajo más: ver todos los puestos
}
map-field = Trayectorias de { $field }
map-field-some = { $all ->
    [one] El mapa muestra { NUMBER($shown) } de 1 trayectoria: las que tienen más pasos con fundamento en los documentos.
   *[other] El mapa muestra { NUMBER($shown) } de { $all } trayectorias: las que tienen más pasos con fundamento en los documentos.
}
map-from = Desde
map-to = Hasta
map-kind = Tipo de paso
map-sure = Qué tan seguro es
legend-sure = Línea continua: los documentos dan fundamento a este paso.
legend-ours = Línea discontinua: nuestra interpretación. Ningún documento dice que este paso exista.
legend-reports = Línea doble: un puesto responde al otro. No promete un ascenso.

sides-duties = Qué haría
sides-degree = Título
sides-preferred = Deseable
sides-conditions = Condiciones
