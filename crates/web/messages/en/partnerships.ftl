## Partnerships: the list

partnerships-title = Partnerships
partnerships-title-for = Partnerships: { $q }
partnerships-search = Search partnerships
partnerships-search-hint = Title, organization or code
partnerships-as-of = As of
partnerships-as-of-hint = A year, a month or a day, such as 2016 or 2016-06-30: what went on then.
partnerships-group = Organizations
partnerships-role = Role
partnerships-area = Area of cooperation
partnerships-region = Region
partnerships-country = Country
partnerships-office = Office
partnerships-status = Status
partnerships-agreement = Agreement
partnerships-setting = Setting
partnerships-level = Level
partnerships-scope = Scope of the organization
partnerships-donor = Donor
partnerships-one-organization = One organization
partnerships-chip-donor = Funded by { $donor }
partnerships-chip-as-of = As of { $date }
partnerships-sort-title = Title
partnerships-sort-newest = Newest first
partnerships-sort-ending = Ending first
partnerships-found-none = No partnership found
partnerships-view-list = Partnerships
partnerships-view-organizations = Organizations in them
partnerships-record = Record a partnership
partnerships-propose = Propose a partnership
partnerships-empty = No partnership that you may see fits.
partnerships-empty-without = Remove all filters
partnerships-empty-others = Look among other actors too, such as governments
partnerships-by-role = By role
partnerships-organizations-caption = Organizations in these partnerships, by name
partnerships-organizations-rule = An organization counts once in all, and once in each of its roles. Since: the first day on record of any of these partnerships.
partnerships-organization = Organization
partnerships-since = Since
partnerships-not-on-record = Not on record
partnerships-file = partnerships
partnerships-file-id = Id
partnerships-file-title = Title
partnerships-file-organizations = Organizations
partnerships-file-organization-ids = Ids of organizations
partnerships-file-roles = Roles
partnerships-file-offices = Offices
partnerships-file-from = From
partnerships-file-to = To
partnerships-file-areas = Areas of cooperation
partnerships-file-area-codes = Codes of areas
partnerships-file-countries = Countries
partnerships-file-country-codes = Codes of countries
partnerships-file-settings = Settings
partnerships-file-donors = Donors
partnerships-file-planned = Planned
partnerships-file-committed = Committed
partnerships-file-paid = Paid
partnerships-file-codes = Project and crisis codes
partnerships-file-description = Description
partnerships-file-confidentiality = Confidentiality
partnerships-file-changed = Last changed
partnerships-found = { $count ->
    [one] 1 partnership
   *[other] { $count } partnerships
} with { $organizations ->
    [one] 1 organization
   *[other] { $organizations } organizations
}
partnerships-found-organizations = { $count ->
    [one] 1 organization
   *[other] { $count } organizations
}
partnerships-count = { $count ->
    [one] 1 partnership
   *[other] { $count } partnerships
}
partnerships-parties = { $count ->
    [one] 1 party
   *[other] { $count } parties
}
partnerships-parties-and = { $names } and { $count } more

## Partnerships: one of them

partnerships-about = About
partnerships-agreements = Agreements and money
partnerships-reviews = Reviews
partnerships-talk = Follow-up
partnerships-history = History
partnerships-edit = Change this record
partnerships-confirm = Confirm or correct
partnerships-answer-again = Change your answer
partnerships-take-on = Take it on
partnerships-decline = Decline
partnerships-step = Record a step
partnerships-back = Back to the partnership
partnerships-offered = Waits for { $office } to take it on or decline it.
partnerships-declined = { $office } declined this proposal.
partnerships-parties-title = Organizations in it
partnerships-leads = leads
partnerships-members = Members that take part:
partnerships-confirmed-on = confirmed on { $date }
partnerships-disputed-on = said on { $date } that something is wrong:
partnerships-unanswered = has not confirmed yet
partnerships-facts = Facts
partnerships-dates = Dates
partnerships-clusters = Clusters
partnerships-places = Places
partnerships-balance = Balance
partnerships-description = What it is
partnerships-planned-results = What it is meant to bring about
partnerships-reached-results = What it brought about
partnerships-lessons = What was learned
partnerships-practices = What others should do too
partnerships-course = Steps so far
partnerships-day-unknown = day not on record
partnerships-step-undo = Take the last step back
partnerships-around = Before and after
partnerships-follows = the partnership that this one follows
partnerships-followed-by = follows this partnership

