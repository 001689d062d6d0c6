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
