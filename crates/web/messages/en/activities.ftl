## The list

activities-title = Activities
activities-search = Name of an organization
activities-search-hint = Organization
activities-filters = Filters
activities-close = Close
activities-apply = Show these activities
activities-all-values = All { $count }
activities-counts = The numbers count organizations.
activities-more-filters = Year and other actors
activities-year = Year
activities-in-year = In { $year }
activities-others = Other actors too: United Nations, governments, companies
activities-country-of-work = Country of work
activities-sort = Sort by
activities-sort-newest = Newest in the register
activities-found = { $count ->
    [one] 1 activity
   *[other] { $count } activities
} of { $organizations ->
    [one] 1 organization
   *[other] { $organizations } organizations
}
activities-found-none = No activity matches
activities-empty = No activity is on record for all of this together.
activities-empty-advice = Remove a filter. Files of who does what where bring activities in.
activities-not-on-record = not on record
activities-not-stated = not stated
activities-from-to = { $from } to { $to }
activities-from = from { $from }
activities-until = until { $to }

## What is on record of an activity

activities-organization = Organization
activities-what = Does what
activities-where = Where
activities-when = When
activities-status = Status
activities-source = Source
activities-cluster = Cluster
activities-area = Area of cooperation
activities-country = Country
activities-admin1 = Admin 1
activities-admin2 = Admin 2
activities-activity-title = Title
activities-id = Id
activities-organization-id = Id of the organization
activities-cluster-code = Code of the cluster
activities-area-code = Code of the area
activities-country-code = Code of the country
activities-admin1-code = Code of admin 1
activities-admin2-code = Code of admin 2
activities-file-from = From
activities-file-to = To
activities-source-row = Row in the source
activities-recorded = On record since

## Who does what where

matrix-title = Who does what where
matrix-rows = Rows
matrix-places = Places
matrix-clusters = Clusters
matrix-areas = Areas of cooperation
matrix-countries = Countries
matrix-within = Within { $place }
matrix-within-place = Within { $place }, { $country }
matrix-show = Show
matrix-all = All
matrix-any = Any of these or none
matrix-place-unknown = Place not stated
matrix-empty = No activity is on record here.
matrix-gaps-clusters = { $gaps } of { $cells } pairs of a cluster and a place have no organization on record.
matrix-gaps-areas = { $gaps } of { $cells } pairs of an area and a place have no organization on record.
matrix-caption-clusters = Organizations at work, by cluster and country
matrix-caption-areas = Organizations at work, by area of cooperation and country
matrix-caption-clusters-in = Organizations at work in { $place }, by cluster and place
matrix-caption-areas-in = Organizations at work in { $place }, by area of cooperation and place
matrix-cell = in { $place }, { $what }
matrix-cell-all = in all places, { $what }
matrix-cell-any = in { $place }, whatever they do
matrix-cell-everything = in all places, whatever they do
matrix-disclaimer = A gap means that no source names an organization there; it does not prove that nobody works there. Each figure counts organizations and opens its list.
matrix-unclassified = { $count ->
    [one] 1 organization has activities that name none of the rows.
   *[other] { $count } organizations have activities that name none of the rows.
}
matrix-download = Download this table:
matrix-what = What
matrix-what-code = Code of what
matrix-place = Place
matrix-place-code = Code of the place
matrix-organizations = Organizations
