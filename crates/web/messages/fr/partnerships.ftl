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

## Un partenariat

partnerships-about = Présentation
partnerships-agreements = Accords et financement
partnerships-reviews = Évaluations
partnerships-talk = Suivi
partnerships-history = Historique
partnerships-edit = Modifier cette fiche
partnerships-confirm = Confirmer ou corriger
partnerships-answer-again = Modifier votre réponse
partnerships-take-on = Accepter
partnerships-decline = Décliner
partnerships-step = Enregistrer une étape
partnerships-back = Retour au partenariat
partnerships-offered = En attente : { $office } doit accepter ou décliner la proposition.
partnerships-declined = Proposition déclinée par { $office }.
partnerships-parties-title = Organisations participantes
partnerships-leads = chef de file
partnerships-members = Membres participants :
partnerships-confirmed-on = confirmé le { $date }
partnerships-disputed-on = erreur signalée le { $date } :
partnerships-unanswered = pas encore confirmé
partnerships-facts = Données
partnerships-dates = Dates
partnerships-clusters = Clusters
partnerships-places = Lieux
partnerships-balance = Équilibre
partnerships-description = Description
partnerships-planned-results = Résultats attendus
partnerships-reached-results = Résultats obtenus
partnerships-lessons = Enseignements
partnerships-practices = Bonnes pratiques à reprendre
partnerships-course = Étapes franchies
partnerships-day-unknown = date inconnue
partnerships-step-undo = Annuler la dernière étape
partnerships-around = Avant et après
partnerships-follows = le partenariat que celui-ci prolonge
partnerships-followed-by = prolonge ce partenariat

## Accords et financement

partnerships-signed = Accords signés
partnerships-signed-none = Aucun accord n’est enregistré.
partnerships-signed-on = signé le { $date }
partnerships-in-force = en vigueur { $dates }
partnerships-amendment = Avenant
partnerships-extends = prolonge l’accord jusqu’au { $date }
partnerships-amend = Ajouter un avenant
partnerships-agreement-add = Ajouter un accord
partnerships-agreement-kind = Type d’accord
partnerships-agreement-none = Rien de signé, ou non connu
partnerships-choose = Choisir
partnerships-reference = Référence
partnerships-reference-hint = Celle que les deux parties utilisent, par exemple GA-2016-7.
partnerships-signed-day = Date de signature
partnerships-in-force-from = En vigueur à partir du
partnerships-in-force-to = En vigueur jusqu’au
partnerships-date-hint = Avec la précision dont vous disposez : 2016, 2016-06 ou 2016-06-30.
partnerships-amends = Vous modifiez : { $agreement }.
partnerships-amends-until = Vous modifiez : { $agreement }, en vigueur jusqu’au { $date }.
partnerships-changes = Ce que l’avenant modifie
partnerships-changes-hint = En une ou deux phrases, que les deux parties liront.
partnerships-extends-to = Désormais en vigueur jusqu’au
partnerships-extends-hint = Seulement si la fin change. Le partenariat se poursuit jusque-là.
partnerships-file-add = Ajouter un fichier
partnerships-file-lead = Par exemple la page de signature numérisée. Seuls les participants au partenariat peuvent télécharger le fichier.
partnerships-file-label = Fichier
partnerships-file-hint = { $megabytes } Mo au maximum.
partnerships-file-missing = Choisissez un fichier.
partnerships-file-remove = Retirer
partnerships-files-closed = Les fichiers sont réservés aux participants.
partnerships-funding = Financement
partnerships-funding-none = Aucun financement n’est enregistré.
partnerships-sum = Total en { $currency }
partnerships-in-kind = Contributions autres que financières
partnerships-in-kind-none = Aucune contribution n’est enregistrée.
partnerships-worth = valeur : { $amount }

## Propositions, étapes, réponses

