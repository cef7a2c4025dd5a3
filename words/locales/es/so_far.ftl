### Lo que resulta de las respuestas de esta visita, en tarjetas y comparaciones.

so-far = Según sus respuestas: { $result }
so-far-appears-to-meet = parece que cumple el mínimo
so-far-not-yet = todavía no
so-far-cannot-tell-yet = todavía faltan respuestas
so-far-reviewer-decides = lo decide el equipo de contratación
