## What is wrong with what was given, as an instruction

problem-already-member = Choisissez un autre réseau : l’organisation est déjà membre de celui-ci ({ $name }).
problem-answer = Choisissez l’une des réponses.
problem-answered = Il n’y a plus rien à faire : cette question a déjà reçu une réponse.
problem-backup-damaged = Prenez une autre copie : celle-ci est illisible ({ $why }).
problem-backup-newer = Utilisez la version { $version } du programme ou une version plus récente : c’est elle qui a produit cette copie.
problem-bounce-why = Écrivez en quelques mots ce que le serveur a répondu.
problem-changed-meanwhile = Relisez la fiche : quelqu’un l’a modifiée entre-temps.
problem-date = Écrivez la date sous la forme 2016-11-04, 2016-11 ou 2016. « { $text } » n’a aucune de ces formes.
problem-email = Saisissez une adresse électronique telle que nom@example.org.
problem-file-too-large = Choisissez un fichier de { $megabytes } Mo au plus.
problem-formula = Remplacez la formule par sa valeur : le fichier n’en contient pas le résultat.
problem-identifier = Écrivez l’identifiant avec le code de la liste et le numéro, par exemple GB-CHC-202918. « { $text } » n’a pas cette forme.
problem-identifier-number = Corrigez le numéro « { $number } » : un identifiant contient des lettres, des chiffres, des points, des barres obliques et des traits d’union.
problem-identifier-scheme = Choisissez l’une des listes d’org-id.guide. « { $scheme } » n’en fait pas partie.
problem-identifier-syntax = Corrigez le numéro « { $number } » : dans la liste { $scheme }, les numéros s’écrivent autrement.
problem-index-in-use = Arrêtez l’autre programme qui utilise ce dossier de données, puis relancez : un seul peut en tenir l’index de recherche.
problem-language = Choisissez une langue par son code, par exemple fr ou pt-BR. « { $text } » n’en est pas un.
problem-link = Demandez un nouveau lien de connexion : celui-ci a déjà servi ou est trop ancien.
problem-malformed = Corrigez cette ligne : { $why }.
problem-mapping-columns = Corrigez la correspondance des colonnes : elle cite des colonnes que le fichier n’a pas ({ $missing }). Le fichier contient : { $present }.
problem-merge-itself = Choisissez deux fiches : une fiche ne peut pas être fusionnée avec elle-même.
problem-merge-undone = Il n’y a plus rien à faire : cette fusion a déjà été annulée.
problem-merged = Utilisez la fiche avec laquelle celle-ci a été fusionnée.
problem-name-missing = Saisissez un nom.
problem-name-no-letters = Saisissez un nom qui contient des lettres. « { $text } » n’en contient pas.
problem-name-too-long = Raccourcissez le nom à { $most } caractères ; il en a { $letters }.
problem-no-account = Saisissez l’adresse d’un compte actif. « { $email } » n’est celle d’aucun compte actif.
problem-no-country = Indiquez le pays : la ligne n’en cite aucun, et rien d’autre ne l’indique.
problem-no-mapping = Indiquez le contenu des colonnes : rien n’a été reconnu parmi les en-têtes ({ $headers }).
problem-no-organization = Nommez l’organisation : la ligne n’en cite aucune.
problem-not-a-network = Choisissez un réseau : « { $name } » n’en est pas un.
problem-picture-damaged = Ouvrez cette image, enregistrez-la de nouveau et choisissez-la encore une fois : elle est illisible ou incomplète.
problem-picture-kind = Enregistrez le logo en PNG, JPEG, WebP ou GIF et choisissez ce fichier : celui-ci n’est rien de tel, quel que soit son nom.
problem-picture-missing = Choisissez une image.
problem-picture-too-large = Réduisez l’image à { $pixels } pixels de côté au plus, puis choisissez-la de nouveau.
problem-rename-before = Saisissez une date postérieure au début du nom précédent ({ $since }). La date saisie ({ $date }) ne convient pas.
problem-rename-same = Saisissez un autre nom : l’organisation s’appelle déjà « { $name } ».
problem-role = Choisissez un rôle qui existe. « { $role } » n’en est pas un.
problem-settings = Corrigez les paramètres dans { $file } : { $why }
problem-term-answer = Choisissez un terme de la liste. « { $code } » n’en est pas un.
problem-too-long = Raccourcissez ce texte à { $most } caractères ; il en a { $letters }.
problem-too-many-parts = Divisez la cellule : elle contient { $parts } éléments, alors que { $most } au plus sont admis.
problem-unknown-status = Indiquez ce que signifie le statut « { $text } », ou utilisez un statut connu.
problem-unknown-word = Indiquez ce que signifie « { $text } », ou utilisez un mot connu.
problem-website = Saisissez une adresse web telle que https://example.org. « { $text } » n’en est pas une.
problem-year = Saisissez une année, { $now } au plus tard. « { $text } » ne convient pas.

