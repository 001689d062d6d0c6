## The frame of every mail

mail-greeting = Hello,
mail-copy = If the button does not work, copy this address into your browser:
mail-from = Sent by Parvis for the { $institution }
mail-why = This mail is about something done with your address or your account. It is sent to nobody else.
mail-why-refusable = You get { $mails }. You can stop them at any time.
mail-unsubscribe = Stop these mails

mail-subscription-reminders = yearly reminders to look whether a record is still right
mail-subscription-proposals = mails on proposals to the record of your organization
mail-subscription-desk = mails on what waits for an answer from staff

## Letters. Each has a subject, which holds no values, and a text of paragraphs. { $act } alone on a line stands for the button.

mail-confirm-address-subject = Confirm your e-mail address
mail-confirm-address-text =
    Someone asked for an account in Parvis with this address. If it was you, confirm that the address is yours.

    { $act }

    You can do so until { $until }. If it was not you, do nothing: there will be no account.
mail-confirm-address-act = Confirm the address

mail-sign-in-link-subject = Your link to sign in
mail-sign-in-link-text =
    Here is the link to sign in that you asked for. It works once, until { $until }.

    { $act }

    If you did not ask for it, do nothing. Give the link to nobody: whoever has it can sign in as you.
mail-sign-in-link-act = Sign in

mail-reset-password-subject = Choose a new password
mail-reset-password-text =
    Someone asked for a new password for your account. If it was you, choose one until { $until }.

    { $act }

    If it was not you, do nothing: your password stays as it is.
mail-reset-password-act = Choose a new password

mail-password-changed-subject = Your password was changed
mail-password-changed-text =
    The password of your account is a new one. If you changed it, there is nothing to do.

    If it was not you, someone else can get into your account. Look at it now and choose another password.

    { $act }
mail-password-changed-act = Look at your account

mail-second-factor-changed-subject = The second step of signing in was changed
mail-second-factor-changed-text =
    The second step by which you sign in was set up, changed or taken away. If it was you, there is nothing to do.

    If it was not you, someone else can get into your account. Look at it now and choose another password.

    { $act }
mail-second-factor-changed-act = Look at your account

mail-passkey-added-subject = A passkey was added to your account
mail-passkey-added-text =
    The passkey “{ $name }” now opens your account. If you added it, there is nothing to do.

    If it was not you, someone else can get into your account. Look at it now, remove the passkey and choose another password.

    { $act }
mail-passkey-added-act = Look at your account

mail-passkey-removed-subject = A passkey was removed from your account
mail-passkey-removed-text =
    The passkey “{ $name }” no longer opens your account. If you removed it, there is nothing to do.

    If it was not you, someone else can get into your account. Look at it now and choose another password.

    { $act }
mail-passkey-removed-act = Look at your account

mail-new-sign-in-subject = Someone signed in to your account
mail-new-sign-in-text =
    Your account was signed in to from a browser that we had not seen before: { $browser }, on { $at }.

    If it was you, there is nothing to do. If it was not, end that session and choose another password.

    { $act }
mail-new-sign-in-act = See where you are signed in

mail-address-has-account-subject = You have an account already
mail-address-has-account-text =
    Someone asked for an account in Parvis with this address. You have one already, so no other was made.

    If it was you, sign in. If you do not know your password, you can ask for a new one there.

    { $act }

    If it was not you, do nothing.
mail-address-has-account-act = Sign in

mail-invited-subject = You are invited to Parvis
mail-invited-text =
    { $inviter } invites you to join { $to } in Parvis{ $role ->
        [focal_point] , as its focal point
        [member] , as a member
       *[other] {""}
    }. Parvis is the register of the civil society organizations that the { $institution } works with.

    { $act }

    You can accept until { $until }. If you do not know what this is about, do nothing.
mail-invited-act = Accept the invitation

mail-claim-made-subject = Someone says that they speak for your organization
mail-claim-made-text =
    { $who } asks to keep the record of { $organization } in Parvis. You are its focal point.

    If this is right, there is nothing to do. If it is not, say so before the request is decided.

    { $act }
mail-claim-made-act = See the request

mail-claim-granted-subject = The record is yours to keep
mail-claim-granted-text =
    You asked to keep the record of { $organization }, and the answer is yes. What you write there is seen at once.

    { $act }
mail-claim-granted-act = Open the record

mail-claim-refused-subject = Your request for a record was refused
mail-claim-refused-text =
    You asked to keep the record of { $organization }, and the answer is no. The reason that was given:

    { $reason }

    If you think that this is wrong, you can ask again and say why.

    { $act }
mail-claim-refused-act = See the record

