## The frame of every page

institution-built-in = Organisation internationale pour les migrations
base-skip = Aller au contenu
base-doors = Navigation principale
base-search = Rechercher une organisation
base-search-button = Rechercher
base-language = Langue :
base-crumbs = Vous êtes ici
base-about = À propos
base-privacy = Vie privée
base-open-data = Données ouvertes
base-api = API

nav-take-stock = Faire le point
nav-organizations = Organisations
nav-partnerships = Partenariats
nav-stock = Images et chiffres
nav-matrix = Qui fait quoi où
nav-activities = Activités
nav-import = Importer
nav-questions = Questions en attente

## Dates: $month is a number from 1 to 12, $year comes as it is written

date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
date-moment = { $date } à { $time }

## Amounts: $amount comes written as the language does

money = { $amount } { $currency }
