## The list of offices

nav-offices = Offices
offices-title = Offices
offices-lead = { $count ->
    [one] 1 office in force, as of { $date }
   *[other] { $count } offices in force, as of { $date }
}
offices-on = As they were on a day, in a month or in a year
offices-show = Show
offices-empty = No office is on record.
offices-past = { $count ->
    [one] 1 office that has closed
   *[other] { $count } offices that have closed
}
offices-add = Add an office
offices-file = offices
offices-countries-count = { $count ->
    [one] 1 country
   *[other] { $count } countries
}
offices-went-to = now { $name }

## What is on record of an office

offices-code = Code
offices-name = Name
offices-kind = Kind
offices-parent = Office above
offices-parent-code = Code of the office above
offices-countries = Countries covered
offices-country-codes = Codes of countries
offices-city = City
offices-from = Since
offices-to = Closed on
offices-successor = Successor
offices-successor-code = Code of the successor
offices-id = Id

## The record

offices-of = an office of the <b>{ $institution }</b>
offices-about = About
offices-history = History
offices-facts = Facts
offices-dates = Dates
offices-not-on-record = not on record
offices-under = Offices below
offices-under-none = No office stands below this one.
offices-before = What it stands in the place of
offices-names = What it was called
offices-name-now = name now
offices-name-former = former name
offices-closed-title = This office has closed
offices-closed = It was in force until { $date }. What happened under it stays here.
offices-closed-into = It was in force until { $date }. What happened under it stays here and shows under <a href="{ $here }">{ $name }</a>.
offices-edit = Change this record
offices-rename = Rename
offices-close = Close or merge

## The history of an office

offices-past-title = What changed, latest first
offices-past-add = Record made
offices-past-revise = Facts changed
offices-past-rename = Renamed
offices-past-close = Closed
offices-past-merge = Merged into another
offices-past-move = Moved under another office
offices-past-names = Names
offices-past-other = Changed

## Adding, changing, renaming, closing

offices-save = Save
offices-cancel = Cancel
offices-name-language = Language of the name
offices-names-other = Name in other languages
offices-names-other-hint = One on each line, behind the code of its language: fr: Bureau régional.
offices-parent-hint = Headquarters when nothing is chosen.
offices-parent-none = Nothing
offices-countries-hint = One on each line, in any language of the United Nations.
offices-date-hint = As 2016-11-04, 2016-11 or 2016. Leave it open where it is not known.
offices-to-hint = From that day on the office is no more. Without a day it is open.
offices-code-hint = Small letters without accents, digits and hyphens, such as buenos-aires. It stands in the address and stays as it is. Without one it is made of the city or the name.
offices-changed-title = Someone has changed this record while you were typing
offices-changed = What you typed is still here and is not saved yet. <a href="{ $here }" target="_blank" rel="noopener">Look at the record as it is now</a>, put right what you want to keep, and save again.
offices-rename-lead = “{ $name }” stays on record as a former name. To correct a mistake in the name, change the record.
offices-rename-to = New name
offices-rename-date = Named so since
offices-close-lead = “{ $name }” stays on record with everything that happened under it. With a successor it is merged into that office: the offices below it move there, and what happened under it shows there.
offices-close-date = Closed on
offices-close-date-hint = As 2016-11-04, 2016-11 or 2016. From that day on the office is no more.
offices-close-successor = Successor
offices-close-no-successor = No office stands in its place
offices-close-do = Close this office

## What is wrong with what was given

problem-office-children = Close or move the offices below it first, or give a successor: { $count ->
    [one] 1 of them is
   *[other] { $count } of them are
} in force after that day.
problem-office-child = Choose a successor: { $name } stands below this office and is in force after that day.
problem-office-circle = Choose another office above: { $name } stands below this one.
problem-office-closed = Nothing is left to do: { $name } has closed already.
problem-office-dates = Correct the days: it cannot close ({ $to }) before it begins ({ $from }).
problem-office-headquarters-first = Add the headquarters first.
problem-office-kind-missing = Choose what it is: headquarters, regional, country or field office.
problem-office-merge-one = Choose at least two offices to merge.
problem-office-name-twice = Give one name in each language: { $language } has two.
problem-office-only-headquarters = Leave the headquarters open: there is always one. If it moves, change its city.
problem-office-parent-closed = Choose another office above: { $name } is closed since { $date }.
problem-office-parent-kind = Choose another office above: { $kind ->
    [headquarters] the headquarters stand below none.
    [regional] a regional office stands below the headquarters.
    [country] a country office stands below a regional office or the headquarters.
   *[field] a field office stands below a country office or a regional office.
}
problem-office-parent-missing = Choose the office above: { $kind ->
    [regional] a regional office stands below the headquarters.
    [country] a country office stands below a regional office or the headquarters.
   *[other] a field office stands below a country office or a regional office.
}
problem-office-second-headquarters = Choose another kind: { $name } is the headquarters, and there is one.
problem-office-slug = Write the code in small letters without accents, digits and hyphens, such as buenos-aires. “{ $text }” is not.
problem-office-slug-taken = Choose another code: an office has “{ $text }” already.
problem-office-successor-closed = Choose another successor: { $name } is not in force on that day.
problem-office-successor-kind = Choose another successor, or move { $name } first: it stands below this office and may not stand below that one.
problem-office-successor-within = Choose a successor that is not this office itself or below it. { $name } is.
problem-office-translation = Write each name behind the code of its language, such as fr: Bureau régional. “{ $text }” is not.
problem-office-unfit = Choose another kind, or move { $name } first: it stands below this office and may not stand below such a one.
problem-office-unknown = Choose an office that there is. “{ $text }” is none, or could be several.
