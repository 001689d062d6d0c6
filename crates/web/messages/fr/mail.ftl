## The frame of every mail

mail-greeting = Bonjour,
mail-copy = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-from = Envoyé par Parvis pour l’institution ({ $institution })
mail-why = Ce courriel concerne une action faite avec votre adresse ou sur votre compte. Il n’est envoyé à personne d’autre.
mail-why-refusable = Vous recevez { $mails }. Vous pouvez cesser de les recevoir à tout moment.
mail-unsubscribe = Ne plus recevoir ces courriels

mail-subscription-reminders = les rappels annuels qui invitent à vérifier qu’une fiche est toujours exacte
mail-subscription-proposals = les courriels sur les propositions concernant la fiche de votre organisation
mail-subscription-desk = les courriels sur ce qui attend une réponse du personnel

## Letters. Each has a subject, which holds no values, and a text of paragraphs. { $act } alone on a line stands for the button.

mail-confirm-address-subject = Confirmez votre adresse électronique
mail-confirm-address-text =
    Quelqu’un a demandé un compte sur Parvis avec cette adresse. Si c’est vous, confirmez que l’adresse est la vôtre.

    { $act }

    Vous pouvez le faire jusqu’au { $until }. Si ce n’est pas vous, ne faites rien : aucun compte ne sera créé.
mail-confirm-address-act = Confirmer l’adresse

mail-sign-in-link-subject = Votre lien de connexion
mail-sign-in-link-text =
    Voici le lien de connexion que vous avez demandé. Il ne sert qu’une fois et reste valable jusqu’au { $until }.

    { $act }

    Si vous ne l’avez pas demandé, ne faites rien. Ne donnez ce lien à personne : il permet de se connecter à votre place.
mail-sign-in-link-act = Se connecter

mail-reset-password-subject = Choisissez un nouveau mot de passe
mail-reset-password-text =
    Quelqu’un a demandé un nouveau mot de passe pour votre compte. Si c’est vous, vous pouvez en choisir un jusqu’au { $until }.

    { $act }

    Si ce n’est pas vous, ne faites rien : votre mot de passe reste le même.
mail-reset-password-act = Choisir un nouveau mot de passe

mail-password-changed-subject = Votre mot de passe a été modifié
mail-password-changed-text =
    Le mot de passe de votre compte n’est plus le même. Si c’est vous qui l’avez modifié, vous n’avez rien à faire.

    Si ce n’est pas vous, quelqu’un d’autre peut accéder à votre compte. Consultez-le dès maintenant et choisissez un autre mot de passe.

    { $act }
mail-password-changed-act = Consulter votre compte

mail-second-factor-changed-subject = La deuxième étape de connexion a été modifiée
mail-second-factor-changed-text =
    La deuxième étape de votre connexion a été mise en place, modifiée ou supprimée. Si c’est vous, vous n’avez rien à faire.

    Si ce n’est pas vous, quelqu’un d’autre peut accéder à votre compte. Consultez-le dès maintenant et choisissez un autre mot de passe.

    { $act }
mail-second-factor-changed-act = Consulter votre compte

mail-passkey-added-subject = Une clé d’accès a été ajoutée à votre compte
mail-passkey-added-text =
    La clé d’accès « { $name } » ouvre désormais votre compte. Si c’est vous qui l’avez ajoutée, vous n’avez rien à faire.

    Si ce n’est pas vous, quelqu’un d’autre peut entrer dans votre compte. Consultez-le dès maintenant, supprimez la clé d’accès et choisissez un autre mot de passe.

    { $act }
mail-passkey-added-act = Consulter votre compte

mail-passkey-removed-subject = Une clé d’accès a été supprimée de votre compte
mail-passkey-removed-text =
    La clé d’accès « { $name } » n’ouvre plus votre compte. Si c’est vous qui l’avez supprimée, vous n’avez rien à faire.

    Si ce n’est pas vous, quelqu’un d’autre peut entrer dans votre compte. Consultez-le dès maintenant et choisissez un autre mot de passe.

    { $act }
mail-passkey-removed-act = Consulter votre compte

mail-new-sign-in-subject = Nouvelle connexion à votre compte
mail-new-sign-in-text =
    Quelqu’un s’est connecté à votre compte depuis un navigateur que nous n’avions encore jamais vu : { $browser }, le { $at }.

    Si c’est vous, vous n’avez rien à faire. Sinon, mettez fin à cette session et choisissez un autre mot de passe.

    { $act }
