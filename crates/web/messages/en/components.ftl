## Forms

form-problems = { $count ->
    [one] There is a problem
   *[other] There are { $count } problems
}
form-optional = (optional)

## Lists

list-chosen = Chosen filters
list-remove = Remove:
list-remove-all = Remove all
list-count-chosen = chosen
list-pages = Pages
list-page = Page
list-download = { $count ->
    [one] Download it:
   *[other] Download all { $count }:
}
list-show-all = Show all

## Records

record-kept-by = kept by <b>{ $who }</b>
record-source = Source
record-tabs = This record

## The map

map-shades = Shades
map-none = none on record
map-exactly = { $number }
map-from-to = { $from } to { $to }
map-or-more = { $from } or more
map-disclaimer = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the institution. References to Kosovo shall be understood in the context of United Nations Security Council resolution 1244 (1999). Dashed lines are boundaries that are not settled.
list-all-values = All { $count }
