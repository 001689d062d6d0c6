## The list

activities-title = Actividades
activities-search = Nombre de una organización
activities-search-hint = Organización
activities-filters = Filtros
activities-close = Cerrar
activities-apply = Mostrar estas actividades
activities-all-values = Ver todo ({ $count })
activities-counts = Las cifras indican el número de organizaciones.
activities-more-filters = Año y otros actores
activities-year = Año
activities-in-year = En { $year }
activities-others = También otros actores: Naciones Unidas, gobiernos, empresas
activities-country-of-work = País de trabajo
activities-sort = Ordenar por
activities-sort-newest = Incorporación más reciente
activities-found = { $count ->
    [one] 1 actividad
   *[other] { $count } actividades
} de { $organizations ->
    [one] 1 organización
   *[other] { $organizations } organizaciones
}
activities-found-none = Ninguna actividad coincide
activities-empty = No consta ninguna actividad que cumpla todos estos criterios a la vez.
activities-empty-advice = Quite un filtro. Las actividades se incorporan con archivos de quién hace qué y dónde.
activities-not-on-record = no consta
activities-not-stated = sin indicar
activities-from-to = { $from } – { $to }
activities-from = inicio: { $from }
activities-until = fin: { $to }

## What is on record of an activity

activities-organization = Organización
activities-what = Qué hace
activities-where = Dónde
activities-when = Cuándo
activities-status = Estado
activities-source = Fuente
activities-cluster = Clúster
activities-area = Ámbito de cooperación
activities-country = País
activities-admin1 = Nivel administrativo 1
activities-admin2 = Nivel administrativo 2
activities-activity-title = Título
activities-id = Id
activities-organization-id = Id de la organización
activities-cluster-code = Código del clúster
activities-area-code = Código del ámbito
activities-country-code = Código del país
activities-admin1-code = Código del nivel administrativo 1
activities-admin2-code = Código del nivel administrativo 2
activities-file-from = Inicio
activities-file-to = Fin
activities-source-row = Fila en la fuente
activities-recorded = En el registro desde

## Who does what where

matrix-title = Quién hace qué y dónde
matrix-rows = Filas
matrix-places = Lugares
matrix-clusters = Clústeres
matrix-areas = Ámbitos de cooperación
matrix-countries = Países
matrix-within = { $place }, por lugares
matrix-within-place = { $place } ({ $country }), por lugares
matrix-show = Mostrar
matrix-all = Todos
matrix-any = Cualquiera de ellos o ninguno
matrix-place-unknown = Lugar sin indicar
matrix-empty = No consta ninguna actividad aquí.
matrix-gaps-clusters = En { $gaps } de las { $cells } combinaciones de clúster y lugar no consta ninguna organización.
matrix-gaps-areas = En { $gaps } de las { $cells } combinaciones de ámbito y lugar no consta ninguna organización.
matrix-caption-clusters = Organizaciones con actividades, por clúster y país
matrix-caption-areas = Organizaciones con actividades, por ámbito de cooperación y país
matrix-caption-clusters-in = { $place }: organizaciones con actividades, por clúster y lugar
matrix-caption-areas-in = { $place }: organizaciones con actividades, por ámbito de cooperación y lugar
matrix-cell = ({ $place }, { $what })
matrix-cell-all = (todos los lugares, { $what })
matrix-cell-any = ({ $place }, sea cual sea la actividad)
matrix-cell-everything = (todos los lugares, sea cual sea la actividad)
matrix-disclaimer = Un vacío significa que ninguna fuente menciona allí a una organización; no prueba que nadie trabaje allí. Cada cifra indica el número de organizaciones y abre su lista.
matrix-unclassified = { $count ->
    [one] 1 organización tiene actividades que no corresponden a ninguna de las filas.
   *[other] { $count } organizaciones tienen actividades que no corresponden a ninguna de las filas.
}
matrix-download = Descargar esta tabla:
matrix-what = Qué
matrix-what-code = Qué (código)
matrix-place = Lugar
matrix-place-code = Lugar (código)
matrix-organizations = Organizaciones
