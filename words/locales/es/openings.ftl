### Las vacantes: cuándo, dónde y cómo se puede presentar una solicitud, y lo que dicen las fuentes y los calendarios.

clock-hours = 12
clock-time = { $half ->
    [midnight] medianoche
    [noon] mediodía
    [am] { $time } a. m.
    [pm] { $time } p. m.
   *[day] { $time }
}
day-of-week = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
} { $date }
date-without-year = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
moment = { $day }, { $time }
moment-with-zone = { $day }, { $time } { $zone }

opening-opens = Abre el { $moment }
opening-opens-later = Abre más adelante
opening-open-until = Abierta hasta el { $moment }
opening-open-applications = { $count ->
    [one] Abierta hasta que llegue 1 solicitud
   *[other] Abierta hasta que lleguen { $count } solicitudes
}
opening-open-filled = Abierta hasta que se cubra
opening-open = Abierta
opening-closes = Cierra { $days }: { $moment }
opening-closes-on = Cierra el { $moment }
opening-closes-soon = Cierra pronto
opening-closed-since = Cerró el { $moment }
opening-closed = Cerrada
days-left = { $days ->
    [0] hoy
    [1] mañana
   *[other] dentro de { $days } días
}

openings-title = Vacantes abiertas
openings-description = Vea todas las vacantes que están abiertas o que abren pronto: hasta cuándo, dónde y cómo presentar su solicitud.
openings-none = Ahora mismo no hay ninguna vacante abierta.
openings-subscribe = Reciba avisos de nuevas vacantes
openings-subscribe-text = Suscríbase a una de estas opciones para enterarse de las nuevas vacantes sin tener que volver aquí.
openings-feed = Fuente de vacantes y cambios ({ $format })
openings-calendar = Calendario de fechas de cierre y eventos (iCal)
openings-hiring = Cómo contrata { $employer }
openings-on-role = Vacantes

opening-name = Vacante
opening-name-posting = Convocatoria { $posting }
opening-name-numbered = Vacante { NUMBER($number) } de { NUMBER($of) }

opening-apply = Presentar una solicitud para esta plaza
opening-apply-until = Presentar una solicitud para esta plaza (abierta hasta el { $moment })
opening-apply-web = Presente su solicitud en línea: { $address }
opening-apply-email = Presente su solicitud por correo electrónico: { $address }
opening-apply-mail = Envíe su solicitud por correo postal a: { $address }
opening-apply-in-person = Presente su solicitud en persona en: { $place }
opening-not-yet = Todavía no puede presentar su solicitud.
opening-not-yet-until = Puede presentar su solicitud a partir del { $moment }.
opening-too-late = Esta vacante ya cerró. Ya no puede presentar una solicitud.

fact-line = { $name }: { $value }
opening-fact-opens = Abre
opening-fact-closes = Solicitudes hasta
opening-fact-most = Cierre anticipado
opening-fact-place = Lugar de trabajo
opening-fact-remote = Trabajo desde casa
opening-fact-employment = Tipo de empleo
opening-fact-posts = Número de plazas
opening-fact-posting = Número de convocatoria
opening-end-of-day = { $day }, al final del día
opening-until-filled = Cuando se contrate a alguien
opening-most-applications = { $count ->
    [one] Después de 1 solicitud
   *[other] Después de { $count } solicitudes
}
opening-pay-range = { $label }: { $pay } { $period }
remote-no = No, se trabaja en el lugar
remote-hybrid = Parte del tiempo
remote-yes = Sí
remote-hybrid-from = Parte del tiempo, si vive en { $places }
remote-yes-from = Sí, si vive en { $places }
employment-full-time = Tiempo completo
employment-part-time = Tiempo parcial
employment-temporary = Por tiempo limitado
employment-contractor = Por contrato
employment-intern = Prácticas
employment-volunteer = Voluntariado
employment-per-diem = Por día
employment-other = Otro

opening-events = Eventos
event-until = { $starts }, hasta { $ends }
event-line = { $event }: { $when }
event-line-at = { $event }: { $when }, { $place }
opening-contact = Preguntas sobre esta vacante

feed-title = { $site }: Vacantes y cambios
feed-opens = { $role }: abre el { $moment }
feed-opens-later = { $role }: abre más adelante
feed-open-until = { $role }: abierta hasta el { $moment }
feed-open = { $role }: abierta
feed-closed-since = { $role }: cerró el { $moment }
feed-closed = { $role }: cerrada
feed-changed = { $role }: la descripción ha cambiado
calendar-closes = Última oportunidad para presentar la solicitud: { $role }
calendar-event = { $event }: { $role }
