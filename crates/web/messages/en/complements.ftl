## Gaps, and who could meet a need

complements-find = Find partners
complements-find-lead = Say what is needed. Organizations that could meet it are put in order, each with its reasons and with what is not known.
complements-need = What is needed
complements-areas = Areas
complements-parts = Parts of areas
complements-clusters = Clusters
complements-countries = Countries
complements-several = Names or codes, with semicolons between them.
complements-region = Region
complements-any-region = Any
complements-places = Where in these countries
complements-places-hint = Names or P-codes of places of the first level, with semicolons between them.
complements-roles = Role
complements-languages = Languages
complements-settings = Setting
complements-weights = How much each thing counts
complements-weights-hint = From 0, which leaves it out, to 10.
complements-first = Who comes first
complements-first-best = Who fits best
complements-first-newcomers = Newcomers: no partnership with us on record
complements-first-local = Local and national organizations
complements-say-need = Say what is needed
complements-found = { $count ->
    [0] Nobody on record comes near
    [one] 1 organization could meet it
   *[other] { $count } organizations could meet it
}
complements-fairness = No partnership with us on record: { $newcomers }. Local or national: { $local }.
complements-nobody = Ask for less: a wider area, the whole country or region, or nothing but the place.
complements-points = { $points } of { $most } points
complements-open = What is not known could add { $points }.
complements-not-known = Not known: { $what }.
complements-newcomer = new to us
complements-local = local or national
complements-rule = What counts is met in full by what goes on, by half by what is over or only comes near (the cluster of an area, the country of a place), by three quarters by an organization’s own word. How far it is met, times how much it counts, are its points. Of equals, whoever could turn out to fit better comes first, then whoever has fewer partnerships with us.
complements-criterion-here = Does this work in this place
complements-criterion-theme = Does this work
complements-criterion-place = Works in this place
complements-criterion-with-us = Has worked with us
complements-criterion-role = Has had this role
complements-criterion-review = How we reviewed partnerships with it
complements-criterion-language = Languages
complements-criterion-setting = Has worked in this setting
complements-criterion-capacity = What it carries now
complements-criterion-network = A network nearby
complements-why-activities = { $count ->
    [one] 1 activity
   *[other] { $count } activities
}
complements-why-partnerships = { $count ->
    [one] 1 partnership with us
   *[other] { $count } partnerships with us
}
complements-why-now = { $what } under way
complements-why-until = { $what }, the last until { $date }
complements-why-near = { $what } (comes near)
complements-why-says = its own record says so
complements-why-rated = { $count ->
    [one] { $rating } of 5 in the one review that you may read
   *[other] { $rating } of 5 in the { $count } reviews that you may read
}
complements-why-network = { $members ->
    [0] { $name } is our partner there
    [one] { $name }: 1 other member is at work there
   *[other] { $name }: { $members } other members are at work there
}
complements-file = find-partners
complements-file-rank = Place
complements-file-organization = Organization
complements-file-organization-id = Id of the organization
complements-file-points = Points
complements-file-open = What is not known could add
complements-file-newcomer = No partnership with us on record
complements-file-local = Local or national
complements-file-reasons = Reasons
complements-file-unknown = Not known
complements-gaps = Gaps and overlaps
complements-gaps-tab = Gaps
complements-gaps-lead = Where others are at work and no partner of ours is, and where many do the same.
complements-gaps-rows = Rows
complements-gaps-as-of = As of
complements-gaps-as-of-hint = A year, a month or a day; today when empty.
complements-gaps-show = Show
complements-gaps-open = { $count ->
    [0] No gap on record
    [one] 1 gap: others are at work, and none with us
   *[other] { $count } gaps: others are at work, and none with us
}
complements-gaps-crowds = { $count ->
    [0] Nowhere do ten or more do the same
    [one] In 1 place ten or more do the same
   *[other] In { $count } places ten or more do the same
}
complements-gaps-one = { $row } in { $column }
complements-gaps-others = { $count ->
    [one] 1 organization
   *[other] { $count } organizations
}
complements-gaps-both = { $partners } with us, { $others } without
complements-gaps-find = Who could do it
complements-gaps-most = Those with the most organizations.
complements-gaps-table = Organizations by kind of work and place
complements-gaps-key = ○ 12: twelve at work, none with us. 3 + 9: three with us, nine others. –: nobody on record.
complements-gaps-rule = With us: organizations in partnerships under way. Others: organizations with activities on record under way, that are no partners there. Each counts once in a cell. What states a cluster alone counts among the others in each area to which it corresponds, and the other way round.
complements-gaps-empty = Nothing is on record there: neither partnerships nor activities.
complements-gaps-file = gaps
complements-gaps-file-row-code = Code of the area or cluster
complements-gaps-file-row = Area or cluster
complements-gaps-file-column-code = Code of the country or region
complements-gaps-file-column = Country or region
complements-gaps-file-partners = Organizations with us
complements-gaps-file-others = Other organizations
