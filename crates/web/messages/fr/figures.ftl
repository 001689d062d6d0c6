## Figures with their date

figures-tab = Chiffres
figures-title = Partenaires de la société civile : chiffres pour le rapport au Conseil des droits de l’homme
figures-as-of = À la date (année, mois ou jour)
figures-from = De l’année
figures-to = À l’année
figures-file = chiffres-partenaires
figures-file-code = Code du chiffre
figures-file-figure = Chiffre
figures-file-value-code = Code de la valeur
figures-file-value = Valeur
figures-file-date = Date
figures-file-year = Année
figures-file-number = Nombre
figures-file-rule = Mode de calcul

figures-organizations = Organisations
figures-organizations-rule = Organisations de la société civile parties à un partenariat en cours à cette date, actif ou suspendu ; chacune compte une fois.
figures-groups = Par groupe
figures-groups-rule = Les mêmes organisations ; celle qui relève de plusieurs types compte dans chacun de ses groupes.
figures-roles = Par rôle
figures-roles-rule = Les mêmes organisations ; chacune compte dans chaque rôle qu’elle tient dans un partenariat en cours.
figures-regions = Par région d’intervention
figures-regions-rule = Les mêmes organisations ; chacune compte dans chaque région où l’un de ses partenariats se déroule.
figures-scopes = Par portée
figures-scopes-rule = Les mêmes organisations, chacune selon sa portée.
figures-local = Locales ou nationales
figures-local-rule = Celles des mêmes organisations dont la portée est locale ou nationale.
figures-networks = Réseaux et consortiums
figures-networks-rule = Celles des mêmes organisations qui sont des réseaux et participent elles-mêmes.
figures-members = Participant par un réseau
figures-members-rule = Celles des mêmes organisations qui participent comme membres d’un réseau.
figures-newcomers = Nouvelles dans l’année
figures-newcomers-rule = Organisations dont le premier partenariat connu a commencé entre le 1er janvier et cette date.
figures-partnerships = Partenariats
figures-partnerships-rule = Partenariats avec la société civile en cours à cette date, actifs ou suspendus ; chacun compte une fois.
figures-partnerships-and-agreements = Partenariats et accords
figures-statuses = Par état
figures-statuses-rule = Les mêmes partenariats, selon leur état à cette date.
figures-agreements = Par type d’accord
figures-agreements-rule = Les mêmes partenariats, selon le type de l’accord signé en dernier.
figures-areas = Par domaine de coopération
figures-areas-rule = Les mêmes partenariats ; un partenariat dans plusieurs domaines compte dans chacun.
figures-begun = Commencés dans l’année
figures-begun-rule = Partenariats qui ont commencé entre le 1er janvier et cette date.
figures-ended = Terminés dans l’année
figures-ended-rule = Partenariats auxquels il a été mis fin, ou dont le dernier jour est passé, entre le 1er janvier et cette date.
figures-in-force = Accords en vigueur
figures-in-force-rule = Accords signés des mêmes partenariats, en vigueur à cette date ; un avenant n’est pas un accord distinct.
figures-covered = Organisations liées par un accord
figures-covered-rule = Organisations parties à un partenariat dont un accord est en vigueur à cette date ; chacune compte une fois.
figures-days = Une année désigne son dernier jour, le 31 décembre. Un nombre mène à la liste de ce qu’il compte, lorsqu’une liste le dit.
figures-undated = { $count ->
    [one] Le jour où { $count } de ces partenariats a commencé n’est pas connu ; il compte à toute date.
   *[other] Le jour où { $count } de ces partenariats ont commencé n’est pas connu ; ils comptent à toute date.
}

## In words

figures-said-organizations = { $count ->
    [one] { $count } organisation de la société civile
   *[other] { $count } organisations de la société civile
}
figures-said-partnerships = { $count ->
    [one] { $count } partenariat
   *[other] { $count } partenariats
}
figures-said-none = { $institution } : aucun partenariat avec la société civile visible pour vous n’était en cours au { $date }.
figures-said-partners = { $institution } : au { $date }, { $organizations } dans { $partnerships } en cours.
figures-said-group = { $group } ({ $count })
figures-said-groups = Par groupe, une organisation pouvant relever de plusieurs : { $list }.
figures-said-local = { $count ->
    [one] Sur { $count } organisation qui indique sa portée, { $local } ({ $percent } %) est locale ou nationale.
   *[other] Sur les { $count } organisations qui indiquent leur portée, { $local } ({ $percent } %) { $local ->
        [one] est locale ou nationale
       *[other] sont locales ou nationales
    }.
}
figures-said-agreements = { $count ->
    [one] { $count } accord était en vigueur, avec { $organizations }.
   *[other] { $count } accords étaient en vigueur, avec { $organizations }.
}
figures-said-newcomers = { $count ->
    [one] En { $year }, { $count } organisation est devenue partenaire pour la première fois.
   *[other] En { $year }, { $count } organisations sont devenues partenaires pour la première fois.
}

## What is wrong with the days

problem-figures-future = { $date } est encore à venir. Indiquez aujourd’hui ou une date passée.
problem-figures-year = « { $text } » n’est pas une année. Écrivez quatre chiffres, par exemple 2016.
problem-figures-later = { $year } vient après la date des chiffres. Indiquez { $last } ou une année antérieure, ou une date plus tardive.
problem-figures-order = La première année, { $year }, vient après la dernière, { $last }. Indiquez une première année antérieure.
problem-figures-most = Ces années sont trop nombreuses. Choisissez-en { $most } au plus.
