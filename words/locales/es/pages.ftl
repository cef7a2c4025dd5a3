### Lo que rodea cada página, y las páginas que no son de puestos ni de trayectorias.

nav-main = Principal
nav-footer = Pie de página
nav-trail = Ruta de navegación
nav-home = Inicio
nav-languages = Idiomas
nav-self-check = Autoevaluación
footer-purpose = Este sitio describe puestos. No es una solicitud de empleo. La ciudad decide a quién contrata.
footer-privacy = Este sitio no usa cookies ni carga nada de otros sitios.
help-title = Ayuda con este sitio
help-email = Escriba a { $email }
help-phone = Llame al { $phone }
page-and-site = { $page } – { $site }
page-of = { $page }, página { NUMBER($number) } de { NUMBER($of) }

home-start = Empezar la autoevaluación
home-all-roles = { $roles ->
    [one] Ver el puesto
   *[other] Ver los { $roles } puestos
}
home-promise = Sus respuestas se quedan en este navegador. No se envía nada.
nav-menu = Menú
home-find = Buscar un puesto
home-find-text = { $roles ->
    [one] 1 puesto: qué haría y qué pide.
   *[other] { $roles } puestos: qué haría y qué pide cada uno.
}
home-find-stubs = { $stubs ->
    [one] 1 más tiene por ahora solo el nombre.
   *[other] { $stubs } más tienen por ahora solo el nombre.
}
home-find-only-stubs = { $stubs ->
    [one] 1 puesto, que por ahora tiene solo el nombre.
   *[other] { $stubs } puestos, que por ahora tienen solo el nombre.
}
home-no-roles = Aquí todavía no hay puestos. Vuelva más adelante.
home-check-text = { $roles ->
    [one] Responda una vez y vea su resultado para 1 puesto. No se envía nada.
   *[other] Responda una vez y vea su resultado para { $roles } puestos. No se envía nada.
}
home-ways = Vea qué hace falta
home-ways-text = La página de cada puesto enumera las maneras de cumplir el mínimo.
home-ways-link = Maneras de cumplir el mínimo de { $role }
home-ladders = Ver las trayectorias
home-ladders-text = { $ladders ->
    [one] 1 trayectoria de puestos relacionados, con el fundamento de cada paso.
   *[other] { $ladders } trayectorias de puestos relacionados, con el fundamento de cada paso.
}
home-no-ladders = Aquí todavía no hay trayectorias.
home-skills = Consultar habilidades y herramientas
home-skills-text = { $skills ->
    [one] 1 habilidad, herramienta o credencial, y los puestos que la piden.
   *[other] { $skills } habilidades, herramientas y credenciales, y los puestos que las piden.
}
home-browse = Explorar los puestos

roles-shown = { NUMBER($first) } a { NUMBER($last) } de { $all ->
    [one] 1 puesto
   *[other] { $all } puestos
}
roles-pages = Páginas de la lista de puestos
roles-page = Página{" "}
roles-skills = ¿Busca una herramienta o habilidad? { $link }
roles-skills-link = Vea qué puestos la piden.
browse-domain = Por tipo de trabajo
browse-level = Por nivel
browse-employer = Por empleador

card-note-stub = Todavía sin descripción
card-note-archived = Archivado

listing-domain = Tipo de trabajo
listing-level = Nivel
listing-employer = Empleador
listing-title-domain = { $title } (tipo de trabajo)
listing-title-level = { $title } (nivel)
listing-title-employer = { $title } (empleador)
listing-description = { $count ->
    [one] { $title }: 1 puesto.
   *[other] { $title }: { $count } puestos.
}
listings-domains = Tipos de trabajo
listings-levels = Niveles
listings-employers = Empleadores
listings-domains-description = { $count ->
    [one] 1 tipo de trabajo, con sus puestos.
   *[other] { $count } tipos de trabajo, cada uno con sus puestos.
}
listings-levels-description = { $count ->
    [one] 1 nivel, con sus puestos.
   *[other] { $count } niveles, cada uno con sus puestos.
}
listings-employers-description = { $count ->
    [one] 1 empleador, con sus puestos.
   *[other] { $count } empleadores, cada uno con sus puestos.
}
listing-none = Aquí todavía no hay puestos. { $link }
listing-all-roles = Vea todos los puestos.
listing-name = { $role }, { $employer }
listing-name-note = { $role }, { $employer } ({ $note })

section-pages = Páginas de esta lista
heading-link = Enlace a “{ $heading }”

self-check-description = Responda una vez y vea su resultado para cada puesto. No se envía nada. Sus respuestas se quedan en su navegador y desaparecen cuando lo cierra, a menos que las conserve.
self-check-lead = { $roles ->
    [one] Responda una vez y vea su resultado para 1 puesto.
   *[other] Responda una vez y vea su resultado para { $roles } puestos.
}
self-check-one = ¿Quiere revisar un solo puesto, o necesita una hoja de trabajo en papel? Abra la página de ese puesto: { $link }
self-check-one-link = todos los puestos.

compare-title = Comparar dos puestos
compare-description = Vea dos puestos lado a lado: qué pide cada uno, y en qué se diferencian el grado, el salario y las horas.
compare-on-ladders = Pasos de las trayectorias
compare-on-ladders-text = La página de cada trayectoria muestra qué necesitaría para cada paso.

skills-title = Habilidades y herramientas
skills-description = Vea qué puestos piden cada herramienta, habilidad, conocimiento o credencial, y en qué nivel.
skills-about-need = “Requisito” es parte del mínimo. “Deseable” ayuda, pero no es necesario.
skills-about-levels = Las palabras de nivel, como “buen manejo”, vienen del documento de cada ciudad. No se pueden comparar entre ciudades.
skill-page-title = { $skill }: puestos que la piden
skill-page-description = Todos los puestos que piden { $skill }.
skill-lead = { $count ->
    [one] 1 puesto la menciona.
   *[other] { $count } puestos la mencionan.
}
skill-role = { $role }, { $employer }

not-found-title = No se encontró la página
not-found-description = Esta dirección no lleva a ninguna página de este sitio.
not-found-text = Revise si la dirección tiene algún error. También puede que la página se haya movido o eliminado. Pruebe una de estas:
not-found-roles = Todos los puestos
not-found-ladders = Todas las trayectorias
not-found-home = Página de inicio
moved-title = Movida desde { $address }
moved-heading = Esta página se ha movido
moved-link = Ir a la página nueva
skip-link = Saltar al contenido principal
footnote-to = Nota { NUMBER($number) }
footnote-back = Volver a la mención de la nota { NUMBER($number) }
table = Tabla
stand-in-home = Empleos
stand-in-roles = Todos los puestos
stand-in-ladders = Trayectorias
skills-ticked = Marcadas: { $count }
skills-go-on = Seguir a la autoevaluación
