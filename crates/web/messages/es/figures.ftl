## Figures with their date

figures-tab = Cifras
figures-title = Aliados de la sociedad civil: cifras para el informe al Consejo de Derechos Humanos
figures-as-of = A la fecha (año, mes o día)
figures-from = Desde el año
figures-to = Hasta el año
figures-file = cifras-aliados
figures-file-code = Código de la cifra
figures-file-figure = Cifra
figures-file-value-code = Código del valor
figures-file-value = Valor
figures-file-date = Fecha
figures-file-year = Año
figures-file-number = Número
figures-file-rule = Cómo se cuenta

figures-organizations = Organizaciones
figures-organizations-rule = Organizaciones de la sociedad civil en una alianza en curso ese día, activa o suspendida; cada una cuenta una vez.
figures-groups = Por grupo
figures-groups-rule = Las mismas organizaciones; la que es de varios tipos cuenta en cada uno de sus grupos.
figures-roles = Por papel
figures-roles-rule = Las mismas organizaciones; cada una cuenta en cada papel que tiene en una alianza en curso.
figures-regions = Por región de trabajo
figures-regions-rule = Las mismas organizaciones; cada una cuenta en cada región en la que tiene lugar una alianza suya.
figures-scopes = Por alcance
figures-scopes-rule = Las mismas organizaciones, cada una según su alcance.
figures-local = Locales o nacionales
figures-local-rule = Aquellas de las mismas organizaciones cuyo alcance es local o nacional.
figures-networks = Redes y consorcios
figures-networks-rule = Aquellas de las mismas organizaciones que son redes y participan por sí mismas.
figures-members = Participan a través de una red
figures-members-rule = Aquellas de las mismas organizaciones que participan como miembros de una red.
figures-newcomers = Nuevas en el año
figures-newcomers-rule = Organizaciones cuya primera alianza registrada comenzó entre el 1 de enero y ese día.
figures-partnerships = Alianzas
figures-partnerships-rule = Alianzas con la sociedad civil en curso ese día, activas o suspendidas; cada una cuenta una vez.
figures-partnerships-and-agreements = Alianzas y acuerdos
figures-statuses = Por estado
figures-statuses-rule = Las mismas alianzas, según su estado ese día.
figures-agreements = Por tipo de acuerdo
figures-agreements-rule = Las mismas alianzas, según el tipo del último acuerdo firmado.
figures-areas = Por ámbito de cooperación
figures-areas-rule = Las mismas alianzas; la que abarca varios ámbitos cuenta en cada uno.
figures-begun = Iniciadas en el año
figures-begun-rule = Alianzas que comenzaron entre el 1 de enero y ese día.
figures-ended = Terminadas en el año
figures-ended-rule = Alianzas a las que se puso fin, o cuyo último día pasó, entre el 1 de enero y ese día.
figures-in-force = Acuerdos vigentes
figures-in-force-rule = Acuerdos firmados de las mismas alianzas, vigentes ese día; una enmienda no es un acuerdo aparte.
figures-covered = Organizaciones con un acuerdo
figures-covered-rule = Organizaciones en una alianza con un acuerdo vigente ese día; cada una cuenta una vez.
figures-days = Un año designa su último día, el 31 de diciembre. Un número lleva a la lista de lo que cuenta, si hay una lista que lo diga.
figures-undated = { $count ->
    [one] No consta el día en que comenzó { $count } de estas alianzas; cuenta en cualquier fecha.
   *[other] No consta el día en que comenzaron { $count } de estas alianzas; cuentan en cualquier fecha.
}

## In words

figures-said-organizations = { $count ->
    [one] { $count } organización de la sociedad civil
   *[other] { $count } organizaciones de la sociedad civil
}
figures-said-partnerships = { $count ->
    [one] { $count } alianza
   *[other] { $count } alianzas
}
figures-said-none = { $institution }: ninguna alianza con la sociedad civil que usted pueda ver estaba en curso el { $date }.
figures-said-partners = El { $date }, la { $institution } trabajaba con { $organizations } en { $partnerships }.
figures-said-group = { $group } ({ $count })
figures-said-groups = Por grupo, pudiendo una organización pertenecer a varios: { $list }.
figures-said-local = { $count ->
    [one] De { $count } organización que indica su alcance, { $local } ({ $percent } %) es local o nacional.
   *[other] De las { $count } organizaciones que indican su alcance, { $local } ({ $percent } %) { $local ->
        [one] es local o nacional
       *[other] son locales o nacionales
    }.
}
figures-said-agreements = { $count ->
    [one] Estaba vigente { $count } acuerdo, con { $organizations }.
   *[other] Estaban vigentes { $count } acuerdos, con { $organizations }.
}
figures-said-newcomers = { $count ->
    [one] En { $year }, { $count } organización pasó a ser aliada por primera vez.
   *[other] En { $year }, { $count } organizaciones pasaron a ser aliadas por primera vez.
}

## What is wrong with the days

problem-figures-future = { $date } está todavía por llegar. Indique hoy o una fecha anterior.
problem-figures-year = «{ $text }» no es un año. Escriba cuatro cifras, por ejemplo 2016.
problem-figures-later = { $year } es posterior a la fecha de las cifras. Indique { $last } o un año anterior, o una fecha posterior.
problem-figures-order = El primer año, { $year }, es posterior al último, { $last }. Indique un primer año anterior.
problem-figures-most = Son demasiados años. Elija como máximo { $most }.
