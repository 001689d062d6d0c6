## Figures with their date

figures-tab = Figures
figures-title = Civil society partners: figures for the report to the Human Rights Council
figures-as-of = As of (a year, a month or a day)
figures-from = From the year
figures-to = To the year
figures-file = figures-on-partners
figures-file-code = Code of the figure
figures-file-figure = Figure
figures-file-value-code = Code of the value
figures-file-value = Value
figures-file-date = Date
figures-file-year = Year
figures-file-number = Number
figures-file-rule = How it is counted

figures-organizations = Organizations
figures-organizations-rule = Civil society organizations in a partnership under way on the day, active or suspended; each counts once.
figures-groups = By group
figures-groups-rule = The same organizations; one of several kinds counts in each of its groups.
figures-roles = By role
figures-roles-rule = The same organizations; one counts in each role that it has in a partnership under way.
figures-regions = By region of the work
figures-regions-rule = The same organizations; one counts in each region in which a partnership of its own takes place.
figures-scopes = By how far they reach
figures-scopes-rule = The same organizations, each by its own scope.
figures-local = Local or national
figures-local-rule = Those of the same organizations whose scope is local or national.
figures-networks = Networks and consortia
figures-networks-rule = Those of the same organizations that are networks and take part themselves.
figures-members = Taking part through a network
figures-members-rule = Those of the same organizations that take part as members of a network.
figures-newcomers = New in the year
figures-newcomers-rule = Organizations whose first partnership on record began between 1 January and the day.
figures-partnerships = Partnerships
figures-partnerships-rule = Partnerships with civil society under way on the day, active or suspended; each counts once.
figures-partnerships-and-agreements = Partnerships and agreements
figures-statuses = By status
figures-statuses-rule = The same partnerships, by where they stood on the day.
figures-agreements = By type of agreement
figures-agreements-rule = The same partnerships, by the type of the agreement that was signed last.
figures-areas = By area of cooperation
figures-areas-rule = The same partnerships; one in several areas counts in each.
figures-begun = Begun in the year
figures-begun-rule = Partnerships that began between 1 January and the day.
figures-ended = Ended in the year
figures-ended-rule = Partnerships that were ended, or whose last day passed, between 1 January and the day.
figures-in-force = Agreements in force
figures-in-force-rule = Signed agreements of the same partnerships that were in force on the day; an amendment is no agreement of its own.
figures-covered = Organizations under an agreement
figures-covered-rule = Organizations in a partnership with an agreement in force on the day; each counts once.
figures-days = A year stands for its last day, 31 December. A number leads to the list of what it counts, where a list says it.
figures-undated = { $count ->
    [one] No day is on record on which 1 of these partnerships began; it counts on every day.
   *[other] No day is on record on which { $count } of these partnerships began; they count on every day.
}

## In words

figures-said-organizations = { $count ->
    [one] 1 civil society organization
   *[other] { $count } civil society organizations
}
figures-said-partnerships = { $count ->
    [one] 1 partnership
   *[other] { $count } partnerships
}
figures-said-none = { $institution }: no partnership with civil society that you may see was under way on { $date }.
figures-said-partners = On { $date }, the { $institution } worked with { $organizations } in { $partnerships }.
figures-said-group = { $group } ({ $count })
figures-said-groups = By group, of which one organization may belong to several: { $list }.
figures-said-local = { $count ->
    [one] Of the 1 organization that says how far it reaches, { $local } ({ $percent }%) is local or national.
   *[other] Of the { $count } organizations that say how far they reach, { $local } ({ $percent }%) { $local ->
        [one] is
       *[other] are
    } local or national.
}
figures-said-agreements = { $count ->
    [one] 1 agreement was in force, with { $organizations }.
   *[other] { $count } agreements were in force, with { $organizations }.
}
figures-said-newcomers = { $count ->
    [one] In { $year }, 1 organization became a partner for the first time.
   *[other] In { $year }, { $count } organizations became partners for the first time.
}

## What is wrong with the days

problem-figures-future = { $date } is still to come. Give today or a day before.
problem-figures-year = “{ $text }” is not a year. Write four digits, such as 2016.
problem-figures-later = { $year } comes after the day of the figures. Give { $last } or a year before, or a later day.
problem-figures-order = The first year, { $year }, comes after the last, { $last }. Give an earlier first year.
problem-figures-most = These are too many years. Choose at most { $most }.
