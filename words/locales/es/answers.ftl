### Lo que no se entiende de un archivo de respuestas guardadas.

answers-no-such-area = no hay ningún área de experiencia `{ $name }`
answers-no-such-share = `@{ $text }` no dice nada de un área de experiencia
answers-no-such-field = no hay ningún campo de estudio `{ $name }`
answers-no-such-term = no hay ninguna herramienta, habilidad ni otro término `{ $name }`
answers-no-such-level = no hay ningún nivel `{ $name }`
answers-too-many-months = { NUMBER($months) } meses son más que una vida laboral
answers-low-above-high = el número menor, { NUMBER($low) }, es mayor que el otro, { NUMBER($high) }
answers-fewer-than = { $key } tiene menos meses que los { NUMBER($months) } de `{ $narrower }`, que también cuentan aquí
answers-contradicts = { $key } dice “no”, pero `{ $other }` dice “sí”
answers-key = `{ $name }`
answers-key-degree = título { NUMBER($number) }
answers-help-name = escriba un nombre del vocabulario o bórrelo
answers-help-share = escriba `area@last-10-years` o `area@outside-other`, o quite la `@`
answers-help-level = escriba un nivel del vocabulario o quite la `@`
answers-help-months = escriba como máximo { $most } meses, y `[24, { $most }]` para “al menos 24”
answers-help-low-above-high = escriba `[{ $high }, { $low }]`
answers-help-fewer-than = escriba `{ $months }` o más, o corrija el otro número
answers-help-contradicts = cambie o borre uno de los dos
answers-not-understood = { $problem }: { $help }.

answers-misread = En `{ $place }`, escriba { $accepted }
answers-accepts-key = `degrees_complete`, `college`, `experience`, `degree` o `have` en su lugar
answers-accepts-degree-key = `level`, `field` o `related` en su lugar
answers-accepts-bool = `true` o `false`
answers-accepts-months = los meses como un número entero, por ejemplo `40`, o como `[0, 12]`
answers-accepts-answer = `"yes"`, `"no"` o `"not-sure"`
answers-accepts-table = nombres con valores, por ejemplo `{"{"} "sql": "yes" {"}"}`
answers-accepts-degrees = una lista, por ejemplo `[{"{"} "level": "bachelor" {"}"}]`
answers-accepts-field = el nombre de un campo de estudio entre comillas
answers-accepts-level = `"elementary"`, `"high-school"`, `"some-college"`, `"associate"`, `"bachelor"`, `"master"` o `"doctorate"`
