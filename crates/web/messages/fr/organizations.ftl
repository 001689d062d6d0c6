## The directory

organizations-title = Organisations
organizations-title-for = « { $q } » dans les organisations
organizations-file = organisations
organizations-search = Nom, sigle ou ancien nom d’une organisation
organizations-search-hint = Nom, sigle ou ancien nom
organizations-filters = Filtres
organizations-close = Fermer
organizations-apply = Afficher ces organisations
organizations-who-else = Qui d’autre
organizations-others = Avec les autres acteurs
organizations-others-hint = Nations Unies, gouvernements, entreprises : cités dans des fichiers, mais extérieurs à la société civile.
organizations-keeper = Fiche tenue par
organizations-keeps-itself = L’organisation elle-même
organizations-kept-by-institution = L’institution
organizations-checked = Vérification
organizations-verified = Vérifiée par l’institution
organizations-confirmation = Confirmation
organizations-confirmed-in-year = Confirmée au cours des 12 derniers mois
organizations-sort = Trier par
organizations-sort-name = Nom
organizations-sort-relevance = Pertinence
organizations-sort-changed = Modification la plus récente
organizations-sort-activities = Nombre d’activités
organizations-view-list = Liste
organizations-view-map = Carte
organizations-add = Ajouter une organisation
organizations-found = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
organizations-found-in = { $count ->
    [one] { $country } : { $count } organisation
   *[other] { $country } : { $count } organisations
}
organizations-found-near = { $count ->
    [one] { $count } organisation s’en approche
   *[other] { $count } organisations s’en approchent
}
organizations-found-world = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
} dans { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}
organizations-found-none = Aucune organisation ne correspond
organizations-loosened-title = Aucun résultat ne contient tous les mots de « { $q } »
organizations-loosened = Ceux-ci en contiennent quelques-uns, ou des mots proches.
organizations-empty = Rien dans le registre ne répond à tous ces critères.
organizations-empty-without = { $count ->
    [0] Retirer tous les filtres
    [one] Retirer tous les filtres : { $count } organisation
   *[other] Retirer tous les filtres : { $count } organisations
}
organizations-empty-others = Chercher aussi parmi les autres acteurs : Nations Unies, gouvernements, entreprises
organizations-empty-words = La recherche porte aussi sur les anciens noms et les noms dans d’autres langues. Essayez avec moins de mots.
organizations-chip-in = Lieu : { $place }
organizations-chip-network = Réseau : { $network }
organizations-chip-source = Source : { $source }
organizations-not-on-record = non renseigné
organizations-kept-by = fiche tenue par { $who }
organizations-itself = l’organisation elle-même
organizations-another = une autre organisation
organizations-headquarters = le Siège
organizations-an-office = un bureau
organizations-a-network = réseau
organizations-a-country = Pays
organizations-countries = { $count ->
    [one] { $count } pays
   *[other] { $count } pays
}
organizations-clusters = { $count ->
    [one] { $count } cluster
   *[other] { $count } clusters
}
organizations-also = Aussi appelée : { $names }
organizations-formerly = Anciennement : { $names }
organizations-map-title = Où se trouvent et interviennent les organisations
organizations-map-country = { $count ->
    [one] { $country } : { $count } organisation
   *[other] { $country } : { $count } organisations
}
organizations-by-country = Organisations par pays (siège ou intervention)

## What is on record of an organization

organizations-official-name = Nom officiel
organizations-name-language = Langue du nom
organizations-acronym = Sigle
organizations-other-names = Autres noms
organizations-kind = Type
organizations-country = Pays
organizations-cluster = Cluster
organizations-scope = Portée
organizations-area = Domaine de coopération
organizations-region = Région
organizations-network = Réseau
organizations-source = Source
organizations-seat = Pays du siège
organizations-countries-of-work = Pays d’intervention
organizations-languages = Langues de travail
organizations-founded = Année de création
organizations-website = Site web
organizations-email = Adresse électronique
organizations-identifiers = Identifiants
organizations-statuses = Statut auprès d’autres organismes
organizations-confidentiality = Qui peut voir la fiche
organizations-file-id = Id
organizations-file-kind-codes = Codes des types
organizations-file-seat-code = Code du pays du siège
organizations-file-country-codes = Codes des pays
organizations-file-area-codes = Codes des domaines
organizations-file-cluster-codes = Codes des clusters
organizations-file-changed = Modification

