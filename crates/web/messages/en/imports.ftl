import-title = Import a file
import-steps = Steps
import-step-upload = Upload
import-step-columns = Match the columns
import-step-check = Check
import-step-import = Import
import-step-report = Report

## Upload

import-file = Spreadsheet
import-file-hint = CSV, XLSX or ODS, up to { $megabytes } MB. The first row names the columns; a row of hashtags may follow.
import-kind = What it holds
import-kind-hint = Leave it to Parvis when you are not sure.
import-kind-guess = Find out from the columns
import-kind-presence = Who does what where
import-kind-presence-hint = One row for each organization, place and activity
import-kind-organizations = Organizations
import-kind-organizations-hint = One row for each organization
import-kind-renames = Changes of name
import-kind-mergers = Mergers
import-kind-offices = Offices of the institution
import-kind-offices-hint = One row for each office
import-source = Source
import-source-hint = Who made the file. It is shown beside every fact that comes from it, and the next file from there is read the same way.
import-sending = Sending the file
import-upload = Upload
import-nothing-yet = Nothing changes in the register yet.
import-before = Imported before
import-file-name = File
import-when = When
import-rows = Rows
import-state = State
import-state-done = done
import-state-asked = { $count ->
    [one] done, 1 question asked
   *[other] done, { $count } questions asked
}
import-state-waiting = waiting
import-state-reading = under way
import-state-failed = not done

## Columns

import-columns-title = Match the columns of { $name }
import-sheet = Sheet
import-look-again = Look again
import-recognized = It looks like <b>{ $kind }</b>: { $count } of { $columns } columns were recognized.
import-recognized-none = Parvis could not tell what the columns hold. Choose for each column what it goes to.
import-is-json = This is the register of aid organizations. Its entries need no columns.
import-columns-caption = Where each column goes
import-column = Column
import-example = For example
import-goes-to = Goes to
import-leave-out = Leave out
import-unnamed = Column { $number }
import-constants = For every row
import-constants-hint = Used where a row says nothing itself.
import-no-constant = Nothing
import-separator = Between several values in one cell
import-separator-hint = Only where one cell names several organizations, countries or clusters.
import-no-separator = Nothing: one value in each cell
import-remembered = These choices are remembered for files from { $source }.
import-see = See what will happen
import-another-file = Choose another file
import-sample = Some rows
import-sample-of = Some rows of the sheet { $sheet }

## Check

import-check-title = What will happen
import-would = { $rows ->
    [one] 1 row names
   *[other] { $rows } rows name
} { $organizations ->
    [one] 1 organization
   *[other] { $organizations } organizations
}. Nothing has changed yet.
import-would-offices = { $rows ->
    [one] 1 row names
   *[other] { $rows } rows name
} { $offices ->
    [one] 1 office
   *[other] { $offices } offices
}. Nothing has changed yet.
import-offices-new = new offices
import-offices-changed = offices to change
import-offices-unchanged = offices as they are
import-offices-made = offices changed
import-see-offices = See the offices
import-would-hint = Rows that cannot be used are left out and listed in the report. Importing the same file again changes nothing.
import-on-record = organizations recognized
import-new = new organizations
import-to-ask = organizations to ask a person about
import-to-add = activities to add
import-to-wait = activities that wait for an answer
import-problems-count = things that cannot be used
import-problems-first = { $count ->
    [one] 1 thing cannot be used
   *[other] { $count } things cannot be used; here are the first
}
import-too-long-to-try = The file is too large to be tried beforehand. It will be imported as a whole or not at all.
import-go = Import
import-back = Back to the columns

## Import and report

import-progress-title = Importing { $name }
import-waits = Waiting for its turn
import-so-far = { $count ->
    [one] 1 row read
   *[other] { $count } rows read
}
import-leave = You can leave this page; the import goes on, and its report will be under Import.
import-report-title = { $name } is in the register
import-read = { $rows ->
    [one] 1 row was read
   *[other] { $rows } rows were read
} in { $seconds } seconds.
import-questions-wait = <a href="{ $here }">Questions</a> on { $count ->
    [one] 1 organization
   *[other] { $count } organizations
} were asked, and { $activities ->
    [one] 1 activity waits
   *[other] { $activities } activities wait
} for answers.
import-named = organizations named
import-added = activities added
import-unchanged = activities unchanged
import-problems-none = Every row could be used
import-problems = { $count ->
    [one] 1 thing could not be used
   *[other] { $count } things could not be used
}
import-problems-more = { $count ->
    [one] 1 more is in the download.
   *[other] { $count } more are in the download.
}
import-row = Row
import-problem = Problem and what to do
import-download = Download:
import-problems-csv = these rows as CSV
import-report-json = report as JSON
import-answer = Answer the questions
import-see-activities = See the activities
import-failed-title = { $name } was not imported
import-failed = The register is as it was before.
import-failed-here = Something went wrong on our side. It is tried again by itself; look at this page in some minutes. If it stays so, tell the administrator.

## What a column can hold

field-organization = Organization: name
field-acronym = Organization: acronym
field-organization-type = Organization: kind
field-organization-url = Organization: website
field-organization-identifier = Organization: identifier
field-implementing-organization = Carried out by: name
field-implementing-type = Carried out by: kind
field-implementing-identifier = Carried out by: identifier
field-sector = Activity: cluster or area
field-sector-code = Activity: code of the cluster or area
field-sector-vocabulary = Activity: list of that code
field-country = Country
field-country-code = Code of the country
field-admin1 = Place: admin 1 name
field-admin1-code = Place: admin 1 code
field-admin2 = Place: admin 2 name
field-admin2-code = Place: admin 2 code
field-admin3 = Place: admin 3 name
field-admin3-code = Place: admin 3 code
field-latitude = Place: latitude
field-longitude = Place: longitude
field-activity = Activity: title
field-start = Activity: from
field-end = Activity: to
field-planned-start = Activity: planned from
field-planned-end = Activity: planned to
field-period = Activity: month or year in words
field-status = Status
field-identifier = Identifier
field-project-code = Activity: code of the project
field-name = Name
field-former-name = Former name
field-other-name = Other name
field-website = Website
field-email = E-mail
field-description = Description
field-founded = Year founded
field-scope = Scope
field-status-date = Day of the status
field-languages = Working languages
field-areas = Areas of cooperation
field-old-name = Name before
field-old-name-1 = Name before, of the first
field-old-name-2 = Name before, of the second
field-new-name = Name since
field-date = Day of the change
field-office-code = Office: code
field-office-kind = Office: kind
field-parent-office = Office above: code or name
field-city = Office: city
field-opened = Office: since
field-closed = Office: closed on
