## One's own account

account-title = Your account
account-you = You
account-address = Your address is <b>{ $email }</b>.
account-language = Language
account-language-hint = In which these pages and our mails speak to you.
account-language-browser = As my browser asks
account-save = Save
account-cancel = Cancel
account-roles = What you are, and where
account-roles-none = You do not act for anyone yet. <a href="{ $here }">Find your organization</a> in the register.
account-keys = How you sign in
account-password-chosen = Chosen
account-password-none = None: you sign in by links
account-password-change = Change it
account-password-choose = Choose one
own-password-lead = All other devices that are signed in will be signed out.
account-factor = Second step
account-factor-on = On: a code of your app
account-factor-off = Off
account-factor-add = Set it up
account-factor-remove = Remove it
account-codes = Recovery codes
account-codes-left = { $count ->
    [0] None left: make new ones
    [one] 1 left
   *[other] { $count } left
}
account-codes-renew = Make new ones
account-passkeys = Passkeys
account-passkeys-lead = With a passkey you sign in by the fingerprint, face or PIN of your device. It stands for password and code.
account-passkeys-nowhere = Passkeys cannot be used here: they need an address with a name and https, which the operator sets as public_url.
account-sessions = Where you are signed in
account-session-here = this device
account-session-times = Since { $since }, last used { $used }
account-session-end = Sign out
account-sessions-end = Sign out everywhere else
account-device-unknown = Unknown browser
account-log = What was done with your account
account-log-lead = If something here was not you, change your password and sign out everywhere else.
account-log-times = { $count } times in a row
account-log-earlier = Earlier
account-tokens = Keys for programs
account-tokens-lead = A program of yours that uses the API signs in with a key instead of your password.
account-data = Your data
account-data-lead = What is kept of you and why, <a href="{ $here }">in plain words</a>.

event-signed-in = Signed in
event-failed = A wrong password, code or passkey
event-password-changed = Password chosen or changed
event-second-factor-added = Second step set up
event-second-factor-removed = Second step removed
event-recovery-code-used = Recovery code used
event-recovery-codes-made = New recovery codes made
event-link-asked = A link was asked for
event-sessions-ended = Signed out elsewhere
event-started-over = An administrator took password, second step and passkeys away, so that you could start over
event-token-made = Key for a program made
event-token-revoked = Key for a program revoked
event-passkey-added = Passkey added
event-passkey-renamed = Passkey renamed
event-passkey-removed = Passkey removed

## Passkeys

passkey-title = Add a passkey
passkey-lead = Your device or the manager of your passwords makes a passkey and keeps it. It opens your account by your fingerprint, face or PIN, which never leave the device.
passkey-name = What to call it
passkey-name-hint = So that you know it again, for example “My phone”.
passkey-add = Add it
passkey-use = Use a passkey
passkey-script = A passkey is made by JavaScript, which is turned off in this browser.
passkey-elsewhere = Passkeys work only where this site is at home: open { $address } and try there.
passkey-unknown = This browser or device cannot do that. Try with another.
passkey-stopped = Nothing was done: it was stopped, or took too long. You can try again.
passkey-lost = The connection failed. Try again.
passkey-here = This device has a passkey for your account already.
passkey-used = Added { $added }, last used { $used }
passkey-unused = Added { $added }, not used yet
passkey-rename = Rename
passkey-rename-title = Rename the passkey
passkey-save = Save the name
passkey-remove = Remove
passkey-remove-title = Remove the passkey?
passkey-remove-lead = “{ $name }” will no longer open your account. Remove it from your device too.
passkey-remove-last = “{ $name }” will no longer open your account. You have nothing else for the second step: when you next sign in, you set it up first.
passkey-remove-act = Remove the passkey
event-identity-bound = First sign-in through the institution’s identity provider
event-provider-refused = The institution’s identity provider tried to sign you in, and was refused
event-planted-removed = What had been set up to sign in before your address was confirmed was removed

## Keys for programs

token-title = Make a key
token-lead = With it a program sees and does <a href="{ $here }">through the API</a> what you may, and no more.
token-name = What it is for
token-name-hint = So that you know it again, for example “Monthly report”.
token-scope = What it may do
token-read = read
token-write = read and change
token-lasts = How long it works
token-days = { $count ->
   *[other] { $count } days
}
token-make = Make the key
token-revoke = Revoke
token-used = Works until { $until }, last used { $used }
token-unused = Works until { $until }, not used yet
token-told-title = Copy this key
token-told-lead = It is the key “<b>{ $name }</b>” and works until { $until }. It is not shown again.
token-told-how = Keep it as you keep a password. The program sends it with each request:

problem-token-name = Say what the key is for, in at most { $most } letters.
problem-token-days = Choose for how long the key works: { $most } days at most.
