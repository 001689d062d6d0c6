## Partnerships: the list

partnerships-title = Alianzas
partnerships-title-for = Alianzas: { $q }
partnerships-search = Buscar en las alianzas
partnerships-search-hint = Título, organización o código
partnerships-as-of = A fecha de
partnerships-as-of-hint = Un año, un mes o un día, como 2016 o 2016-06-30: lo que estaba en curso entonces.
partnerships-group = Organizaciones
partnerships-role = Papel
partnerships-area = Ámbito de cooperación
partnerships-region = Región
partnerships-country = País
partnerships-office = Oficina
partnerships-status = Estado
partnerships-agreement = Acuerdo
partnerships-setting = Contexto
partnerships-level = Nivel
partnerships-scope = Alcance de la organización
partnerships-donor = Donante
partnerships-one-organization = Una organización
partnerships-chip-donor = Financiado por { $donor }
partnerships-chip-as-of = A fecha de { $date }
partnerships-sort-title = Título
partnerships-sort-newest = Los más recientes primero
partnerships-sort-ending = Los que terminan antes primero
partnerships-found-none = No se encontró ninguna alianza
partnerships-view-list = Alianzas
partnerships-view-organizations = Organizaciones que participan
partnerships-record = Registrar una alianza
partnerships-propose = Proponer una alianza
partnerships-empty = Ninguna alianza que usted pueda ver coincide.
partnerships-empty-without = Quitar todos los filtros
partnerships-empty-others = Buscar también entre otros actores, como los gobiernos
partnerships-by-role = Por papel
partnerships-organizations-caption = Organizaciones de estas alianzas, por nombre
partnerships-organizations-rule = Una organización cuenta una vez en total y una vez en cada uno de sus papeles. Desde: el primer día registrado de alguna de estas alianzas.
partnerships-organization = Organización
partnerships-since = Desde
partnerships-not-on-record = No consta
partnerships-file = alianzas
partnerships-file-id = Identificador
partnerships-file-title = Título
partnerships-file-organizations = Organizaciones
partnerships-file-organization-ids = Identificadores de organizaciones
partnerships-file-roles = Papeles
partnerships-file-offices = Oficinas
partnerships-file-from = Desde el
partnerships-file-to = Hasta el
partnerships-file-areas = Ámbitos de cooperación
partnerships-file-area-codes = Códigos de ámbitos
partnerships-file-countries = Países
partnerships-file-country-codes = Códigos de países
partnerships-file-settings = Contextos
partnerships-file-donors = Donantes
partnerships-file-planned = Previsto
partnerships-file-committed = Comprometido
partnerships-file-paid = Pagado
partnerships-file-codes = Códigos de proyecto y de crisis
partnerships-file-description = Descripción
partnerships-file-confidentiality = Confidencialidad
partnerships-file-changed = Última modificación
partnerships-found = { $count ->
    [one] { $count } alianza
   *[other] { $count } alianzas
} con { $organizations ->
    [one] { $organizations } organización
   *[other] { $organizations } organizaciones
}
partnerships-found-organizations = { $count ->
    [one] { $count } organización
   *[other] { $count } organizaciones
}
partnerships-count = { $count ->
    [one] { $count } alianza
   *[other] { $count } alianzas
}
partnerships-parties = { $count ->
    [one] { $count } parte
   *[other] { $count } partes
}
partnerships-parties-and = { $names } y { $count } más

## Una alianza

partnerships-about = Presentación
partnerships-agreements = Acuerdos y fondos
partnerships-reviews = Evaluaciones
partnerships-talk = Seguimiento
partnerships-history = Historial
partnerships-edit = Modificar esta ficha
partnerships-confirm = Confirmar o corregir
partnerships-answer-again = Cambiar la respuesta
partnerships-take-on = Aceptar
partnerships-decline = Declinar
partnerships-step = Registrar un paso
partnerships-back = Volver a la alianza
partnerships-offered = A la espera de que { $office } la acepte o la decline.
partnerships-declined = { $office } declinó esta propuesta.
partnerships-parties-title = Organizaciones participantes
partnerships-leads = lidera
partnerships-members = Miembros que participan:
partnerships-confirmed-on = confirmada el { $date }
partnerships-disputed-on = señaló un error el { $date }:
partnerships-unanswered = aún sin confirmar
partnerships-facts = Datos
partnerships-dates = Fechas
partnerships-clusters = Clústeres
partnerships-places = Lugares
partnerships-balance = Equilibrio
partnerships-description = En qué consiste
partnerships-planned-results = Resultados previstos
partnerships-reached-results = Resultados alcanzados
partnerships-lessons = Lecciones aprendidas
partnerships-practices = Prácticas recomendables
partnerships-course = Pasos dados
partnerships-day-unknown = sin fecha registrada
partnerships-step-undo = Deshacer el último paso
partnerships-around = Antes y después
partnerships-follows = la alianza a la que esta da continuidad
partnerships-followed-by = da continuidad a esta alianza

