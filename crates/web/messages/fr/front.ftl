## The front page; the number stands above each of its words

front-organizations = { $count ->
    [one] organisation
   *[other] organisations
}
front-activities = { $count ->
    [one] activité enregistrée
   *[other] activités enregistrées
}
front-at-work = { $count ->
    [one] organisation active
   *[other] organisations actives
}
front-countries = { $count ->
    [one] pays d’intervention
   *[other] pays d’intervention
}
front-sources = { $count ->
    [one] source
   *[other] sources
}
front-last-import = Dernier fichier lu le { $date }.
front-map = Carte du monde
front-kinds = Types d’organisations
front-kinds-note = Une organisation peut être de plusieurs types ; pour certaines, aucun n’est renseigné.
