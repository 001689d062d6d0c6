## Who works with whom: the network of partnerships

stock-tab-network = Quién con quién
network-title = Quién trabaja con quién
network-title-around = { $name } y su entorno
network-circle-of = Círculo de { $name }
network-scattered = Pequeños grupos aparte
network-alone = Sin ningún vínculo
network-organization = Organización
network-network = Red
network-office = Oficina
network-other = Otro actor
network-organizations = { $count ->
    [one] { $count } organización
   *[other] { $count } organizaciones
}
network-networks = { $count ->
    [one] { $count } red
   *[other] { $count } redes
}
network-offices = { $count ->
    [one] { $count } oficina
   *[other] { $count } oficinas
}
network-links = { $count ->
    [one] { $count } vínculo
   *[other] { $count } vínculos
}
network-one-piece = Desde cada uno hay un camino hasta todos los demás.
network-pieces = Forman { $count } conjuntos sin vínculos entre sí; el mayor tiene { $largest }.
network-members = { $count } en este círculo
network-linked = vinculado con { $count }
network-rule = Una organización está vinculada con las oficinas y las demás organizaciones de una alianza, y una red con sus miembros. Cuando una alianza tiene más de { $most } organizaciones u oficinas, se vinculan con la que la dirige. Un círculo reúne a quienes tienen más que ver entre sí que con los demás; lleva el nombre de quien tiene más vínculos.
network-described = Las listas de la página dicen lo mismo.
network-drawn = Se dibujan { $shown } de { $all }, quienes tienen más vínculos en cada círculo, y { $strokes } de { $links } vínculos. Las listas están completas.
network-skip = Saltar la imagen
network-whole = Mostrar todo
network-nobody = Nadie con ese nombre figura en estas alianzas.
network-nobody-advice = Elija otras alianzas, o muestre todo y busque en la lista.
network-download-picture = Imagen:
network-download-table = Quiénes figuran:
network-download-links = Vínculos:
network-through = Quién conecta a quién
network-through-rule = De los caminos más cortos entre unos y otros, cuántos pasan por ellos.
network-through-none = Nadie se encuentra entre otros.
network-share = { $count } de cada 100
network-share-less = menos de 1 de cada 100
network-without = Qué se desharía
network-without-rule = Si se fuera uno de ellos, quienes se nombran perderían todo vínculo con el resto.
network-without-none = Nada, sea cual sea la organización que se fuera.
network-who = Quién
network-what = Qué es
network-ways = Caminos que pasan por ellos
network-linked-with = Vinculado con
network-cut-off = Aislados
network-cut-off-who = Quiénes serían
network-and-more = { $count ->
    [one] { $names } y uno más
   *[other] { $names } y { $count } más
}
network-bridges = Vínculos de los que dependen otros
network-bridge = sin él quedarían aislados { $count }
network-hanging = { $count ->
    [one] Sin este socio quedaría aislado uno más: { $names }.
   *[other] Sin este socio quedarían aislados { $count } más: { $names }.
}
network-hanging-none = Sin este socio nadie quedaría aislado.
network-list = Los { $count }
network-list-around = Vinculados con este: { $count }
network-list-circle = En este círculo: { $count }
network-sort = Por orden de
network-sort-links = vínculos
network-sort-partnerships = alianzas
network-sort-name = nombres
network-circle = Círculo
network-record = Ficha
network-open = Abrir
network-file-id = Identificador
network-file-name = Nombre
network-file-kind = Qué es
network-file-partnerships = Alianzas
network-file-links = Vinculado con
network-file-circle = Círculo
network-file-share = Parte de los caminos más cortos que pasan por él
network-file-cut-off = Aislados sin él
network-file-from-id = Identificador de uno
network-file-from = Uno
network-file-to-id = Identificador del otro
network-file-to = El otro
network-file-weight = Alianzas y membresías