## Acuerdos y fondos

partnerships-signed = Acuerdos firmados
partnerships-signed-none = No consta ningún acuerdo.
partnerships-signed-on = firmado el { $date }
partnerships-in-force = en vigor { $dates }
partnerships-amendment = Enmienda
partnerships-extends = lo prorroga hasta el { $date }
partnerships-amend = Añadir una enmienda
partnerships-agreement-add = Añadir un acuerdo
partnerships-agreement-kind = Tipo de acuerdo
partnerships-agreement-none = Nada firmado, o no se sabe
partnerships-choose = Elija
partnerships-reference = Referencia
partnerships-reference-hint = La que usan ambas partes, por ejemplo GA-2016-7.
partnerships-signed-day = Fecha de firma
partnerships-in-force-from = En vigor desde
partnerships-in-force-to = En vigor hasta
partnerships-date-hint = Con la precisión que conozca: 2016, 2016-06 o 2016-06-30.
partnerships-amends = Va a enmendar: { $agreement }.
partnerships-amends-until = Va a enmendar: { $agreement }, en vigor hasta el { $date }.
partnerships-changes = Qué cambia
partnerships-changes-hint = En una o dos frases que leerán ambas partes.
partnerships-extends-to = En adelante, en vigor hasta
partnerships-extends-hint = Solo si cambia el final. La alianza continúa hasta entonces.
partnerships-file-add = Añadir un archivo
partnerships-file-lead = Por ejemplo, la página de firmas escaneada. Solo pueden descargarlo quienes participan en la alianza.
partnerships-file-label = Archivo
partnerships-file-hint = Como máximo { $megabytes } MB.
partnerships-file-missing = Elija un archivo.
partnerships-file-remove = Retirar
partnerships-files-closed = Los archivos están reservados a quienes participan.
partnerships-funding = Fondos
partnerships-funding-none = No constan fondos.
partnerships-sum = Total en { $currency }
partnerships-in-kind = Aportaciones que no son dinero
partnerships-in-kind-none = No consta ninguna.
partnerships-worth = valor: { $amount }

## Propuestas, pasos, respuestas

partnerships-decline-lead = { $title }: las organizaciones participantes leerán su motivo.
partnerships-reason = Motivo
partnerships-decline-hint = Diga qué tendría que cambiar o a quién más dirigirse.
partnerships-step-now = Estado actual:
partnerships-step-next = Qué ha ocurrido
partnerships-step-why = Requiere un motivo, que leerán ambas partes.
partnerships-step-choose = Elija qué ha ocurrido.
partnerships-step-on = En qué fecha
partnerships-step-reason-hint = Es necesario si se suspende o se rescinde. Lo leen ambas partes.
partnerships-step-none = La alianza ha terminado y no le sigue ningún paso. Si se registró por error, deshaga el último paso.
partnerships-answer = ¿Es correcta esta ficha?
partnerships-answer-lead = <a href="{ $here }">{ $title }</a> está registrada. Véala primero: lo que usted confirme aparecerá como confirmado por su organización.
partnerships-answer-for = ¿Por qué organización responde?
partnerships-answer-question = ¿Es correcta?
partnerships-answer-right = Es correcta
partnerships-answer-wrong = Hay algún error
partnerships-answer-choose = Indique si es correcta.
partnerships-answer-words = Qué está mal
partnerships-answer-words-hint = La oficina lo lee y corrige la ficha. Después se le volverá a preguntar.
partnerships-answer-send = Enviar la respuesta

## Seguimiento y evaluaciones

partnerships-talk-lead = Solo quienes participan leen esta página.
partnerships-comments = Comentarios
partnerships-comments-none = Aún no hay comentarios.
partnerships-comment = Su comentario
partnerships-comment-send = Comentar
partnerships-follow-ups = Por hacer
partnerships-follow-ups-none = No hay nada por hacer.
partnerships-due = para el { $date }
partnerships-follow-up-add = Añadir una tarea
partnerships-follow-up-what = Qué hay que hacer
partnerships-follow-up-who = Quién lo hace
partnerships-follow-up-due = Para cuándo
partnerships-follow-up-done = Hecho
partnerships-done = Lo que se ha hecho
partnerships-done-on = hecho el { $date }
partnerships-reviews-lead = Cada parte evalúa a la otra según los Principios de Asociación. Nadie lee la evaluación de la otra parte antes de escribir la suya.
partnerships-reviews-none = Nadie ha escrito aún una evaluación.
partnerships-review = Escribir una evaluación
partnerships-review-midterm = Evaluación de mitad de período
partnerships-review-end = Evaluación final
partnerships-review-waits = ha escrito una evaluación. Podrá leerla cuando su parte haya escrito la suya.
partnerships-review-lead = Valore en qué medida la otra parte cumplió cada principio y explique por qué. Puede cambiarlo hasta que la otra parte también haya escrito.
partnerships-review-for = ¿En nombre de quién evalúa?
partnerships-review-send = Guardar la evaluación
partnerships-rating = { $rating } de { $most }
partnerships-rating-label = { $principle }: su valoración
partnerships-rating-lowest = 1, en absoluto
partnerships-rating-highest = 5, plenamente
partnerships-rating-between = { $rating }
partnerships-rating-words = Por qué
partnerships-evidence = Qué lo demuestra
partnerships-evidence-hint = Actas, informes, fechas.

