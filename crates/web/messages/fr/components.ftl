## Forms

form-problems = { $count ->
    [one] Il y a un problème
   *[other] Il y a { $count } problèmes
}
form-optional = (facultatif)

## Lists

list-chosen = Filtres choisis
list-remove = Retirer :
list-remove-all = Tout retirer
list-count-chosen = dans la sélection
list-pages = Pages
list-page = Page
list-download = { $count ->
    [one] Télécharger :
   *[other] Tout télécharger ({ $count }) :
}
list-show-all = Tout afficher

## Records

record-kept-by = fiche tenue par <b>{ $who }</b>
record-source = Source
record-tabs = Cette fiche

## The map

map-shades = Teintes
map-none = aucune au registre
map-exactly = { $number }
map-from-to = { $from } à { $to }
map-or-more = { $from } ou plus
map-disclaimer = Les frontières et les noms indiqués ainsi que les appellations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielles de la part de l’institution. Toute mention du Kosovo s’entend dans le contexte de la résolution 1244 (1999) du Conseil de sécurité de l’Organisation des Nations Unies. Les traits discontinus représentent des frontières qui ne sont pas fixées.
list-all-values = Tout afficher ({ $count })
