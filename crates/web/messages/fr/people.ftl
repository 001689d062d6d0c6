## Roles

role-administrator = administration
role-secretariat = secrétariat
role-manager = gestion
role-editor = rédaction
role-viewer = lecture
role-delegate = délégation
role-focal-point = point focal
role-deputy = point focal suppléant
role-member = membre
role-headquarters = le Siège
role-an-office = un bureau
role-an-organization = une organisation

## Accounts, for whoever keeps them

people-title = Personnes
people-search = Rechercher une adresse ou un nom
people-count = { $count ->
    [one] { $count } compte
   *[other] { $count } comptes
}
people-none = Aucun compte ne correspond.
people-no-role = Aucun rôle
people-disabled = désactivé
people-unconfirmed = adresse non confirmée
people-add = Ajouter une personne
people-add-act = Ajouter
people-add-hint = Vous obtenez un lien à remettre en personne ou par un moyen sûr. Les personnes qui agissent pour des organisations créent leur compte elles-mêmes.
people-role = Rôle
people-office = Bureau
people-office-hint = Pour les rôles « gestion », « rédaction » et « lecture ».
people-country = Pays
people-country-hint = Pour le rôle « délégation ».
people-country-none = Aucun
people-link-title = Remettez ce lien
people-link-lead = Il permet de se connecter au compte <b>{ $email }</b>, une seule fois, jusqu’au { $until }.
people-link-once = Il ne sera plus affiché. Ne le donnez à personne d’autre : quiconque l’a peut se connecter.
people-link-done = Terminer
people-name = Nom
people-added = Ajout
people-confirmed = Adresse confirmée
people-seen = Dernière visite
people-roles = Rôles
people-role-end = Mettre fin à ce rôle
people-give = Donner un rôle
people-give-act = Donner ce rôle
people-way-in = Accès
people-way-in-own = C’est vous. Vos moyens de connexion se trouvent <a href="{ $here }">dans votre compte</a>.
people-way-in-lead = Pour un ou une collègue qui ne peut pas se connecter. Un nouveau lien annule le précédent.
people-link-act = Créer un lien
people-start-over = Réinitialiser l’accès
people-start-over-hint = La réinitialisation supprime le mot de passe, la deuxième étape et les clés d’accès, et met fin à toutes les sessions. Elle sert lorsque le téléphone et les codes sont perdus.
people-independent = Les personnes hors de l’institution tiennent elles-mêmes leur compte : aucun accès ne peut être remis ici. Elles se connectent par un lien envoyé à leur seule adresse électronique.
people-disable = Désactiver
people-disable-lead = Tous les rôles et toutes les sessions prennent fin. Pour rouvrir le compte, ajoutez-le de nouveau.
people-disable-act = Désactiver ce compte
people-disabled-lead = Ce compte est désactivé. Pour le rouvrir, ajoutez-le de nouveau avec un rôle.

problem-has-account = Ce compte appartient à son titulaire : aucun lien pour y accéder ne peut être remis. Donnez plutôt un rôle à ce compte, sur sa propre page.
problem-role-of = Choisissez où le rôle s’exerce. « { $role } » ne s’exerce pas à cet endroit.
problem-delegate-country = Choisissez le pays de la délégation.
