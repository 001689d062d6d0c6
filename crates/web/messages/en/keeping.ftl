## Registering an organization

keeping-register = Register your organization
keeping-register-lead = Begin with its name. It takes about five minutes, and your organization is in the directory at once.
keeping-account-needed = You need an account first
keeping-account-why = With it you keep your organization’s record yourself. What you have typed here stays.
keeping-sign-up = Create an account
keeping-sign-in = I have one: sign in
keeping-name = Name of your organization
keeping-go-on = Go on
keeping-alike-title = Is this you?
keeping-alike-lead = These records are like “{ $name }”. If one is your organization, claim it: then what is known of it stays together.
keeping-alike-yes = Yes, claim it
keeping-alike-no = No, go on
keeping-change-name = Back to the name
keeping-rest-lead = Only the name is needed. You can fill in the rest now or later.
keeping-kinds = What is it?
keeping-kinds-hint = Several are possible. Leave it out if none fits.
keeping-country = Country where it is based
keeping-areas = What does it do?
keeping-areas-hint = Several are possible.
keeping-contact = Public e-mail address
keeping-contact-hint = Everyone will see it. Leave it out if there is none.
keeping-registered = Registered
keeping-registered-title = { $name } is registered
keeping-next = What happens next
keeping-next-listed = Your organization is in the directory now, marked as <b>self-described</b>. <a href="{ $here }">See its record</a>.
keeping-next-verified = Staff of the institution look at new records, usually within two weeks. Once they have checked it, it says so.
keeping-next-invite = You are its focal point. <a href="{ $here }">Invite colleagues</a>, so that it does not depend on you alone.
keeping-next-more = Partners find you by what your record says. <a href="{ $here }">Add to it</a> whenever you like.
keeping-see-record = See the record

## Whose a record is, and how fresh

keeping-self-described = self-described
keeping-verified-on = verified on { $date }
keeping-taken-down-on = taken down on { $date }
keeping-confirmed-today = confirmed today
keeping-confirmed-days = { $count ->
    [one] confirmed yesterday
   *[other] confirmed { $count } days ago
}
keeping-confirmed-months = { $count ->
    [one] confirmed a month ago
   *[other] confirmed { $count } months ago
}
keeping-confirmed-years = { $count ->
    [one] confirmed a year ago
   *[other] confirmed { $count } years ago
}
keeping-still-right = Still right
keeping-still-right-title = Is this record still right?
keeping-still-right-lead = Look at <a href="{ $here }">the record of { $name }</a>. If all of it is still right, say so here. If not, sign in and change it.
keeping-look-first = Look at it first

## Who acts for an organization

keeping-people-tab = People
keeping-people-title = Who acts for this organization
keeping-you = (you)
keeping-since = since { $date }
keeping-focal-point = Focal point
keeping-focal-point-hint = Speaks and signs for it, invites colleagues.
keeping-deputy = Deputy
keeping-deputy-hint = Stands in for the focal point, with the same rights.
keeping-member = Member
keeping-member-hint = Changes the record; does not sign.
keeping-role = Role
keeping-change-role = Change
keeping-give-role = Give this role
keeping-end-role = End their role
keeping-invite = Invite a colleague
keeping-invite-hint = The invitation goes there. It can be accepted for 14 days.
keeping-send-invitation = Send invitation
keeping-invited = Invitations that wait
keeping-invited-until = can be accepted until { $date }
keeping-withdraw = Withdraw
keeping-leave = Leave this organization
keeping-leave-lead = You will no longer act for { $name }. Its record stays as it is.
keeping-leave-last = Nobody else acts for it. Its record stays its own, and nobody changes it until someone claims it.
keeping-leave-do = Leave
keeping-stay = Stay

## What the institution has checked, and its notes

keeping-notes-tab = Institution’s notes
keeping-notes-whose = Of the institution: its staff alone read this page
keeping-notes-title = Notes
keeping-notes-none = There is no note.
keeping-note = New note
keeping-note-hint = For staff. It is not part of the record. No personal data of migrants.
keeping-note-write = Write note
keeping-verify-title = Verification
keeping-verify-lead = Nobody has checked this record yet. Verify it when you know that the organization exists and that the record is its own.
keeping-verify-words = How you know
keeping-verify-words-hint = For example: registration seen, partner since 2019. It stays in the history.
keeping-verify = Mark as verified
keeping-unverify = Take the mark away
keeping-unverify-reason = Why it is no longer verified

## What the host does

keeping-log-title = What the host did to this record
keeping-log-lead = The institution hosts this register. It may take a record down for law or safety, and must say here why. It changes nothing of what an organization keeps itself.
keeping-log-none = Nothing. This record has never been taken down.
keeping-log-down = This record is taken down
keeping-log-taken = Taken down
keeping-log-restored = Restored
keeping-log-merged = The record that this one was merged into
keeping-take-down-title = Take this record down
keeping-take-down-lead = “{ $name }” will be gone from the directory and from its address, for law or safety alone. Nothing of it is changed, and it can be restored.
keeping-take-down-reason = Why it is taken down
keeping-public-reason = Everyone will read this.
keeping-take-down = Take down
keeping-restore-title = Restore this record
keeping-restore-reason = Why it is restored
keeping-restore = Restore
keeping-reason = Reason

## The history

keeping-its-people = its own people
keeping-former = a former representative
keeping-put-back = Put back what was before
keeping-past-register = Registered by its own people
keeping-past-claim = Claimed: its own people keep it from now on
keeping-past-confirm = Said to be still right
keeping-past-verify = Verified by the institution
keeping-past-unverify = No longer verified by the institution
keeping-past-take-down = Taken down by the host
keeping-past-restore = Restored by the host
keeping-past-undo = A change was put back

## What stands against it

problem-reason = Give a reason of at least ten letters.
problem-note = Write a note of at most { $most } letters.
conflict-undo-changed = These facts have changed again since. Look at the history, and change the record itself.
conflict-taken-down = This record is taken down already.
conflict-not-taken-down = This record is not taken down.
