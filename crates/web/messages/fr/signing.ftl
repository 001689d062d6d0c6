## Signing in

sign-in = Se connecter
sign-out = Se déconnecter
sign-in-to-go-on = La page demandée est réservée aux personnes qui ont un compte. Connectez-vous et elle s’ouvrira.
sign-in-demonstration = Ceci est la démonstration
sign-in-demonstration-password = Connectez-vous avec l’une de ces adresses et le mot de passe <b>{ $password }</b>.
sign-in-email = Adresse électronique
sign-in-password = Mot de passe
sign-in-by-link = Recevoir plutôt un lien
sign-in-by-passkey = Se connecter avec une clé d’accès
sign-in-forgotten = Mot de passe oublié
sign-in-new-here = Pas encore de compte ? En créer un
sign-in-open-to-all = Le registre est ouvert à tout le monde, sans compte.
sign-in-back = Revenir à la connexion
sign-in-link = Vous avez ouvert un lien de connexion. Il ne sert qu’une fois, dans ce navigateur.
sign-in-not-me = Ce lien n’est pas pour moi

## A link by mail

link-title = Se connecter par un lien
link-lead = Saisissez l’adresse de votre compte. Nous y envoyons un lien qui permet de se connecter sans mot de passe.
link-send = Envoyer le lien
forgotten-title = Mot de passe oublié
forgotten-lead = Saisissez l’adresse de votre compte. Nous y envoyons un lien qui permet de choisir un nouveau mot de passe.
forgotten-send = Envoyer le lien
mailed-title = Consultez votre messagerie
mailed-lead = Nous avons écrit à <b>{ $address }</b>. Ouvrez le lien de ce courriel sur cet appareil.
mailed-day = Le lien ne sert qu’une fois et reste valable un jour.
mailed-hour = Le lien ne sert qu’une fois et reste valable une heure.
mailed-nothing-title = Si rien n’arrive
mailed-nothing-wait = Attendez quelques minutes : certains serveurs de messagerie sont lents.
mailed-nothing-spam = Regardez dans le dossier des courriels indésirables.
mailed-nothing-address = Vérifiez l’adresse ci-dessus et <a href="{ $here }">refaites la demande</a> avec celle que vous utilisez ici.
mailed-demonstration = Ceci est la démonstration : le courriel n’est pas envoyé. L’administration du registre peut le lire <a href="{ $here }">ici</a>.
spent-title = Ce lien ne peut plus servir
spent-again = Demander un nouveau lien
spent-sign-in = Il a déjà servi ou est trop ancien. Demandez-en un nouveau ; il arrive en une minute.
spent-password = Il a déjà servi ou est trop ancien. Demandez-en un nouveau ; il arrive en une minute.
spent-account = Il a déjà servi ou est trop ancien. Si votre compte est créé, connectez-vous. Sinon, recommencez.
spent-invitation = Il a déjà servi, a été annulé ou est trop ancien. Si vous avez accepté l’invitation, connectez-vous. Sinon, demandez-en une autre à la personne qui vous a invité.
new-password-title = Choisissez un mot de passe
new-password-whose = Pour le compte <b>{ $email }</b>.
new-password-ends = Toutes les sessions ouvertes, sur tous les appareils, prendront fin.
new-password = Nouveau mot de passe
new-password-save = Enregistrer le mot de passe
password-hint = Au moins 10 caractères, quels qu’ils soient. Une phrase convient bien.

## Making an account

sign-up-title = Créer un compte
sign-up-lead = Avec un compte, vous tenez la fiche de votre organisation et participez aux rencontres et aux consultations auxquelles elle est invitée. Nous vérifions d’abord que nos courriels vous parviennent.
sign-up-send = Recevoir un lien
sign-up-confirmed = Votre adresse est <b>{ $email }</b>. Encore deux réponses, et c’est fini.
sign-up-make = Créer mon compte
person-name = Votre nom
person-name-hint = Celui par lequel on vous appelle. Vos collègues le voient ici.
problem-person-name = Saisissez votre nom.

