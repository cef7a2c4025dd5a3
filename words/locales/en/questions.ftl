### Questions of the self-check that no author has put into words.

question-college = How much college have you completed? 30 semester units or 45 quarter units are one year.
question-time = How long have you worked in { $area }?
question-degrees = What degrees do you have, and in what fields?
question-units = Have you completed at least { $units } of courses in { $subject }?
question-tool = Have you worked with { $thing }?
question-knowledge = Do you know { $thing }?
question-credential = Do you have this credential: { $thing }?
question-membership = Are you a member of { $thing }?
question-course = Have you completed a course in { $thing }?
question-status = Does this apply to you: { $thing }?
question-skill = Do you have this skill: { $thing }?
question-which-credentials = Which of these do you have?
question-level = The role asks for this level: { $level }.
question-which-courses = Which of these courses have you completed?
question-which-subjects = In which of these subjects have you completed at least { $units } of courses?
question-which-skills = Which of these can you do or have you worked with?
question-which-knowledge = Which of these do you know?
question-which-memberships = Which of these are you a member of?
question-which-statuses = Which of these apply to you?
