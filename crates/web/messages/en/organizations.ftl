## The directory

organizations-title = Organizations
organizations-title-for = { $q }, in organizations
organizations-file = organizations
organizations-search = Name, acronym or former name of an organization
organizations-search-hint = Name, acronym or former name
organizations-filters = Filters
organizations-close = Close
organizations-apply = Show these organizations
organizations-who-else = Who else
organizations-others = Other actors too
organizations-others-hint = United Nations, governments, companies: named in files, not of civil society.
organizations-keeper = Kept by
organizations-keeps-itself = The organization itself
organizations-kept-by-institution = The institution
organizations-checked = Verification
organizations-verified = Verified by the institution
organizations-confirmation = Confirmed
organizations-confirmed-in-year = In the last 12 months
organizations-sort = Sort by
organizations-sort-name = Name
organizations-sort-relevance = Best match
organizations-sort-changed = Last changed
organizations-sort-activities = Most activities
organizations-view-list = List
organizations-view-map = Map
organizations-add = Add an organization
organizations-found = { $count ->
    [one] 1 organization
   *[other] { $count } organizations
}
organizations-found-in = { $count ->
    [one] 1 organization in { $country }
   *[other] { $count } organizations in { $country }
}
organizations-found-near = { $count ->
    [one] 1 organization comes close
   *[other] { $count } organizations come close
}
organizations-found-world = { $count ->
    [one] 1 organization
   *[other] { $count } organizations
} in { $countries ->
    [one] 1 country
   *[other] { $countries } countries
}
organizations-found-none = No organization matches
organizations-loosened-title = Nothing holds all words of “{ $q }”
organizations-loosened = These hold some of them, or words that are close to them.
organizations-empty = Nothing in the register fits all of this together.
organizations-empty-without = { $count ->
    [0] Remove all filters
    [one] Remove all filters: 1 organization
   *[other] Remove all filters: { $count } organizations
}
organizations-empty-others = Look among other actors too: United Nations, governments, companies
organizations-empty-words = Former names and names in other languages are searched too. Try fewer words.
organizations-chip-in = In { $place }
organizations-chip-network = Member of { $network }
organizations-chip-source = Named by { $source }
organizations-not-on-record = not on record
organizations-kept-by = kept by { $who }
organizations-itself = itself
organizations-another = another organization
organizations-headquarters = Headquarters
organizations-an-office = an office
organizations-a-network = network
organizations-a-country = Country
organizations-countries = { $count ->
    [one] 1 country
   *[other] { $count } countries
}
organizations-clusters = { $count ->
    [one] 1 cluster
   *[other] { $count } clusters
}
organizations-also = Also known as { $names }
organizations-formerly = Formerly { $names }
organizations-map-title = Where organizations are and work
organizations-map-country = { $count ->
    [one] { $country }: 1 organization
   *[other] { $country }: { $count } organizations
}
organizations-by-country = Organizations by country, of seat or of work

## What is on record of an organization

organizations-official-name = Official name
organizations-name-language = Language of the name
organizations-acronym = Acronym
organizations-other-names = Other names
organizations-kind = Kind
organizations-country = Country
organizations-cluster = Cluster
organizations-scope = Scope
organizations-area = Area of cooperation
organizations-region = Region
organizations-network = Network
organizations-source = Source
organizations-seat = Seat
organizations-countries-of-work = Countries of work
organizations-languages = Working languages
organizations-founded = Founded
organizations-website = Website
organizations-email = E-mail
organizations-identifiers = Identifiers
organizations-statuses = Status elsewhere
organizations-confidentiality = Who may see it
organizations-file-id = Id
organizations-file-kind-codes = Codes of kinds
organizations-file-seat-code = Code of the seat
organizations-file-country-codes = Codes of countries
organizations-file-area-codes = Codes of areas
organizations-file-cluster-codes = Codes of clusters
organizations-file-changed = Changed

## The record

organizations-about = About
organizations-work = What and where
organizations-together = Together
organizations-history = History
organizations-edit = Change this record
organizations-rename = Rename
organizations-logo = Logo
organizations-merge = Merge with another
organizations-seat-in = seat in <b>{ $country }</b>
organizations-works-in = works in <b>{ $countries }</b>
organizations-closed = seen by: <b>{ $level }</b>
organizations-facts = Facts
organizations-glance = At a glance
organizations-names = Names through time
organizations-sources = Where this comes from
organizations-told-by = { $source }, row { $row }. Read on { $date }.
organizations-told = { $count ->
    [one] 1 fact, last read on { $date }
   *[other] { $count } facts, last read on { $date }
}
organizations-in-force = in force
organizations-ended = ended
organizations-since = since { $from }
organizations-until = until { $to }
organizations-from-until = from { $from } until { $to }
organizations-map-where = Countries where { $name } works
organizations-map-work = { $count ->
    [one] { $country }: 1 activity
   *[other] { $country }: { $count } activities
}
organizations-work-count = { $count ->
    [one] 1 activity
   *[other] { $count } activities
} in { $countries ->
    [one] 1 country
   *[other] { $countries } countries
}
organizations-work-none = No activity is on record. Files of who does what where bring them in.
organizations-work-all = Filter and download these activities
organizations-does-what = Does what
organizations-where = Where
organizations-when = When
organizations-not-stated = not stated

