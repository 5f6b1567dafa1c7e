-- The second factor of signing in: an authenticator's key, encrypted by a key outside the database, and hashes of recovery codes.

alter table staff add column two_factor_key text;                           -- null: none begun
alter table staff add column two_factor_on boolean not null default false;
alter table staff add column two_factor_step bigint not null default 0;     -- the last code used, as its half minute since 1970; earlier ones are spent
alter table staff add column recovery_hashes text not null default '';      -- of those not used yet, separated by blanks
