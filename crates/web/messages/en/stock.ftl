## Taking stock in pictures

stock-tabs = Taking stock of these partnerships
stock-tab-areas = Areas and regions
stock-tab-years = Areas by year
stock-tab-groups = Who, by year
stock-tab-roles = Roles
stock-tab-money = Money
stock-areas = Partnerships by area and region
stock-years = Partnerships by area and year
stock-groups = Who works with us, by year
stock-roles = Roles by kind of organization
stock-money = Money by donor and area
stock-described = The same figures stand in the table below.
stock-source = { $who }, { $date }
stock-measure = Count
stock-currency = Currency
stock-apply = Show
stock-narrow = Choose which partnerships
stock-measure-partnerships = Partnerships
stock-measure-organizations = Organizations
stock-measure-planned = Money planned
stock-measure-committed = Money committed
stock-measure-paid = Money paid
stock-rule-partnerships = Counted are partnerships, each once in a cell, a row, a column and in all; one in two areas or regions counts in both.
stock-rule-organizations = Counted are organizations, each once in a cell, a row, a column and in all.
stock-rule-money = In { $currency }, whole units. The money of a partnership in two areas or regions stands in both, and once in all.
stock-not-stated = Not stated
stock-missing = None on record
stock-other = Others
stock-total = All
stock-table = { $title }: the table
stock-download = Download
stock-empty = There is nothing to show: no partnership that you may see fits.
stock-file-row-code = Code of the row
stock-file-row = Row
stock-file-column-code = Code of the column
stock-file-column = Column
stock-file-value = Value
stock-rule-undated = { $count ->
    [one] 1 partnership is left out: no day is on record on which it began.
   *[other] { $count } partnerships are left out: no day is on record on which they began.
}

## The map

stock-map-tab = Map
stock-map-title = Partnerships by country
stock-map-title-organizations = Partner organizations by country
stock-map-country = Country
stock-map-partnerships = { $country }: { $count ->
    [one] 1 partnership
   *[other] { $count } partnerships
}
stock-map-organizations = { $country }: { $count ->
    [one] 1 organization
   *[other] { $count } organizations
}
stock-map-rule = Counted are partnerships, each in every country in which it takes place.
stock-map-rule-organizations = Counted are organizations, each once in every country in which a partnership of its own takes place.
stock-map-elsewhere = { $count ->
    [one] 1 more partnership states no country.
   *[other] { $count } more partnerships state no country.
}
stock-map-elsewhere-organizations = { $count ->
    [one] 1 organization is in a partnership that states no country.
   *[other] { $count } organizations are in partnerships that state no country.
}
stock-map-file-code = Code of the country
stock-map-file-number = Number
