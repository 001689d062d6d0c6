## The front page; the number stands above each of its words

front-organizations = { $count ->
    [one] organización
   *[other] organizaciones
}
front-activities = { $count ->
    [one] actividad en el registro
   *[other] actividades en el registro
}
front-at-work = { $count ->
    [one] organización con actividades
   *[other] organizaciones con actividades
}
front-countries = { $count ->
    [one] país de trabajo
   *[other] países de trabajo
}
front-sources = { $count ->
    [one] fuente
   *[other] fuentes
}
front-last-import = Última lectura de un archivo: { $date }.
front-map = Mapa del mundo
front-kinds = De qué tipo son
front-kinds-note = Una organización puede ser de varios tipos; de algunas no consta ninguno.
