## Signing in

sign-in = Sign in
sign-out = Sign out
sign-in-to-go-on = The page you asked for is for people with an account. Sign in and it opens.
sign-in-demonstration = This is the demonstration
sign-in-demonstration-password = Sign in with any of these addresses and the password <b>{ $password }</b>.
sign-in-email = E-mail address
sign-in-password = Password
sign-in-by-link = Send me a link instead
sign-in-by-passkey = Sign in with a passkey
sign-in-forgotten = Forgotten password
sign-in-new-here = New here? Make an account
sign-in-open-to-all = The register is open to everyone without an account.
sign-in-back = Back to signing in
sign-in-link = You opened a link to sign in. It works once, in this browser.
sign-in-not-me = This is not for me

## A link by mail

link-title = Sign in by a link
link-lead = Enter the address of your account. We send a link to it that signs you in, without a password.
link-send = Send the link
forgotten-title = Forgotten password
forgotten-lead = Enter the address of your account. We send a link to it by which you choose a new password.
forgotten-send = Send the link
mailed-title = Look into your mail
mailed-lead = We have written to <b>{ $address }</b>. Open the link in that mail on this device.
mailed-day = The link works once, within a day.
mailed-hour = The link works once, within an hour.
mailed-nothing-title = If nothing comes
mailed-nothing-wait = Wait a few minutes: some mail servers take their time.
mailed-nothing-spam = Look into the folder for spam.
mailed-nothing-address = Check the address above, and <a href="{ $here }">ask again</a> with the one that you use here.
mailed-demonstration = This is the demonstration: no mail is sent. Its administrator reads it <a href="{ $here }">here</a>.
spent-title = This link can no longer be used
spent-again = Ask for a new link
spent-sign-in = It has been used, or it is too old. Ask for a new one; it comes in a minute.
spent-password = It has been used, or it is too old. Ask for a new one; it comes in a minute.
spent-account = It has been used, or it is too old. If your account is made, sign in. If not, begin again.
spent-invitation = It has been used, withdrawn, or is too old. If you accepted it, sign in. If not, ask whoever invited you for another.
new-password-title = Choose a password
new-password-whose = For the account <b>{ $email }</b>.
new-password-ends = All devices that are signed in will be signed out.
new-password = New password
new-password-save = Save the password
password-hint = At least 10 letters, of any kind. A sentence is good.

## Making an account

sign-up-title = Make an account
sign-up-lead = With an account you keep the record of your organization and take part in what it is invited to. First we check that mail reaches you.
sign-up-send = Send me a link
sign-up-confirmed = Your address is <b>{ $email }</b>. Two answers more and you are there.
sign-up-make = Make my account
person-name = Your name
person-name-hint = As others call you. Your colleagues here see it.
problem-person-name = Enter your name.

invitation-title = You are invited
invitation-what = { $inviter } invites you to <b>{ $place }</b>, as { $as }.
invitation-address = The invitation is for <b>{ $email }</b>. You can accept it until { $until }.
invitation-accept = Accept and sign in

## The second step

code-title = The second step
code = Code
code-hint = The six digits that your app for codes shows now.
code-demonstration = This is the demonstration: the code is <b>{ $code }</b>.
code-lost = I do not have my phone
code-recovery = Recovery code
code-recovery-hint = One of the ten that you kept when you set up the second step. Each works once.
code-both-lost = If you have lost these too, ask an administrator to let you start over.
code-other = Sign in as someone else
code-passkey-lead = Your account opens with a passkey. Use it to go on.
code-passkey-lost = This takes a browser with JavaScript and the device that holds your passkey. If you have lost it, ask an administrator to let you start over.
factor-title = Set up the second step
factor-needed = Whoever works for the institution signs in with a code as well, so that a password that gets known opens nothing. It takes two minutes, once.
factor-why = From then on you sign in with a code as well, so that a password that gets known opens nothing.
factor-app = Open an app for codes on your phone. If you have none, install one; any will do.
factor-scan = Scan this picture with it.
factor-picture = QR code with the key below
factor-type = Or type this key into the app:
factor-enter = Enter the six digits that the app shows.
factor-save = Turn it on
factor-remove-title = Remove the second step?
factor-remove-lead = Your password alone will open your account then.
codes-title = Keep these codes
codes-lead = If you lose your phone, each of these signs you in once instead of a code.
codes-once = They are not shown again. Print this page or write them down, and keep them away from your phone.
codes-kept = I have kept them
codes-renew-title = Make new recovery codes?
codes-renew-lead = The codes that you have kept will no longer work.