## Agreements and money

partnerships-signed = What was signed
partnerships-signed-none = No agreement is on record.
partnerships-signed-on = signed on { $date }
partnerships-in-force = in force { $dates }
partnerships-amendment = Amendment
partnerships-extends = extends it until { $date }
partnerships-amend = Add an amendment
partnerships-agreement-add = Add an agreement
partnerships-agreement-kind = Type of agreement
partnerships-agreement-none = Nothing signed, or not known
partnerships-choose = Choose
partnerships-reference = Reference
partnerships-reference-hint = How both sides refer to it, such as GA-2016-7.
partnerships-signed-day = Signed on
partnerships-in-force-from = In force from
partnerships-in-force-to = In force until
partnerships-date-hint = As far as you know it: 2016, 2016-06 or 2016-06-30.
partnerships-amends = You amend: { $agreement }.
partnerships-amends-until = You amend: { $agreement }, in force until { $date }.
partnerships-changes = What it changes
partnerships-changes-hint = In a sentence or two, for both sides to read.
partnerships-extends-to = In force until, from now on
partnerships-extends-hint = Only if the end changes. The partnership goes on until then.
partnerships-file-add = Add a file
partnerships-file-lead = For instance the scanned signature page. Those who take part in the partnership can download it, nobody else.
partnerships-file-label = File
partnerships-file-hint = At most { $megabytes } MB.
partnerships-file-missing = Choose a file.
partnerships-file-remove = Remove
partnerships-files-closed = Files are for those who take part.
partnerships-funding = Money
partnerships-funding-none = No money is on record.
partnerships-sum = All in { $currency }
partnerships-in-kind = What the sides bring in besides money
partnerships-in-kind-none = Nothing is on record.
partnerships-worth = worth { $amount }

## Proposals, steps, answers

partnerships-decline-lead = { $title }: the organizations in it read your reason.
partnerships-reason = Reason
partnerships-decline-hint = Say what would have to be different, or who else to ask.
partnerships-step-now = It now is:
partnerships-step-next = What happened
partnerships-step-why = Needs a reason that both sides read.
partnerships-step-choose = Choose what happened.
partnerships-step-on = On which day
partnerships-step-reason-hint = Needed when it is suspended or terminated. Both sides read it.
partnerships-step-none = The partnership is over; no step follows. If it was recorded by mistake, take the last step back.
partnerships-answer = Is this record right?
partnerships-answer-lead = <a href="{ $here }">{ $title }</a> is on record. Look at it first: what you confirm shows as confirmed by your organization.
partnerships-answer-for = For which organization do you answer?
partnerships-answer-question = Is it right?
partnerships-answer-right = It is right
partnerships-answer-wrong = Something is wrong
partnerships-answer-choose = Choose whether it is right.
partnerships-answer-words = What is wrong
partnerships-answer-words-hint = The office reads it and puts the record right. Then you are asked again.
partnerships-answer-send = Send answer

## Follow-up and reviews

partnerships-talk-lead = Only those who take part read this page.
partnerships-comments = Comments
partnerships-comments-none = Nobody has commented yet.
partnerships-comment = Your comment
partnerships-comment-send = Comment
partnerships-follow-ups = To do
partnerships-follow-ups-none = Nothing is to be done.
partnerships-due = due { $date }
partnerships-follow-up-add = Add something to do
partnerships-follow-up-what = What is to be done
partnerships-follow-up-who = Who does it
partnerships-follow-up-due = Until when
partnerships-follow-up-done = Done
partnerships-done = What was done
partnerships-done-on = done on { $date }
partnerships-reviews-lead = Each side reviews the other by the Principles of Partnership. Nobody reads the other side’s review before writing their own.
partnerships-reviews-none = Nobody has written a review yet.
partnerships-review = Write a review
partnerships-review-midterm = Mid-term review
partnerships-review-end = Review at the end
partnerships-review-waits = has written a review. You read it once your side has written its own.
partnerships-review-lead = Rate how far the other side lived up to each principle, and say why. You can change it until the other side has written too.
partnerships-review-for = For whom do you review?
partnerships-review-send = Save review
partnerships-rating = { $rating } of { $most }
partnerships-rating-label = { $principle }: your rating
partnerships-rating-lowest = 1, not at all
partnerships-rating-highest = 5, fully
partnerships-rating-between = { $rating }
partnerships-rating-words = Why
partnerships-evidence = What shows it
partnerships-evidence-hint = Minutes, reports, dates.

