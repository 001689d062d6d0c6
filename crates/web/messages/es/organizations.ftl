## The directory

organizations-title = Organizaciones
organizations-title-for = “{ $q }” en las organizaciones
organizations-file = organizaciones
organizations-search = Nombre, sigla o nombre anterior de una organización
organizations-search-hint = Nombre, sigla o nombre anterior
organizations-filters = Filtros
organizations-close = Cerrar
organizations-apply = Mostrar estas organizaciones
organizations-who-else = Quién más
organizations-others = También otros actores
organizations-others-hint = Naciones Unidas, gobiernos, empresas: aparecen en los archivos, pero no son de la sociedad civil.
organizations-keeper = A cargo de
organizations-keeps-itself = La propia organización
organizations-kept-by-institution = La institución
organizations-checked = Verificación
organizations-verified = Verificada por la institución
organizations-confirmation = Confirmada
organizations-confirmed-in-year = En los últimos 12 meses
organizations-sort = Ordenar por
organizations-sort-name = Nombre
organizations-sort-relevance = Mejor coincidencia
organizations-sort-changed = Último cambio
organizations-sort-activities = Número de actividades
organizations-view-list = Lista
organizations-view-map = Mapa
organizations-add = Añadir una organización
organizations-found = { $count ->
    [one] 1 organización
   *[other] { $count } organizaciones
}
organizations-found-in = { $count ->
    [one] { $country }: 1 organización
   *[other] { $country }: { $count } organizaciones
}
organizations-found-near = { $count ->
    [one] 1 organización se parece a lo que busca
   *[other] { $count } organizaciones se parecen a lo que busca
}
organizations-found-world = { $count ->
    [one] 1 organización
   *[other] { $count } organizaciones
} en { $countries ->
    [one] 1 país
   *[other] { $countries } países
}
organizations-found-none = Ninguna organización coincide
organizations-loosened-title = Ninguna ficha contiene todas las palabras de “{ $q }”
organizations-loosened = Estas contienen algunas de ellas o palabras parecidas.
organizations-empty = En el registro no hay nada que cumpla todos estos criterios a la vez.
organizations-empty-without = { $count ->
    [0] Quitar todos los filtros
    [one] Quitar todos los filtros: 1 organización
   *[other] Quitar todos los filtros: { $count } organizaciones
}
organizations-empty-others = Buscar también entre otros actores: Naciones Unidas, gobiernos, empresas
organizations-empty-words = La búsqueda incluye los nombres anteriores y los nombres en otros idiomas. Pruebe con menos palabras.
organizations-chip-in = Lugar: { $place }
organizations-chip-network = Miembro de { $network }
organizations-chip-source = Fuente: { $source }
organizations-not-on-record = no consta
organizations-kept-by = a cargo de { $who }
organizations-itself = la propia organización
organizations-another = otra organización
organizations-headquarters = la Sede de la institución
organizations-an-office = una oficina
organizations-a-network = red
organizations-a-country = País
organizations-countries = { $count ->
    [one] 1 país
   *[other] { $count } países
}
organizations-clusters = { $count ->
    [one] 1 clúster
   *[other] { $count } clústeres
}
organizations-also = También conocida como { $names }
organizations-formerly = Antes llamada { $names }
organizations-map-title = Dónde están y dónde trabajan las organizaciones
organizations-map-country = { $count ->
    [one] { $country }: 1 organización
   *[other] { $country }: { $count } organizaciones
}
organizations-by-country = Organizaciones por país, de la sede o de trabajo

## What is on record of an organization