## Showing again who one is

prove-title = Show that it is you
prove-lead = What you are about to change protects your account. Enter this once more; it holds for a quarter of an hour.
prove-either = Password, or a code of your app
prove-go-on = Go on
prove-passkey = What you are about to change protects your account. Use your passkey once more; it holds for a quarter of an hour.
prove-by-link = What you are about to change protects your account. You have no password yet: ask for a link, sign in by it, and come back within a quarter of an hour.

## What is wrong, and what is not possible

problem-sign-in = Check the address and the password: they do not go together.
problem-code = Enter the code that your app shows now. This one is wrong, or was used before.
problem-proof = Enter your password, or a code that your app shows now. This is neither.
problem-passkey = This passkey opens nothing here. Sign in another way.
problem-passkey-again = Try once more: too much time has gone by, or this was used before.
problem-passkey-new = Try again, or with another device: what this one made cannot be used.
problem-passkey-name = Give the passkey a name of at most { $most } letters.
problem-passkeys = Remove a passkey first: an account has { $most } at most.
problem-wait = { $minutes ->
    [one] Wait a minute and try again: there were too many attempts.
   *[other] Wait { $minutes } minutes and try again: there were too many attempts.
}
problem-busy = Try again in a minute: too many people are signing in right now.
problem-password-short = Choose a password of at least { $least } letters. This one has { $letters }.
problem-password-long = Choose a shorter password: a sentence is enough.
problem-password-common = Choose another password: this one is among the first that others try.
problem-password-address = Choose another password: this one is your address.
conflict-sign-in-again = Too much time has gone by, or another window was faster. Sign in again.
conflict-has-factor = The second step is set up already.
conflict-staff-factor = Whoever works for the institution keeps the second step, or adds a passkey first.
conflict-prove = Show once more that it is you, then try again.

## Through the institution's identity provider

sign-in-openid = Sign in with { $name }
sign-in-openid-whose = For those who work for the { $institution }.
problem-openid-down = { $name } does not answer at the moment. Sign in another way, or try again in a few minutes.
problem-openid-refused = { $name } did not sign you in. Try again, or sign in another way.
problem-openid-answer = The answer of { $name } could not be trusted, so nobody was signed in. Try again; if it happens again, tell an administrator.
problem-openid-unverified = { $name } does not say that your e-mail address is yours. Have it confirmed there, or sign in another way.
problem-openid-domain = Sign in another way: { $name } does not speak for the address { $email } here.
problem-openid-unknown = Ask an administrator for an account: there is none with the address { $email }.
problem-openid-disabled = Ask an administrator: the account { $email } is disabled.
problem-openid-not-staff = Sign in another way: the account { $email } holds no role of the institution, and { $name } opens no other accounts.
problem-openid-both = Sign in another way: the account { $email } also acts for others than the institution. { $name } opens nothing that is theirs.
problem-openid-another = Ask an administrator to let you start over: the account { $email } belongs to someone else at { $name }.

## The first administrator

first-run-waits = Nobody administers this register yet. If you run it, <a href="{ $here }">set it up</a> with the code that the program printed when it started.
first-run-title = Set up this register
first-run-lead = Nobody administers this register yet. Whoever runs it makes the first account here, that of an administrator, once.
first-run-code = Set-up code
first-run-code-hint = The program printed it when it started; it stands in its log too. A new start makes a new code.
first-run-act = Make the administrator
first-run-next = Next you set up the second step of signing in.
first-run-gone-title = This register is set up
first-run-gone = It has an administrator already, so this page has done its work. Sign in with your account.
problem-first-run-code = Enter the code that the program printed when it last started. This is not it.
problem-first-run-account = Enter another address: this one has an account. The operator can give it the role on the command line.
conflict-set-up = The register has an administrator already.
