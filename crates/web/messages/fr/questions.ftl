queue-title = Questions en attente
queue-lead = Lors d’un import, Parvis pose une question en cas de doute. Les données en attente entrent dans le registre dès que vous répondez.
queue-empty = Aucune question en attente
queue-empty-advice = Une question apparaît ici lorsqu’un fichier cite quelque chose que le registre ne reconnaît pas avec certitude.
queue-organizations = { $count ->
    [one] { $count } question sur une organisation
   *[other] { $count } questions sur des organisations
}
queue-words = { $count ->
    [one] { $count } question sur un mot
   *[other] { $count } questions sur des mots
}
queue-begin = Répondre aux questions l’une après l’autre
queue-name = Nom dans le fichier
queue-maybe = Peut-être
queue-source = Source
queue-activities = Activités
queue-asked = Posée le
queue-more = { $count ->
    [one] { $count } autre question suivra lorsque vous aurez répondu à celles-ci.
   *[other] { $count } autres questions suivront lorsque vous aurez répondu à celles-ci.
}
queue-word = Mot
queue-means = Signification
queue-choose = Choisir
queue-save-many = Enregistrer ces réponses
queue-left = { $count ->
    [one] { $count } question en attente
   *[other] { $count } questions en attente
}
queue-later = Plus tard

## Is it the same organization?

queue-same-title = Est-ce la même organisation ?
queue-kept-by-itself = fiche tenue par l’organisation elle-même
queue-kept-by-headquarters = fiche tenue par le Siège
queue-named-in = nom cité par { $source }, ligne { $row }
queue-also = Autres noms
queue-kind = Type
queue-seat = Pays du siège
queue-works-in = Pays d’intervention
queue-website = Site web
queue-why = Pourquoi Parvis pose la question
queue-same = Même organisation
queue-different = Organisations différentes
queue-same-hint = « Même organisation » ajoute le second nom et ses activités ({ $count }) à la première fiche. « Organisations différentes » crée une nouvelle fiche. Dans les deux cas, Parvis retient la réponse pour ces deux noms.

reason-same-name = Les noms sont identiques.
reason-same-words = Les noms contiennent les mêmes mots.
reason-other-order = Les mots sont dans un autre ordre.
reason-same-initials = « { $one } » pourrait correspondre aux initiales de l’autre nom.
reason-known-acronym = « { $one } » est un sigle connu de l’autre nom.
reason-other-acronym = Les sigles diffèrent : « { $one } » et « { $two } ».
reason-translated = « { $one } » signifie « { $two } ».
reason-abbreviated = « { $one } » et « { $two } » sont la forme courte et la forme longue d’une même expression.
reason-spelling = « { $one } » s’écrit presque comme « { $two } ».
reason-extra-words = Un seul des deux noms contient « { $one } ».
reason-other-words = Un nom contient « { $one } » là où l’autre contient « { $two } ».
reason-one-place = Un seul des deux noms indique « { $one } » : il s’agit peut-être d’une antenne.
reason-different-place = Les noms indiquent des lieux différents : « { $one } » et « { $two } ».
reason-different-number = Les numéros contenus dans les noms diffèrent.
reason-only-common-words = Les noms n’ont en commun que des mots courants.
reason-nothing-shared = Les noms n’ont aucun mot en commun.
reason-same-country = Les deux organisations sont connues dans le même pays.
reason-different-country = Les deux organisations sont connues dans des pays différents.
reason-same-kind = Les deux organisations sont du même type.
reason-different-kind = Les deux organisations sont de types différents.

## What does a word mean?

queue-word-title = Que signifie « { $word } » ?
queue-word-lead = Ce mot figure dans des fichiers de cette source : { $source }. { $count ->
    [0] Aucune activité n’attend la réponse.
    [one] { $count } activité attend la réponse.
   *[other] { $count } activités attendent la réponse.
}
queue-word-hint = Votre réponse servira pour ces lignes et pour tous les fichiers suivants.
queue-choose-kind = Choisissez le type d’organisation
queue-choose-country = Choisissez le pays
queue-choose-sector = Choisissez le cluster ou le domaine
queue-choose-status = Choisissez l’état d’avancement de l’activité
queue-kinds = Types
queue-countries = Pays
queue-clusters = Clusters
queue-areas = Domaines de coopération
queue-statuses = Statuts
queue-no-kind = Aucun : ne pas préciser le type
queue-no-country = Aucun pays : laisser ces lignes de côté
queue-no-sector = Ni cluster ni domaine : importer les lignes sans cette indication
queue-no-status = Aucun statut : importer les lignes sans cette indication
queue-other = Autre réponse
queue-save = Enregistrer la réponse