partnerships-decline-lead = { $title } : les organisations concernées liront votre motif.
partnerships-reason = Motif
partnerships-decline-hint = Indiquez ce qui devrait changer, ou à qui s’adresser.
partnerships-step-now = Statut actuel :
partnerships-step-next = Nouvelle étape
partnerships-step-why = Exige un motif, que les deux parties liront.
partnerships-step-choose = Choisissez une étape.
partnerships-step-on = Date de l’étape
partnerships-step-reason-hint = Nécessaire en cas de suspension ou de résiliation. Les deux parties le lisent.
partnerships-step-none = Le partenariat est terminé : aucune étape ne peut suivre. S’il s’agit d’une erreur, annulez la dernière étape.
partnerships-answer = Cette fiche est-elle exacte ?
partnerships-answer-lead = <a href="{ $here }">{ $title }</a> est enregistré. Consultez d’abord la fiche : ce que vous confirmez y figurera comme confirmé par votre organisation.
partnerships-answer-for = Pour quelle organisation répondez-vous ?
partnerships-answer-question = Est-elle exacte ?
partnerships-answer-right = Elle est exacte
partnerships-answer-wrong = Elle contient une erreur
partnerships-answer-choose = Indiquez si la fiche est exacte.
partnerships-answer-words = Ce qui est faux
partnerships-answer-words-hint = Le bureau lit votre message et corrige la fiche. Vous serez ensuite invité à vous prononcer de nouveau.
partnerships-answer-send = Envoyer la réponse

## Suivi et évaluations

partnerships-talk-lead = Cette page n’est lue que par les participants.
partnerships-comments = Commentaires
partnerships-comments-none = Aucun commentaire pour l’instant.
partnerships-comment = Votre commentaire
partnerships-comment-send = Commenter
partnerships-follow-ups = À faire
partnerships-follow-ups-none = Rien n’est à faire.
partnerships-due = échéance : { $date }
partnerships-follow-up-add = Ajouter une tâche
partnerships-follow-up-what = Ce qui est à faire
partnerships-follow-up-who = Qui s’en charge
partnerships-follow-up-due = Échéance
partnerships-follow-up-done = C’est fait
partnerships-done = Tâches accomplies
partnerships-done-on = fait le { $date }
partnerships-reviews-lead = Chaque partie évalue l’autre selon les Principes de partenariat. Personne ne lit l’évaluation de l’autre avant d’avoir rédigé la sienne.
partnerships-reviews-none = Aucune évaluation n’a encore été rédigée.
partnerships-review = Rédiger une évaluation
partnerships-review-midterm = Évaluation à mi-parcours
partnerships-review-end = Évaluation finale
partnerships-review-waits = a rédigé une évaluation. Vous pourrez la lire quand votre partie aura rédigé la sienne.
partnerships-review-lead = Indiquez dans quelle mesure l’autre partie a respecté chaque principe, et pourquoi. Vous pouvez modifier votre évaluation tant que l’autre partie n’a pas rédigé la sienne.
partnerships-review-for = Pour qui évaluez-vous ?
partnerships-review-send = Enregistrer l’évaluation
partnerships-rating = { $rating } sur { $most }
partnerships-rating-label = { $principle } : votre note
partnerships-rating-lowest = 1, pas du tout
partnerships-rating-highest = 5, pleinement
partnerships-rating-between = { $rating }
partnerships-rating-words = Pourquoi
partnerships-evidence = Éléments à l’appui
partnerships-evidence-hint = Procès-verbaux, rapports, dates.

## Le formulaire