organizations-official-name = Nombre oficial
organizations-name-language = Idioma del nombre
organizations-acronym = Sigla
organizations-other-names = Otros nombres
organizations-kind = Tipo
organizations-country = País
organizations-cluster = Clúster
organizations-scope = Alcance
organizations-area = Ámbito de cooperación
organizations-region = Región
organizations-network = Red
organizations-source = Fuente
organizations-seat = País de la sede
organizations-countries-of-work = Países de trabajo
organizations-languages = Idiomas de trabajo
organizations-founded = Año de fundación
organizations-website = Sitio web
organizations-email = Correo electrónico
organizations-identifiers = Identificadores
organizations-statuses = Condición ante otros organismos
organizations-confidentiality = Quién puede ver la ficha
organizations-file-id = Id
organizations-file-kind-codes = Códigos de los tipos
organizations-file-seat-code = Código del país de la sede
organizations-file-country-codes = Códigos de los países
organizations-file-area-codes = Códigos de los ámbitos
organizations-file-cluster-codes = Códigos de los clústeres
organizations-file-changed = Último cambio

## The record

organizations-about = Perfil
organizations-work = Qué y dónde
organizations-together = Con quién
organizations-history = Historial
organizations-edit = Modificar esta ficha
organizations-rename = Cambiar el nombre
organizations-logo = Logotipo
organizations-merge = Fusionar con otra
organizations-seat-in = sede: <b>{ $country }</b>
organizations-works-in = dónde trabaja: <b>{ $countries }</b>
organizations-closed = acceso: <b>{ $level }</b>
organizations-facts = Datos
organizations-glance = De un vistazo
organizations-names = Nombres a lo largo del tiempo
organizations-sources = De dónde proceden los datos
organizations-told-by = { $source }, fila { $row }. Lectura: { $date }.
organizations-told = { $count ->
    [one] 1 dato, leído por última vez el { $date }
   *[other] { $count } datos, leídos por última vez el { $date }
}
organizations-in-force = vigente
organizations-ended = no vigente
organizations-since = desde: { $from }
organizations-until = hasta: { $to }
organizations-from-until = { $from } – { $to }
organizations-map-where = Países en los que trabaja { $name }
organizations-map-work = { $count ->
    [one] { $country }: 1 actividad
   *[other] { $country }: { $count } actividades
}
organizations-work-count = { $count ->
    [one] 1 actividad
   *[other] { $count } actividades
} en { $countries ->
    [one] 1 país
   *[other] { $countries } países
}
organizations-work-none = No consta ninguna actividad. Se incorporan con archivos de quién hace qué y dónde.
organizations-work-all = Filtrar y descargar estas actividades
organizations-does-what = Qué hace
organizations-where = Dónde
organizations-when = Cuándo
organizations-not-stated = sin indicar

## The history of a record

organizations-past-title = Qué cambió, de lo más reciente a lo más antiguo
organizations-past-add = Ficha creada
organizations-past-revise = Datos modificados
organizations-past-rename = Nombre cambiado
organizations-past-enrich = Datos añadidos por un archivo
organizations-past-logo = Logotipo añadido
organizations-past-logo-other = Logotipo sustituido
organizations-past-logo-removed = Logotipo retirado
organizations-past-part = Fusión deshecha
organizations-past-join = Ingreso en { $network }
organizations-past-leave = Salida de { $network }
organizations-past-merge = Ficha fusionada con “{ $name }”
organizations-past-merged-into = Ficha integrada en “{ $name }”
organizations-past-other = Ficha modificada
organizations-past-staff = personal de la institución
organizations-past-former = una persona que trabajó en la institución
organizations-past-operator = quien opera este registro
organizations-past-program = el propio programa
organizations-past-import = la importación
organizations-past-before = antes:
organizations-past-after = después:
organizations-past-nothing = nada
organizations-past-yes = sí
organizations-past-no = no
organizations-past-more = Estos son los { $count } cambios más recientes.
organizations-description = Descripción
organizations-description-language = Idioma de la descripción
organizations-activities = Actividades

## Networks and members