## What is not possible now

conflict-account-closed = Le compte est désactivé. Pour le rouvrir, ajoutez-le de nouveau.
conflict-mail-not-sent = Seul un courriel envoyé peut revenir. Ouvrez-le de nouveau : celui-ci n’a pas été envoyé, ou il est déjà revenu.
conflict-register-not-empty = Le registre n’est pas vide : { $table } contient des données. Restaurez la copie dans un registre vide.
conflict-tables-newer = Le registre a été créé par une version plus récente du programme. Utilisez cette version, ou une version ultérieure.

## The command line

problem-demo-loopback = Donnez une adresse de cette machine même, par exemple 127.0.0.1:8080. La démonstration n’est pas proposée sur { $address }.
problem-listen = Choisissez une autre adresse : l’écoute sur { $address } est impossible ({ $why }).
problem-mapping-file = Corrigez la correspondance des colonnes dans { $file } : { $why }
problem-pairs-columns = Nommez les colonnes name1 et name2. Le fichier contient : { $present }.

## Importing

problem-file-missing = Choisissez un fichier de tableur.
problem-source-missing = Indiquez qui a établi le fichier, par exemple « OCHA Mali ».
problem-field-twice = Choisissez « { $field } » pour une seule colonne.
problem-field-missing = Indiquez quelle colonne contient l’un de ces éléments : { $fields }.

file-not-found = Choisissez un autre fichier : celui-ci n’existe pas.
file-is-folder = Choisissez un seul fichier : ceci est un dossier.
file-not-allowed = Modifiez les droits d’accès de ce fichier, ou copiez-le ailleurs : sa lecture n’est pas autorisée.
file-empty = Choisissez un autre fichier : celui-ci est vide. Vérifiez que vous avez enregistré le bon.
file-only-header = Ajoutez des lignes et réessayez : il y a des en-têtes, mais aucune ligne au-dessous.
file-encrypted = Enregistrez le fichier sans mot de passe et réessayez : il est protégé.
file-old-workbook = Ouvrez ce classeur et enregistrez-le en .xlsx : son format est ancien ou binaire.
file-damaged = Ouvrez ce fichier et enregistrez-le de nouveau, ou demandez une nouvelle copie : il est endommagé ({ $how }).
file-too-big = Divisez le fichier, ou enregistrez-le en .csv : décompressé, il dépasse les { $megabytes } Mo admis.
file-too-many-rows = Divisez le fichier : il a plus de { $limit } lignes.
file-too-many-columns = Supprimez les colonnes inutiles : la ligne { $row } en a plus de { $limit }.
file-unknown-encoding = Enregistrez le fichier en « CSV UTF-8 » ou en .xlsx : ses caractères sont illisibles.
file-not-a-table = Enregistrez le tableau en .xlsx, .ods ou .csv et envoyez-le : ce fichier n’est pas un tableau ({ $what }).
file-sheet-not-found = Choisissez l’une de ces feuilles : { $present }. Aucune ne s’appelle « { $asked } ».
file-unreadable = Réessayez, ou demandez une nouvelle copie : ce fichier n’a pas pu être lu ({ $why }).

## What a check of the register finds

finding-database = La base de données est endommagée : { $record }. Arrêtez le programme et restaurez la dernière sauvegarde.
finding-history-gap = Il manque l’entrée { $record } dans l’historique.
finding-reference = { $column } ({ $record }) renvoie à une donnée qui n’existe pas.
finding-official-name = L’organisation { $record } n’a pas de nom officiel.
finding-name-key = { $column } ({ $record }) n’est pas la clé du nom : la recherche par ce nom échouera.
finding-merge-cycle = L’organisation { $record } a été fusionnée avec d’autres en boucle.
finding-activity-count = Le nombre d’activités de l’organisation { $record } est inexact.
finding-untold = L’historique ne contient rien sur l’organisation { $record }.
finding-file = Le fichier { $record } manque ou n’est pas celui qui a été enregistré.
problem-none-chosen = Choisissez au moins une organisation.

