-- Requests that were done, under the key that their caller gave them; kept for a day.
create table idempotency_record (
  key         text        not null collate "C" constraint idempotency_record_pkey primary key,
  fingerprint text        not null,
  answer      text        not null,
  stored_at   timestamptz not null
);

create index idempotency_record_by_age on idempotency_record (stored_at);
