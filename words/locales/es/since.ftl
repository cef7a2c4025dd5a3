### Lo que ha cambiado desde que se guardaron las respuestas.

since-rules-changed = { $role }: los requisitos han cambiado desde que se guardaron estas respuestas. Revise el resultado otra vez.
since-verdict = { $role }: el resultado era “{ $then }” cuando se guardaron estas respuestas. Hoy es “{ $now }”.
since-role-gone = El puesto “{ $role }” ya no está en este sitio.
since-newer = Estas respuestas se guardaron con una versión más nueva de esta página, y esta versión no puede leerlas. Vuelva a cargar la página o empiece de nuevo.
since-left-out = No pudimos leer estas partes, así que las dejamos fuera: { $parts }.
since-quoted = “{ $part }”
