### Hasta dónde llegan en cada trayectoria las respuestas guardadas.

progress-notice = Ahora mismo no podemos mostrar hasta dónde ha llegado. Vuelva a cargar la página para intentarlo otra vez.
progress-title = Hasta dónde ha llegado
progress-lead = Responda su { $link } para ver hasta dónde ha llegado en cada escalón y qué falta para el siguiente. No se envía nada.
progress-lead-link = autoevaluación
progress-own = Aquí se usan las respuestas de su autoevaluación.
progress-ladder = Trayectoria { $ladder }
