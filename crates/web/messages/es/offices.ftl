## The list of offices

nav-offices = Oficinas
offices-title = Oficinas
offices-lead = { $count ->
    [one] 1 oficina en funcionamiento (fecha de referencia: { $date })
   *[other] { $count } oficinas en funcionamiento (fecha de referencia: { $date })
}
offices-on = Situación en un día, un mes o un año
offices-show = Mostrar
offices-empty = No consta ninguna oficina.
offices-past = { $count ->
    [one] 1 oficina cerrada
   *[other] { $count } oficinas cerradas
}
offices-add = Añadir una oficina
offices-file = oficinas
offices-countries-count = { $count ->
    [one] 1 país
   *[other] { $count } países
}
offices-went-to = ahora: { $name }

## What is on record of an office

offices-code = Código
offices-name = Nombre
offices-kind = Tipo
offices-parent = Oficina de la que depende
offices-parent-code = Código de la oficina de la que depende
offices-countries = Países que abarca
offices-country-codes = Códigos de los países
offices-city = Ciudad
offices-from = Fecha de apertura
offices-to = Fecha de cierre
offices-successor = Oficina que la sucede
offices-successor-code = Código de la oficina que la sucede
offices-id = Id

## The record

offices-of = oficina de la institución (<b>{ $institution }</b>)
offices-about = Perfil
offices-history = Historial
offices-facts = Datos
offices-dates = Fechas
offices-not-on-record = no consta
offices-under = Oficinas que dependen de esta
offices-under-none = Ninguna oficina depende de esta.
offices-before = Oficinas a las que sucede
offices-names = Nombres a lo largo del tiempo
offices-name-now = nombre actual
offices-name-former = nombre anterior
offices-closed-title = Esta oficina está cerrada
offices-closed = Fecha de cierre: { $date }. Lo que se hizo bajo su responsabilidad sigue aquí.
offices-closed-into = Fecha de cierre: { $date }. Lo que se hizo bajo su responsabilidad sigue aquí y se muestra también en <a href="{ $here }">{ $name }</a>.
offices-edit = Modificar esta ficha
offices-rename = Cambiar el nombre
offices-close = Cerrar o fusionar

## The history of an office

offices-past-title = Qué cambió, de lo más reciente a lo más antiguo
offices-past-add = Ficha creada
offices-past-revise = Datos modificados
offices-past-rename = Nombre cambiado
offices-past-close = Oficina cerrada
offices-past-merge = Oficina integrada en otra
offices-past-move = Pasó a depender de otra oficina
offices-past-names = Nombres
offices-past-other = Ficha modificada

## Adding, changing, renaming, closing

offices-save = Guardar
offices-cancel = Cancelar
offices-name-language = Idioma del nombre
offices-names-other = Nombre en otros idiomas
offices-names-other-hint = Uno por línea, precedido del código de su idioma, por ejemplo fr: Bureau régional.
offices-parent-hint = Si no elige ninguna, la Sede.
offices-parent-none = Ninguna
offices-countries-hint = Uno por línea, en cualquier idioma de las Naciones Unidas.
offices-date-hint = En la forma 2016-11-04, 2016-11 o 2016. Si no se conoce, deje el campo en blanco.
offices-to-hint = A partir de ese día la oficina ya no existe. Sin fecha de cierre, está abierta.
offices-code-hint = Minúsculas sin acentos, cifras y guiones, por ejemplo buenos-aires. Figura en la dirección web y no cambia. Si no indica ninguno, se forma con la ciudad o el nombre.
offices-changed-title = Otra persona modificó esta ficha mientras usted escribía
offices-changed = Lo que escribió sigue aquí y todavía no se ha guardado. <a href="{ $here }" target="_blank" rel="noopener">Vea la ficha tal como está ahora</a>, corrija lo que quiera conservar y guarde de nuevo.
offices-rename-lead = “{ $name }” se conserva en el registro como nombre anterior. Para corregir un error en el nombre, modifique la ficha.
offices-rename-to = Nombre nuevo
offices-rename-date = Con este nombre desde
offices-close-lead = “{ $name }” se conserva en el registro con todo lo que se hizo bajo su responsabilidad. Si indica la oficina que la sucede, se integra en ella: las oficinas que dependían de “{ $name }” pasan a esa oficina, y allí se muestra también lo que se hizo antes.
offices-close-date = Fecha de cierre
offices-close-date-hint = En la forma 2016-11-04, 2016-11 o 2016. A partir de ese día la oficina ya no existe.
offices-close-successor = Oficina que la sucede
offices-close-no-successor = Ninguna oficina la sucede
offices-close-do = Cerrar esta oficina

## What is wrong with what was given

problem-office-children = Cierre antes las oficinas que dependen de esta o páselas a otra, o bien indique la oficina que la sucede: después de ese día { $count ->
    [one] 1 de ellas sigue
   *[other] { $count } de ellas siguen
} en funcionamiento.
problem-office-child = Indique la oficina que la sucede: { $name } depende de esta y sigue en funcionamiento después de ese día.
problem-office-circle = Elija otra oficina de la que dependa: { $name } depende de esta.
problem-office-closed = No queda nada por hacer: { $name } ya está cerrada.
problem-office-dates = Corrija las fechas: la de cierre ({ $to }) es anterior a la de apertura ({ $from }).
problem-office-headquarters-first = Añada primero la Sede.
problem-office-kind-missing = Elija el tipo: Sede, oficina regional, oficina de país u oficina local.
problem-office-merge-one = Elija al menos dos oficinas para fusionarlas.
problem-office-name-twice = Escriba un solo nombre en cada idioma. Este idioma tiene dos: { $language }.
problem-office-only-headquarters = Deje abierta la Sede: siempre hay una. Si se traslada, cambie la ciudad.
problem-office-parent-closed = Elija otra oficina de la que dependa: { $name } está cerrada (fecha de cierre: { $date }).
problem-office-parent-kind = Elija otra oficina de la que dependa: { $kind ->
    [headquarters] la Sede no depende de ninguna.
    [regional] una oficina regional depende de la Sede.
    [country] una oficina de país depende de una oficina regional o de la Sede.
   *[field] una oficina local depende de una oficina de país o de una oficina regional.
}
problem-office-parent-missing = Elija la oficina de la que depende: { $kind ->
    [regional] una oficina regional depende de la Sede.
    [country] una oficina de país depende de una oficina regional o de la Sede.
   *[other] una oficina local depende de una oficina de país o de una oficina regional.
}
problem-office-second-headquarters = Elija otro tipo: la Sede es { $name } y solo hay una.
problem-office-slug = Escriba el código con minúsculas sin acentos, cifras y guiones, por ejemplo buenos-aires. “{ $text }” no tiene esa forma.
problem-office-slug-taken = Elija otro código: una oficina ya tiene “{ $text }”.
problem-office-successor-closed = Elija otra oficina que la suceda: { $name } no está en funcionamiento ese día.
problem-office-successor-kind = Elija otra oficina que la suceda o haga antes que { $name } dependa de otra: ahora depende de esta y no puede depender de la que eligió.
problem-office-successor-within = Elija una oficina que la suceda que no sea ella misma ni dependa de ella. { $name } no cumple esta condición.
problem-office-translation = Escriba cada nombre precedido del código de su idioma, por ejemplo fr: Bureau régional. “{ $text }” no tiene esa forma.
problem-office-unfit = Elija otro tipo o haga antes que { $name } dependa de otra: ahora depende de esta y no puede depender de una oficina de ese tipo.
problem-office-unknown = Elija una oficina que exista. “{ $text }” no corresponde a ninguna o podría corresponder a varias.
