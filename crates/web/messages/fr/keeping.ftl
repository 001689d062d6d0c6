## Registering an organization

keeping-register = Inscrire votre organisation
keeping-register-lead = Commencez par son nom. Il faut environ cinq minutes, et votre organisation figure aussitôt dans le répertoire.
keeping-account-needed = Il vous faut d’abord un compte
keeping-account-why = Avec un compte, vous tenez vous-même la fiche de votre organisation. Votre saisie est conservée ici.
keeping-sign-up = Créer un compte
keeping-sign-in = Se connecter à un compte existant
keeping-name = Nom de votre organisation
keeping-go-on = Continuer
keeping-alike-title = Est-ce votre organisation ?
keeping-alike-lead = Ces fiches ressemblent à « { $name } ». Si l’une d’elles est celle de votre organisation, demandez à la tenir : tout ce que l’on sait de votre organisation reste ainsi réuni.
keeping-alike-yes = Oui, demander à tenir cette fiche
keeping-alike-no = Non, continuer
keeping-change-name = Revenir au nom
keeping-rest-lead = Seul le nom est nécessaire. Vous pouvez remplir le reste maintenant ou plus tard.
keeping-kinds = De quel type d’organisation s’agit-il ?
keeping-kinds-hint = Plusieurs choix sont possibles. Ne choisissez rien si aucun ne convient.
keeping-country = Pays du siège
keeping-areas = Que fait-elle ?
keeping-areas-hint = Plusieurs choix sont possibles.
keeping-contact = Adresse électronique publique
keeping-contact-hint = Tout le monde la verra. Ne saisissez rien s’il n’y en a pas.
keeping-registered = Organisation inscrite
keeping-registered-title = L’organisation « { $name } » est inscrite
keeping-next = Et maintenant
keeping-next-listed = Votre organisation figure désormais dans le répertoire, avec la mention <b>décrite par elle-même</b>. <a href="{ $here }">Voir sa fiche</a>.
keeping-next-verified = Le personnel de l’institution examine les nouvelles fiches, en général sous deux semaines. Une fois la vérification faite, la fiche l’indique.
keeping-next-invite = Vous êtes son point focal. <a href="{ $here }">Invitez des collègues</a>, pour que tout ne dépende pas de vous.
keeping-next-more = Les partenaires vous trouvent par ce que dit votre fiche. <a href="{ $here }">Complétez-la</a> quand vous voulez.
keeping-see-record = Voir la fiche

## Whose a record is, and how fresh

keeping-self-described = décrite par elle-même
keeping-verified-on = vérifiée le { $date }
keeping-taken-down-on = retirée le { $date }
keeping-confirmed-today = confirmée aujourd’hui
keeping-confirmed-days = { $count ->
    [one] confirmée hier
   *[other] confirmée il y a { $count } jours
}
keeping-confirmed-months = { $count ->
    [one] confirmée il y a un mois
   *[other] confirmée il y a { $count } mois
}
keeping-confirmed-years = { $count ->
    [one] confirmée il y a un an
   *[other] confirmée il y a { $count } ans
}
keeping-still-right = Confirmer que la fiche est exacte
keeping-still-right-title = Cette fiche est-elle toujours exacte ?
keeping-still-right-lead = Relisez <a href="{ $here }">la fiche « { $name } »</a>. Si tout y est encore exact, dites-le ici. Sinon, connectez-vous et corrigez-la.
keeping-look-first = Relire d’abord la fiche

## Who acts for an organization

