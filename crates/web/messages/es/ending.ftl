## What ends soon

ending-tab = Próximas a vencer
ending-title = Acuerdos y alianzas próximos a vencer
ending-within = En los próximos
ending-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
ending-found = { $count ->
    [0] No vence nada en este plazo.
    [one] En este plazo vence { $count }.
   *[other] En este plazo vencen { $count }.
}
ending-found-past = { $count ->
    [one] { $count } ya venció y sigue figurando en curso.
   *[other] { $count } ya vencieron y siguen figurando en curso.
}
ending-rule = El último día es el del último acuerdo firmado, con sus enmiendas, o, si no lo hay, el de la alianza. Figuran las alianzas en curso; la que ya venció permanece { $count } días, mientras no se complete, se rescinda o se renueve.
ending-empty = No vence nada en este plazo, hasta donde constan los últimos días y usted puede verlos.
ending-partnership = Alianza
ending-partners = Organizaciones
ending-last-day = Último día
ending-when = Plazo
ending-days-left = Días restantes
ending-today = Hoy
ending-in = { $count ->
    [one] dentro de { $count } día
   *[other] dentro de { $count } días
}
ending-ago = { $count ->
    [one] hace { $count } día
   *[other] hace { $count } días
}
ending-past = Ya vencida
ending-coming = Aún no iniciada
ending-unknown = No consta el comienzo
