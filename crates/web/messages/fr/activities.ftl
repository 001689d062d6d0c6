## The list

activities-title = Activités
activities-search = Nom d’une organisation
activities-search-hint = Organisation
activities-filters = Filtres
activities-close = Fermer
activities-apply = Afficher ces activités
activities-all-values = Tout afficher ({ $count })
activities-counts = Les chiffres indiquent le nombre d’organisations.
activities-more-filters = Année et autres acteurs
activities-year = Année
activities-in-year = En { $year }
activities-others = Avec les autres acteurs : Nations Unies, gouvernements, entreprises
activities-country-of-work = Pays d’intervention
activities-sort = Trier par
activities-sort-newest = Ajout le plus récent
activities-found = { $count ->
    [one] { $count } activité
   *[other] { $count } activités
} de { $organizations ->
    [one] { $organizations } organisation
   *[other] { $organizations } organisations
}
activities-found-none = Aucune activité ne correspond
activities-empty = Aucune activité du registre ne répond à tous ces critères.
activities-empty-advice = Retirez un filtre. Les activités proviennent des fichiers « qui fait quoi où ».
activities-not-on-record = inconnu du registre
activities-not-stated = non précisé
activities-from-to = { $from } – { $to }
activities-from = début : { $from }
activities-until = fin : { $to }

## What is on record of an activity

activities-organization = Organisation
activities-what = Fait quoi
activities-where = Où
activities-when = Quand
activities-status = Statut
activities-source = Source
activities-cluster = Cluster
activities-area = Domaine de coopération
activities-country = Pays
activities-admin1 = Admin 1
activities-admin2 = Admin 2
activities-activity-title = Titre
activities-id = Id
activities-organization-id = Id de l’organisation
activities-cluster-code = Code du cluster
activities-area-code = Code du domaine
activities-country-code = Code du pays
activities-admin1-code = Code admin 1
activities-admin2-code = Code admin 2
activities-file-from = Début
activities-file-to = Fin
activities-source-row = Ligne dans la source
activities-recorded = Au registre depuis

## Who does what where

matrix-title = Qui fait quoi où
matrix-rows = Lignes
matrix-places = Lieux
matrix-clusters = Clusters
matrix-areas = Domaines de coopération
matrix-countries = Pays
matrix-within = { $place } en détail
matrix-within-place = { $place } ({ $country }) en détail
matrix-show = Afficher
matrix-all = Tous
matrix-any = Quelle que soit l’activité
matrix-place-unknown = Lieu non précisé
matrix-empty = Aucune activité n’est enregistrée ici.
matrix-gaps-clusters = Croisements d’un cluster et d’un lieu sans organisation connue : { $gaps } sur { $cells }.
matrix-gaps-areas = Croisements d’un domaine et d’un lieu sans organisation connue : { $gaps } sur { $cells }.
matrix-caption-clusters = Organisations actives, par cluster et par pays
matrix-caption-areas = Organisations actives, par domaine de coopération et par pays
matrix-caption-clusters-in = { $place } : organisations actives, par cluster et par lieu
matrix-caption-areas-in = { $place } : organisations actives, par domaine de coopération et par lieu
matrix-cell = ({ $place }, { $what })
matrix-cell-all = (tous les lieux, { $what })
matrix-cell-any = ({ $place }, quelle que soit l’activité)
matrix-cell-everything = (tous les lieux, quelle que soit l’activité)
matrix-disclaimer = Une lacune signifie qu’aucune source ne cite d’organisation à cet endroit ; elle ne prouve pas que personne n’y travaille. Chaque chiffre est un nombre d’organisations et ouvre leur liste.
matrix-unclassified = { $count ->
    [one] { $count } organisation a des activités qui ne relèvent d’aucune de ces lignes.
   *[other] { $count } organisations ont des activités qui ne relèvent d’aucune de ces lignes.
}
matrix-download = Télécharger ce tableau :
matrix-what = Quoi
matrix-what-code = Code (quoi)
matrix-place = Lieu
matrix-place-code = Code du lieu
matrix-organizations = Organisations
