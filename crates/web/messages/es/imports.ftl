import-title = Importar un archivo
import-steps = Pasos
import-step-upload = Subir el archivo
import-step-columns = Asignar las columnas
import-step-check = Revisar
import-step-import = Importar
import-step-report = Informe

## Upload

import-file = Hoja de cálculo
import-file-hint = CSV, XLSX u ODS, de hasta { $megabytes } MB. La primera fila contiene los nombres de las columnas; después puede ir una fila de etiquetas (hashtags).
import-kind = Qué contiene
import-kind-hint = En caso de duda, deje que Parvis lo determine.
import-kind-guess = Deducirlo de las columnas
import-kind-presence = Quién hace qué y dónde
import-kind-presence-hint = Una fila por cada organización, lugar y actividad
import-kind-organizations = Organizaciones
import-kind-organizations-hint = Una fila por cada organización
import-kind-renames = Cambios de nombre
import-kind-mergers = Fusiones
import-kind-offices = Oficinas de la institución
import-kind-offices-hint = Una fila por cada oficina
import-source = Fuente
import-source-hint = Quién elaboró el archivo. Se muestra junto a cada dato que procede de él, y el próximo archivo de la misma fuente se leerá del mismo modo.
import-sending = Enviando el archivo
import-upload = Subir
import-nothing-yet = Todavía no cambia nada en el registro.
import-before = Importaciones anteriores
import-file-name = Archivo
import-when = Cuándo
import-rows = Filas
import-state = Estado
import-state-done = terminada
import-state-asked = { $count ->
    [one] terminada, con 1 pregunta
   *[other] terminada, con { $count } preguntas
}
import-state-waiting = en espera
import-state-reading = en curso
import-state-failed = no realizada

## Columns

import-columns-title = Asignar las columnas de { $name }
import-sheet = Hoja
import-look-again = Leer de nuevo
import-recognized = Contenido probable: <b>{ $kind }</b>. Columnas reconocidas: { $count } de { $columns }.
import-recognized-none = Parvis no pudo determinar qué contienen las columnas. Elija a qué corresponde cada una.
import-is-json = Este archivo es el registro de organizaciones de ayuda. Con él no hace falta asignar columnas.
import-columns-caption = A qué corresponde cada columna
import-column = Columna
import-example = Por ejemplo
import-goes-to = Corresponde a
import-leave-out = No importar
import-unnamed = Columna { $number }
import-constants = Para todas las filas
import-constants-hint = Se usa cuando la propia fila no lo indica.
import-no-constant = Nada
import-separator = Separador entre varios valores de una celda
import-separator-hint = Solo si una celda contiene varias organizaciones, varios países o varios clústeres.
import-no-separator = Ninguno: un valor en cada celda
import-remembered = Lo que elija se recordará para los archivos de { $source }.
import-see = Ver qué cambiará
import-another-file = Elegir otro archivo
import-sample = Algunas filas
import-sample-of = Algunas filas de la hoja { $sheet }

## Check

import-check-title = Qué cambiará
import-would = { $rows ->
    [one] 1 fila menciona
   *[other] { $rows } filas mencionan
} { $organizations ->
    [one] 1 organización
   *[other] { $organizations } organizaciones
}. Todavía no ha cambiado nada.
import-would-offices = { $rows ->
    [one] 1 fila menciona
   *[other] { $rows } filas mencionan
} { $offices ->
    [one] 1 oficina
   *[other] { $offices } oficinas
}. Todavía no ha cambiado nada.
import-offices-new = oficinas nuevas
import-offices-changed = oficinas por modificar
import-offices-unchanged = oficinas sin cambios
import-offices-made = oficinas modificadas
import-see-offices = Ver las oficinas
import-would-hint = Las filas que no se puedan usar quedarán fuera y figurarán en el informe. Importar de nuevo el mismo archivo no cambia nada.
import-on-record = organizaciones reconocidas
import-new = organizaciones nuevas
import-to-ask = organizaciones que debe confirmar una persona
import-to-add = actividades por añadir
import-to-wait = actividades a la espera de una respuesta
import-problems-count = elementos que no se pueden usar
import-problems-first = { $count ->
    [one] 1 elemento no se puede usar
   *[other] { $count } elementos no se pueden usar; estos son los primeros
}
import-too-long-to-try = El archivo es demasiado grande para hacer antes una prueba. Se importará completo o no se importará nada.
import-go = Importar
import-back = Volver a las columnas

