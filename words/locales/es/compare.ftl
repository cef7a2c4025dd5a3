### Comparar dos puestos, en las trayectorias y en una página propia.

compare-grade = Grado
compare-pay = Salario
compare-hours = Horas a la semana
compare-notice = Ahora mismo no se pueden comparar puestos. Vuelva a cargar la página, o vea cada paso en las páginas de las trayectorias.
compare-needs-script = Comparar dos puestos cualesquiera solo funciona con JavaScript.
compare-on-ladder = Compare dos puestos de esta trayectoria
compare-on-ladder-hint = Elija dos puestos de las listas o marque sus círculos en el mapa. Elija el nombre de un puesto para abrir su página.
compare-any-two = Dos puestos lado a lado
compare-any-two-hint = Elija dos puestos. Compararlos no significa que uno lleve al otro.
compare-choose = Elija un puesto
compare-from = Desde
compare-to = Hasta
compare-swap = Intercambiar los dos puestos
compare-named = { $role } ({ $employer })
compare-same = Eligió dos veces el mismo puesto. Elija otro.
compare-from-to = De { $from } a { $to }
compare-none = Todavía no ha elegido ningún puesto.
compare-chosen-from = Eligió { $from }. Ahora elija un puesto en “Hasta”.
compare-chosen-to = Eligió { $to }. Ahora elija un puesto en “Desde”.
compare-shown = Se muestra { $from } en comparación con { $to }.
compare-differences = Vea en qué se diferencian las dos descripciones
