## Alianzas procedentes de hojas de cálculo, y su tabla 3W

import-kind-partnerships = Alianzas
import-kind-partnerships-hint = Una fila por cada alianza, o una fila por cada organización que participa en ella

## Lo que puede contener una columna de alianzas

field-title = Alianza: título
field-reference = Alianza: referencia que comparten sus filas
field-partnership-project = Alianza: código del proyecto
field-partnership-identifier = Alianza: código IATI o identificador en este registro
field-role = Organización: papel en la alianza
field-leads = Organización: si lidera
field-office = Oficina
field-partnership-cluster = Clúster
field-partnership-cluster-code = Código del clúster o sector
field-setting = Contexto
field-level = Nivel
field-partnership-start = Alianza: comienzo
field-partnership-end = Alianza: final
field-reason = Estado: motivo
field-agreement-type = Acuerdo: tipo
field-agreement-reference = Acuerdo: referencia
field-signed-on = Acuerdo: fecha de firma
field-donor = Fondos: donante
field-currency = Fondos: moneda
field-planned = Fondos: previsto
field-committed = Fondos: comprometido
field-paid = Fondos: pagado
field-balance = Equilibrio entre las partes
field-planned-results = Resultados previstos
field-results = Resultados alcanzados
field-lessons = Lecciones aprendidas
field-practices = Prácticas recomendables
field-confidentiality = Confidencialidad

## Lo que está mal en una fila

problem-word-of = Use una de estas palabras: { $words }. “{ $text }” no figura entre ellas.
problem-country-unknown = Escriba el nombre o el código de un país: “{ $text }” no lo es.
problem-currency-unknown = Escriba el código de una moneda, por ejemplo USD: “{ $text }” no lo es.
problem-leads = Escriba sí o no, o el nombre de una organización de esta alianza: “{ $text }” no es ninguna de las dos cosas.
problem-place-of-which = Reparta estos lugares en varias filas: no está claro cuál se encuentra en cuál. Solo se han tomado los países.
problem-role-of-which = Indique el papel de cada organización, o el mismo para todas: esta fila tiene { $given } papeles y { $named } organizaciones.
problem-partnership-nameless = Escriba en cada fila el título o la referencia de la alianza: esta fila no tiene ninguno de los dos.
problem-partnership-contradicts = Corrija una de las filas: sobre esta alianza, la fila { $row } dice “{ $held }” y esta dice “{ $text }”. Se ha tomado lo que figura primero.
problem-partnership-alone = Esta alianza no nombra a nadie aparte de { $institution }. Nombre a quienes participan en ella.
problem-partnership-end-missing = Indique cuándo terminó la alianza. Se ha registrado como finalizada, sin fecha.
problem-partnership-reason-missing = Indique por qué la alianza está suspendida o rescindida. Como motivo se ha anotado el nombre de la fuente.
problem-partnership-agreement-kind = Indique qué se firmó, por ejemplo un memorando de entendimiento. El acuerdo se ha omitido.
problem-partnership-office-unclear = Indique la oficina que lidera: ninguna oficina es la única que abarca el país. La alianza se ha asignado a la sede.

## Quién hace qué y dónde, según las alianzas

presence-file = alianzas-3w
presence-download = Como tabla de quién hace qué y dónde (3W):
presence-of-office = 3W de sus alianzas:
presence-acronym = Siglas
presence-kind = Tipo de organización
presence-sector = Ámbito o clúster
presence-sector-code = Código del ámbito o clúster
presence-project-code = Código del proyecto

## Lo que espera una respuesta

queue-partnerships = Alianzas
queue-partnerships-hint = Con la respuesta, la organización se incorpora { $count ->
    [one] a la alianza que la espera
   *[other] a las { $count } alianzas que la esperan
}.
import-questions-wait-partnerships = { $count ->
    [one] Se ha planteado <a href="{ $here }">una pregunta</a> sobre 1 organización
   *[other] Se han planteado <a href="{ $here }">preguntas</a> sobre { $count } organizaciones
}: con cada respuesta, la organización se incorpora a las alianzas que la nombran.
