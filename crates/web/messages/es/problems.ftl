## What is wrong with what was given, as an instruction

problem-already-member = Elija otra red: esta organización ya es miembro de { $name }.
problem-answer = Elija una de las respuestas.
problem-answered = No queda nada por hacer: esta pregunta ya tiene respuesta.
problem-backup-damaged = Use otra copia: esta no se puede leer ({ $why }).
problem-backup-newer = Use la versión { $version } del programa o una posterior: esta copia se hizo con ella.
problem-bounce-why = Escriba en pocas palabras lo que dijo el servidor.
problem-changed-meanwhile = Vea la ficha de nuevo: otra persona la modificó entretanto.
problem-date = Escriba la fecha en la forma 2016-11-04, 2016-11 o 2016. “{ $text }” no tiene ninguna de esas formas.
problem-email = Escriba una dirección de correo electrónico como nombre@example.org.
problem-file-too-large = Elija un archivo de { $megabytes } megabytes como máximo.
problem-formula = Sustituya la fórmula por su valor: el archivo no contiene el resultado.
problem-identifier = Escriba el código de la lista y el número, por ejemplo GB-CHC-202918. “{ $text }” no tiene esa forma.
problem-identifier-number = Corrija el número “{ $number }”: un identificador contiene letras, cifras, puntos, barras y guiones.
problem-identifier-scheme = Elija una de las listas de org-id.guide. “{ $scheme }” no es ninguna de ellas.
problem-identifier-syntax = Corrija el número “{ $number }”: los números de { $scheme } se escriben de otra forma.
problem-index-in-use = Detenga el otro programa que usa esta carpeta de datos y vuelva a iniciar: solo uno puede mantener su índice de búsqueda.
problem-language = Elija un idioma por su código, por ejemplo fr o pt-BR. “{ $text }” no es un código de idioma.
problem-link = Pida otro enlace de acceso: este ya se usó o caducó.
problem-malformed = Corrija esta fila: { $why }.
problem-mapping-columns = Corrija la asignación: menciona columnas que el archivo no tiene ({ $missing }). Columnas del archivo: { $present }.
problem-merge-itself = Elija dos fichas: una ficha no se puede fusionar consigo misma.
problem-merge-undone = No queda nada por hacer: esta fusión ya se deshizo.
problem-merged = Use la ficha en la que se integró esta.
problem-name-missing = Escriba un nombre.
problem-name-no-letters = Escriba un nombre con letras. “{ $text }” no tiene ninguna.
problem-name-too-long = Acorte el nombre a { $most } caracteres; tiene { $letters }.
problem-no-account = Escriba la dirección de una cuenta abierta. “{ $email }” no lo es.
problem-no-country = Indique el país: la fila no lo menciona y no hay nada más que permita saberlo.
problem-no-mapping = Indique qué contienen las columnas: no se reconoció ninguna ({ $headers }).
problem-no-organization = Indique la organización: la fila no menciona ninguna.
problem-not-a-network = Elija una red: { $name } no lo es.
problem-picture-damaged = Abra esta imagen, guárdela de nuevo y vuelva a elegirla: no se puede leer o está incompleta.
problem-picture-kind = Guarde el logotipo como PNG, JPEG, WebP o GIF y elija ese archivo: este no es ninguno de ellos, diga lo que diga su nombre.
problem-picture-missing = Elija una imagen.
problem-picture-too-large = Reduzca la imagen a un máximo de { $pixels } píxeles por lado y vuelva a elegirla.
problem-rename-before = El nombre anterior empezó a usarse en esta fecha: { $since }. Escriba una posterior; { $date } es anterior.
problem-rename-same = Escriba otro nombre: ya se llama { $name }.
problem-role = Elija una función que exista. “{ $role }” no existe.
problem-settings = Corrija la configuración en { $file }: { $why }
problem-term-answer = Elija un término del vocabulario. “{ $code }” no figura en él.
problem-too-long = Acorte este texto a { $most } caracteres; tiene { $letters }.
problem-too-many-parts = Divida la celda: contiene { $parts } entradas y el máximo es { $most }.
problem-unknown-status = Indique qué significa la condición “{ $text }” o use una conocida.
problem-unknown-word = Indique qué significa “{ $text }” o use una palabra conocida.
problem-website = Escriba una dirección web como https://example.org. “{ $text }” no lo es.
problem-year = Escriba un año no posterior a { $now }. “{ $text }” no lo es.

