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
account-roles-none = Vous n’agissez encore pour personne. <a href="{ $here }">Trouvez votre organisation</a> dans le registre.
account-keys = Comment vous vous connectez
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
account-tokens = Clés pour programmes
account-tokens-lead = Un programme à vous qui utilise l’API se connecte avec une clé au lieu de votre mot de passe.
account-data = Vos données
account-data-lead = Ce qui est conservé sur vous et pourquoi, <a href="{ $here }">en termes simples</a>.

event-signed-in = Connexion
event-failed = Mot de passe ou code erroné
event-password-changed = Mot de passe choisi ou modifié
event-second-factor-added = Deuxième étape mise en place
event-second-factor-removed = Deuxième étape supprimée
event-recovery-code-used = Code de secours utilisé
event-recovery-codes-made = Nouveaux codes de secours créés
event-link-asked = Lien demandé
event-sessions-ended = Fin des autres sessions
event-started-over = L’administration du registre a supprimé le mot de passe et la deuxième étape, pour réinitialiser votre accès
event-token-made = Clé pour un programme créée
event-token-revoked = Clé pour un programme révoquée
event-identity-bound = Première connexion par le service d’identité de l’institution
event-provider-refused = Le service d’identité de l’institution a tenté de vous connecter et a été refusé

## Keys for programs

token-title = Créer une clé
token-lead = Avec elle, un programme voit et fait <a href="{ $here }">par l’API</a> ce que vous pouvez faire, et rien de plus.
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
token-used = Valable jusqu’à : { $until }. Dernière utilisation : { $used }
token-unused = Valable jusqu’à : { $until }. Pas encore utilisée
token-told-title = Copiez cette clé
token-told-lead = C’est la clé « <b>{ $name }</b> », valable jusqu’à : { $until }. Elle ne sera plus affichée.
token-told-how = Gardez-la comme un mot de passe. Le programme l’envoie avec chaque requête :

problem-token-name = Dites à quoi sert la clé, en { $most } lettres au plus.
problem-token-days = Choisissez la durée de validité de la clé : { $most } jours au plus.
