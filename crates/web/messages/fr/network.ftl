## Who works with whom: the network of partnerships

stock-tab-network = Qui avec qui
network-title = Qui travaille avec qui
network-title-around = { $name } et son entourage
network-circle-of = Cercle de { $name }
network-scattered = Petits groupes à part
network-alone = Sans aucun lien
network-organization = Organisation
network-network = Réseau
network-office = Bureau
network-other = Autre acteur
network-organizations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
network-networks = { $count ->
    [one] { $count } réseau
   *[other] { $count } réseaux
}
network-offices = { $count ->
    [one] { $count } bureau
   *[other] { $count } bureaux
}
network-links = { $count ->
    [one] { $count } lien
   *[other] { $count } liens
}
network-one-piece = De chacun, un chemin mène à tous les autres.
network-pieces = Ils forment { $count } ensembles sans lien entre eux ; le plus grand en compte { $largest }.
network-members = { $count } dans ce cercle
network-linked = en lien avec { $count }
network-rule = Une organisation est liée aux bureaux et aux autres organisations d’un partenariat, et un réseau à ses membres. Quand un partenariat compte plus de { $most } organisations ou bureaux, ils sont liés à celui ou celle qui le dirige. Un cercle réunit ceux qui ont plus à faire entre eux qu’avec les autres ; il porte le nom de celui qui a le plus de liens.
network-described = Les listes de la page disent la même chose.
network-drawn = Sont dessinés { $shown } sur { $all }, ceux qui ont le plus de liens dans chaque cercle, et { $strokes } liens sur { $links }. Les listes sont complètes.
network-skip = Passer l’image
network-whole = Tout afficher
network-nobody = Personne de ce nom ne figure dans ces partenariats.
network-nobody-advice = Choisissez d’autres partenariats, ou affichez tout et cherchez dans la liste.
network-download-picture = Image :
network-download-table = Qui y figure :
network-download-links = Liens :
network-through = Qui relie qui
network-through-rule = Parmi les plus courts chemins de l’un à l’autre, voici combien passent par eux.
network-through-none = Personne ne se trouve entre d’autres.
network-share = { $count } sur 100
network-share-less = moins de 1 sur 100
network-without = Ce qui se déferait
network-without-rule = Si l’un d’eux partait, ceux qui sont nommés perdraient tout lien avec le reste.
network-without-none = Rien, quelle que soit l’organisation qui partirait.
network-who = Qui
network-what = Nature
network-ways = Chemins qui y passent
network-linked-with = En lien avec
network-cut-off = Coupés du reste
network-cut-off-who = De qui il s’agit
network-and-more = { $count ->
    [one] { $names } et { $count } de plus
   *[other] { $names } et { $count } de plus
}
network-bridges = Liens dont d’autres dépendent
network-bridge = sans ce lien, { $count } seraient coupés du reste
network-hanging = { $count ->
    [one] Sans ce partenaire, { $count } autre serait coupé du reste : { $names }.
   *[other] Sans ce partenaire, { $count } autres seraient coupés du reste : { $names }.
}
network-hanging-none = Sans ce partenaire, personne ne serait coupé du reste.
network-list = Les { $count }
network-list-around = En lien avec lui : { $count }
network-list-circle = Dans ce cercle : { $count }
network-sort = Par ordre de
network-sort-links = liens
network-sort-partnerships = partenariats
network-sort-name = noms
network-circle = Cercle
network-record = Fiche
network-open = Ouvrir
network-file-id = Identifiant
network-file-name = Nom
network-file-kind = Nature
network-file-partnerships = Partenariats
network-file-links = En lien avec
network-file-circle = Cercle
network-file-share = Part des plus courts chemins qui y passent
network-file-cut-off = Coupés du reste sans lui
network-file-from-id = Identifiant de l’un
network-file-from = L’un
network-file-to-id = Identifiant de l’autre
network-file-to = L’autre
network-file-weight = Partenariats et adhésions
