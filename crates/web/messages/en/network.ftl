## Who works with whom: the network of partnerships

stock-tab-network = Who with whom
network-title = Who works with whom
network-title-around = { $name } and those around
network-circle-of = Circle of { $name }
network-scattered = Small groups apart
network-alone = Linked with nobody
network-organization = Organization
network-network = Network
network-office = Office
network-other = Other actor
network-organizations = { $count ->
    [one] { $count } organization
   *[other] { $count } organizations
}
network-networks = { $count ->
    [one] { $count } network
   *[other] { $count } networks
}
network-offices = { $count ->
    [one] { $count } office
   *[other] { $count } offices
}
network-links = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
network-one-piece = From each one a way leads to every other.
network-pieces = They stand in { $count } pieces with no link between them; the largest has { $largest }.
network-members = { $count } in it
network-linked = linked with { $count }
network-rule = An organization is linked with the offices and the other organizations of a partnership, and a network with its members. Where a partnership has more than { $most } organizations or offices, they are linked with the one that leads it. A circle holds those who have more to do with each other than with others; it is called after the one with most links.
network-described = The same stands in the lists of the page.
network-drawn = Drawn are { $shown } of { $all }, those with most links in each circle, and { $strokes } of { $links } links. The lists have all.
network-skip = Skip the picture
network-whole = Show all
network-nobody = Nobody of that name is in these partnerships.
network-nobody-advice = Choose other partnerships, or show all and look in the list.
network-download-picture = Picture:
network-download-table = Those in it:
network-download-links = Links:
network-through = Who connects whom
network-through-rule = Of the shortest ways from one to another, so many lead through them.
network-through-none = Nobody stands between others.
network-share = { $count } of 100
network-share-less = fewer than 1 of 100
network-without = What would fall apart
network-without-rule = If one of them left, the others named would lose every link with the rest.
network-without-none = Nothing, if any one organization left.
network-who = Who
network-what = What
network-ways = Ways through them
network-linked-with = Linked with
network-cut-off = Cut off
network-cut-off-who = Who that would be
network-and-more = { $count ->
    [one] { $names } and one more
   *[other] { $names } and { $count } more
}
network-bridges = Links on which others depend
network-bridge = without it { $count } would be cut off
network-hanging = { $count ->
    [one] Without it one other would be cut off: { $names }.
   *[other] Without it { $count } others would be cut off: { $names }.
}
network-hanging-none = Without it nobody would be cut off.
network-list = All { $count }
network-list-around = Linked with it: { $count }
network-list-circle = In this circle: { $count }
network-sort = In order of
network-sort-links = links
network-sort-partnerships = partnerships
network-sort-name = names
network-circle = Circle
network-record = Record
network-open = Open
network-file-id = Id
network-file-name = Name
network-file-kind = What it is
network-file-partnerships = Partnerships
network-file-links = Linked with
network-file-circle = Circle
network-file-share = Share of the shortest ways through it
network-file-cut-off = Cut off without it
network-file-from-id = Id of one
network-file-from = One
network-file-to-id = Id of the other
network-file-to = The other
network-file-weight = Partnerships and memberships
