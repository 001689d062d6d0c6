## The list of offices

nav-offices = Bureaux
offices-title = Bureaux
offices-lead = { $count ->
    [one] { $count } bureau en activité à cette date : { $date }
   *[other] { $count } bureaux en activité à cette date : { $date }
}
offices-on = Bureaux à une date donnée (jour, mois ou année)
offices-show = Afficher
offices-empty = Aucun bureau n’est enregistré.
offices-past = { $count ->
    [one] { $count } bureau fermé
   *[other] { $count } bureaux fermés
}
offices-add = Ajouter un bureau
offices-file = bureaux
offices-countries-count = { $count ->
    [one] { $count } pays
   *[other] { $count } pays
}
offices-went-to = désormais : { $name }

## What is on record of an office

offices-code = Code
offices-name = Nom
offices-kind = Type
offices-parent = Bureau de rattachement
offices-parent-code = Code du bureau de rattachement
offices-countries = Pays couverts
offices-country-codes = Codes des pays
offices-city = Ville
offices-from = Date d’ouverture
offices-to = Date de fermeture
offices-successor = Bureau qui lui succède
offices-successor-code = Code du bureau qui lui succède
offices-id = Id

## The record

offices-of = bureau de l’institution : <b>{ $institution }</b>
offices-about = Présentation
offices-history = Historique
offices-facts = Informations
offices-dates = Dates
offices-not-on-record = non renseigné
offices-under = Bureaux rattachés
offices-under-none = Aucun bureau n’est rattaché à celui-ci.
offices-before = Bureaux auxquels celui-ci succède
offices-names = Noms au fil du temps
offices-name-now = nom actuel
offices-name-former = ancien nom
offices-closed-title = Ce bureau est fermé
offices-closed = Date de fermeture : { $date }. Ce qui s’est passé sous sa responsabilité reste ici.
offices-closed-into = Date de fermeture : { $date }. Ce qui s’est passé sous sa responsabilité reste ici et figure aussi sous <a href="{ $here }">{ $name }</a>.
offices-edit = Modifier la fiche
offices-rename = Renommer
offices-close = Fermer ou fusionner

## The history of an office

offices-past-title = Ce qui a changé, du plus récent au plus ancien
offices-past-add = Fiche créée
offices-past-revise = Informations modifiées
offices-past-rename = Nom changé
offices-past-close = Bureau fermé
offices-past-merge = Bureau fusionné avec un autre
offices-past-move = Rattaché à un autre bureau
offices-past-names = Noms
offices-past-other = Modification

## Adding, changing, renaming, closing

offices-save = Enregistrer
offices-cancel = Annuler
offices-name-language = Langue du nom
offices-names-other = Nom dans d’autres langues
offices-names-other-hint = Un par ligne, précédé du code de la langue, par exemple fr: Bureau régional.
offices-parent-hint = Le Siège si rien n’est choisi.
offices-parent-none = Aucun
offices-countries-hint = Un par ligne, dans l’une des langues officielles de l’ONU.
offices-date-hint = Sous la forme 2016-11-04, 2016-11 ou 2016. Ne saisissez rien si la date n’est pas connue.
offices-to-hint = À partir de ce jour, le bureau n’existe plus. Sans date, il est ouvert.
offices-code-hint = Lettres minuscules sans accent, chiffres et traits d’union, par exemple buenos-aires. Le code figure dans l’adresse et ne change plus. Sans code saisi, il est formé à partir de la ville ou du nom.
offices-changed-title = Quelqu’un a modifié cette fiche pendant votre saisie
offices-changed = Votre saisie est toujours là et n’est pas encore enregistrée. <a href="{ $here }" target="_blank" rel="noopener">Voyez la fiche telle qu’elle est maintenant</a>, corrigez ce que vous voulez garder et enregistrez de nouveau.
offices-rename-lead = « { $name } » restera dans la fiche comme ancien nom. Pour corriger une faute dans le nom, modifiez la fiche.
offices-rename-to = Nouveau nom
offices-rename-date = Porte ce nom depuis
offices-close-lead = « { $name } » restera dans le registre avec tout ce qui s’est passé sous sa responsabilité. Si un bureau lui succède, les deux sont fusionnés : les bureaux rattachés passent au second, et ce qui s’est passé sous la responsabilité du premier y figure.
offices-close-date = Date de fermeture
offices-close-date-hint = Sous la forme 2016-11-04, 2016-11 ou 2016. À partir de ce jour, le bureau n’existe plus.
offices-close-successor = Bureau qui lui succède
offices-close-no-successor = Aucun bureau ne lui succède
offices-close-do = Fermer ce bureau

