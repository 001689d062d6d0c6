## The front page; the number stands above each of its words

front-organizations = { $count ->
    [one] organization
   *[other] organizations
}
front-activities = { $count ->
    [one] activity on record
   *[other] activities on record
}
front-at-work = { $count ->
    [one] organization at work
   *[other] organizations at work
}
front-countries = { $count ->
    [one] country of work
   *[other] countries of work
}
front-sources = { $count ->
    [one] source
   *[other] sources
}
front-last-import = Last read from a file on { $date }.
front-map = World map
front-kinds = What they are
front-kinds-note = An organization may be of several kinds; of some none is on record.