mail-claim-waits-subject = A request for a record waits
mail-claim-waits-text =
    { $who } asks to keep the record of { $organization }. The request waits for an answer.

    { $act }
mail-claim-waits-act = Answer the request

mail-proposal-made-subject = Someone proposes a change to your record
mail-proposal-made-text =
    { $who } proposes a change to the record of { $organization }. Nothing changes unless you accept it.

    { $act }
mail-proposal-made-act = See the proposal

mail-still-right-subject = Is your record still right?
mail-still-right-text =
    Nobody has confirmed the record of { $organization } for a year. If all of it is still right, one press says so. If not, you can put it right there.

    { $act }
mail-still-right-act = Look at the record

mail-account-unused-subject = Your account will be erased
mail-account-unused-text =
    You have not signed in for a long time. Parvis keeps no account that nobody uses: yours will be erased on { $on }.

    To keep it, sign in once before that day. To let it go, do nothing.

    { $act }
mail-account-unused-act = Sign in and keep it

mail-account-erased-subject = Your account is erased
mail-account-erased-text =
    Your account and what was kept about you are erased. Records of organizations stay, without your name.

    This is the last mail about it.

mail-verification-granted-subject = Your organization is verified
mail-verification-granted-text =
    The { $institution } has verified { $organization }. Its record says so from now on.

    { $act }
mail-verification-granted-act = Open the record

mail-verification-refused-subject = Your organization could not be verified
mail-verification-refused-text =
    The { $institution } could not verify { $organization }. The reason that was given:

    { $reason }

    The record stays as it is. When you have put right what is missing, you can ask again.

    { $act }
mail-verification-refused-act = Open the record

## What staff sees of mail

mail-title = Mail
mail-lead-here = No mail server is set. Mail stays in the data folder, and you can read it here.
mail-lead-server = Mail goes out by a server. What it says is not kept; here is what became of it. All of this goes after 30 days.
mail-none = No mail has been sent yet
mail-none-advice = A mail appears here as soon as something in Parvis has been said by mail.
mail-count = { $count ->
    [one] 1 mail
   *[other] { $count } mails
}
mail-subject = Subject
mail-to = To
mail-when = When
mail-became = State
mail-attempts = Attempts
mail-next = Next attempt
mail-settled = Since
mail-error = What went wrong
mail-language = Language
mail-as-sent = What it says
mail-not-kept = What it says is not shown: it may hold links that only its reader may use.
mail-state-waiting = waits
mail-state-sending = is being sent
mail-state-sent = sent
mail-state-kept = in the data folder
mail-state-failed = given up
mail-state-bounced = came back
mail-state-withdrawn = not sent any more
mail-bounced-title = Did this mail come back?
mail-bounced-hint = A mail server says so by a mail to the sender. Write in a few words what it said.
mail-bounced-why = What the server said
mail-bounced-act = Note that it came back

## Stopping mails

unsubscribe-title = Stop these mails
unsubscribe-what = You get { $mails }.
unsubscribe-act = Stop them
unsubscribe-keep = Keep them
unsubscribe-done-title = These mails are stopped
unsubscribe-done = Your address does not get these any more: { $mails }. Mail about your own account is still sent to you.

mail-partnership-proposed-subject = An organization proposes a partnership
mail-partnership-proposed-text =
    It is proposed to your office to work together: “{ $partnership }”. The proposal waits for an answer.

    { $act }
mail-partnership-proposed-act = See the proposal

mail-partnership-taken-on-subject = Your proposal of a partnership was taken on
mail-partnership-taken-on-text =
    The office took on the partnership “{ $partnership }” and keeps its record from now on. You can comment on it and say whether it is right.

    { $act }
mail-partnership-taken-on-act = See the partnership

mail-partnership-declined-subject = Your proposal of a partnership was not taken on
mail-partnership-declined-text =
    The office did not take on the partnership “{ $partnership }”. The reason: { $reason }

    { $act }
mail-partnership-declined-act = See the proposal

mail-partnership-recorded-subject = Is the record of your partnership right?
mail-partnership-recorded-text =
    An office recorded or changed the partnership “{ $partnership }” with your organization. Say whether the record is right.

    { $act }
mail-partnership-recorded-act = Look at the record

mail-agreement-ends-subject = A partnership is about to end
mail-agreement-ends-text =
    The partnership “{ $partnership }” ends on { $on }. If it goes on, record what was agreed; if not, record how it ended.

    { $act }
mail-agreement-ends-act = See the partnership

mail-partnership-untouched-subject = Does this partnership still go on?
mail-partnership-untouched-text =
    Nobody has touched the record of the partnership “{ $partnership }” since { $since }. If all of it still holds, say so; if not, put it right.

    { $act }
mail-partnership-untouched-act = See the partnership
