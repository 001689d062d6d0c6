## Lacunes, et qui pourrait répondre à un besoin

complements-find = Trouver des partenaires
complements-find-lead = Dites ce qu’il faut. Les organisations qui pourraient y répondre sont classées, chacune avec ses raisons et avec ce que l’on ignore.
complements-need = Ce qu’il faut
complements-areas = Domaines
complements-parts = Volets des domaines
complements-clusters = Groupes sectoriels
complements-countries = Pays
complements-several = Noms ou codes, séparés par des points-virgules.
complements-region = Région
complements-any-region = Toutes
complements-places = Où dans ces pays
complements-places-hint = Noms ou P-codes de lieux du premier niveau, séparés par des points-virgules.
complements-roles = Rôle
complements-languages = Langues
complements-settings = Contexte
complements-weights = Ce que compte chaque élément
complements-weights-hint = De 0, qui l’écarte, à 10.
complements-first = Qui vient en premier
complements-first-best = Celles qui conviennent le mieux
complements-first-newcomers = Les nouvelles venues : aucun partenariat avec nous au registre
complements-first-local = Les organisations locales et nationales
complements-say-need = Dire ce qu’il faut
complements-found = { $count ->
    [0] Aucune organisation au registre ne s’en approche
    [one] { $count } organisation pourrait y répondre
   *[other] { $count } organisations pourraient y répondre
}
complements-fairness = Sans partenariat avec nous au registre : { $newcomers }. Locales ou nationales : { $local }.
complements-nobody = Demandez moins : un domaine plus large, tout le pays ou la région, ou rien que le lieu.
complements-points = { $points } points sur { $most }
complements-open = Ce que l’on ignore pourrait en ajouter { $points }.
complements-not-known = On ignore : { $what }.
complements-newcomer = nouvelle pour nous
complements-local = locale ou nationale
complements-rule = Ce qui est en cours remplit un critère en entier ; ce qui est terminé ou ne fait que s’en approcher (le groupe sectoriel d’un domaine, le pays d’un lieu), à moitié ; la seule parole de l’organisation, aux trois quarts. Cette part, multipliée par le poids du critère, donne les points. À égalité vient d’abord celle qui pourrait se révéler plus apte, puis celle qui a le moins de partenariats avec nous.
complements-criterion-here = Fait ce travail en ce lieu
complements-criterion-theme = Fait ce travail
complements-criterion-place = Travaille en ce lieu
complements-criterion-with-us = A travaillé avec nous
complements-criterion-role = A tenu ce rôle
complements-criterion-review = Nos évaluations de partenariats avec elle
complements-criterion-language = Langues
complements-criterion-setting = A travaillé dans ce contexte
complements-criterion-capacity = Ce qu’elle porte aujourd’hui
complements-criterion-network = Un réseau à proximité
complements-why-activities = { $count ->
    [one] { $count } activité
   *[other] { $count } activités
}
complements-why-partnerships = { $count ->
    [one] { $count } partenariat avec nous
   *[other] { $count } partenariats avec nous
}
complements-why-now = { $what } en cours
complements-why-until = { $what } (fin de la dernière : { $date })
complements-why-near = { $what } (s’en approche)
complements-why-says = sa propre fiche le dit
complements-why-rated = { $count ->
    [one] { $rating } sur 5 dans la seule évaluation que vous pouvez lire
   *[other] { $rating } sur 5 dans les { $count } évaluations que vous pouvez lire
}
complements-why-network = { $members ->
    [0] { $name } y est notre partenaire
    [one] { $name } : { $members } autre membre y est à l’œuvre
   *[other] { $name } : { $members } autres membres y sont à l’œuvre
}
complements-file = trouver-partenaires
complements-file-rank = Rang
complements-file-organization = Organisation
complements-file-organization-id = Identifiant de l’organisation
complements-file-points = Points
complements-file-open = Ce que l’on ignore pourrait ajouter
complements-file-newcomer = Sans partenariat avec nous au registre
complements-file-local = Locale ou nationale
complements-file-reasons = Raisons
complements-file-unknown = On ignore
complements-gaps = Lacunes et chevauchements
complements-gaps-tab = Lacunes
complements-gaps-lead = Là où d’autres sont à l’œuvre et aucun de nos partenaires, et là où beaucoup font la même chose.
complements-gaps-rows = Lignes
complements-gaps-as-of = À la date du
complements-gaps-as-of-hint = Une année, un mois ou un jour ; aujourd’hui si rien n’est saisi.
complements-gaps-show = Afficher
complements-gaps-open = { $count ->
    [0] Aucune lacune au registre
    [one] { $count } lacune : d’autres y sont à l’œuvre, aucune avec nous
   *[other] { $count } lacunes : d’autres y sont à l’œuvre, aucune avec nous
}
complements-gaps-crowds = { $count ->
    [0] Nulle part dix organisations ou plus ne font la même chose
    [one] Dix organisations ou plus font la même chose en { $count } endroit
   *[other] Dix organisations ou plus font la même chose en { $count } endroits
}
complements-gaps-one = { $row } — { $column }
complements-gaps-others = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
complements-gaps-both = { $partners } avec nous, { $others } sans nous
complements-gaps-find = Qui pourrait le faire
complements-gaps-most = Celles qui comptent le plus d’organisations.
complements-gaps-table = Organisations par type de travail et lieu
complements-gaps-key = ○ 12 : douze à l’œuvre, aucune avec nous. 3 + 9 : trois avec nous, neuf autres. – : personne au registre.
complements-gaps-rule = Avec nous : organisations de partenariats en cours. Autres : organisations dont des activités en cours sont au registre et qui n’y sont pas partenaires. Chacune compte une fois par case. Ce qui n’indique qu’un groupe sectoriel compte parmi les autres dans chaque domaine qui lui correspond, et inversement.
complements-gaps-empty = Rien au registre à cet endroit : ni partenariat, ni activité.
complements-gaps-file = lacunes
complements-gaps-file-row-code = Code du domaine ou du groupe sectoriel
complements-gaps-file-row = Domaine ou groupe sectoriel
complements-gaps-file-column-code = Code du pays ou de la région
complements-gaps-file-column = Pays ou région
complements-gaps-file-partners = Organisations avec nous
complements-gaps-file-others = Autres organisations
