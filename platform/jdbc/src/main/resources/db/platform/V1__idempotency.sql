-- Records of requests under the keys of their callers; kept for a day. A migration of a context made
-- this table before it belonged to the platform: there it is left as it is.
create table if not exists idempotency_record (
  key         text        not null collate "C" constraint idempotency_record_pkey primary key,
  fingerprint text        not null,
  answer      text        not null,
  stored_at   timestamptz not null
);

create index if not exists idempotency_record_by_age on idempotency_record (stored_at);
