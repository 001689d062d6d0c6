## Roles

role-administrator = administrator
role-secretariat = secretariat
role-manager = manager
role-editor = editor
role-viewer = viewer
role-delegate = delegate
role-focal-point = focal point
role-deputy = deputy focal point
role-member = member
role-headquarters = Headquarters
role-an-office = an office
role-an-organization = an organization

## Accounts, for whoever keeps them

people-title = People
people-search = Search addresses and names
people-count = { $count ->
    [one] 1 account
   *[other] { $count } accounts
}
people-none = No account matches.
people-no-role = No role
people-disabled = disabled
people-unconfirmed = address not confirmed
people-add = Add someone
people-add-act = Add
people-add-hint = You get a link to hand over, in person or over a line that you trust. People of organizations make their account themselves.
people-role = Role
people-office = Office
people-office-hint = For managers, editors and viewers.
people-country = Country
people-country-hint = For delegates.
people-country-none = None
people-link-title = Hand over this link
people-link-lead = It signs <b>{ $email }</b> in, once, until { $until }.
people-link-once = It is not shown again. Give it to nobody else: whoever has it can sign in.
people-link-done = Done
people-name = Name
people-added = Added
people-confirmed = Address confirmed
people-seen = Last used
people-roles = Roles
people-role-end = End
people-give = Give a role
people-give-act = Give
people-way-in = Way in
people-way-in-own = This is you. Your own keys are <a href="{ $here }">in your account</a>.
people-way-in-lead = For a colleague who cannot sign in. A link that you make voids the one before.
people-link-act = Make a link
people-start-over = Start over
people-start-over-hint = Starting over takes password, second step and passkeys away and signs out everywhere, for whoever lost phone and codes.
people-independent = People outside the institution keep their own accounts: no way in can be handed over here. The owner signs in by a link that only their mail brings.
people-disable = Disable
people-disable-lead = All roles and sessions end. To open the account again, add it again.
people-disable-act = Disable this account
people-disabled-lead = This account is disabled. To open it again, add it again with a role.

problem-has-account = This account is its owner's: no link into it can be handed over. Give it a role on its own page instead.
problem-role-of = Choose where the role holds. { $role } is not held there.
problem-delegate-country = Choose the country of the delegate.
