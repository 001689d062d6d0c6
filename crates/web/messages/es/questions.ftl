queue-title = Preguntas pendientes
queue-lead = Cuando una importación tiene dudas, pregunta. Lo que espera una respuesta entra en el registro en cuanto la recibe.
queue-empty = No hay preguntas pendientes
queue-empty-advice = Aquí aparecen preguntas cuando un archivo menciona algo que el registro no reconoce con certeza.
queue-organizations = { $count ->
    [one] 1 pregunta sobre una organización
   *[other] { $count } preguntas sobre organizaciones
}
queue-words = { $count ->
    [one] 1 pregunta sobre una palabra
   *[other] { $count } preguntas sobre palabras
}
queue-begin = Responder una por una
queue-name = Nombre en el archivo
queue-maybe = Podría ser
queue-source = Fuente
queue-activities = Actividades
queue-asked = Fecha de la pregunta
queue-more = { $count ->
    [one] Después de estas queda 1 más.
   *[other] Después de estas quedan { $count } más.
}
queue-word = Palabra
queue-means = Significa
queue-choose = Elegir
queue-save-many = Guardar estas respuestas
queue-left = { $count ->
    [one] 1 pregunta pendiente
   *[other] { $count } preguntas pendientes
}
queue-later = Dejar para después

## Is it the same organization?

queue-same-title = ¿Son la misma organización?
queue-kept-by-itself = a cargo de la propia organización
queue-kept-by-headquarters = a cargo de la Sede de la institución
queue-named-in = mencionada en { $source }, fila { $row }
queue-also = Otros nombres
queue-kind = Tipo
queue-seat = País de la sede
queue-works-in = Países de trabajo
queue-website = Sitio web
queue-why = Por qué pregunta Parvis
queue-same = Misma organización
queue-different = Organizaciones distintas
queue-same-hint = “Misma organización” añade a la primera ficha el segundo nombre y { $count ->
    [one] su actividad
   *[other] sus { $count } actividades
}. “Organizaciones distintas” crea una ficha nueva. En ambos casos, la respuesta se recuerda para este par de nombres.

reason-same-name = Los nombres son iguales.
reason-same-words = Los nombres contienen las mismas palabras.
reason-other-order = Las palabras están en otro orden.
reason-same-initials = “{ $one }” podrían ser las iniciales del otro nombre.
reason-known-acronym = “{ $one }” es una sigla conocida del otro nombre.
reason-other-acronym = Las siglas son distintas: “{ $one }” y “{ $two }”.
reason-translated = “{ $one }” significa “{ $two }”.
reason-abbreviated = “{ $one }” y “{ $two }” son lo mismo, en forma abreviada y completa.
reason-spelling = “{ $one }” se escribe casi igual que “{ $two }”.
reason-extra-words = Solo uno de los nombres contiene “{ $one }”.
reason-other-words = Un nombre contiene “{ $one }” donde el otro contiene “{ $two }”.
reason-one-place = Solo uno de los nombres dice “{ $one }”: podría ser una filial.
reason-different-place = Mencionan lugares distintos: “{ $one }” y “{ $two }”.
reason-different-number = Los números que aparecen en los nombres son distintos.
reason-only-common-words = Los nombres solo coinciden en palabras muy corrientes.
reason-nothing-shared = Los nombres no coinciden en ninguna palabra.
reason-same-country = Ambas están presentes en el mismo país.
reason-different-country = Están presentes en países distintos.
reason-same-kind = Ambas son del mismo tipo.
reason-different-kind = Son de tipos distintos.

## What does a word mean?

queue-word-title = ¿Qué significa “{ $word }”?
queue-word-lead = Aparece en archivos de { $source }. { $count ->
    [0] Ninguna actividad espera la respuesta.
    [one] 1 actividad espera la respuesta.
   *[other] { $count } actividades esperan la respuesta.
}
queue-word-hint = Su respuesta se aplicará a estas filas y a todos los archivos posteriores.
queue-choose-kind = Elija el tipo de organización
queue-choose-country = Elija el país
queue-choose-sector = Elija el clúster o el ámbito
queue-choose-status = Elija en qué estado se encuentra la actividad
queue-kinds = Tipos
queue-countries = Países
queue-clusters = Clústeres
queue-areas = Ámbitos de cooperación
queue-statuses = Estados
queue-no-kind = Nada: dejar el tipo sin indicar
queue-no-country = Ningún país: no importar estas filas
queue-no-sector = Ni clúster ni ámbito: importar las filas sin ese dato
queue-no-status = Ningún estado: importar las filas sin ese dato
queue-other = Otra respuesta
queue-save = Guardar la respuesta
