## What ends soon

ending-tab = Ending soon
ending-title = Agreements and partnerships ending soon
ending-within = Within
ending-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
ending-found = { $count ->
    [0] None ends in this time.
    [one] 1 ends in this time.
   *[other] { $count } end in this time.
}
ending-found-past = { $count ->
    [one] 1 is past its end and still stands as if it went on.
   *[other] { $count } are past their end and still stand as if they went on.
}
ending-rule = The last day is that of the agreement signed last, with its amendments, else that of the partnership. Shown are partnerships under way; one whose day is past stays for { $count } days, until it is completed, terminated or renewed.
ending-empty = Nothing ends in this time, as far as last days are on record and you may see it.
ending-partnership = Partnership
ending-partners = Organizations
ending-last-day = Last day
ending-when = When
ending-days-left = Days left
ending-today = Today
ending-in = { $count ->
    [one] in 1 day
   *[other] in { $count } days
}
ending-ago = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
ending-past = Past its end
ending-coming = Still to begin
ending-unknown = Beginning not on record
