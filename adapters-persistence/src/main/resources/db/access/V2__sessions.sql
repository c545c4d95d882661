create table access.credential (
  user_id bigint constraint credential_pkey primary key
          constraint credential_user_fkey references access.user on delete cascade,
  -- A PHC string: the algorithm, its parameters, the salt and the hash.
  hash    text not null
);

create table access.session (
  id         uuid        constraint session_pkey primary key,
  user_id    bigint      not null
             constraint session_user_fkey references access.user on delete cascade,
  -- The SHA-256 of the only token that continues the session.
  token_hash text        not null,
  expires_at timestamptz not null
);

create index session_by_user on access.session (user_id);

create index session_by_end on access.session (expires_at);

create table access.attempt (
  -- A kind and a hash: nobody reads the names that were tried.
  key      text        constraint attempt_pkey primary key,
  failures integer     not null constraint attempt_failures_check check (failures >= 0),
  last_at  timestamptz not null
);

create index attempt_by_time on access.attempt (last_at);

create table access.signing_key (
  -- Counted in periods of 30 days since 1970, so that of many nodes one makes the key.
  period bigint constraint signing_key_pkey primary key,
  kid    text   not null constraint signing_key_kid_key unique,
  -- With its private part: whoever reads the table can sign tokens.
  jwk    text   not null
);
