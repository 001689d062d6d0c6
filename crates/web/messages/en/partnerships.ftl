## Partnerships: the list

partnerships-title = Partnerships
partnerships-title-for = Partnerships: { $q }
partnerships-search = Search partnerships
partnerships-search-hint = Title, organization or code
partnerships-as-of = As of
partnerships-as-of-hint = A year, a month or a day, such as 2016 or 2016-06-30: what went on then.
partnerships-group = Organizations
partnerships-role = Role
partnerships-area = Area of cooperation
partnerships-region = Region
partnerships-country = Country
partnerships-office = Office
partnerships-status = Status
partnerships-agreement = Agreement
partnerships-setting = Setting
partnerships-level = Level
partnerships-scope = Scope of the organization
partnerships-donor = Donor
partnerships-one-organization = One organization
partnerships-chip-donor = Funded by { $donor }
partnerships-chip-as-of = As of { $date }
partnerships-sort-title = Title
partnerships-sort-newest = Newest first
partnerships-sort-ending = Ending first
partnerships-found-none = No partnership found
partnerships-view-list = Partnerships
partnerships-view-organizations = Organizations in them
partnerships-record = Record a partnership
partnerships-propose = Propose a partnership
partnerships-empty = No partnership that you may see fits.
partnerships-empty-without = Remove all filters
partnerships-empty-others = Look among other actors too, such as governments
partnerships-by-role = By role
partnerships-organizations-caption = Organizations in these partnerships, by name
partnerships-organizations-rule = An organization counts once in all, and once in each of its roles. Since: the first day on record of any of these partnerships.
partnerships-organization = Organization
partnerships-since = Since
partnerships-not-on-record = Not on record
partnerships-file = partnerships
partnerships-file-id = Id
partnerships-file-title = Title
partnerships-file-organizations = Organizations
partnerships-file-organization-ids = Ids of organizations
partnerships-file-roles = Roles
partnerships-file-offices = Offices
partnerships-file-from = From
partnerships-file-to = To
partnerships-file-areas = Areas of cooperation
partnerships-file-area-codes = Codes of areas
partnerships-file-countries = Countries
partnerships-file-country-codes = Codes of countries
partnerships-file-settings = Settings
partnerships-file-donors = Donors
partnerships-file-planned = Planned
partnerships-file-committed = Committed
partnerships-file-paid = Paid
partnerships-file-codes = Project and crisis codes
partnerships-file-description = Description
partnerships-file-confidentiality = Confidentiality
partnerships-file-changed = Last changed
partnerships-found = { $count ->
    [one] 1 partnership
   *[other] { $count } partnerships
} with { $organizations ->
    [one] 1 organization
   *[other] { $organizations } organizations
}
partnerships-found-organizations = { $count ->
    [one] 1 organization
   *[other] { $count } organizations
}
partnerships-count = { $count ->
    [one] 1 partnership
   *[other] { $count } partnerships
}
partnerships-parties = { $count ->
    [one] 1 party
   *[other] { $count } parties
}
partnerships-parties-and = { $names } and { $count } more
