## What is wrong with what was given, as an instruction

problem-already-member = Choose another network: { $name } counts it as a member already.
problem-answer = Choose one of the answers.
problem-answered = Nothing is left to do: this question has been answered already.
problem-backup-damaged = Take another copy: this one cannot be read ({ $why }).
problem-backup-newer = Use version { $version } of the program or a later one: this copy was made by it.
problem-bounce-why = Write what the server said, in a few words.
problem-changed-meanwhile = Look at the record again: someone has changed it meanwhile.
problem-date = Write the date as 2016-11-04, 2016-11 or 2016. "{ $text }" is none of them.
problem-email = Enter an e-mail address such as name@example.org.
problem-file-too-large = Choose a file of at most { $megabytes } megabytes.
problem-formula = Replace the formula with its value: the file holds no result for it.
problem-identifier = Write the identifier as scheme and number, such as GB-CHC-202918. "{ $text }" is not.
problem-identifier-number = Correct the number "{ $number }": an identifier holds letters, digits, dots, strokes and hyphens.
problem-identifier-scheme = Choose a scheme from the list of org-id.guide. "{ $scheme }" is not on it.
problem-identifier-syntax = Correct the number "{ $number }": { $scheme } writes its numbers another way.
problem-index-in-use = Stop the other program that uses this data folder, then start again: only one may keep its search index.
problem-language = Choose a language by its code, such as fr or pt-BR. "{ $text }" is none.
problem-link = Ask for a new sign-in link: this one has been used, or is too old.
problem-malformed = Correct this row: { $why }.
problem-mapping-columns = Correct the mapping: it names columns that the file does not have ({ $missing }). The file has { $present }.
problem-merge-itself = Choose two records: one cannot be merged with itself.
problem-merge-undone = Nothing is left to do: this merge has been undone already.
problem-merged = Use the record that this one was merged into.
problem-name-missing = Enter a name.
problem-name-no-letters = Enter a name with letters. "{ $text }" has none.
problem-name-too-long = Shorten the name to { $most } letters; it has { $letters }.
problem-no-account = Enter the address of an account that is open. "{ $email }" is none.
problem-no-country = Say which country: the row names none, and nothing else tells.
problem-no-mapping = Say what the columns hold: nothing could be recognised in { $headers }.
problem-no-organization = Name the organization: the row names none.
problem-not-a-network = Choose a network: { $name } is not one.
problem-picture-damaged = Open this picture, save it again and choose it once more: it cannot be read, or not all of it is there.
problem-picture-kind = Save the logo as PNG, JPEG, WebP or GIF and choose that: this file is none of these, whatever its name says.
problem-picture-missing = Choose a picture.
problem-picture-too-large = Make the picture smaller, to { $pixels } pixels on each side at most, and choose it again.
problem-rename-before = Enter a day after { $since }, when the name before began. { $date } is earlier.
problem-rename-same = Enter another name: it is called { $name } already.
problem-role = Choose a role that there is. "{ $role }" is none.
problem-settings = Correct the settings in { $file }: { $why }
problem-term-answer = Choose a term of the vocabulary. "{ $code }" is none.
problem-too-long = Shorten this to { $most } letters; it has { $letters }.
problem-too-many-parts = Split the cell: it holds { $parts } entries, and { $most } are the most.
problem-unknown-status = Say what the status "{ $text }" means, or use a known one.
problem-unknown-word = Say what "{ $text }" means, or use a known word.
problem-website = Enter a web address such as https://example.org. "{ $text }" is none.
problem-year = Enter a year up to { $now }. "{ $text }" is none.

## What is not possible now

conflict-account-closed = The account is closed. Add it again to open it.
conflict-mail-not-sent = Only a mail that was sent can come back. Look at it again: this one was not, or has come back already.
conflict-register-not-empty = The register is not empty: { $table } holds records. Restore into an empty one.
conflict-tables-newer = The register was made by a newer version of the program. Use that version, or a later one.

## The command line

problem-demo-loopback = Give an address of this machine itself, such as 127.0.0.1:8080. The demonstration is not served on { $address }.
problem-listen = Choose another address: { $address } cannot be listened on ({ $why }).
problem-mapping-file = Correct the mapping in { $file }: { $why }
problem-pairs-columns = Name the columns name1 and name2. The file has { $present }.

## Importing

problem-file-missing = Choose a spreadsheet.
problem-source-missing = Enter who made the file, for example “OCHA Mali”.
problem-field-twice = Choose “{ $field }” for one column only.
problem-field-missing = Say which column holds one of these: { $fields }.