mail-new-sign-in-act = Voir les sessions ouvertes

mail-address-has-account-subject = Vous avez déjà un compte
mail-address-has-account-text =
    Quelqu’un a demandé un compte sur Parvis avec cette adresse. Vous en avez déjà un : aucun autre n’a été créé.

    Si c’est vous, connectez-vous. Si vous avez oublié votre mot de passe, vous pouvez en demander un nouveau sur la même page.

    { $act }

    Si ce n’est pas vous, ne faites rien.
mail-address-has-account-act = Se connecter

mail-invited-subject = Une invitation à rejoindre Parvis
mail-invited-text =
    Vous avez reçu une invitation à rejoindre « { $to } » sur Parvis{ $role ->
        [focal_point] , comme point focal
        [member] , comme membre
       *[other] {""}
    }. Elle vous est envoyée par : { $inviter }.

    Parvis est le registre des organisations de la société civile avec lesquelles l’institution ({ $institution }) travaille.

    { $act }

    Vous pouvez accepter jusqu’au { $until }. Si vous ne savez pas de quoi il s’agit, ne faites rien.
mail-invited-act = Accepter l’invitation

mail-claim-made-subject = Quelqu’un dit représenter votre organisation
mail-claim-made-text =
    { $who } demande à tenir la fiche « { $organization } » sur Parvis. Vous êtes le point focal de cette organisation.

    Si cette demande est justifiée, vous n’avez rien à faire. Sinon, dites-le avant qu’une décision soit prise.

    { $act }
mail-claim-made-act = Voir la demande

mail-claim-granted-subject = Vous tenez désormais la fiche de votre organisation
mail-claim-granted-text =
    Vous avez demandé à tenir la fiche « { $organization } », et la réponse est oui. Ce que vous y écrivez est aussitôt visible.

    { $act }
mail-claim-granted-act = Ouvrir la fiche

mail-claim-refused-subject = Votre demande concernant une fiche a été refusée
mail-claim-refused-text =
    Vous avez demandé à tenir la fiche « { $organization } », et la réponse est non. Voici le motif indiqué :

    { $reason }

    Si vous pensez que c’est une erreur, vous pouvez faire une nouvelle demande et dire pourquoi.

    { $act }
mail-claim-refused-act = Voir la fiche

mail-claim-waits-subject = Une demande concernant une fiche attend une réponse
mail-claim-waits-text =
    { $who } demande à tenir la fiche « { $organization } ». La demande attend une réponse.

    { $act }
mail-claim-waits-act = Répondre à la demande

mail-proposal-made-subject = Quelqu’un propose de modifier votre fiche
mail-proposal-made-text =
    { $who } propose de modifier la fiche « { $organization } ». Rien ne change si vous ne l’acceptez pas.

    { $act }
mail-proposal-made-act = Voir la proposition

mail-still-right-subject = Votre fiche est-elle toujours exacte ?
mail-still-right-text =
    Personne n’a confirmé la fiche « { $organization } » depuis un an. Si tout y est encore exact, un seul bouton suffit pour le dire. Sinon, vous pouvez la corriger au même endroit.

    { $act }
mail-still-right-act = Relire la fiche

mail-account-unused-subject = Votre compte va être effacé
mail-account-unused-text =
    Votre compte n’a pas servi depuis longtemps. Parvis ne garde aucun compte que personne n’utilise : le vôtre sera effacé le { $on }.

    Pour le garder, connectez-vous une fois avant ce jour. Pour y renoncer, ne faites rien.

    { $act }
mail-account-unused-act = Se connecter et garder le compte

mail-account-erased-subject = Votre compte a été effacé
mail-account-erased-text =
    Votre compte et les données conservées sur vous sont effacés. Les fiches des organisations restent, sans votre nom.

    Ce courriel est le dernier à ce sujet.

mail-verification-granted-subject = Votre organisation est vérifiée
mail-verification-granted-text =
    L’institution ({ $institution }) a vérifié l’organisation « { $organization } ». La fiche l’indique désormais.

    { $act }
mail-verification-granted-act = Ouvrir la fiche

