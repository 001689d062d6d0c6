## Partenariats issus de tableurs, et leur tableau 3W

import-kind-partnerships = Partenariats
import-kind-partnerships-hint = Une ligne par partenariat, ou une ligne par organisation qui y participe

## Ce que peut contenir une colonne de partenariats

field-title = Partenariat : titre
field-reference = Partenariat : référence commune à ses lignes
field-partnership-project = Partenariat : code du projet
field-partnership-identifier = Partenariat : code IATI ou identifiant dans ce registre
field-role = Organisation : rôle dans le partenariat
field-leads = Organisation : chef de file ou non
field-office = Bureau
field-partnership-cluster = Cluster
field-partnership-cluster-code = Code du cluster ou du secteur
field-setting = Contexte
field-level = Niveau
field-partnership-start = Partenariat : début
field-partnership-end = Partenariat : fin
field-reason = Statut : motif
field-agreement-type = Accord : type
field-agreement-reference = Accord : référence
field-signed-on = Accord : date de signature
field-donor = Financement : donateur
field-currency = Financement : monnaie
field-planned = Financement : prévu
field-committed = Financement : engagé
field-paid = Financement : versé
field-balance = Équilibre entre les parties
field-planned-results = Résultats attendus
field-results = Résultats obtenus
field-lessons = Enseignements
field-practices = Bonnes pratiques à reprendre
field-confidentiality = Confidentialité

## Ce qui ne va pas dans une ligne

problem-word-of = Utilisez l’un de ces mots : { $words }. « { $text } » n’en fait pas partie.
problem-country-unknown = Indiquez le nom ou le code d’un pays : « { $text } » n’en est pas un.
problem-currency-unknown = Indiquez le code d’une monnaie, par exemple USD : « { $text } » n’en est pas un.
problem-leads = Indiquez oui ou non, ou le nom d’une organisation de ce partenariat : « { $text } » n’est ni l’un ni l’autre.
problem-place-of-which = Répartissez ces lieux sur plusieurs lignes : on ne sait pas lequel se trouve dans lequel. Seuls les pays ont été retenus.
problem-role-of-which = Donnez un rôle à chaque organisation, ou le même à toutes : cette ligne compte { $given } rôles pour { $named } organisations.
problem-partnership-nameless = Indiquez sur chaque ligne le titre ou la référence du partenariat : cette ligne n’a ni l’un ni l’autre.
problem-partnership-contradicts = Corrigez l’une des lignes : pour ce partenariat, la ligne { $row } indique « { $held } » et celle-ci « { $text } ». La première valeur a été retenue.
problem-partnership-alone = Ce partenariat ne nomme personne d’autre que { $institution }. Nommez ceux avec qui il est mené.
problem-partnership-end-missing = Indiquez quand le partenariat a pris fin. Il a été enregistré comme achevé, sans date.
problem-partnership-reason-missing = Indiquez pourquoi le partenariat est suspendu ou résilié. Le nom de la source a été noté en guise de motif.
problem-partnership-agreement-kind = Indiquez ce qui a été signé, par exemple un mémorandum d’accord. L’accord n’a pas été retenu.
problem-partnership-office-unclear = Indiquez le bureau chef de file : aucun bureau n’est seul à couvrir le pays. Le partenariat a été confié au siège.

## Qui fait quoi où, d’après les partenariats

presence-file = partenariats-3w
presence-download = Sous forme de tableau « qui fait quoi, où » (3W) :
presence-of-office = 3W de ses partenariats :
presence-acronym = Sigle
presence-kind = Type d’organisation
presence-sector = Domaine ou cluster
presence-sector-code = Code du domaine ou du cluster
presence-project-code = Code du projet

## Ce qui attend une réponse

queue-partnerships = Partenariats
queue-partnerships-hint = La réponse ajoute l’organisation { $count ->
    [one] au partenariat qui l’attend
   *[other] aux { $count } partenariats qui l’attendent
}.
import-questions-wait-partnerships = { $count ->
    [one] <a href="{ $here }">Une question</a> a été posée sur 1 organisation
   *[other] <a href="{ $here }">Des questions</a> ont été posées sur { $count } organisations
} : chaque réponse ajoute l’organisation aux partenariats qui la nomment.