invitation-title = Vous avez reçu une invitation
invitation-what = Invitation à rejoindre : <b>{ $place }</b>. Rôle : { $as }. Invitation envoyée par : { $inviter }.
invitation-address = L’invitation est destinée à <b>{ $email }</b>. Vous pouvez l’accepter jusqu’au { $until }.
invitation-accept = Accepter et se connecter

## The second step

code-title = Deuxième étape de connexion
code = Code
code-hint = Les six chiffres que votre application d’authentification affiche maintenant.
code-demonstration = Ceci est la démonstration : le code est <b>{ $code }</b>.
code-lost = Je n’ai pas mon téléphone
code-recovery = Code de secours
code-recovery-hint = L’un des dix codes que vous avez conservés lors de la mise en place de la deuxième étape. Chacun ne sert qu’une fois.
code-both-lost = Si vous avez aussi perdu ces codes, demandez à l’administration du registre de réinitialiser votre accès.
code-other = Se connecter avec un autre compte
code-passkey-lead = Votre compte s’ouvre avec une clé d’accès. Utilisez-la pour continuer.
code-passkey-lost = Il faut pour cela un navigateur avec JavaScript et l’appareil qui détient votre clé d’accès. Si vous ne l’avez plus, demandez à l’administration du registre de réinitialiser votre accès.
factor-title = Mettre en place la deuxième étape
factor-needed = Le personnel de l’institution se connecte aussi avec un code : ainsi, un mot de passe découvert n’ouvre rien à lui seul. Il faut deux minutes, une seule fois.
factor-why = Vous vous connecterez désormais aussi avec un code : ainsi, un mot de passe découvert n’ouvre rien à lui seul.
factor-app = Ouvrez une application d’authentification sur votre téléphone. Si vous n’en avez pas, installez-en une ; toutes conviennent.
factor-scan = Scannez cette image avec l’application.
factor-picture = Code QR contenant la clé ci-dessous
factor-type = Ou saisissez cette clé dans l’application :
factor-enter = Saisissez les six chiffres que l’application affiche.
factor-save = Activer
factor-remove-title = Supprimer la deuxième étape ?
factor-remove-lead = Votre mot de passe suffira alors pour ouvrir votre compte.
codes-title = Conservez ces codes
codes-lead = Si vous perdez votre téléphone, chacun d’eux permet de vous connecter une fois, à la place du code de l’application.
codes-once = Ils ne seront plus affichés. Imprimez cette page ou notez-les, et gardez-les loin de votre téléphone.
codes-kept = Continuer : mes codes sont en lieu sûr
codes-renew-title = Créer de nouveaux codes de secours ?
codes-renew-lead = Les codes que vous avez conservés ne serviront plus.

## Showing again who one is

prove-title = Confirmez que c’est bien vous
prove-lead = Ce que vous allez modifier protège votre compte. Saisissez de nouveau ce qui suit ; cette confirmation vaut un quart d’heure.
prove-either = Mot de passe, ou code de votre application
prove-go-on = Continuer
prove-passkey = Ce que vous allez modifier protège votre compte. Utilisez votre clé d’accès encore une fois ; c’est valable un quart d’heure.
prove-by-link = Ce que vous allez modifier protège votre compte. Vous n’avez pas encore de mot de passe : demandez un lien, connectez-vous avec lui et revenez ici dans le quart d’heure.

## What is wrong, and what is not possible

