desk-title = Desk
desk-claims = Claims to decide
desk-questions = Questions of imports
desk-questions-open = { $names ->
    [one] 1 name
   *[other] { $names } names
} and { $words ->
    [one] 1 word
   *[other] { $words } words
} to answer
desk-unverified = Organizations to verify
desk-proposals = Proposals that nobody has answered
desk-my-claims = Your claims
desk-claimed-by = claimed by { $who }
desk-waits-for-staff = Staff of the institution decide.
desk-since = since { $date }
desk-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
desk-decide = Decide
desk-verify = Verify
desk-look = Look
desk-answer = Answer
desk-still-right = Nobody has confirmed this record since { $date }. Is it still right?
desk-nothing-here = Nothing waits for you here.
desk-empty = Nothing waits for you.
desk-register-lead = You do not act for an organization yet. Register yours, or find it in the directory and claim it.
desk-office = Desk of
desk-show = Show
desk-own-offices = My offices
desk-all-offices = All offices
desk-see-all = See what waits for all offices
desk-verify-many = Verify several at once
