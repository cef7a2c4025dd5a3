### Las páginas de las trayectorias, sus dibujos y sus pasos.

step-up = Un paso hacia arriba
step-up-reporting = Una línea de mando
step-cross-over = Un cambio de campo
step-other-city = Un paso a un puesto de otra ciudad
step-line-up = Paso hacia arriba, { $sure }
step-line-cross-over = Cambio de campo, { $sure }
step-line-other-city = Paso a otra ciudad, { $sure }
step-line-reporting = Línea de mando
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
ladder-drawing = Trayectoria { $ladder }
ladder-drawing-same = Una lista abajo muestra los mismos escalones y pasos.
ladder-step-from = { $step }, desde { $role }
ladder-evidence = Fundamento de este paso
ladder-evidence-line = { $role }, { $line }
ladder-takes = Lo que necesitaría
ladder-reporting = Líneas de mando entre estos puestos
ladder-supervises = { $above } supervisa a { $below }.
ladders-none = Aquí todavía no hay trayectorias.
ladders-map = Todas las trayectorias en un mapa
ladders-map-same = Una tabla abajo muestra los mismos pasos.
ladders-any-two = También puede comparar dos puestos cualesquiera, aunque no estén en una trayectoria: { $link }
ladders-any-two-link = dos puestos lado a lado.
ladders-steps = Cada paso en una tabla
ladders-steps-caption = Todos los pasos y las líneas de mando entre los puestos
ladders-elsewhere = Puestos que no están en ninguna trayectoria
ladders-each = Las trayectorias
ladders-too-many = Hay demasiados puestos para un solo mapa. Abra una trayectoria para ver su diagrama.
ladders-rungs = { $count ->
    [one] 1 escalón
   *[other] { $count } escalones
}

drawing-description = Los recuadros son puestos. Las líneas son los pasos entre ellos. { $same }
drawing-here = Este puesto
drawing-stub = Todavía sin descripción
drawing-other-city = Otra ciudad: { $employer }
drawing-other-employer = Otro empleador: { $employer }
drawing-left-out = { $count ->
    [one] 1 línea no cupo. El texto de cada recuadro las nombra todas.
   *[other] { $count } líneas no cupieron. El texto de cada recuadro las nombra todas.
}
drawing-from = Desde
drawing-to = Hasta
drawing-kind = Tipo de paso
drawing-sure = Qué tan seguro es
legend-sure = Flecha continua: los documentos dan fundamento a este paso.
legend-ours = Flecha discontinua: nuestra interpretación. Ningún documento dice que este paso exista.
legend-reports = Línea de puntos con un anillo: un puesto responde al otro. No promete un ascenso.
