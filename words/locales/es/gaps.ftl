### Lo que hace falta para pasar de un puesto a otro: dos descripciones comparadas, y nada más.

gap-note-no-description = { $role } todavía no tiene descripción, así que no sabemos qué pide.
gap-note-nothing-required = La descripción de { $role } no enumera ningún requisito que se pueda revisar aquí. Eso no significa que el puesto no pida nada.
gap-note-start-unknown = { $from } todavía no tiene descripción, así que no sabemos qué tienen ya quienes ocupan ese puesto. Esto es lo que { $to } pide a todas las personas.
gap-note-nothing-left = Las respuestas que cumplen el mínimo de { $from } cumplen también el mínimo de { $to } que se puede revisar aquí.
gap-note-reviewed = Si el equipo de contratación aceptó otros estudios o experiencia suyos, quizá ya tenga una parte de esto.

gap-left = Todavía necesitaría:
gap-left-always = Todas las personas necesitan además:
gap-left-besides = También necesitaría:
gap-left-by-way = Si cumplió el mínimo del primer puesto con { $way }:
gap-nothing-else = Nada más que se pueda revisar aquí
gap-one-way = Una manera: { $way }
gap-another-way = Otra manera: { $way }

change-new = Nuevo en { $role }
change-raised = Se pide en un nivel más alto
change-lowered = Se pide en un nivel más bajo
change-dropped = Solo en { $role }
change-alternative = { $text } (una de varias opciones)
change-experience = { $time } de experiencia en { $area }
change-experience-some = algo de experiencia en { $area }
change-experience-was = { $new } en { $area } (antes: { $old })
change-some-experience = algo de experiencia
change-was = { $new } (antes: { $old })
change-degree-fields = { $degree }, en otros campos
change-extent-was = { $names }: { $new } (antes: { $old })

terms-same = Igual: { $value }
terms-from-to = De { $from } a { $to }
terms-same-grade = Igual: grado { $grade } (plan salarial { $plan })
terms-grade-from-to = Del grado { $from } al grado { $to } (plan salarial { $plan })
terms-two-employers = No se puede comparar: los puestos son de empleadores distintos
terms-two-plans = No se puede comparar: { $from } y { $to }
terms-grade-of-plan = el grado { $grade } es del plan salarial { $plan }
terms-grade-of-no-plan = no se indica el plan salarial del grado { $grade }
terms-pay-differs = No se puede comparar: la moneda, el período de pago o el plan salarial son distintos o no se indican
terms-not-stated-for = No se indica para { $role }
terms-not-stated = No se indica para ninguno de los dos puestos
terms-pay = { $period ->
    [year] { $amount } { $currency } al año
    [month] { $amount } { $currency } al mes
    [biweekly] { $amount } { $currency } cada dos semanas
    [week] { $amount } { $currency } a la semana
    [hour] { $amount } { $currency } por hora
   *[none] { $amount } { $currency }
}
amount-range = de { $least } a { $most }
amount-from = Al menos { $least }
amount-up-to = Hasta { $most }