## What is not possible now

conflict-account-closed = La cuenta está cerrada. Añádala de nuevo para abrirla.
conflict-mail-not-sent = Solo se puede anotar como devuelto un mensaje que se envió. Vea este de nuevo: no se envió o ya se anotó como devuelto.
conflict-register-not-empty = El registro no está vacío: { $table } contiene datos. Restaure la copia en un registro vacío.
conflict-tables-newer = El registro se creó con una versión más reciente del programa. Use esa versión o una posterior.

## The command line

problem-demo-loopback = Indique una dirección de este mismo equipo, por ejemplo 127.0.0.1:8080. La demostración no se ofrece en { $address }.
problem-listen = Elija otra dirección: no se puede escuchar en { $address } ({ $why }).
problem-mapping-file = Corrija la asignación en { $file }: { $why }
problem-pairs-columns = Dé a las columnas los nombres name1 y name2. Columnas del archivo: { $present }.

## Importing

problem-file-missing = Elija una hoja de cálculo.
problem-source-missing = Indique quién elaboró el archivo, por ejemplo “OCHA Malí”.
problem-field-twice = Elija “{ $field }” para una sola columna.
problem-field-missing = Indique qué columna contiene uno de estos datos: { $fields }.

file-not-found = Elija otro archivo: este no existe.
file-is-folder = Elija un archivo: esto es una carpeta.
file-not-allowed = Cambie los permisos de este archivo o cópielo en otro lugar: no se permite leerlo.
file-empty = Elija otro archivo: este está vacío. Compruebe que se guardó el archivo correcto.
file-only-header = Añada filas e inténtelo de nuevo: hay encabezados, pero ninguna fila debajo.
file-encrypted = Guarde el archivo sin contraseña e inténtelo de nuevo: está protegido.
file-old-workbook = Abra este libro y guárdelo como .xlsx: su formato es antiguo o binario.
file-damaged = Abra este archivo y guárdelo de nuevo, o pida otra copia: está dañado ({ $how }).
file-too-big = Divida el archivo o guárdelo como .csv: descomprimido ocupa más de los { $megabytes } MB permitidos.
file-too-many-rows = Divida el archivo: tiene más de { $limit } filas.
file-too-many-columns = Quite las columnas que no hagan falta: la fila { $row } tiene más de { $limit }.
file-unknown-encoding = Guarde el archivo como “CSV UTF-8” o como .xlsx: no se pueden leer sus caracteres.
file-not-a-table = Guarde la tabla como .xlsx, .ods o .csv y envíe ese archivo: este no es una tabla ({ $what }).
file-sheet-not-found = Elija una de estas hojas: { $present }. No hay ninguna llamada “{ $asked }”.
file-unreadable = Inténtelo de nuevo o pida otra copia: no se pudo leer este archivo ({ $why }).

## What a check of the register finds

finding-database = La base de datos está dañada: { $record }. Detenga el programa y restaure la última copia de seguridad.
finding-history-gap = Al historial le falta la entrada { $record }.
finding-reference = { $column } de { $record } remite a una ficha que no existe.
finding-official-name = La organización { $record } no tiene nombre oficial.
finding-name-key = { $column } de { $record } no es la clave de su nombre: la búsqueda no la encontrará por él.
finding-merge-cycle = La organización { $record } se integró en otras de forma circular.
finding-activity-count = El número de actividades que consta en la organización { $record } no coincide con las que tiene.
finding-untold = El historial no tiene ninguna entrada de la organización { $record }.
finding-file = El archivo { $record } falta o no es el que se guardó.
problem-none-chosen = Elija al menos una organización.

