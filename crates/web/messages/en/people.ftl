sign-in = Sign in
sign-out = Sign out
sign-in-how = Staff sign in with a link that an administrator makes for them. A link works once.
sign-in-open-to-all = The register is open to everyone without an account.
sign-in-link = You opened a sign-in link. It works once, in this browser. The session ends when you sign out.
sign-in-not-me = This is not for me