## Partnerships

problem-amount = Écrivez le montant en chiffres, par exemple 1459753,72 : « { $text } » n’en est pas un.
problem-currency-missing = Choisissez la monnaie du montant.
problem-step-reason = Dites pourquoi. Les deux parties le lisent.
problem-step-future = Choisissez un jour déjà venu : le { $date } ne l’est pas.
problem-step-before = Choisissez un jour à partir du { $since } : le { $date } est antérieur.
conflict-partnership-step = Cette étape ne peut pas suivre l’état actuel du partenariat. Vérifiez cet état et choisissez de nouveau.
conflict-partnership-first-step = La première étape ne peut pas être annulée. Modifiez plutôt la fiche.
conflict-partnership-offered = Le bureau n’a pas encore répondu à la proposition. Attendez qu’il retienne le partenariat.
conflict-partnership-not-offered = Cette proposition a déjà reçu une réponse.
conflict-partnership-over = Le partenariat est terminé. S’il continue, annulez d’abord sa dernière étape.
problem-agreement-amendment = Ajoutez un avenant auprès de l’accord qu’il modifie.
problem-agreement-kind-missing = Choisissez ce qui a été signé.
problem-end-before = Choisissez une fin qui ne précède pas le début : { $date } précède { $since }.
problem-amendment-changes = Dites ce que l’avenant modifie.
problem-amendment-before = Choisissez un jour à partir du { $since }, signature de ce qui est modifié : le { $date } est antérieur.
problem-amendment-extends = Choisissez une fin après le { $ends } : un avenant prolonge. Pour finir plus tôt, résiliez le partenariat.
problem-review-moment = Dites si l’évaluation est à mi-parcours ou finale.
problem-review-rating = Choisissez de 1 à 5.
problem-review-words = Dites pourquoi en une phrase.
problem-review-over = Le partenariat est terminé : choisissez l’évaluation finale.
problem-review-not-over = Le partenariat se poursuit : choisissez l’évaluation à mi-parcours.
conflict-review-read = L’autre partie a lu cette évaluation : elle reste telle quelle. Dites ce qui est nouveau dans un commentaire.
problem-organization-unknown = Écrivez le nom tel qu’il figure dans l’annuaire, ou ajoutez d’abord l’organisation : aucune ne s’appelle « { $text } ».
problem-organization-ambiguous = Écrivez le nom complet : { $count } organisations s’appellent « { $text } ».
problem-party-twice = Nommez chaque organisation une fois : celle-ci figure déjà plus haut.
problem-party-missing = Nommez au moins une organisation.
problem-party-leads = Choisissez une seule organisation chef de file.
problem-partnership-office = Choisissez le bureau responsable.
problem-party-own-member = Un réseau n’est pas membre de lui-même : nommez ses membres.
problem-party-own = Nommez votre propre organisation parmi les participantes.
problem-in-kind-what = Dites ce qui est apporté.
problem-in-kind-giver = Nommez une des organisations de ce partenariat.
problem-place-country = Commencez chaque lieu par son pays : ce n’est pas le cas de « { $text } ».
problem-place-deep = Nommez au plus deux niveaux sous le pays : « { $text } » en a davantage.
problem-project-code = Écrivez le code du projet sous la forme { $masks } (9 un chiffre, A une lettre) : « { $text } » n’en est pas un.
problem-crisis-code = Écrivez un numéro GLIDE ou le code d’un appel : « { $text } » n’est ni l’un ni l’autre.
problem-follows = Donnez l’adresse du partenariat précédent : il n’y en a pas à « { $text } ».
problem-follows-itself = Choisissez-en un autre : un partenariat ne se suit pas lui-même.
problem-dispute-words = Dites ce qui est inexact, afin que le bureau puisse le corriger.
problem-words-missing = Écrivez quelques mots.
problem-need-empty = Dites pour quel domaine, groupe sectoriel ou pays il faut un partenaire.
problem-need-place = Corrigez « { $text } » : aucun lieu du premier niveau de ces pays ne porte ce nom au registre.