## The record

organizations-about = Présentation
organizations-work = Quoi et où
organizations-together = Avec qui
organizations-history = Historique
organizations-edit = Modifier la fiche
organizations-rename = Renommer
organizations-logo = Logo
organizations-merge = Fusionner avec une autre fiche
organizations-seat-in = siège : <b>{ $country }</b>
organizations-works-in = interventions : <b>{ $countries }</b>
organizations-closed = accès : <b>{ $level }</b>
organizations-facts = Informations
organizations-glance = En bref
organizations-names = Noms au fil du temps
organizations-sources = D’où viennent ces informations
organizations-told-by = { $source }, ligne { $row }. Lu le { $date }.
organizations-told = { $count ->
    [one] { $count } information, dernière lecture le { $date }
   *[other] { $count } informations, dernière lecture le { $date }
}
organizations-in-force = en vigueur
organizations-ended = a pris fin
organizations-since = début : { $from }
organizations-until = fin : { $to }
organizations-from-until = { $from } – { $to }
organizations-map-where = { $name } : pays d’intervention
organizations-map-work = { $count ->
    [one] { $country } : { $count } activité
   *[other] { $country } : { $count } activités
}
organizations-work-count = { $count ->
    [one] { $count } activité
   *[other] { $count } activités
} dans { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}
organizations-work-none = Aucune activité n’est enregistrée. Les activités proviennent des fichiers « qui fait quoi où ».
organizations-work-all = Filtrer et télécharger ces activités
organizations-does-what = Fait quoi
organizations-where = Où
organizations-when = Quand
organizations-not-stated = non précisé

## The history of a record

organizations-past-title = Ce qui a changé, du plus récent au plus ancien
organizations-past-add = Fiche créée
organizations-past-revise = Informations modifiées
organizations-past-rename = Nom changé
organizations-past-enrich = Informations ajoutées par un fichier
organizations-past-logo = Logo ajouté
organizations-past-logo-other = Logo remplacé
organizations-past-logo-removed = Logo retiré
organizations-past-part = Fusion annulée
organizations-past-join = Adhésion au réseau « { $network } »
organizations-past-leave = Départ du réseau « { $network } »
organizations-past-merge = Fusionnée avec « { $name } »
organizations-past-merged-into = Fusionnée dans la fiche « { $name } »
organizations-past-other = Modification
organizations-past-staff = personnel de l’institution
organizations-past-former = une personne ayant travaillé pour l’institution
organizations-past-operator = responsable technique du registre
organizations-past-program = le logiciel Parvis
organizations-past-import = l’import
organizations-past-before = avant :
organizations-past-after = après :
organizations-past-nothing = rien
organizations-past-yes = oui
organizations-past-no = non
organizations-past-more = Voici les { $count } dernières modifications.
organizations-description = Description
organizations-description-language = Langue de la description
organizations-activities = Activités

## Networks and members

organizations-networks = Réseaux dont elle est membre
organizations-networks-none = Aucun réseau n’est enregistré.
organizations-members = Membres
organizations-members-none = Aucun membre n’est enregistré.
organizations-members-no-network = Ce n’est pas un réseau : aucune organisation n’est enregistrée comme membre.
organizations-members-all = Rechercher et télécharger les membres
organizations-since-unknown = date d’entrée non renseignée
organizations-join = Ajouter à un réseau
organizations-join-title = Ajouter à un réseau
organizations-join-none = Aucun réseau ne porte ce nom. Une organisation est un réseau lorsque sa fiche l’indique.
organizations-join-which = Quel réseau ?
organizations-join-from = Membre depuis
organizations-leave = Enregistrer le départ
organizations-leave-title = Quitter un réseau
organizations-leave-which = L’appartenance au réseau « { $network } » reste dans la fiche, jusqu’à la date que vous indiquez.
organizations-leave-on = Date du départ

