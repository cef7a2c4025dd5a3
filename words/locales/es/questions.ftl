### Preguntas de la autoevaluación que nadie ha redactado.

question-college = ¿Cuántos estudios universitarios ha completado? 30 unidades semestrales o 45 trimestrales equivalen a un año.
question-time = ¿Cuánta experiencia tiene en { $area }?
question-degrees = ¿Qué títulos tiene, y en qué campos?
question-units = ¿Ha completado al menos { $units } de cursos de { $subject }?
question-tool = ¿Ha trabajado con { $thing }?
question-knowledge = ¿Tiene conocimientos de { $thing }?
question-credential = ¿Tiene esta credencial: { $thing }?
question-membership = ¿Es miembro de { $thing }?
question-course = ¿Ha completado un curso de { $thing }?
question-status = ¿Esto corresponde a su caso: { $thing }?
question-skill = ¿Tiene esta habilidad: { $thing }?
question-which-credentials = ¿Cuáles de estas credenciales tiene?
question-level = El puesto pide este nivel: { $level }.
question-which-courses = ¿Cuáles de estos cursos ha completado?
question-which-subjects = ¿En cuáles de estas materias ha completado al menos { $units } de cursos?
question-which-skills = ¿Cuáles de estas cosas sabe hacer o ha usado?
question-which-knowledge = ¿De cuáles de estos temas tiene conocimientos?
question-which-memberships = ¿De cuáles de estas organizaciones es miembro?
question-which-statuses = ¿Cuáles de estas opciones corresponden a su caso?
