//! Signing up, in and out, and what people do with their account.

mod account;
mod first_run;
mod keepers;
mod links;
mod openid;
mod passkeys;
mod passwords;
mod second_step;
mod sign_up;
mod tokens;
