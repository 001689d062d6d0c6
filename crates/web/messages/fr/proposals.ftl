## Proposing

proposals-tab = Propositions
proposals-propose = Proposer une modification
proposals-propose-lead = L’organisation « { $name } » tient elle-même cette fiche. Modifiez ce qui vous semble inexact : elle pourra accepter votre proposition, la modifier ou la refuser.
proposals-why = Pourquoi
proposals-why-hint = Pour l’organisation : dites-lui, par exemple, d’où vous tenez l’information.
proposals-send = Envoyer la proposition
proposals-merge-title = Proposer une fusion
proposals-merge-lead = L’organisation « { $name } » tient elle-même sa fiche. C’est à elle de dire si « { $other } » est la même organisation. Si elle accepte, cette fiche est fusionnée dans la sienne.

## Proposals on a record

proposals-title = Propositions
proposals-lead = L’institution ne peut pas modifier cette fiche. Ce que son personnel et ses fichiers y changeraient attend ici la réponse de l’organisation.
proposals-none = Il n’y a aucune proposition.
proposals-one-title = Proposition
proposals-a-change = Modifier des informations
proposals-a-merge = Fusionner une autre fiche dans celle-ci
proposals-by = par
proposals-by-file = un fichier importé
proposals-open = en attente d’une réponse
proposals-accepted = acceptée le { $date }
proposals-changed = suivie d’une autre modification le { $date }
proposals-refused = refusée le { $date }
proposals-differs = Ce qui changerait
proposals-same-now = La fiche l’indique désormais.
proposals-merge-means = La fiche <a href="{ $here }">{ $other }</a> serait fusionnée dans celle-ci : son adresse conduirait ici, et ses noms et ses activités y figureraient.
proposals-accept = Accepter
proposals-change = Modifier la proposition
proposals-change-lead = La proposition est déjà saisie. Corrigez ce que vous voulez et enregistrez : ce sera votre réponse.
proposals-refuse = Refuser
proposals-refuse-reason = Motif du refus
proposals-refuse-hint = La personne qui a fait la proposition lira ce motif.
proposals-who-answers = Les points focaux de l’organisation et leurs suppléants y répondent.

problem-nothing-proposed = Modifiez quelque chose : la fiche l’indique déjà, ou cela a déjà été proposé.
problem-merge-owned = Choisissez une fiche tenue par l’institution : celle qu’une organisation tient elle-même ne peut pas être fusionnée dans une autre.
conflict-proposal-answered = Cette proposition a déjà reçu une réponse.
conflict-merge-gone = Entre-temps, l’autre fiche a été fusionnée ou reprise par son organisation.