organizations-networks = Redes a las que pertenece
organizations-networks-none = No consta ninguna red.
organizations-members = Miembros
organizations-members-none = No consta ningún miembro.
organizations-members-no-network = No es una red: no consta ninguna organización como miembro.
organizations-members-all = Buscar y descargar la lista de miembros
organizations-since-unknown = no consta desde cuándo
organizations-join = Añadir a una red
organizations-join-title = Añadir a una red
organizations-join-none = No hay ninguna red con ese nombre. Una organización es una red cuando su ficha lo indica.
organizations-join-which = ¿Qué red?
organizations-join-from = Miembro desde
organizations-leave = Registrar la salida
organizations-leave-title = Salida de una red
organizations-leave-which = La pertenencia a { $network } constará en el registro hasta el día que indique.
organizations-leave-on = Fecha de salida

## Adding, changing, renaming

organizations-save = Guardar
organizations-cancel = Cancelar
organizations-name-or-rename = Corrija aquí los errores. Si la organización cambió de nombre en alguna fecha, <a href="{ $here }">registre el cambio de nombre</a>: el anterior se conserva en el registro.
organizations-name-hint = Completo, tal como lo escribe la organización.
organizations-kind-hint = Puede elegir varios.
organizations-network-is = Es una red: sus miembros son organizaciones
organizations-line-hint = Uno por línea, en cualquier idioma de las Naciones Unidas.
organizations-founded-hint = Por ejemplo, 1998.
organizations-email-hint = Uno que la organización haya hecho público.
organizations-identifiers-hint = Uno por línea: código de la lista y número, por ejemplo GB-CHC-202918.
organizations-date-hint = En la forma 2016-11-04, 2016-11 o 2016.
organizations-changed-title = Otra persona modificó esta ficha mientras usted escribía
organizations-changed = Lo que escribió sigue aquí y todavía no se ha guardado. <a href="{ $here }" target="_blank" rel="noopener">Vea la ficha tal como está ahora</a>, corrija lo que quiera conservar y guarde de nuevo.
organizations-alike-title = ¿Es una de estas?
organizations-alike = Llevan el mismo nombre. Si es una de ellas, modifique esa ficha.
organizations-alike-sure = Ninguna de estas: añadir una organización nueva
organizations-rename-lead = “{ $name }” se conserva en el registro como nombre anterior. Para corregir un error en el nombre, <a href="{ $here }">modifique la ficha</a>.
organizations-rename-to = Nombre nuevo
organizations-rename-date = Con este nombre desde
organizations-logo-lead = Aparece junto al nombre de la organización, para todas las personas que pueden ver su ficha.
organizations-logo-now = El logotipo actual
organizations-logo-file = Imagen
organizations-logo-hint = PNG, JPEG, WebP o GIF, de hasta { $megabytes } MB y { $pixels } píxeles por lado. La imagen se vuelve a dibujar y se reduce; no se conserva dónde ni cuándo se tomó. De una imagen animada se usa el primer cuadro.
organizations-logo-save = Usar esta imagen
organizations-logo-remove = Quitar el logotipo

## Merging

organizations-merge-title = Fusionar dos fichas
organizations-merge-lead = Se conserva una ficha; la dirección de la otra llevará a ella. Se mantienen los nombres, los identificadores, las actividades y las redes. La fusión se puede deshacer desde el historial de la ficha.
organizations-merge-search = Nombre de la otra ficha
organizations-merge-which = ¿Cuál es la misma organización?
organizations-merge-preview = Qué contendrá la ficha fusionada
organizations-merge-fact = Dato
organizations-merge-first = Primera
organizations-merge-second = Segunda
organizations-merge-after = Después de la fusión
organizations-merge-stays = ¿Qué ficha se conserva?
organizations-merge-do = Fusionar las fichas
organizations-merge-look = Ver el resultado
organizations-merge-keep = Mantener las dos
organizations-merge-undo = Deshacer esta fusión
organizations-view-choose = Elegir
organizations-choose-words = Qué se ha comprobado, para el historial de la ficha
organizations-choose-verify = Verificar las elegidas
organizations-choose-look = Ver