keeping-people-tab = Personnes
keeping-people-title = Qui agit pour cette organisation
keeping-you = (vous)
keeping-since = depuis le { $date }
keeping-focal-point = Point focal
keeping-focal-point-hint = Représente l’organisation, signe pour elle et invite des collègues.
keeping-deputy = Point focal suppléant
keeping-deputy-hint = Remplace le point focal, avec les mêmes droits.
keeping-member = Membre
keeping-member-hint = Modifie la fiche, mais ne signe pas.
keeping-role = Rôle
keeping-change-role = Modifier
keeping-give-role = Donner ce rôle
keeping-end-role = Mettre fin à son rôle
keeping-invite = Inviter un ou une collègue
keeping-invite-hint = L’invitation est envoyée à cette adresse. Elle peut être acceptée pendant 14 jours.
keeping-send-invitation = Envoyer l’invitation
keeping-invited = Invitations en attente
keeping-invited-until = valable jusqu’au { $date }
keeping-withdraw = Annuler l’invitation
keeping-leave = Quitter cette organisation
keeping-leave-lead = Vous n’agirez plus pour l’organisation « { $name } ». Sa fiche reste telle quelle.
keeping-leave-last = Personne d’autre n’agit pour elle. Sa fiche continue de lui appartenir, et plus personne ne la modifie jusqu’à ce que quelqu’un demande à la tenir.
keeping-leave-do = Quitter
keeping-stay = Rester

## What the institution has checked, and its notes

keeping-notes-tab = Notes de l’institution
keeping-notes-whose = Page de l’institution : seul son personnel peut la lire
keeping-notes-title = Notes
keeping-notes-none = Il n’y a aucune note.
keeping-note = Nouvelle note
keeping-note-hint = Pour le personnel. La note ne fait pas partie de la fiche. N’y mettez aucune donnée personnelle de migrants.
keeping-note-write = Enregistrer la note
keeping-verify-title = Vérification
keeping-verify-lead = Personne n’a encore vérifié cette fiche. Indiquez-la comme vérifiée lorsque vous savez que l’organisation existe et que la fiche est bien la sienne.
keeping-verify-words = Comment vous le savez
keeping-verify-words-hint = Par exemple : récépissé d’enregistrement vu, partenaire depuis 2019. Ce texte reste dans l’historique.
keeping-verify = Indiquer comme vérifiée
keeping-unverify = Annuler la vérification
keeping-unverify-reason = Pourquoi elle n’est plus vérifiée

## What the host does

keeping-log-title = Ce que l’hébergeur a fait de cette fiche
keeping-log-lead = L’institution héberge ce registre. Elle peut retirer une fiche pour des raisons juridiques ou de sécurité, et doit dire ici pourquoi. Elle ne modifie rien de ce qu’une organisation tient elle-même.
keeping-log-none = Rien. Cette fiche n’a jamais été retirée.
keeping-log-down = Cette fiche est retirée
keeping-log-taken = Retirée
keeping-log-restored = Rétablie
keeping-log-merged = La fiche dans laquelle celle-ci a été fusionnée
keeping-take-down-title = Retirer cette fiche
keeping-take-down-lead = « { $name } » disparaîtra du répertoire, et son adresse ne sera plus accessible. Seules des raisons juridiques ou de sécurité le permettent. La fiche n’est pas modifiée et peut être rétablie.
keeping-take-down-reason = Pourquoi la fiche est retirée
keeping-public-reason = Tout le monde lira ce motif.
keeping-take-down = Retirer
keeping-restore-title = Rétablir cette fiche
keeping-restore-reason = Pourquoi la fiche est rétablie
keeping-restore = Rétablir
keeping-reason = Motif

## The history

keeping-its-people = l’organisation elle-même
keeping-former = personne ayant représenté l’organisation
keeping-put-back = Revenir à l’état précédent
keeping-past-register = Inscrite par l’organisation elle-même
keeping-past-claim = Demande acceptée : l’organisation tient désormais elle-même sa fiche
keeping-past-confirm = Fiche confirmée : toujours exacte
keeping-past-verify = Vérifiée par l’institution
keeping-past-unverify = Vérification annulée par l’institution
keeping-past-take-down = Retirée par l’hébergeur
keeping-past-restore = Rétablie par l’hébergeur
keeping-past-undo = Modification annulée

## What stands against it

problem-reason = Indiquez un motif d’au moins dix caractères.
problem-note = Écrivez une note de { $most } caractères au plus.
conflict-undo-changed = Ces informations ont encore changé depuis. Consultez l’historique et modifiez la fiche elle-même.
conflict-taken-down = Cette fiche est déjà retirée.
conflict-not-taken-down = Cette fiche n’est pas retirée.