## The form

partnerships-record-lead = Your office keeps this record. The organizations in it are asked to confirm it.
partnerships-propose-lead = The proposal is yours until the office takes it on. From then on the office keeps the record, and you confirm it.
partnerships-propose-send = Send proposal
partnerships-edit-lead = What organizations have confirmed, they are asked to look at again.
partnerships-own = For which organization do you propose it?
partnerships-own-choose = Choose the organization for which you propose it.
partnerships-nobody = You work for no office that records partnerships, and sign for no organization.
partnerships-nobody-advice = <a href="{ $here }">Register your organization</a>, or ask its focal point for a role.
partnerships-title-hint = What both sides call it.
partnerships-language = Language
partnerships-language-hint = The language in which you write title and texts.
partnerships-lead-office = Office that leads
partnerships-other-offices = Other offices
partnerships-line-hint = One a line.
partnerships-party-number = Organization { $number }
partnerships-organization-hint = Its full name, acronym or id, as it stands in the register.
partnerships-roles = Its roles
partnerships-roles-hint = All that apply.
partnerships-party-leads = It leads
partnerships-party-more = Other dates; members of a network
partnerships-party-from = In it since, if not from the beginning
partnerships-party-to = In it until, if not to the end
partnerships-party-members = Members of the network that take part
partnerships-party-members-hint = For a consortium. One a line.
partnerships-party-another = Add another organization
partnerships-from = Since
partnerships-to = Until
partnerships-status-title = Where it stands
partnerships-status-on = Since which day
partnerships-status-on-hint = Only if it is not the day on which it began or ended.
partnerships-places-hint = One a line: Mali, or Mali / Gao / Ansongo.
partnerships-gift-number = Source { $number }
partnerships-donor-hint = An organization of the register, or any name.
partnerships-currency = Currency
partnerships-gift-another = Add another source of money
partnerships-in-kind-number = Contribution { $number }
partnerships-in-kind-what = What is brought in
partnerships-giver = Who brings it in
partnerships-giver-hint = One of the organizations. Leave it empty for the institution.
partnerships-in-kind-worth = What it is worth
partnerships-in-kind-another = Add another contribution
partnerships-results = Results and lessons
partnerships-projects = Project codes
partnerships-crises = Crises
partnerships-crises-hint = GLIDE numbers or codes of appeals, one a line.
partnerships-follows-field = Earlier partnership
partnerships-follows-hint = The address of the partnership that this one follows.
partnerships-confidentiality-hint = The organizations and the office in it always read it.

## History, desks, other pages, API

partnerships-past-title = What changed, latest first
partnerships-past-record = Recorded
partnerships-past-propose = Proposed
partnerships-past-take-on = Taken on by the office
partnerships-past-decline = Declined by the office
partnerships-past-revise = Facts changed
partnerships-past-step = Step recorded
partnerships-past-take-back = Last step taken back
partnerships-past-agree = Agreement added
partnerships-past-amend = Agreement amended
partnerships-past-add-file = File added
partnerships-past-remove-file = File removed
partnerships-past-confirm = Confirmed by an organization
partnerships-past-dispute = Said to be wrong by an organization
partnerships-past-comment = Comment written
partnerships-past-follow-up = Something to do was added
partnerships-past-finish = Something to do was done
partnerships-past-review = Review written
partnerships-past-other = Changed
partnerships-past-organization = people of an organization
partnerships-desk-offered = Partnerships proposed to you
partnerships-desk-disputed = Partnerships that an organization says are wrong
partnerships-desk-proposed = Take it on or decline it.
partnerships-desk-confirm = A partnership of yours is on record. Is it right?
partnerships-of-organization-none = No partnership that you may see is on record.
partnerships-of-organization-all = Search and filter these partnerships
partnerships-of-office = Partnerships of this office
partnerships-api-organization = Give the id of an organization.
