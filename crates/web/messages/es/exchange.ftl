## Actividades según la IATI

import-kind-iati = Actividades según la IATI
import-kind-iati-hint = Un archivo XML de la versión 2.03; cada actividad pasa a ser una alianza
import-is-iati = Son actividades publicadas según la IATI. No necesitan columnas; cada número es la línea en la que empieza una.
import-partnerships-new = alianzas nuevas
import-partnerships-changed = alianzas registradas que cambian
import-partnerships-open = alianzas con una pregunta sobre quién participa
import-partnerships-unchanged = alianzas sin cambios
import-see-partnerships = Ver las alianzas
partnerships-iati = Actividades de la IATI (XML)
partnerships-iati-institution = Archivo de la IATI sobre la institución (XML)
import-would-partnerships = { $partnerships ->
    [one] 1 alianza
   *[other] { $partnerships } alianzas
} con { $organizations ->
    [one] 1 organización
   *[other] { $organizations } organizaciones
}. Todavía no ha cambiado nada.

iati-empty = Este archivo está vacío. Compruebe que se guardó el archivo correcto.
iati-not-xml = Esto no es XML. Guarde las actividades como XML de la IATI, versión 2.03.
iati-web-page = Esto es una página web. Guarde el archivo de la IATI al que enlaza y envíe ese.
iati-doctype = La línea { $line } declara un tipo de documento, que puede causar daño y no se lee. Quite el DOCTYPE.
iati-organisation-file = Este archivo describe organizaciones. Envíe el archivo de actividades del publicador.
iati-wrong-root = Este XML empieza por «{ $name }». Un archivo de actividades empieza por «iati-activities»: envíe uno así.
iati-old-version = Este archivo es de la versión { $version } de la IATI. Guárdelo como versión 2.03.
iati-unknown-version = Este archivo dice que su versión es «{ $version }». Guárdelo como versión 2.03.
iati-unknown-encoding = Este archivo dice que su codificación es «{ $name }». Guárdelo como UTF-8.
iati-bad-letters = La línea { $line } contiene bytes que no son letras. Guarde el archivo como UTF-8.
iati-broken = El XML está dañado en la línea { $line }: { $how }. Corríjalo o pida una copia nueva.
iati-cut-short = El archivo acaba en la línea { $line }, antes que su contenido. Pida una copia nueva.
iati-too-deep = En la línea { $line } hay más de { $limit } elementos anidados. Quite los que no son de la IATI.
iati-too-long = Lo que empieza en la línea { $line } tiene más de { $limit } bytes. Acorte el texto o quítelo.
iati-too-many-attributes = En la línea { $line } un elemento tiene más de { $limit } atributos. Quite los que no son de la IATI.
iati-unreadable = No se pudo leer este archivo ({ $why }). Inténtelo de nuevo o pida una copia nueva.
activity-no-identifier = Esta actividad no tiene identificador. Póngale un «iati-identifier».
activity-no-title = Esta actividad no tiene título. Póngale uno con un «narrative» dentro.
activity-too-big = Esta actividad supera los { $megabytes } MB permitidos. Divídala o quite lo que no haga falta.
activity-too-complex = Esta actividad tiene más de { $limit } elementos o espacios de nombres. Divídala.
activity-unknown-entity = La línea { $line } usa «&{ $name };», que XML no conoce. Escriba la letra misma en su lugar.
activity-lone-ampersand = En la línea { $line } hay un signo «&» suelto. Escriba «&amp;» en su lugar.
part-no-attribute = A esta parte le falta «{ $name }». Añada ese atributo.
part-no-element = En esta parte falta «{ $name }». Añada ese elemento.
part-not-a-date = «{ $found }» no es una fecha. Escríbala como 2024-12-31.
part-not-a-number = «{ $found }» no es un número. Escríbalo como 1234567.89.
part-not-yes-or-no = «{ $found }» no es ni sí ni no. Escriba 1 o 0.
part-not-a-place = «{ $found }» no es un lugar. Escriba los grados norte, un espacio y los grados este.
part-again = Esta parte aparece por segunda vez; se tomó la primera. Quite una de las dos.
part-unknown-prefix = No hay espacio de nombres declarado para «{ $prefix }:». Declárelo con «xmlns:{ $prefix }».
problem-activity-alone = Esta actividad no nombra a nadie aparte de { $institution }. Nombre a quienes la llevan a cabo.
problem-activity-twice = La actividad { $identifier } ya estaba en este archivo; se tomó la primera. Quite una de las dos.
