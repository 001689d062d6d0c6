## Partnerships: the list

partnerships-title = Partenariats
partnerships-title-for = Partenariats : { $q }
partnerships-search = Chercher dans les partenariats
partnerships-search-hint = Titre, organisation ou code
partnerships-as-of = À la date de
partnerships-as-of-hint = Une année, un mois ou un jour, par exemple 2016 ou 2016-06-30 : ce qui était en cours alors.
partnerships-group = Organisations
partnerships-role = Rôle
partnerships-area = Domaine de coopération
partnerships-region = Région
partnerships-country = Pays
partnerships-office = Bureau
partnerships-status = État
partnerships-agreement = Accord
partnerships-setting = Contexte
partnerships-level = Niveau
partnerships-scope = Portée de l’organisation
partnerships-donor = Donateur
partnerships-one-organization = Une organisation
partnerships-chip-donor = Financé par { $donor }
partnerships-chip-as-of = En { $date }
partnerships-sort-title = Titre
partnerships-sort-newest = Les plus récents d’abord
partnerships-sort-ending = Les premiers à finir d’abord
partnerships-found-none = Aucun partenariat trouvé
partnerships-view-list = Partenariats
partnerships-view-organizations = Organisations qui y participent
partnerships-record = Enregistrer un partenariat
partnerships-propose = Proposer un partenariat
partnerships-empty = Aucun partenariat visible pour vous ne correspond.
partnerships-empty-without = Retirer tous les filtres
partnerships-empty-others = Chercher aussi parmi les autres acteurs, comme les gouvernements
partnerships-by-role = Par rôle
partnerships-organizations-caption = Organisations de ces partenariats, par nom
partnerships-organizations-rule = Une organisation compte une fois au total, et une fois dans chacun de ses rôles. Depuis : le premier jour connu de l’un de ces partenariats.
partnerships-organization = Organisation
partnerships-since = Depuis
partnerships-not-on-record = Non renseigné
partnerships-file = partenariats
partnerships-file-id = Identifiant
partnerships-file-title = Titre
partnerships-file-organizations = Organisations
partnerships-file-organization-ids = Identifiants des organisations
partnerships-file-roles = Rôles
partnerships-file-offices = Bureaux
partnerships-file-from = Du
partnerships-file-to = Au
partnerships-file-areas = Domaines de coopération
partnerships-file-area-codes = Codes des domaines
partnerships-file-countries = Pays
partnerships-file-country-codes = Codes des pays
partnerships-file-settings = Contextes
partnerships-file-donors = Donateurs
partnerships-file-planned = Prévu
partnerships-file-committed = Engagé
partnerships-file-paid = Versé
partnerships-file-codes = Codes de projet et de crise
partnerships-file-description = Description
partnerships-file-confidentiality = Confidentialité
partnerships-file-changed = Dernière modification
partnerships-found = { $count ->
    [one] { $count } partenariat
   *[other] { $count } partenariats
} avec { $organizations ->
    [one] { $organizations } organisation
   *[other] { $organizations } organisations
}
partnerships-found-organizations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
partnerships-count = { $count ->
    [one] { $count } partenariat
   *[other] { $count } partenariats
}
partnerships-parties = { $count ->
    [one] { $count } partie
   *[other] { $count } parties
}
partnerships-parties-and = { $names } et { $count } de plus