partnerships-record-lead = Votre bureau tient cette fiche. Les organisations participantes sont invitées à la confirmer.
partnerships-propose-lead = La proposition vous appartient jusqu’à ce que le bureau l’accepte. Le bureau tient ensuite la fiche, et vous la confirmez.
partnerships-propose-send = Envoyer la proposition
partnerships-edit-lead = Les organisations seront invitées à revoir ce qu’elles ont confirmé.
partnerships-own = Pour quelle organisation le proposez-vous ?
partnerships-own-choose = Choisissez l’organisation pour laquelle vous le proposez.
partnerships-nobody = Vous ne travaillez pour aucun bureau qui enregistre des partenariats et ne signez pour aucune organisation.
partnerships-nobody-advice = <a href="{ $here }">Inscrivez votre organisation</a>, ou demandez un rôle à son point focal.
partnerships-title-hint = Le nom que lui donnent les deux parties.
partnerships-language = Langue
partnerships-language-hint = La langue du titre et des textes.
partnerships-lead-office = Bureau chef de file
partnerships-other-offices = Autres bureaux
partnerships-line-hint = Un par ligne.
partnerships-party-number = Organisation { $number }
partnerships-organization-hint = Son nom complet, son sigle ou son identifiant, tel qu’il figure dans le registre.
partnerships-roles = Ses rôles
partnerships-roles-hint = Tous ceux qui conviennent.
partnerships-party-leads = Elle est chef de file
partnerships-party-more = Autres dates, membres d’un réseau
partnerships-party-from = Participe depuis, si ce n’est pas depuis le début
partnerships-party-to = Participe jusqu’à, si ce n’est pas jusqu’à la fin
partnerships-party-members = Membres du réseau qui participent
partnerships-party-members-hint = Pour un consortium. Un par ligne.
partnerships-party-another = Ajouter une organisation
partnerships-from = Début
partnerships-to = Fin
partnerships-status-title = Statut du partenariat
partnerships-status-on = Depuis quelle date
partnerships-status-on-hint = Seulement si ce n’est pas celle du début ou de la fin.
partnerships-places-hint = Un par ligne : Mali, ou Mali / Gao / Ansongo.
partnerships-gift-number = Source { $number }
partnerships-donor-hint = Une organisation du registre, ou tout autre nom.
partnerships-currency = Monnaie
partnerships-gift-another = Ajouter une source de financement
partnerships-in-kind-number = Contribution { $number }
partnerships-in-kind-what = Ce qui est apporté
partnerships-giver = Qui l’apporte
partnerships-giver-hint = L’une des organisations. Laissez vide pour l’institution.
partnerships-in-kind-worth = Valeur
partnerships-in-kind-another = Ajouter une contribution
partnerships-results = Résultats et enseignements
partnerships-projects = Codes de projets
partnerships-crises = Crises
partnerships-crises-hint = Numéros GLIDE ou codes d’appels, un par ligne.
partnerships-follows-field = Partenariat antérieur
partnerships-follows-hint = L’adresse du partenariat que celui-ci prolonge.
partnerships-confidentiality-hint = Les organisations et le bureau concernés peuvent toujours la lire.

## Historique, bureaux, autres pages, API

partnerships-past-title = Modifications, les plus récentes d’abord
partnerships-past-record = Enregistré
partnerships-past-propose = Proposé
partnerships-past-take-on = Accepté par le bureau
partnerships-past-decline = Décliné par le bureau
partnerships-past-revise = Données modifiées
partnerships-past-step = Étape enregistrée
partnerships-past-take-back = Dernière étape annulée
partnerships-past-agree = Accord ajouté
partnerships-past-amend = Avenant ajouté
partnerships-past-add-file = Fichier ajouté
partnerships-past-remove-file = Fichier retiré
partnerships-past-confirm = Confirmé par une organisation
partnerships-past-dispute = Erreur signalée par une organisation
partnerships-past-comment = Commentaire rédigé
partnerships-past-follow-up = Tâche ajoutée
partnerships-past-finish = Tâche accomplie
partnerships-past-review = Évaluation rédigée
partnerships-past-other = Modifié
partnerships-past-organization = des membres d’une organisation
partnerships-desk-offered = Partenariats qui vous sont proposés
partnerships-desk-disputed = Partenariats où une organisation signale une erreur
partnerships-desk-proposed = Acceptez ou déclinez la proposition.
partnerships-desk-confirm = L’un de vos partenariats est enregistré. La fiche est-elle exacte ?
partnerships-of-organization-none = Aucun partenariat que vous puissiez voir n’est enregistré.
partnerships-of-organization-all = Rechercher et filtrer ces partenariats
partnerships-of-office = Partenariats de ce bureau
partnerships-api-organization = Indiquez l’identifiant d’une organisation.