## El formulario

partnerships-record-lead = La ficha queda a cargo de su oficina. Se pedirá a las organizaciones participantes que la confirmen.
partnerships-propose-lead = La propuesta es suya hasta que la oficina la acepte. Desde entonces la ficha queda a cargo de la oficina, y usted la confirma.
partnerships-propose-send = Enviar la propuesta
partnerships-edit-lead = Se pedirá a las organizaciones que revisen lo que habían confirmado.
partnerships-own = ¿En nombre de qué organización la propone?
partnerships-own-choose = Elija la organización en cuyo nombre la propone.
partnerships-nobody = No trabaja para ninguna oficina que registre alianzas ni firma por ninguna organización.
partnerships-nobody-advice = <a href="{ $here }">Inscriba su organización</a> o pida un papel a su punto focal.
partnerships-title-hint = Como la llaman ambas partes.
partnerships-language = Idioma
partnerships-language-hint = El idioma del título y de los textos.
partnerships-lead-office = Oficina que lidera
partnerships-other-offices = Otras oficinas
partnerships-line-hint = Uno por línea.
partnerships-party-number = Organización { $number }
partnerships-organization-hint = Su nombre completo, sigla o identificador, tal como consta en el registro.
partnerships-roles = Sus papeles
partnerships-roles-hint = Todos los que correspondan.
partnerships-party-leads = Es quien lidera
partnerships-party-more = Otras fechas; miembros de una red
partnerships-party-from = Participa desde, si no es desde el principio
partnerships-party-to = Participa hasta, si no es hasta el final
partnerships-party-members = Miembros de la red que participan
partnerships-party-members-hint = Para un consorcio. Uno por línea.
partnerships-party-another = Añadir otra organización
partnerships-from = Desde
partnerships-to = Hasta
partnerships-status-title = Estado de la alianza
partnerships-status-on = Desde qué fecha
partnerships-status-on-hint = Solo si no es la fecha en que empezó o terminó.
partnerships-places-hint = Uno por línea: Malí, o Malí / Gao / Ansongo.
partnerships-gift-number = Fuente { $number }
partnerships-donor-hint = Una organización del registro, o cualquier nombre.
partnerships-currency = Moneda
partnerships-gift-another = Añadir otra fuente de fondos
partnerships-in-kind-number = Aportación { $number }
partnerships-in-kind-what = Qué se aporta
partnerships-giver = Quién lo aporta
partnerships-giver-hint = Una de las organizaciones. Déjelo vacío si es la institución.
partnerships-in-kind-worth = Cuánto vale
partnerships-in-kind-another = Añadir otra aportación
partnerships-results = Resultados y lecciones
partnerships-projects = Códigos de proyectos
partnerships-crises = Crisis
partnerships-crises-hint = Números GLIDE o códigos de llamamientos, uno por línea.
partnerships-follows-field = Alianza anterior
partnerships-follows-hint = La dirección de la alianza a la que esta da continuidad.
partnerships-confidentiality-hint = Las organizaciones y la oficina participantes siempre pueden leerla.

## Historial, escritorios, otras páginas, API

partnerships-past-title = Cambios, los más recientes primero
partnerships-past-record = Registrada
partnerships-past-propose = Propuesta
partnerships-past-take-on = Aceptada por la oficina
partnerships-past-decline = Declinada por la oficina
partnerships-past-revise = Datos modificados
partnerships-past-step = Paso registrado
partnerships-past-take-back = Último paso deshecho
partnerships-past-agree = Acuerdo añadido
partnerships-past-amend = Enmienda añadida
partnerships-past-add-file = Archivo añadido
partnerships-past-remove-file = Archivo retirado
partnerships-past-confirm = Confirmada por una organización
partnerships-past-dispute = Una organización señaló un error
partnerships-past-comment = Comentario escrito
partnerships-past-follow-up = Tarea añadida
partnerships-past-finish = Tarea hecha
partnerships-past-review = Evaluación escrita
partnerships-past-other = Modificada
partnerships-past-organization = personas de una organización
partnerships-desk-offered = Alianzas que le proponen
partnerships-desk-disputed = Alianzas en las que una organización señala un error
partnerships-desk-proposed = Acéptela o declínela.
partnerships-desk-confirm = Consta una alianza de su organización. ¿Es correcta la ficha?
partnerships-of-organization-none = No consta ninguna alianza que usted pueda ver.
partnerships-of-organization-all = Buscar y filtrar estas alianzas
partnerships-of-office = Alianzas de esta oficina
partnerships-api-organization = Indique el identificador de una organización.
