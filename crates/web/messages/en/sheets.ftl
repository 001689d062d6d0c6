## Partnerships from spreadsheets, and their 3W table

import-kind-partnerships = Partnerships
import-kind-partnerships-hint = One row for each partnership, or one row for each organization in it

## What a column of partnerships can hold

field-title = Partnership: title
field-reference = Partnership: reference that its rows share
field-partnership-project = Partnership: code of the project
field-partnership-identifier = Partnership: IATI code, or its id here
field-role = Organization: role in the partnership
field-leads = Organization: whether it leads
field-office = Office
field-partnership-cluster = Cluster
field-partnership-cluster-code = Code of the cluster or sector
field-setting = Setting
field-level = Level
field-partnership-start = Partnership: from
field-partnership-end = Partnership: to
field-reason = Status: why
field-agreement-type = Agreement: type
field-agreement-reference = Agreement: reference
field-signed-on = Agreement: signed on
field-donor = Money: donor
field-currency = Money: currency
field-planned = Money: planned
field-committed = Money: committed
field-paid = Money: paid
field-balance = Balance of the parties
field-planned-results = What it is meant to bring about
field-results = What it brought about
field-lessons = What was learned
field-practices = What others should do too
field-confidentiality = Confidentiality

## What is wrong with a row

problem-word-of = Write one of these words: { $words }. “{ $text }” is none of them.
problem-country-unknown = Write the name or the code of a country: “{ $text }” is none.
problem-currency-unknown = Write the code of a currency, such as USD: “{ $text }” is none.
problem-leads = Write yes or no, or the name of an organization of this partnership: “{ $text }” is neither.
problem-place-of-which = Put these places into rows of their own: it is not clear which place lies in which. The countries alone were taken.
problem-role-of-which = Give each organization its role, or all of them the same: this row has { $given } roles and { $named } organizations.
problem-partnership-nameless = Write the title or the reference of the partnership in each row: this row has neither.
problem-partnership-contradicts = Correct one of the rows: row { $row } says “{ $held }” of this partnership, this one says “{ $text }”. What stands first was taken.
problem-partnership-alone = This partnership names nobody besides { $institution }. Name those with whom it is.
problem-partnership-end-missing = Say when the partnership ended. It was taken as completed, without a day.
problem-partnership-reason-missing = Say why the partnership is suspended or terminated. The name of the source was taken in place of a reason.
problem-partnership-agreement-kind = Say what was signed, such as a memorandum of understanding. The agreement was left out.
problem-partnership-office-unclear = Name the office that leads: no office alone covers the country. The partnership was given to headquarters.

## Who does what where of partnerships

presence-file = partnerships-3w
presence-download = As a table of who does what where (3W):
presence-of-office = 3W of its partnerships:
presence-acronym = Acronym
presence-kind = Kind of organization
presence-sector = Area or cluster
presence-sector-code = Code of the area or cluster
presence-project-code = Code of the project

## What waits for an answer

queue-partnerships = Partnerships
queue-partnerships-hint = With the answer the organization joins { $count ->
    [one] 1 partnership that waits
   *[other] { $count } partnerships that wait
} for it.
import-questions-wait-partnerships = <a href="{ $here }">Questions</a> on { $count ->
    [one] 1 organization
   *[other] { $count } organizations
} were asked: with each answer the organization joins the partnerships that name it.
