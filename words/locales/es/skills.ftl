### La página de habilidades y herramientas, y su tabla.

skill-kind-tool = Herramienta
skill-kind-skill = Habilidad
skill-kind-knowledge = Conocimiento
skill-kind-ability = Capacidad
skill-kind-competency = Forma de trabajar
skill-kind-credential = Credencial
skill-kind-membership = Membresía
skill-kind-course = Curso
skill-kind-status = Situación
skill-need-required = Requisito
skill-need-may-be-required = Puede pedirse al empezar
skill-need-preferred = Deseable
skill-need-named = Se menciona, no hace falta al empezar
skill-ask-level = nivel: { $level }
skill-ask-choice = una de varias opciones
skill-ask-choice-or-similar = una de varias opciones, o algo similar
skill-ask-similar = o algo similar
skill-ask-separator = {"; "}
skill-ask-notes = {" "}({ $notes })
skills-more-roles = { $count ->
    [one] y 1 puesto más: ver todos
   *[other] y { $count } puestos más: ver todos
}

skills-notice = Ahora mismo no se puede ordenar ni filtrar. Todo está en la lista de abajo. Vuelva a cargar la página para intentarlo otra vez.
skills-search-region = Buscar y filtrar habilidades y herramientas
skills-search = Buscar habilidades y herramientas
skills-kind = Tipo
skills-all-kinds = Todos los tipos
skills-need = ¿Requisito o deseable?
skills-all-needs = Todo
skills-sort = Ordenar por
skills-sort-name = Nombre
skills-sort-roles = Número de puestos
skills-count-all = { $all ->
    [one] 1 habilidad o herramienta
   *[other] Las { $all } habilidades y herramientas
}
skills-count = { NUMBER($found) } de { $all ->
    [one] 1 habilidad o herramienta
   *[other] { $all } habilidades y herramientas
}
skills-nothing = Ninguna habilidad ni herramienta coincide con su búsqueda. Pruebe una palabra más corta o quite los filtros.
skills-show-all = Mostrar todas las habilidades y herramientas
skills-column-name = Habilidad o herramienta
skills-column-roles = Puestos que la piden
skills-row = { $kind }, { $roles }
