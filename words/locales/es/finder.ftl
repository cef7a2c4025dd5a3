### Buscar un puesto: la búsqueda, sus filtros y las tarjetas de los puestos.

facet-domain = Tipo de trabajo
facet-level = Nivel
facet-employer = Empleador
facet-place = Lugar
facet-pay = Salario anual mínimo
facet-week = Jornada
facet-status = Estado
facet-degree = Título
facet-years = Años de experiencia
facet-tool = Herramienta

finder-part-lost = No se pudieron cargar estos puestos, por eso la lista no ha cambiado. Revise su conexión e intente de nuevo.
finder-region = Buscar y filtrar puestos
finder-search = Buscar puestos
finder-search-help = Busque por nombre del puesto, herramienta o requisito, por ejemplo “Python”
finder-filters = Filtros
finder-filters-selected = Filtros ({ NUMBER($count) } elegidos)
finder-facet-selected = { $facet } ({ NUMBER($count) } elegidos)
finder-option-roles = { $count ->
    [one] {" "}puesto
   *[other] {" "}puestos
}
finder-show-all-options = { $count ->
    [one] Mostrar { $count }
   *[other] Mostrar las { $count } opciones
}
finder-show-fewer-options = Mostrar menos
finder-options-of = : { $facet }
finder-in-use = Filtros en uso
finder-clear-all = Quitar todos los filtros
finder-filter = { $facet }: { $value }
finder-remove = Quitar{" "}
finder-sort = Ordenar por
finder-sort-best = Más relevantes
finder-sort-recommended = Orden recomendado
finder-sort-title = Nombre
finder-sort-level = Nivel
finder-sort-years = Años de experiencia
finder-sort-closing = Fecha de cierre
finder-count-none = No se encontró ningún puesto
finder-count = { NUMBER($found) } de { $all ->
    [one] 1 puesto
   *[other] { $all } puestos
}
finder-count-similar = { $count }. También buscamos palabras parecidas a { $words }.
finder-quoted = “{ $word }”
finder-no-roles = Aquí todavía no hay puestos. Vuelva más adelante.
finder-nothing = Ningún puesto cumple todo lo que eligió. Quite una cosa para ver más puestos:
finder-nothing-helps = Ningún puesto cumple todo lo que eligió. No basta con quitar una cosa. Quite los filtros y empiece de nuevo.
finder-show-all-roles = { $count ->
    [one] Mostrar el único puesto
   *[other] Mostrar los { $count } puestos
}
finder-without-word = { $count ->
    [one] Quitar la palabra “{ $word }” (1 puesto)
   *[other] Quitar la palabra “{ $word }” ({ $count } puestos)
}
finder-without-facet = { $count ->
    [one] Quitar el filtro “{ $facet }” (1 puesto)
   *[other] Quitar el filtro “{ $facet }” ({ $count } puestos)
}
finder-more = { $count ->
    [one] Mostrar 1 puesto más
   *[other] Mostrar { $count } puestos más
}
finder-page-two = Más puestos: página 2

card-found-tool = Herramienta:{" "}
card-found-requirement = Requisito:{" "}
card-found = En los requisitos
card-experience = Experiencia
card-degree = Título
card-pay-and-hours = Salario y horas
card-separator = {" · "}
