### Frases que la gente escribe y que significan otra cosa que sus palabras.

phrases-no-degree = sin título; sin titulo universitario; sin título universitario; sin estudios; sin carrera; sin universidad; no degree
phrases-degree = con título; título requerido; título obligatorio
phrases-entry = sin experiencia; principiante; principiantes; primer empleo; primer trabajo; nivel inicial; junior; entry level
phrases-part-time = medio tiempo; tiempo parcial; media jornada; part time
phrases-full-time = tiempo completo; jornada completa; full time
phrases-remote = a distancia; remoto; trabajo remoto; desde casa; teletrabajo; remote
phrases-hybrid = híbrido; híbrida
phrases-open = vacante; vacantes; abierto; abiertos; contratando
phrases-pay = con salario; salario; sueldo
phrases-synonyms = mapeo=map; cartografía=map; cartógrafo=map; sig=gis; nodejs=node; node js=node; fullstack=full stack; jefe=gerente; jefa=gerente; programador=desarrollador; programadora=desarrollador; bd=base; estadísticas=estadística; hojas de cálculo=excel; postgres=postgresql
