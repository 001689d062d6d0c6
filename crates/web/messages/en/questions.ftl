queue-title = Questions
queue-lead = Imports ask where they are not sure. What waits for an answer comes in with it.
queue-empty = Nothing waits for an answer
queue-empty-advice = Questions appear here when a file names something that the register is not sure of.
queue-organizations = { $count ->
    [one] 1 question on an organization
   *[other] { $count } questions on organizations
}
queue-words = { $count ->
    [one] 1 question on a word
   *[other] { $count } questions on words
}
queue-begin = Answer one after the other
queue-name = Name in the file
queue-maybe = May be
queue-source = Source
queue-activities = Activities
queue-asked = Asked
queue-more = { $count ->
    [one] 1 more follows when these are answered.
   *[other] { $count } more follow when these are answered.
}
queue-word = Word
queue-means = Means
queue-choose = Choose
queue-save-many = Save these answers
queue-left = { $count ->
    [one] 1 question waits
   *[other] { $count } questions wait
}
queue-later = Later

## Is it the same organization?

queue-same-title = Are these the same organization?
queue-kept-by-itself = kept by the organization itself
queue-kept-by-headquarters = kept by Headquarters
queue-named-in = named in { $source }, row { $row }
queue-also = Also known as
queue-kind = Kind
queue-seat = Seat
queue-works-in = Works in
queue-website = Website
queue-why = Why Parvis asks
queue-same = Same organization
queue-different = Different organizations
queue-same-hint = “Same” adds the second name and { $count ->
    [one] its 1 activity
   *[other] its { $count } activities
} to the first record. “Different” makes a new record. Either answer is remembered for this pair.

reason-same-name = The names are the same.
reason-same-words = The names hold the same words.
reason-other-order = The words stand in another order.
reason-same-initials = “{ $one }” could be the initials of the other name.
reason-known-acronym = “{ $one }” is a known acronym of it.
reason-other-acronym = The acronyms differ: “{ $one }” and “{ $two }”.
reason-translated = “{ $one }” means “{ $two }”.
reason-abbreviated = “{ $one }” and “{ $two }” are short and long for the same.
reason-spelling = “{ $one }” is spelled nearly like “{ $two }”.
reason-extra-words = Only one of the names holds “{ $one }”.
reason-other-words = One name holds “{ $one }” where the other holds “{ $two }”.
reason-one-place = Only one of the names says “{ $one }”: it may be a branch.
reason-different-place = They name different places: “{ $one }” and “{ $two }”.
reason-different-number = The numbers in the names differ.
reason-only-common-words = The names share only common words.
reason-nothing-shared = The names share no word.
reason-same-country = Both are known in the same country.
reason-different-country = They are known in different countries.
reason-same-kind = Both are of the same kind.
reason-different-kind = They are of different kinds.

## What does a word mean?

queue-word-title = What does “{ $word }” mean?
queue-word-lead = Files of { $source } use it. { $count ->
    [0] No activity waits for the answer.
    [one] 1 activity waits for the answer.
   *[other] { $count } activities wait for the answer.
}
queue-word-hint = Your answer is used for these rows and for every later file.
queue-choose-kind = Choose the kind of organization
queue-choose-country = Choose the country
queue-choose-sector = Choose the cluster or area
queue-choose-status = Choose how far the activity is
queue-kinds = Kinds
queue-countries = Countries
queue-clusters = Clusters
queue-areas = Areas of cooperation
queue-statuses = Statuses
queue-no-kind = Nothing: leave the kind open
queue-no-country = No country: leave these rows out
queue-no-sector = No cluster or area: bring the rows in without
queue-no-status = No status: bring the rows in without
queue-other = Another answer
queue-save = Save the answer
