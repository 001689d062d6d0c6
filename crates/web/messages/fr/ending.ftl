## What ends soon

ending-tab = Bientôt à terme
ending-title = Accords et partenariats arrivant bientôt à terme
ending-within = Dans les
ending-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
ending-found = { $count ->
    [0] Aucun n’arrive à terme dans ce délai.
    [one] { $count } arrive à terme dans ce délai.
   *[other] { $count } arrivent à terme dans ce délai.
}
ending-found-past = { $count ->
    [one] { $count } a dépassé son terme et figure encore comme en cours.
   *[other] { $count } ont dépassé leur terme et figurent encore comme en cours.
}
ending-rule = Le dernier jour est celui de l’accord signé en dernier, avec ses avenants, sinon celui du partenariat. Seuls figurent les partenariats en cours ; celui dont le terme est passé reste affiché { $count } jours, tant qu’il n’est ni achevé, ni résilié, ni renouvelé.
ending-empty = Rien n’arrive à terme dans ce délai, pour autant que les derniers jours soient connus et visibles pour vous.
ending-partnership = Partenariat
ending-partners = Organisations
ending-last-day = Dernier jour
ending-when = Échéance
ending-days-left = Jours restants
ending-today = Aujourd’hui
ending-in = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
ending-ago = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
ending-past = Terme dépassé
ending-coming = Pas encore commencé
ending-unknown = Début inconnu
