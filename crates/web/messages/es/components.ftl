## Forms

form-problems = { $count ->
    [one] Hay un problema
   *[other] Hay { $count } problemas
}
form-optional = (opcional)

## Lists

list-chosen = Filtros elegidos
list-remove = Quitar:
list-remove-all = Quitar todos los filtros
list-count-chosen = en uso
list-pages = Páginas
list-page = Página
list-download = { $count ->
    [one] Descargar este resultado:
   *[other] Descargar los { $count } resultados:
}
list-show-all = Mostrar todo

## Records

record-kept-by = a cargo de <b>{ $who }</b>
record-source = Fuente
record-tabs = Esta ficha

## The map

map-shades = Tonos
map-none = ninguna en el registro
map-exactly = { $number }
map-from-to = de { $from } a { $to }
map-or-more = { $from } o más
map-disclaimer = Los límites y los nombres que figuran en este mapa, así como las designaciones empleadas en él, no implican su aprobación ni aceptación oficial por la institución. Toda referencia a Kosovo debe entenderse en el contexto de la resolución 1244 (1999) del Consejo de Seguridad de las Naciones Unidas. Las líneas discontinuas señalan límites que no están definidos.
list-all-values = Ver todo ({ $count })
