import-title = Importer un fichier
import-steps = Étapes
import-step-upload = Envoyer
import-step-columns = Associer les colonnes
import-step-check = Vérifier
import-step-import = Importer
import-step-report = Lire le rapport

## Upload

import-file = Fichier de tableur
import-file-hint = CSV, XLSX ou ODS, { $megabytes } Mo au plus. La première ligne donne le nom des colonnes ; une ligne de hashtags peut suivre.
import-kind = Contenu
import-kind-hint = En cas de doute, laissez Parvis le déterminer.
import-kind-guess = À déterminer d’après les colonnes
import-kind-presence = Qui fait quoi où
import-kind-presence-hint = Une ligne par organisation, lieu et activité
import-kind-organizations = Organisations
import-kind-organizations-hint = Une ligne par organisation
import-kind-renames = Changements de nom
import-kind-mergers = Fusions
import-kind-offices = Bureaux de l’institution
import-kind-offices-hint = Une ligne par bureau
import-source = Source
import-source-hint = Qui a établi le fichier. Ce nom figure à côté de chaque information qui en provient, et le prochain fichier de cette source sera lu de la même façon.
import-sending = Envoi du fichier
import-upload = Envoyer
import-nothing-yet = Rien ne change encore dans le registre.
import-before = Imports précédents
import-file-name = Fichier
import-when = Quand
import-rows = Lignes
import-state = État
import-state-done = terminé
import-state-asked = { $count ->
    [one] terminé, { $count } question posée
   *[other] terminé, { $count } questions posées
}
import-state-waiting = en attente
import-state-reading = en cours
import-state-failed = non importé

## Columns

import-columns-title = Associer les colonnes : { $name }
import-sheet = Feuille
import-look-again = Actualiser
import-recognized = Contenu probable : <b>{ $kind }</b>. Colonnes reconnues : { $count } sur { $columns }.
import-recognized-none = Parvis n’a pas pu déterminer le contenu des colonnes. Choisissez la destination de chacune.
import-is-json = C’est le registre des organisations d’aide. Il n’y a pas de colonnes à associer.
import-columns-caption = Destination de chaque colonne
import-column = Colonne
import-example = Exemple
import-goes-to = Destination
import-leave-out = Ne pas importer
import-unnamed = Colonne { $number }
import-constants = Pour toutes les lignes
import-constants-hint = Utilisé lorsqu’une ligne ne précise rien.
import-no-constant = Rien
import-separator = Séparateur entre plusieurs valeurs d’une cellule
import-separator-hint = Seulement si une cellule contient plusieurs organisations, pays ou clusters.
import-no-separator = Aucun : une seule valeur par cellule
import-remembered = Ces choix seront repris pour les prochains fichiers de la même source : { $source }.
import-see = Voir ce qui va changer
import-another-file = Choisir un autre fichier
import-sample = Quelques lignes
import-sample-of = Quelques lignes de la feuille { $sheet }

## Check

import-check-title = Ce qui va changer
import-would = { $rows ->
    [one] { $rows } ligne cite
   *[other] { $rows } lignes citent
} { $organizations ->
    [one] { $organizations } organisation
   *[other] { $organizations } organisations
}. Rien n’a encore changé.
import-would-offices = { $rows ->
    [one] { $rows } ligne cite
   *[other] { $rows } lignes citent
} { $offices ->
    [one] { $offices } bureau
   *[other] { $offices } bureaux
}. Rien n’a encore changé.
import-offices-new = nouveaux bureaux
import-offices-changed = bureaux à modifier
import-offices-unchanged = bureaux inchangés
import-offices-made = bureaux modifiés
import-see-offices = Voir les bureaux
import-would-hint = Les lignes inutilisables sont laissées de côté et énumérées dans le rapport. Importer de nouveau le même fichier ne change rien.
import-on-record = organisations reconnues
import-new = nouvelles organisations
import-to-ask = organisations à confirmer
import-to-add = activités à ajouter
import-to-wait = activités en attente d’une réponse
import-problems-count = éléments inutilisables
import-problems-first = { $count ->
    [one] { $count } élément est inutilisable
   *[other] { $count } éléments sont inutilisables ; voici les premiers
}
import-too-long-to-try = Le fichier est trop volumineux pour un essai à blanc. Il sera importé en entier ou pas du tout.
import-go = Importer
import-back = Revenir aux colonnes