## What is wrong with what was given

problem-office-children = Fermez ou déplacez d’abord les bureaux rattachés à celui-ci, ou indiquez le bureau qui lui succède : { $count ->
    [one] { $count } d’entre eux est encore en activité
   *[other] { $count } d’entre eux sont encore en activité
} après cette date.
problem-office-child = Choisissez le bureau qui succède à celui-ci : « { $name } » lui est rattaché et reste en activité après cette date.
problem-office-circle = Choisissez un autre bureau de rattachement : « { $name } » est rattaché à celui-ci.
problem-office-closed = Il n’y a plus rien à faire : le bureau « { $name } » est déjà fermé.
problem-office-dates = Corrigez les dates : la fermeture ({ $to }) ne peut pas précéder l’ouverture ({ $from }).
problem-office-headquarters-first = Ajoutez d’abord le Siège.
problem-office-kind-missing = Choisissez le type : Siège, bureau régional, bureau de pays ou bureau local.
problem-office-merge-one = Choisissez au moins deux bureaux à fusionner.
problem-office-name-twice = Donnez un seul nom par langue : il y en a deux pour la même ({ $language }).
problem-office-only-headquarters = Ne fermez pas le Siège : il y en a toujours un. S’il déménage, modifiez sa ville.
problem-office-parent-closed = Choisissez un autre bureau de rattachement : « { $name } » est fermé (date de fermeture : { $date }).
problem-office-parent-kind = Choisissez un autre bureau de rattachement : { $kind ->
    [headquarters] le Siège n’est rattaché à aucun bureau.
    [regional] un bureau régional est rattaché au Siège.
    [country] un bureau de pays est rattaché à un bureau régional ou au Siège.
   *[field] un bureau local est rattaché à un bureau de pays ou à un bureau régional.
}
problem-office-parent-missing = Choisissez le bureau de rattachement : { $kind ->
    [regional] un bureau régional est rattaché au Siège.
    [country] un bureau de pays est rattaché à un bureau régional ou au Siège.
   *[other] un bureau local est rattaché à un bureau de pays ou à un bureau régional.
}
problem-office-second-headquarters = Choisissez un autre type : « { $name } » est le Siège, et il n’y en a qu’un.
problem-office-slug = Écrivez le code en lettres minuscules sans accent, chiffres et traits d’union, par exemple buenos-aires. « { $text } » n’a pas cette forme.
problem-office-slug-taken = Choisissez un autre code : un bureau a déjà le code « { $text } ».
problem-office-successor-closed = Choisissez un autre bureau pour lui succéder : « { $name } » n’est pas en activité à cette date.
problem-office-successor-kind = Choisissez un autre bureau pour lui succéder, ou déplacez d’abord « { $name } » : rattaché à ce bureau, il ne peut pas l’être à celui que vous avez choisi.
problem-office-successor-within = Choisissez, pour lui succéder, un bureau qui n’est ni ce bureau ni l’un de ceux qui lui sont rattachés. « { $name } » ne convient pas.
problem-office-translation = Écrivez chaque nom précédé du code de sa langue, par exemple fr: Bureau régional. « { $text } » n’a pas cette forme.
problem-office-unfit = Choisissez un autre type, ou déplacez d’abord « { $name } » : rattaché à ce bureau, il ne peut pas l’être à un bureau du type choisi.
problem-office-unknown = Choisissez un bureau qui existe. « { $text } » n’en désigne aucun, ou peut en désigner plusieurs.
