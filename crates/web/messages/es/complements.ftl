## Vacíos, y quién podría responder a una necesidad

complements-find = Buscar socios
complements-find-lead = Indique qué se necesita. Las organizaciones que podrían responder se ordenan, cada una con sus razones y con lo que no se sabe.
complements-need = Qué se necesita
complements-areas = Ámbitos
complements-parts = Partes de los ámbitos
complements-clusters = Clústeres
complements-countries = Países
complements-several = Nombres o códigos, separados por punto y coma.
complements-region = Región
complements-any-region = Cualquiera
complements-places = En qué parte de esos países
complements-places-hint = Nombres o códigos P de lugares del primer nivel, separados por punto y coma.
complements-roles = Papel
complements-languages = Idiomas
complements-settings = Contexto
complements-weights = Cuánto cuenta cada cosa
complements-weights-hint = De 0, que la deja fuera, a 10.
complements-first = Quién va primero
complements-first-best = Quien mejor se ajusta
complements-first-newcomers = Nuevas: sin alianzas con nosotros en el registro
complements-first-local = Organizaciones locales y nacionales
complements-say-need = Indicar qué se necesita
complements-found = { $count ->
    [0] Ninguna organización del registro se acerca
    [one] { $count } organización podría responder
   *[other] { $count } organizaciones podrían responder
}
complements-fairness = Sin alianzas con nosotros en el registro: { $newcomers }. Locales o nacionales: { $local }.
complements-nobody = Pida menos: un ámbito más amplio, todo el país o la región, o solo el lugar.
complements-points = { $points } de { $most } puntos
complements-open = Lo que no se sabe podría sumar { $points }.
complements-not-known = No se sabe: { $what }.
complements-newcomer = nueva para nosotros
complements-local = local o nacional
complements-rule = Lo que está en curso cumple un criterio por completo; lo que terminó o solo se acerca (el clúster de un ámbito, el país de un lugar), a medias; la sola palabra de la organización, en tres cuartos. Esa parte, multiplicada por lo que cuenta el criterio, son sus puntos. En caso de empate va primero quien podría resultar más apta y, después, quien tiene menos alianzas con nosotros.
complements-criterion-here = Hace este trabajo en este lugar
complements-criterion-theme = Hace este trabajo
complements-criterion-place = Trabaja en este lugar
complements-criterion-with-us = Ha trabajado con nosotros
complements-criterion-role = Ha tenido este papel
complements-criterion-review = Cómo evaluamos las alianzas con ella
complements-criterion-language = Idiomas
complements-criterion-setting = Ha trabajado en este contexto
complements-criterion-capacity = Lo que lleva adelante ahora
complements-criterion-network = Una red cercana
complements-why-activities = { $count ->
    [one] { $count } actividad
   *[other] { $count } actividades
}
complements-why-partnerships = { $count ->
    [one] { $count } alianza con nosotros
   *[other] { $count } alianzas con nosotros
}
complements-why-now = { $what } en curso
complements-why-until = { $what }, la última hasta { $date }
complements-why-near = { $what } (se acerca)
complements-why-says = lo dice su propia ficha
complements-why-rated = { $count ->
    [one] { $rating } de 5 en la única evaluación que usted puede leer
   *[other] { $rating } de 5 en las { $count } evaluaciones que usted puede leer
}
complements-why-network = { $members ->
    [0] { $name } es nuestra socia allí
    [one] { $name }: { $members } miembro más trabaja allí
   *[other] { $name }: { $members } miembros más trabajan allí
}
complements-file = buscar-socios
complements-file-rank = Puesto
complements-file-organization = Organización
complements-file-organization-id = Identificador de la organización
complements-file-points = Puntos
complements-file-open = Lo que no se sabe podría sumar
complements-file-newcomer = Sin alianzas con nosotros en el registro
complements-file-local = Local o nacional
complements-file-reasons = Razones
complements-file-unknown = No se sabe
complements-gaps = Vacíos y solapamientos
complements-gaps-tab = Vacíos
complements-gaps-lead = Dónde trabajan otros y ninguno de nuestros socios, y dónde muchos hacen lo mismo.
complements-gaps-rows = Filas
complements-gaps-as-of = A fecha de
complements-gaps-as-of-hint = Un año, un mes o un día; hoy si queda vacío.
complements-gaps-show = Mostrar
complements-gaps-open = { $count ->
    [0] Ningún vacío en el registro
    [one] { $count } vacío: trabajan otras, y ninguna con nosotros
   *[other] { $count } vacíos: trabajan otras, y ninguna con nosotros
}
complements-gaps-crowds = { $count ->
    [0] En ninguna parte hacen lo mismo diez o más
    [one] En { $count } lugar diez o más hacen lo mismo
   *[other] En { $count } lugares diez o más hacen lo mismo
}
complements-gaps-one = { $row } en { $column }
complements-gaps-others = { $count ->
    [one] { $count } organización
   *[other] { $count } organizaciones
}
complements-gaps-both = { $partners } con nosotros, { $others } sin nosotros
complements-gaps-find = Quién podría hacerlo
complements-gaps-most = Los de más organizaciones.
complements-gaps-table = Organizaciones por tipo de trabajo y lugar
complements-gaps-key = ○ 12: doce en acción, ninguna con nosotros. 3 + 9: tres con nosotros, nueve más. –: nadie en el registro.
complements-gaps-rule = Con nosotros: organizaciones en alianzas en curso. Otras: organizaciones con actividades en curso en el registro que no son socias allí. Cada una cuenta una vez por celda. Lo que solo indica un clúster cuenta entre las otras en cada ámbito que le corresponde, y a la inversa.
complements-gaps-empty = No hay nada en el registro: ni alianzas ni actividades.
complements-gaps-file = vacios
complements-gaps-file-row-code = Código del ámbito o clúster
complements-gaps-file-row = Ámbito o clúster
complements-gaps-file-column-code = Código del país o región
complements-gaps-file-column = País o región
complements-gaps-file-partners = Organizaciones con nosotros
complements-gaps-file-others = Otras organizaciones