mail-verification-refused-subject = Votre organisation n’a pas pu être vérifiée
mail-verification-refused-text =
    L’institution ({ $institution }) n’a pas pu vérifier l’organisation « { $organization } ». Voici le motif indiqué :

    { $reason }

    La fiche reste telle quelle. Lorsque vous aurez corrigé ou complété ce qui manque, vous pourrez faire une nouvelle demande.

    { $act }
mail-verification-refused-act = Ouvrir la fiche

## What staff sees of mail

mail-title = Courriels
mail-lead-here = Aucun serveur de messagerie n’est configuré. Les courriels restent dans le dossier de données, et vous pouvez les lire ici.
mail-lead-server = Les courriels sont envoyés par un serveur. Leur texte n’est pas conservé ; voici ce qu’ils sont devenus. Tout cela est effacé après 30 jours.
mail-none = Aucun courriel n’a encore été envoyé
mail-none-advice = Un courriel apparaît ici dès que Parvis en écrit un.
mail-count = { $count ->
    [one] { $count } courriel
   *[other] { $count } courriels
}
mail-subject = Objet
mail-to = Destinataire
mail-when = Quand
mail-became = État
mail-attempts = Tentatives
mail-next = Prochaine tentative
mail-settled = Depuis
mail-error = Problème rencontré
mail-language = Langue
mail-as-sent = Texte du courriel
mail-not-kept = Le texte n’est pas montré : il peut contenir des liens que seul le destinataire peut utiliser.
mail-state-waiting = en attente
mail-state-sending = envoi en cours
mail-state-sent = envoyé
mail-state-kept = dans le dossier de données
mail-state-failed = abandonné
mail-state-bounced = revenu à l’expéditeur
mail-state-withdrawn = envoi annulé
mail-bounced-title = Ce courriel est-il revenu ?
mail-bounced-hint = Un serveur de messagerie l’annonce par un courriel à l’expéditeur. Écrivez en quelques mots ce qu’il a répondu.
mail-bounced-why = Réponse du serveur
mail-bounced-act = Noter qu’il est revenu

## Stopping mails

unsubscribe-title = Ne plus recevoir ces courriels
unsubscribe-what = Vous recevez { $mails }.
unsubscribe-act = Ne plus les recevoir
unsubscribe-keep = Continuer à les recevoir
unsubscribe-done-title = Vous ne recevrez plus ces courriels
unsubscribe-done = Votre adresse ne reçoit plus ceci : { $mails }. Les courriels sur votre propre compte vous sont toujours envoyés.

mail-partnership-proposed-subject = Une organisation propose un partenariat
mail-partnership-proposed-text =
    Un partenariat est proposé à votre bureau : « { $partnership } ». La proposition attend une réponse.

    { $act }
mail-partnership-proposed-act = Voir la proposition

mail-partnership-taken-on-subject = Votre proposition de partenariat est retenue
mail-partnership-taken-on-text =
    Le bureau a retenu le partenariat « { $partnership } » et en tient désormais la fiche. Vous pouvez la commenter et dire si elle est exacte.

    { $act }
mail-partnership-taken-on-act = Voir le partenariat

mail-partnership-declined-subject = Votre proposition de partenariat n’est pas retenue
mail-partnership-declined-text =
    Le bureau n’a pas retenu le partenariat « { $partnership } ». La raison : { $reason }

    { $act }
mail-partnership-declined-act = Voir la proposition

mail-partnership-recorded-subject = La fiche de votre partenariat est-elle exacte ?
mail-partnership-recorded-text =
    Un bureau a enregistré ou modifié le partenariat « { $partnership } » avec votre organisation. Dites si la fiche est exacte.

    { $act }
mail-partnership-recorded-act = Relire la fiche

mail-agreement-ends-subject = Un partenariat arrive à son terme
mail-agreement-ends-text =
    Le partenariat « { $partnership } » prend fin le { $on }. S’il continue, enregistrez ce qui a été convenu ; sinon, enregistrez comment il s’est terminé.

    { $act }
mail-agreement-ends-act = Voir le partenariat

mail-partnership-untouched-subject = Ce partenariat se poursuit-il ?
mail-partnership-untouched-text =
    Personne n’a touché à la fiche du partenariat « { $partnership } » depuis le { $since }. Si tout y est encore exact, dites-le ; sinon, corrigez-la.

    { $act }
mail-partnership-untouched-act = Voir le partenariat
