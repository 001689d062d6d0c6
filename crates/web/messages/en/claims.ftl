## Claiming a record

claims-tab = Claims
claims-is-it-yours = Is this your organization?
claims-claim-it = Claim it
claims-work-there = Do you work there?
claims-ask-to-act = Ask to act for it
claims-title = Claim this record
claims-lead = You say that you may speak for <b>{ $name }</b>. When the claim is granted:
claims-means-change = you keep this record: you change it, and nobody else does;
claims-means-people = you are its focal point, and can invite colleagues;
claims-means-institution = the institution can only propose changes to you.
claims-own = You act for this organization already.
claims-waits-already = You have claimed this record. Your claim waits for a decision.
claims-see = See your claim
claims-at-once = Your claim will be granted at once.
claims-others-too = Others speak for it or claim it too, so staff of the institution look at your claim first.
claims-not-shown-title = Your e-mail address does not show that you belong to it
claims-not-shown = Say who you are there. Staff of the institution decide, usually within two weeks, and may ask the organization itself.
claims-has-people = People act for this organization already. They are told of your claim and can object. If you know them, ask them for an invitation: that is faster.
claims-words = Who are you there?
claims-words-hint = Your function, since when, and how this can be checked, such as a page that names you.
claims-do = Claim this record
claims-evidence = What shows it
claims-evidence-address = The claimant’s e-mail address is the organization’s public one
claims-evidence-domain = The claimant’s e-mail address is at the organization’s own domain
claims-evidence-words = Only what the claimant says

## One claim

claims-one-title = Claim
claims-who-claims = <bdi>{ $who }</bdi> claims to speak for <a href="{ $here }"><bdi>{ $name }</bdi></a>
claims-record = The record
claims-said = What the claimant says
claims-objection = What its people object
claims-objected = its people object
claims-others = Other claims
claims-open = waits since { $date }
claims-granted = granted on { $date }
claims-refused = refused on { $date }
claims-withdrawn = withdrawn on { $date }
claims-you-wait = Staff of the institution decide, usually within two weeks. You will get an e-mail.
claims-you-speak = You speak for this organization now, and keep its record.
claims-decide = Decide
claims-grant = Grant
claims-grant-means = The claimant becomes its focal point, and the record is its own from then on. You cannot take that back.
claims-refuse = Refuse
claims-refuse-reason = Why you refuse
claims-refuse-hint = The claimant reads it.
claims-object-title = Is this not right?
claims-object = Object
claims-object-words = Why this person does not speak for your organization
claims-object-hint = Staff read it before they decide. The claimant does not.
claims-withdraw = Withdraw this claim

## The claims to an organization

claims-list-title = Who claims to speak for this organization
claims-list-lead = Staff of the institution decide. Its own people are heard first.
claims-none = Nobody does.

problem-claim-words = Say in at least ten letters who you are there.
conflict-claim-own = You act for this organization already.
conflict-claim-open = You have claimed this record already. Your claim waits.
conflict-claim-decided = This claim has been decided or withdrawn already.