problem-sign-in = Vérifiez l’adresse et le mot de passe : ils ne correspondent pas.
problem-code = Saisissez le code que votre application affiche maintenant. Celui-ci est erroné ou a déjà servi.
problem-proof = Saisissez votre mot de passe, ou un code que votre application affiche maintenant. Ceci n’est ni l’un ni l’autre.
problem-passkey = Cette clé d’accès n’ouvre rien ici. Connectez-vous autrement.
problem-passkey-again = Essayez encore une fois : trop de temps s’est écoulé, ou ceci a déjà servi.
problem-passkey-new = Réessayez, ou prenez un autre appareil : ce que celui-ci a créé n’est pas utilisable.
problem-passkey-name = Donnez à la clé d’accès un nom de { $most } lettres au plus.
problem-passkeys = Supprimez d’abord une clé d’accès : un compte en a { $most } au plus.
problem-wait = { $minutes ->
    [one] Attendez une minute et réessayez : il y a eu trop de tentatives.
   *[other] Attendez { $minutes } minutes et réessayez : il y a eu trop de tentatives.
}
problem-busy = Réessayez dans une minute : trop de personnes se connectent en ce moment.
problem-password-short = Choisissez un mot de passe d’au moins { $least } caractères. Celui-ci en a { $letters }.
problem-password-long = Choisissez un mot de passe plus court : une phrase suffit.
problem-password-common = Choisissez un autre mot de passe : celui-ci est l’un des premiers que l’on essaie.
problem-password-address = Choisissez un autre mot de passe : celui-ci est votre adresse.
conflict-sign-in-again = Trop de temps s’est écoulé, ou une autre fenêtre a été plus rapide. Connectez-vous de nouveau.
conflict-has-factor = La deuxième étape est déjà en place.
conflict-staff-factor = Le personnel de l’institution garde la deuxième étape, ou ajoute d’abord une clé d’accès.
conflict-prove = Confirmez de nouveau que c’est bien vous, puis réessayez.

## Through the institution's identity provider

sign-in-openid = Se connecter avec { $name }
sign-in-openid-whose = Pour le personnel de l’institution ({ $institution }).
problem-openid-down = { $name } ne répond pas pour le moment. Connectez-vous autrement ou réessayez dans quelques minutes.
problem-openid-refused = { $name } n’a pas confirmé votre identité. Réessayez ou connectez-vous autrement.
problem-openid-answer = La réponse de { $name } n’est pas fiable : personne n’a été connecté. Réessayez ; si cela se reproduit, prévenez l’administration du registre.
problem-openid-unverified = { $name } n’atteste pas que votre adresse électronique est bien la vôtre. Faites-la confirmer auprès de ce service ou connectez-vous autrement.
problem-openid-domain = Connectez-vous autrement : { $name } ne vaut pas ici pour l’adresse { $email }.
problem-openid-unknown = Demandez un compte à l’administration du registre : il n’en existe aucun avec l’adresse { $email }.
problem-openid-disabled = Adressez-vous à l’administration du registre : le compte { $email } est désactivé.
problem-openid-not-staff = Connectez-vous autrement : le compte { $email } n’a aucun rôle dans l’institution, et { $name } n’ouvre pas d’autres comptes.
problem-openid-both = Connectez-vous autrement : le compte { $email } n’agit pas seulement pour l’institution. { $name } n’ouvre rien de ce qui appartient à d’autres.
problem-openid-another = Demandez à l’administration du registre de réinitialiser votre accès : le compte { $email } est déjà lié à une autre personne chez { $name }.

## The first administrator

first-run-waits = Personne n’administre encore ce registre. Si vous l’exploitez, <a href="{ $here }">mettez-le en service</a> avec le code que le programme a affiché à son démarrage.
first-run-title = Mettre ce registre en service
first-run-lead = Personne n’administre encore ce registre. La personne qui l’exploite crée ici, une seule fois, le premier compte d’administration.
first-run-code = Code de mise en service
first-run-code-hint = Le programme l’a affiché à son démarrage ; il figure aussi dans son journal. Chaque démarrage donne un nouveau code.
first-run-act = Créer le compte d’administration
first-run-next = Vous mettrez ensuite en place la deuxième étape de connexion.
first-run-gone-title = Ce registre est déjà en service
first-run-gone = Il a déjà un compte d’administration : cette page n’a plus d’usage. Connectez-vous avec votre compte.
problem-first-run-code = Saisissez le code que le programme a affiché à son dernier démarrage. Ce n’est pas celui-ci.
problem-first-run-account = Saisissez une autre adresse : celle-ci a déjà un compte. L’exploitant peut lui donner ce rôle en ligne de commande.
conflict-set-up = Le registre a déjà un compte d’administration.
