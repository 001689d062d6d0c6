-- Mail on its way out: what is said is kept as a letter, its values and a language; it is written out when it is sent.
-- `letter_values` is emptied once a server has taken the mail. Rows go after 30 days.

-- What an address can refuse: one row for each kind of mail that it was sent. The token stands in each such mail and can do
-- nothing but refuse; the address is kept as a hash, so that a refusal outlives the account.
CREATE TABLE mail_subscription (
  id UUID PRIMARY KEY,
  address_hash BYTEA NOT NULL,
  subscription TEXT NOT NULL,
  token TEXT NOT NULL UNIQUE,
  created_at TIMESTAMPTZ NOT NULL,
  refused_at TIMESTAMPTZ,
  UNIQUE (address_hash, subscription)
);

CREATE TABLE mail (
  id UUID PRIMARY KEY,
  account_id UUID,
  address TEXT NOT NULL,
  letter TEXT NOT NULL,
  letter_values TEXT NOT NULL,
  language TEXT NOT NULL,
  subscription_id UUID REFERENCES mail_subscription (id),
  useful_until TIMESTAMPTZ,
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  due_at TIMESTAMPTZ NOT NULL,
  locked_until TIMESTAMPTZ,
  created_at TIMESTAMPTZ NOT NULL,
  settled_at TIMESTAMPTZ,
  last_error TEXT
);
CREATE INDEX mail_due ON mail (state, due_at);
CREATE INDEX mail_created ON mail (created_at, id);
CREATE INDEX mail_account ON mail (account_id);
