-- What a context released before the platform had tables.
create table idempotency_record (
  key         text        not null collate "C" constraint idempotency_record_pkey primary key,
  fingerprint text        not null,
  answer      text        not null,
  stored_at   timestamptz not null
);