## Partnerships

problem-amount = Escriba el importe en cifras, por ejemplo 1459753,72: «{ $text }» no lo es.
problem-currency-missing = Elija la moneda del importe.
problem-step-reason = Diga por qué. Ambas partes lo leen.
problem-step-future = Elija un día que ya haya llegado: { $date } aún no.
problem-step-before = Elija un día a partir de { $since }: { $date } es anterior.
conflict-partnership-step = Este paso no puede seguir al estado actual de la alianza. Revise el estado y elija de nuevo.
conflict-partnership-first-step = El primer paso no se puede deshacer. Modifique la ficha.
conflict-partnership-offered = La oficina aún no ha respondido a la propuesta. Espere a que acepte la alianza.
conflict-partnership-not-offered = Esta propuesta ya fue respondida.
conflict-partnership-over = La alianza terminó. Si continúa, deshaga primero su último paso.
problem-agreement-amendment = Añada la enmienda en el acuerdo que modifica.
problem-agreement-kind-missing = Elija qué se firmó.
problem-end-before = Elija un final que no sea anterior al comienzo: { $date } es anterior a { $since }.
problem-amendment-changes = Diga qué cambia la enmienda.
problem-amendment-before = Elija un día a partir de { $since }, cuando se firmó lo que se modifica: { $date } es anterior.
problem-amendment-extends = Elija un final posterior a { $ends }: una enmienda prolonga. Para terminar antes, rescinda la alianza.
problem-review-moment = Diga si evalúa a mitad de período o al final.
problem-review-rating = Elija de 1 a 5.
problem-review-words = Diga por qué en una frase.
problem-review-over = La alianza terminó: elija la evaluación final.
problem-review-not-over = La alianza sigue en curso: elija la evaluación de mitad de período.
conflict-review-read = La otra parte ya leyó esta evaluación: queda como está. Diga lo nuevo en un comentario.
problem-organization-unknown = Escriba el nombre tal como figura en el directorio o añada primero la organización: ninguna se llama «{ $text }».
problem-organization-ambiguous = Escriba el nombre completo: { $count } organizaciones se llaman «{ $text }».
problem-party-twice = Nombre cada organización una vez: esta ya figura arriba.
problem-party-missing = Nombre al menos una organización.
problem-party-leads = Elija una sola organización que lidere.
problem-partnership-office = Elija la oficina responsable.
problem-party-own-member = Una red no es miembro de sí misma: nombre a sus miembros.
problem-party-own = Nombre a su propia organización entre las participantes.
problem-in-kind-what = Diga qué se aporta.
problem-in-kind-giver = Nombre una de las organizaciones de esta alianza.
problem-place-country = Empiece cada lugar por su país: «{ $text }» no lo hace.
problem-place-deep = Nombre como máximo dos niveles bajo el país: «{ $text }» tiene más.
problem-project-code = Escriba el código del proyecto con la forma { $masks } (9 una cifra, A una letra): «{ $text }» no lo es.
problem-crisis-code = Escriba un número GLIDE o el código de un llamamiento: «{ $text }» no es ninguno.
problem-follows = Indique la dirección de la alianza anterior: no hay ninguna en «{ $text }».
problem-follows-itself = Elija otra: una alianza no se sigue a sí misma.
problem-dispute-words = Diga qué es incorrecto, para que la oficina pueda corregirlo.
problem-words-missing = Escriba unas palabras.
problem-need-empty = Indique en qué ámbito, clúster o país se necesita un socio.
problem-need-place = Corrija «{ $text }»: no es ningún lugar del primer nivel de esos países que esté en el registro.