## Import and report

import-progress-title = { $name } : import en cours
import-waits = En attente de son tour
import-so-far = { $count ->
    [one] { $count } ligne lue
   *[other] { $count } lignes lues
}
import-leave = Vous pouvez quitter cette page ; l’import continue, et son rapport se trouvera sous « Importer ».
import-report-title = { $name } a été importé
import-read = { $rows ->
    [one] { $rows } ligne a été lue
   *[other] { $rows } lignes ont été lues
} en { $seconds } s.
import-questions-wait = Des <a href="{ $here }">questions</a> ont été posées sur { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}, et { $activities ->
    [one] { $activities } activité attend
   *[other] { $activities } activités attendent
} une réponse.
import-named = organisations citées
import-added = activités ajoutées
import-unchanged = activités inchangées
import-problems-none = Toutes les lignes ont pu être utilisées
import-problems = { $count ->
    [one] { $count } élément n’a pas pu être utilisé
   *[other] { $count } éléments n’ont pas pu être utilisés
}
import-problems-more = { $count ->
    [one] { $count } autre se trouve dans le fichier à télécharger.
   *[other] { $count } autres se trouvent dans le fichier à télécharger.
}
import-row = Ligne
import-problem = Problème et solution
import-download = Télécharger :
import-problems-csv = ces lignes en CSV
import-report-json = le rapport en JSON
import-answer = Répondre aux questions
import-see-activities = Voir les activités
import-failed-title = { $name } n’a pas été importé
import-failed = Le registre est resté tel qu’il était.
import-failed-here = Une erreur s’est produite de notre côté. Un nouvel essai aura lieu automatiquement ; revenez sur cette page dans quelques minutes. Si rien ne change, prévenez l’administration du registre.

## What a column can hold

field-organization = Organisation : nom
field-acronym = Organisation : sigle
field-organization-type = Organisation : type
field-organization-url = Organisation : site web
field-organization-identifier = Organisation : identifiant
field-implementing-organization = Partenaire d’exécution : nom
field-implementing-type = Partenaire d’exécution : type
field-implementing-identifier = Partenaire d’exécution : identifiant
field-sector = Activité : cluster ou domaine
field-sector-code = Activité : code du cluster ou du domaine
field-sector-vocabulary = Activité : liste d’où vient ce code
field-country = Pays
field-country-code = Code du pays
field-admin1 = Lieu : nom admin 1
field-admin1-code = Lieu : code admin 1
field-admin2 = Lieu : nom admin 2
field-admin2-code = Lieu : code admin 2
field-admin3 = Lieu : nom admin 3
field-admin3-code = Lieu : code admin 3
field-latitude = Lieu : latitude
field-longitude = Lieu : longitude
field-activity = Activité : titre
field-start = Activité : début
field-end = Activité : fin
field-planned-start = Activité : début prévu
field-planned-end = Activité : fin prévue
field-period = Activité : mois ou année en toutes lettres
field-status = Statut
field-identifier = Identifiant
field-project-code = Activité : code du projet
field-name = Nom
field-former-name = Ancien nom
field-other-name = Autre nom
field-website = Site web
field-email = Adresse électronique
field-description = Description
field-founded = Année de création
field-scope = Portée
field-status-date = Date du statut
field-languages = Langues de travail
field-areas = Domaines de coopération
field-old-name = Nom précédent
field-old-name-1 = Nom précédent de la première organisation
field-old-name-2 = Nom précédent de la seconde organisation
field-new-name = Nouveau nom
field-date = Date du changement
field-office-code = Bureau : code
field-office-kind = Bureau : type
field-parent-office = Bureau de rattachement : code ou nom
field-city = Bureau : ville
field-opened = Bureau : date d’ouverture
field-closed = Bureau : date de fermeture
