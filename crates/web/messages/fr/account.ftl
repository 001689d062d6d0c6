## One's own account

account-title = Votre compte
account-you = Vous
account-address = Votre adresse est <b>{ $email }</b>.
account-language = Langue
account-language-hint = Celle de ces pages et de nos courriels.
account-language-browser = Celle que demande mon navigateur
account-save = Enregistrer
account-cancel = Annuler
account-roles = Vos rôles, et où vous les exercez
account-roles-none = Vous n’agissez encore pour aucune organisation. <a href="{ $here }">Trouvez la vôtre</a> dans le registre.
account-keys = Moyens de connexion
account-password-chosen = Choisi
account-password-none = Aucun : vous vous connectez par des liens
account-password-change = Le modifier
account-password-choose = En choisir un
own-password-lead = Les sessions ouvertes sur tous les autres appareils prendront fin.
account-factor = Deuxième étape
account-factor-on = Activée : un code de votre application
account-factor-off = Désactivée
account-factor-add = La mettre en place
account-factor-remove = La supprimer
account-codes = Codes de secours
account-codes-left = { $count ->
    [0] Il n’en reste aucun : créez-en de nouveaux
    [one] Il en reste { $count }
   *[other] Il en reste { $count }
}
account-codes-renew = En créer de nouveaux
account-passkeys = Clés d’accès
account-passkeys-lead = Avec une clé d’accès (« passkey »), vous vous connectez par l’empreinte, le visage ou le code PIN de votre appareil. Elle tient lieu de mot de passe et de code.
account-passkeys-nowhere = Les clés d’accès ne sont pas utilisables ici : il leur faut une adresse avec un nom et https, que l’exploitant indique dans public_url.
account-sessions = Vos sessions ouvertes
account-session-here = cet appareil
account-session-times = Ouverte le { $since }, dernière utilisation le { $used }
account-session-end = Mettre fin à la session
account-sessions-end = Mettre fin à toutes les autres sessions
account-device-unknown = Navigateur inconnu
account-log = Ce qui a été fait avec votre compte
account-log-lead = Si quelque chose ici ne vient pas de vous, modifiez votre mot de passe et mettez fin à toutes les autres sessions.
account-log-times = { $count } fois de suite
account-log-earlier = Plus ancien
account-tokens = Clés pour programmes informatiques
account-tokens-lead = Un programme informatique qui utilise l’API en votre nom se connecte avec une clé, et non avec votre mot de passe.
account-data = Vos données
account-data-lead = Ce qui est conservé sur vous et pourquoi, <a href="{ $here }">en termes simples</a>.

event-signed-in = Connexion
event-failed = Mot de passe, code ou clé d’accès erroné
event-password-changed = Mot de passe choisi ou modifié
event-second-factor-added = Deuxième étape mise en place
event-second-factor-removed = Deuxième étape supprimée
event-recovery-code-used = Code de secours utilisé
event-recovery-codes-made = Nouveaux codes de secours créés
event-link-asked = Lien demandé
event-sessions-ended = Fin des sessions ouvertes ailleurs
event-started-over = L’administration du registre a supprimé le mot de passe, la deuxième étape et les clés d’accès, pour réinitialiser votre accès
event-token-made = Clé de programme créée
event-token-revoked = Clé de programme révoquée
event-passkey-added = Clé d’accès ajoutée
event-passkey-renamed = Clé d’accès renommée
event-passkey-removed = Clé d’accès supprimée

## Passkeys

passkey-title = Ajouter une clé d’accès
passkey-lead = Votre appareil ou votre gestionnaire de mots de passe crée une clé d’accès et la conserve. Elle ouvre votre compte par votre empreinte, votre visage ou votre code PIN, qui ne quittent jamais l’appareil.
passkey-name = Comment l’appeler
passkey-name-hint = Pour que vous la reconnaissiez, par exemple « Mon téléphone ».
passkey-add = L’ajouter
passkey-use = Utiliser une clé d’accès
passkey-script = Une clé d’accès se crée avec JavaScript, qui est désactivé dans ce navigateur.
passkey-elsewhere = Les clés d’accès ne fonctionnent qu’à l’adresse propre de ce site : ouvrez { $address } et essayez là.
passkey-unknown = Ce navigateur ou cet appareil ne le permet pas. Essayez avec un autre.
passkey-stopped = Rien n’a été fait : l’opération a été interrompue ou a duré trop longtemps. Vous pouvez réessayer.
passkey-lost = La connexion au site a échoué. Réessayez.
passkey-here = Cet appareil a déjà une clé d’accès pour votre compte.
passkey-used = Ajoutée le { $added }, dernière utilisation le { $used }
passkey-unused = Ajoutée le { $added }, pas encore utilisée
passkey-rename = Renommer
passkey-rename-title = Renommer la clé d’accès
passkey-save = Enregistrer le nom
passkey-remove = Supprimer
passkey-remove-title = Supprimer la clé d’accès ?
passkey-remove-lead = « { $name } » n’ouvrira plus votre compte. Supprimez-la aussi de votre appareil.
passkey-remove-last = « { $name } » n’ouvrira plus votre compte. Vous n’avez rien d’autre pour la deuxième étape : à votre prochaine connexion, vous la mettrez d’abord en place.
passkey-remove-act = Supprimer la clé d’accès
event-identity-bound = Première connexion par le service d’identité de l’institution
event-provider-refused = Le service d’identité de l’institution a tenté de vous connecter et a été refusé
event-planted-removed = Les moyens de connexion mis en place avant la confirmation de votre adresse ont été supprimés

## Keys for programs

token-title = Créer une clé
token-lead = Avec elle, un programme informatique voit et fait <a href="{ $here }">par l’API</a> ce que vous pouvez voir et faire, et rien de plus.
token-name = À quoi elle sert
token-name-hint = Pour que vous la reconnaissiez, par exemple « Rapport mensuel ».
token-scope = Ce qu’elle permet
token-read = lire
token-write = lire et modifier
token-lasts = Durée de validité
token-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
token-make = Créer la clé
token-revoke = Révoquer
token-used = Valable jusqu’au { $until }. Dernière utilisation le { $used }
token-unused = Valable jusqu’au { $until }. Pas encore utilisée
token-told-title = Copiez cette clé
token-told-lead = C’est la clé « <b>{ $name }</b> », valable jusqu’au { $until }. Elle ne sera plus affichée.
token-told-how = Gardez-la comme un mot de passe. Le programme l’envoie avec chaque requête :

problem-token-name = Dites à quoi sert la clé, en { $most } caractères au plus.
problem-token-days = Choisissez la durée de validité de la clé : { $most } jours au plus.
