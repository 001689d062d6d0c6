## Taking stock in pictures

stock-tabs = Balance de estas alianzas
stock-tab-areas = Ámbitos y regiones
stock-tab-years = Ámbitos por año
stock-tab-groups = Quién, por año
stock-tab-roles = Papeles
stock-tab-money = Fondos
stock-areas = Alianzas por ámbito y región
stock-years = Alianzas por ámbito y año
stock-groups = Quién trabaja con nosotros, por año
stock-roles = Papeles por tipo de organización
stock-money = Fondos por donante y ámbito
stock-described = Las mismas cifras figuran en la tabla siguiente.
stock-source = { $who }, { $date }
stock-measure = Contar
stock-currency = Moneda
stock-apply = Mostrar
stock-narrow = Elegir las alianzas
stock-measure-partnerships = Alianzas
stock-measure-organizations = Organizaciones
stock-measure-planned = Fondos previstos
stock-measure-committed = Fondos comprometidos
stock-measure-paid = Fondos pagados
stock-rule-partnerships = Se cuentan las alianzas, cada una una vez por celda, fila, columna y en total; una alianza en dos ámbitos o regiones cuenta en ambos.
stock-rule-organizations = Se cuentan las organizaciones, cada una una vez por celda, fila, columna y en total.
stock-rule-money = En { $currency }, en unidades enteras. Los fondos de una alianza en dos ámbitos o regiones figuran en ambos, y una vez en el total.
stock-not-stated = Sin especificar
stock-missing = Ninguno registrado
stock-other = Otros
stock-total = Total
stock-table = { $title }: la tabla
stock-download = Descargar
stock-empty = No hay nada que mostrar: ninguna alianza que usted pueda ver coincide.
stock-file-row-code = Código de la fila
stock-file-row = Fila
stock-file-column-code = Código de la columna
stock-file-column = Columna
stock-file-value = Valor
stock-rule-undated = { $count ->
    [one] { $count } alianza no figura: no consta el día en que comenzó.
   *[other] { $count } alianzas no figuran: no consta el día en que comenzaron.
}

## The map

stock-map-tab = Mapa
stock-map-title = Alianzas por país
stock-map-title-organizations = Organizaciones aliadas por país
stock-map-country = País
stock-map-partnerships = { $country }: { $count ->
    [one] { $count } alianza
   *[other] { $count } alianzas
}
stock-map-organizations = { $country }: { $count ->
    [one] { $count } organización
   *[other] { $count } organizaciones
}
stock-map-rule = Se cuentan las alianzas, cada una en cada país en el que tiene lugar.
stock-map-rule-organizations = Se cuentan las organizaciones, cada una una vez en cada país en el que tiene lugar una alianza suya.
stock-map-elsewhere = { $count ->
    [one] { $count } alianza más no indica ningún país.
   *[other] { $count } alianzas más no indican ningún país.
}
stock-map-elsewhere-organizations = { $count ->
    [one] { $count } organización participa en una alianza que no indica ningún país.
   *[other] { $count } organizaciones participan en alianzas que no indican ningún país.
}
stock-map-file-code = Código del país
stock-map-file-number = Número