## The history of a record

organizations-past-title = What changed, latest first
organizations-past-add = Record made
organizations-past-revise = Facts changed
organizations-past-rename = Renamed
organizations-past-enrich = Facts added by a file
organizations-past-logo = Logo added
organizations-past-logo-other = Logo replaced
organizations-past-logo-removed = Logo removed
organizations-past-part = A merge was undone
organizations-past-join = Joined { $network }
organizations-past-leave = Left { $network }
organizations-past-merge = Merged with “{ $name }”
organizations-past-merged-into = Merged into “{ $name }”
organizations-past-other = Changed
organizations-past-staff = staff of the institution
organizations-past-former = former staff of the institution
organizations-past-operator = whoever runs this register
organizations-past-program = the program itself
organizations-past-import = the import
organizations-past-before = before:
organizations-past-after = after:
organizations-past-nothing = nothing
organizations-past-yes = yes
organizations-past-no = no
organizations-past-more = These are the latest { $count } changes.
organizations-description = Description
organizations-description-language = Language of the description
organizations-activities = Activities

## Networks and members

organizations-networks = Networks it belongs to
organizations-networks-none = No network is on record.
organizations-members = Members
organizations-members-none = No member is on record.
organizations-members-no-network = It is not a network: no organization is on record as its member.
organizations-members-all = Search and download the members
organizations-since-unknown = since a date not on record
organizations-join = Add to a network
organizations-join-title = Add to a network
organizations-join-none = No network of that name. An organization is one when its record says so.
organizations-join-which = Which network?
organizations-join-from = Member since
organizations-leave = It has left
organizations-leave-title = Leave a network
organizations-leave-which = The membership in { $network } stays on record until the day that you enter.
organizations-leave-on = Left on

## Adding, changing, renaming

organizations-save = Save
organizations-cancel = Cancel
organizations-name-or-rename = Correct a mistake here. If it took a new name on some day, <a href="{ $here }">rename it</a>: the old name stays on record.
organizations-name-hint = As the organization writes it, in full.
organizations-kind-hint = Several are possible.
organizations-network-is = It is a network: its members are organizations
organizations-line-hint = One on each line, in any language of the United Nations.
organizations-founded-hint = The year, such as 1998.
organizations-email-hint = One that the organization has made public.
organizations-identifiers-hint = One on each line: scheme and number, such as GB-CHC-202918.
organizations-date-hint = As 2016-11-04, 2016-11 or 2016.
organizations-changed-title = Someone has changed this record while you were typing
organizations-changed = What you typed is still here and is not saved yet. <a href="{ $here }" target="_blank" rel="noopener">Look at the record as it is now</a>, put right what you want to keep, and save again.
organizations-alike-title = Is it one of these?
organizations-alike = These bear the same name. If it is one of them, change that record.
organizations-alike-sure = None of these: add a new organization
organizations-rename-lead = “{ $name }” stays on record as a former name. To correct a mistake in it, <a href="{ $here }">change the record</a> instead.
organizations-rename-to = New name
organizations-rename-date = Named so since
organizations-logo-lead = It stands beside the name of the organization, for everyone who may see its record.
organizations-logo-now = The logo as it is now
organizations-logo-file = Picture
organizations-logo-hint = PNG, JPEG, WebP or GIF, up to { $megabytes } MB and { $pixels } pixels on each side. It is drawn anew and made smaller; where and when it was taken is not kept. Of a moving picture, the first one is used.
organizations-logo-save = Use this picture
organizations-logo-remove = Remove the logo

## Merging

organizations-merge-title = Merge two records
organizations-merge-lead = One record stays; the other’s address will lead to it. Names, identifiers, activities and networks are kept. You can undo a merge from the history of the record.
organizations-merge-search = Name of the other record
organizations-merge-which = Which one is the same organization?
organizations-merge-preview = What the merged record will hold
organizations-merge-fact = Fact
organizations-merge-first = First
organizations-merge-second = Second
organizations-merge-after = After the merge
organizations-merge-stays = Which record stays?
organizations-merge-do = Merge the records
organizations-merge-look = Show what it gives
organizations-merge-keep = Keep both
organizations-merge-undo = Undo this merge
organizations-view-choose = Choose
organizations-choose-words = What was checked, for the record’s history
organizations-choose-verify = Verify those that are chosen
organizations-choose-look = Look
