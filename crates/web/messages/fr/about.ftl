front-title = La société civile et l’institution dans un même registre
front-lead = Parvis est le lieu de rencontre entre l’institution ({ $institution }) et les organisations de la société civile avec lesquelles elle travaille.
front-take-stock = Qui travaille sur quoi, où, dans quel rôle et depuis quand : un registre des organisations que chacun peut consulter et télécharger.

about-title = À propos de Parvis
about-lead = Parvis est le lieu de rencontre entre l’institution ({ $institution }) et les organisations de la société civile avec lesquelles elle travaille.
about-one-record = Chaque organisation a une seule fiche, utilisée partout.
about-whose-title = À qui appartient quoi ?
about-whose = Ce qui appartient à la société civile porte une bordure couleur terre cuite et une marque ronde. Ce qui appartient à l’institution porte une bordure bleue et une marque carrée. C’est aussi toujours écrit en toutes lettres.
about-whose-organization = l’organisation elle-même
about-whose-office = le Siège
about-sources-title = D’où viennent les informations
about-sources = Des organisations elles-mêmes et de listes publiques. Chaque information indique sa source et le jour où elle a été lue. La page <a href="{ $here }">Données ouvertes</a> explique comment en prendre une copie.

privacy-title = Vie privée
privacy-lead = Parvis garde le moins de données possible sur les personnes, et dit lesquelles.
privacy-visitors-title = Visites
privacy-visitors = La consultation ne demande pas de compte. Il n’y a ni pistage ni contenu venu d’autres sites. Un cookie retient la langue que vous choisissez. Le journal garde l’adresse de chaque page demandée, mais ni les mots recherchés ni l’identité de la personne.
privacy-accounts-title = Titulaires d’un compte
privacy-accounts = Un compte contient une adresse électronique et un rôle ; un cookie indique que votre session est ouverte. L’historique du registre indique quel compte a modifié quoi. Les traces des courriels envoyés sont effacées après 30 jours.
privacy-organizations-title = Organisations
privacy-organizations = Le registre contient des informations sur les organisations. Il n’en contient aucune sur les migrants ni sur les personnes que les organisations aident. Lorsqu’un service protège des personnes, son emplacement n’est pas montré.

open-data-title = Données ouvertes
open-data-lead = Chacun peut copier, conserver et utiliser ce qui est public ici.
open-data-lists-title = Listes
open-data-lists = Chaque liste se télécharge en CSV, XLSX et JSON, avec les filtres que vous avez choisis. Les liens se trouvent au bas de la liste.
open-data-programs-title = Programmes informatiques
open-data-programs = Un programme informatique peut lire les mêmes données par l’<a href="{ $here }">API</a>, sans clé.
open-data-safe-title = Ce qui n’y figure pas
open-data-safe = Les fiches dont l’accès est réservé, et tout ce qui pourrait mettre des personnes en danger.

api-title = API
api-lead = Tout ce qui est public peut être lu par un programme informatique, sans clé.
api-description = La description destinée aux outils se trouve à l’adresse <a href="{ $here }">{ $here }</a>. Les réponses sont en JSON ; les listes sont livrées page par page, à l’aide d’un curseur.
api-asks = Ce que vous pouvez demander
api-name = Nom
api-holds = Contenu
api-for-example = Exemple
