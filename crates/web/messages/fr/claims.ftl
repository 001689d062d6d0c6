## Claiming a record

claims-tab = Demandes
claims-is-it-yours = Est-ce votre organisation ?
claims-claim-it = Demander à tenir cette fiche
claims-work-there = Y travaillez-vous ?
claims-ask-to-act = Demandez à agir en son nom
claims-title = Demander à tenir cette fiche
claims-lead = Vous déclarez pouvoir représenter l’organisation <b>{ $name }</b>. Si votre demande est acceptée :
claims-means-change = vous tenez cette fiche : vous la modifiez, et personne d’autre ne le fait ;
claims-means-people = vous êtes le point focal de l’organisation et pouvez inviter des collègues ;
claims-means-institution = l’institution peut seulement vous proposer des modifications.
claims-own = Vous agissez déjà pour cette organisation.
claims-waits-already = Vous avez déjà demandé à tenir cette fiche. Votre demande attend une décision.
claims-see = Voir votre demande
claims-at-once = Votre demande sera acceptée aussitôt.
claims-others-too = D’autres personnes représentent cette organisation ou demandent à le faire. Le personnel de l’institution examine donc d’abord votre demande.
claims-not-shown-title = Votre adresse électronique ne montre pas que vous appartenez à cette organisation
claims-not-shown = Indiquez quelle y est votre fonction. Le personnel de l’institution décide, en général sous deux semaines, et peut interroger l’organisation elle-même.
claims-has-people = Des personnes agissent déjà pour cette organisation. Elles sont informées de votre demande et peuvent s’y opposer. Si vous les connaissez, demandez-leur une invitation : c’est plus rapide.
claims-words = Quelle est votre fonction dans cette organisation ?
claims-words-hint = Votre fonction, depuis quand, et comment le vérifier, par exemple une page qui cite votre nom.
claims-do = Envoyer la demande
claims-evidence = Ce qui l’atteste
claims-evidence-address = L’adresse électronique de cette personne est l’adresse publique de l’organisation
claims-evidence-domain = L’adresse électronique de cette personne porte le nom de domaine Internet de l’organisation
claims-evidence-words = Uniquement ce que dit cette personne

## One claim

claims-one-title = Demande
claims-who-claims = <bdi>{ $who }</bdi> demande à représenter <a href="{ $here }"><bdi>{ $name }</bdi></a>
claims-record = Fiche
claims-said = Ce que dit la personne qui fait la demande
claims-objection = Objection de l’organisation
claims-objected = l’organisation s’y oppose
claims-others = Autres demandes
claims-open = en attente depuis le { $date }
claims-granted = acceptée le { $date }
claims-refused = refusée le { $date }
claims-withdrawn = retirée le { $date }
claims-you-wait = Le personnel de l’institution décide, en général sous deux semaines. Vous recevrez un courriel.
claims-you-speak = Vous représentez désormais cette organisation et tenez sa fiche.
claims-decide = Décider
claims-grant = Accepter
claims-grant-means = Cette personne devient le point focal de l’organisation, qui tient désormais elle-même sa fiche. Vous ne pourrez pas revenir sur cette décision.
claims-refuse = Refuser
claims-refuse-reason = Motif du refus
claims-refuse-hint = La personne qui fait la demande lira ce motif.
claims-object-title = Cette demande n’est pas justifiée ?
claims-object = S’opposer à la demande
claims-object-words = Pourquoi cette personne ne représente pas votre organisation
claims-object-hint = Le personnel le lit avant de décider. La personne qui fait la demande ne le lit pas.
claims-withdraw = Retirer cette demande

## The claims to an organization

claims-list-title = Qui demande à représenter cette organisation
claims-list-lead = Le personnel de l’institution décide. Les personnes qui agissent déjà pour l’organisation sont d’abord entendues.
claims-none = Aucune demande.

problem-claim-words = Indiquez, en dix caractères au moins, votre fonction dans cette organisation.
conflict-claim-own = Vous agissez déjà pour cette organisation.
conflict-claim-open = Vous avez déjà demandé à tenir cette fiche. Votre demande est en attente.
conflict-claim-decided = Cette demande a déjà reçu une réponse, ou elle a été retirée.