## Adding, changing, renaming

organizations-save = Enregistrer
organizations-cancel = Annuler
organizations-name-or-rename = Corrigez ici une faute. Si l’organisation a changé de nom à une certaine date, <a href="{ $here }">renommez-la</a> : l’ancien nom reste dans la fiche.
organizations-name-hint = Tel que l’organisation l’écrit, en entier.
organizations-kind-hint = Plusieurs choix sont possibles.
organizations-network-is = C’est un réseau : ses membres sont des organisations
organizations-line-hint = Une valeur par ligne, dans l’une des langues officielles de l’ONU.
organizations-founded-hint = L’année, par exemple 1998.
organizations-email-hint = Une adresse que l’organisation a rendue publique.
organizations-identifiers-hint = Un par ligne : code de la liste et numéro, par exemple GB-CHC-202918.
organizations-date-hint = Sous la forme 2016-11-04, 2016-11 ou 2016.
organizations-changed-title = Quelqu’un a modifié cette fiche pendant votre saisie
organizations-changed = Votre saisie est toujours là et n’est pas encore enregistrée. <a href="{ $here }" target="_blank" rel="noopener">Voyez la fiche telle qu’elle est maintenant</a>, corrigez ce que vous voulez garder et enregistrez de nouveau.
organizations-alike-title = Est-ce l’une de celles-ci ?
organizations-alike = Elles portent le même nom. Si c’est l’une d’elles, modifiez sa fiche.
organizations-alike-sure = Aucune d’elles : ajouter une nouvelle organisation
organizations-rename-lead = « { $name } » restera dans la fiche comme ancien nom. Pour corriger une faute dans le nom, <a href="{ $here }">modifiez plutôt la fiche</a>.
organizations-rename-to = Nouveau nom
organizations-rename-date = Porte ce nom depuis
organizations-logo-lead = Il figure à côté du nom de l’organisation, pour toute personne qui peut voir sa fiche.
organizations-logo-now = Le logo actuel
organizations-logo-file = Image
organizations-logo-hint = PNG, JPEG, WebP ou GIF, { $megabytes } Mo et { $pixels } pixels de côté au plus. L’image est redessinée et réduite ; le lieu et la date de la prise de vue ne sont pas conservés. D’une image animée, seule la première vue est retenue.
organizations-logo-save = Utiliser cette image
organizations-logo-remove = Retirer le logo

## Merging

organizations-merge-title = Fusionner deux fiches
organizations-merge-lead = Une seule fiche demeure ; l’adresse de l’autre y conduira. Les noms, les identifiants, les activités et les réseaux sont conservés. Vous pourrez annuler la fusion depuis l’historique de la fiche.
organizations-merge-search = Nom de l’autre fiche
organizations-merge-which = Laquelle est la même organisation ?
organizations-merge-preview = Contenu de la fiche après la fusion
organizations-merge-fact = Information
organizations-merge-first = Première
organizations-merge-second = Seconde
organizations-merge-after = Après la fusion
organizations-merge-stays = Quelle fiche conserver ?
organizations-merge-do = Fusionner les fiches
organizations-merge-look = Afficher le résultat
organizations-merge-keep = Garder les deux
organizations-merge-undo = Annuler cette fusion
organizations-view-choose = Choisir
organizations-choose-words = Ce qui a été vérifié, pour l’historique de la fiche
organizations-choose-verify = Vérifier celles qui sont choisies
organizations-choose-look = Voir