## Import and report

import-progress-title = Importando { $name }
import-waits = En espera de su turno
import-so-far = { $count ->
    [one] 1 fila leída
   *[other] { $count } filas leídas
}
import-leave = Puede salir de esta página: la importación continúa y encontrará su informe en “Importar”.
import-report-title = Se importó { $name }
import-read = { $rows ->
    [one] Se leyó 1 fila
   *[other] Se leyeron { $rows } filas
} en { $seconds ->
    [one] 1 segundo
   *[other] { $seconds } segundos
}.
import-questions-wait = Hay <a href="{ $here }">preguntas pendientes</a> sobre { $count ->
    [one] 1 organización
   *[other] { $count } organizaciones
}, y { $activities ->
    [one] 1 actividad espera
   *[other] { $activities } actividades esperan
} respuesta.
import-named = organizaciones mencionadas
import-added = actividades añadidas
import-unchanged = actividades sin cambios
import-problems-none = Se pudieron usar todas las filas
import-problems = { $count ->
    [one] 1 elemento no se pudo usar
   *[other] { $count } elementos no se pudieron usar
}
import-problems-more = { $count ->
    [one] Hay 1 más en la descarga.
   *[other] Hay { $count } más en la descarga.
}
import-row = Fila
import-problem = Problema y qué hacer
import-download = Descargar:
import-problems-csv = estas filas en CSV
import-report-json = informe en JSON
import-answer = Responder a las preguntas
import-see-activities = Ver las actividades
import-failed-title = No se importó { $name }
import-failed = El registro sigue como estaba.
import-failed-here = Algo falló de nuestro lado. La importación se volverá a intentar sola; vuelva a esta página en unos minutos. Si todo sigue igual, avise a la administración de Parvis.

## What a column can hold

field-organization = Organización: nombre
field-acronym = Organización: sigla
field-organization-type = Organización: tipo
field-organization-url = Organización: sitio web
field-organization-identifier = Organización: identificador
field-implementing-organization = Organización ejecutora: nombre
field-implementing-type = Organización ejecutora: tipo
field-implementing-identifier = Organización ejecutora: identificador
field-sector = Actividad: clúster o ámbito
field-sector-code = Actividad: código del clúster o ámbito
field-sector-vocabulary = Actividad: lista a la que pertenece ese código
field-country = País
field-country-code = Código del país
field-admin1 = Lugar: nombre del nivel administrativo 1
field-admin1-code = Lugar: código del nivel administrativo 1
field-admin2 = Lugar: nombre del nivel administrativo 2
field-admin2-code = Lugar: código del nivel administrativo 2
field-admin3 = Lugar: nombre del nivel administrativo 3
field-admin3-code = Lugar: código del nivel administrativo 3
field-latitude = Lugar: latitud
field-longitude = Lugar: longitud
field-activity = Actividad: título
field-start = Actividad: inicio
field-end = Actividad: fin
field-planned-start = Actividad: inicio previsto
field-planned-end = Actividad: fin previsto
field-period = Actividad: mes o año en palabras
field-status = Estado o condición
field-identifier = Identificador
field-project-code = Actividad: código del proyecto
field-name = Nombre
field-former-name = Nombre anterior
field-other-name = Otro nombre
field-website = Sitio web
field-email = Correo electrónico
field-description = Descripción
field-founded = Año de fundación
field-scope = Alcance
field-status-date = Fecha de la condición
field-languages = Idiomas de trabajo
field-areas = Ámbitos de cooperación
field-old-name = Nombre antes del cambio
field-old-name-1 = Nombre antes del cambio, primera organización
field-old-name-2 = Nombre antes del cambio, segunda organización
field-new-name = Nombre después del cambio
field-date = Fecha del cambio
field-office-code = Oficina: código
field-office-kind = Oficina: tipo
field-parent-office = Oficina de la que depende: código o nombre
field-city = Oficina: ciudad
field-opened = Oficina: fecha de apertura
field-closed = Oficina: fecha de cierre