file-not-found = Choose another file: there is no such file.
file-is-folder = Choose one file: this is a folder.
file-not-allowed = Change the permissions of this file, or copy it elsewhere: it may not be read.
file-empty = Choose another file: there is nothing in this one. Check that the right file was saved.
file-only-header = Add rows and try again: there are headers but no rows under them.
file-encrypted = Save the file without a password and try again: it is protected.
file-old-workbook = Open this workbook and save it as .xlsx: its form is old or binary.
file-damaged = Open this file, save it again, or ask for a new copy: it is damaged ({ $how }).
file-too-big = Split the file, or save it as .csv: unpacked it takes more than the { $megabytes } MB allowed.
file-too-many-rows = Split the file: it has more than { $limit } rows.
file-too-many-columns = Remove the columns that are not needed: row { $row } has more than { $limit }.
file-unknown-encoding = Save the file as “CSV UTF-8” or as .xlsx: its letters cannot be read.
file-not-a-table = Save the table as .xlsx, .ods or .csv and send that: this is { $what }.
file-sheet-not-found = Choose one of the sheets { $present }: there is none named “{ $asked }”.
file-unreadable = Try again, or ask for a new copy: this file could not be read ({ $why }).

## What a check of the register finds

finding-database = The database is damaged: { $record }. Stop the program and restore the last backup.
finding-history-gap = The history has no entry { $record }.
finding-reference = { $column } of { $record } points to a record that is not there.
finding-official-name = Organization { $record } has no official name.
finding-name-key = { $column } of { $record } is not the key of its name: it will not be found by it.
finding-merge-cycle = Organization { $record } was merged into others in a circle.
finding-activity-count = Organization { $record } counts other activities than it has.
finding-untold = The history has no entry for organization { $record }.
finding-file = The file { $record } is missing or is not what was stored.
problem-none-chosen = Choose at least one organization.

## Partnerships

problem-amount = Write the amount in figures, such as 1459753.72: “{ $text }” is none.
problem-currency-missing = Choose the currency of the amount.
problem-step-reason = Say why. Both sides read it.
problem-step-future = Choose a day that has come: { $date } has not.
problem-step-before = Choose a day from { $since } on: { $date } is before.
conflict-partnership-step = This step cannot follow where the partnership stands now. Look at how it stands and choose again.
conflict-partnership-first-step = The first step cannot be taken back. Change the record instead.
conflict-partnership-offered = The office has not answered the proposal yet. Wait until it takes the partnership on.
conflict-partnership-not-offered = This proposal has been answered already.
conflict-partnership-over = The partnership is over. Take its last step back first if it goes on.
problem-agreement-amendment = Add an amendment at the agreement that it amends.
problem-agreement-kind-missing = Choose what was signed.
problem-end-before = Choose an end that is not before the beginning: { $date } is before { $since }.
problem-amendment-changes = Say what the amendment changes.
problem-amendment-before = Choose a day from { $since } on, when what it amends was signed: { $date } is before.
problem-amendment-extends = Choose an end after { $ends }: an amendment extends. To end earlier, terminate the partnership.
problem-review-moment = Say whether you review at mid-term or at the end.
problem-review-rating = Choose from 1 to 5.
problem-review-words = Say why in a sentence.
problem-review-over = The partnership is over: choose the review at the end.
problem-review-not-over = The partnership goes on: choose the review at mid-term.
conflict-review-read = The other side has read this review: it stays as it is. Say what is new in a comment.
problem-organization-unknown = Write the name as it stands in the directory, or add the organization first: none is called “{ $text }”.
problem-organization-ambiguous = Write the whole name: { $count } organizations are called “{ $text }”.
problem-party-twice = Name each organization once: this one stands above already.
problem-party-missing = Name at least one organization.
problem-party-leads = Choose one organization that leads.
problem-partnership-office = Choose the office that leads.
problem-party-own-member = A network is not a member of itself: name its members.
problem-party-own = Name your own organization among those that take part.
problem-in-kind-what = Say what is brought in.
problem-in-kind-giver = Name one of the organizations of this partnership.
problem-place-country = Begin each place with its country: “{ $text }” does not.
problem-place-deep = Name two levels below the country at most: “{ $text }” has more.
problem-project-code = Write the code of the project as { $masks } (9 a digit, A a letter): “{ $text }” is none.
problem-crisis-code = Write a GLIDE number or the code of an appeal: “{ $text }” is neither.
problem-follows = Give the address of the earlier partnership: none is at “{ $text }”.
problem-follows-itself = Choose another one: a partnership does not follow itself.
problem-dispute-words = Say what is wrong, so that the office can put it right.
problem-words-missing = Write a few words.
problem-need-empty = Say in which area, cluster or country a partner is needed.
problem-need-place = Correct “{ $text }”: it is no place of the first level of these countries that is on record.
