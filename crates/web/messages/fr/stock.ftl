## Taking stock in pictures

stock-tabs = Faire le point sur ces partenariats
stock-tab-areas = Domaines et régions
stock-tab-years = Domaines par année
stock-tab-groups = Qui, par année
stock-tab-roles = Rôles
stock-tab-money = Fonds
stock-areas = Partenariats par domaine et région
stock-years = Partenariats par domaine et année
stock-groups = Qui travaille avec nous, par année
stock-roles = Rôles par type d’organisation
stock-money = Fonds par donateur et domaine
stock-described = Les mêmes chiffres figurent dans le tableau ci-dessous.
stock-source = { $who }, { $date }
stock-measure = Compter
stock-currency = Monnaie
stock-apply = Afficher
stock-narrow = Choisir les partenariats
stock-measure-partnerships = Partenariats
stock-measure-organizations = Organisations
stock-measure-planned = Fonds prévus
stock-measure-committed = Fonds engagés
stock-measure-paid = Fonds versés
stock-rule-partnerships = Sont comptés les partenariats, chacun une fois par case, ligne, colonne et au total ; un partenariat dans deux domaines ou régions compte dans les deux.
stock-rule-organizations = Sont comptées les organisations, chacune une fois par case, ligne, colonne et au total.
stock-rule-money = En { $currency }, en unités entières. Les fonds d’un partenariat dans deux domaines ou régions figurent dans les deux, et une fois au total.
stock-not-stated = Non précisé
stock-missing = Aucun connu
stock-other = Autres
stock-total = Total
stock-table = { $title } : le tableau
stock-download = Télécharger
stock-empty = Il n’y a rien à montrer : aucun partenariat visible pour vous ne correspond.
stock-file-row-code = Code de la ligne
stock-file-row = Ligne
stock-file-column-code = Code de la colonne
stock-file-column = Colonne
stock-file-value = Valeur
stock-rule-undated = { $count ->
    [one] { $count } partenariat n’y figure pas : aucun jour de début n’est connu.
   *[other] { $count } partenariats n’y figurent pas : aucun jour de début n’est connu.
}

## The map

stock-map-tab = Carte
stock-map-title = Partenariats par pays
stock-map-title-organizations = Organisations partenaires par pays
stock-map-country = Pays
stock-map-partnerships = { $country } : { $count ->
    [one] { $count } partenariat
   *[other] { $count } partenariats
}
stock-map-organizations = { $country } : { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
stock-map-rule = Sont comptés les partenariats, chacun dans chaque pays où il se déroule.
stock-map-rule-organizations = Sont comptées les organisations, chacune une fois dans chaque pays où l’un de ses partenariats se déroule.
stock-map-elsewhere = { $count ->
    [one] { $count } autre partenariat n’indique aucun pays.
   *[other] { $count } autres partenariats n’indiquent aucun pays.
}
stock-map-elsewhere-organizations = { $count ->
    [one] { $count } organisation est partie à un partenariat qui n’indique aucun pays.
   *[other] { $count } organisations sont parties à des partenariats qui n’indiquent aucun pays.
}
stock-map-file-code = Code du pays
stock-map-file-number = Nombre
