-- What a service of version 3 may have left on top: a request that may be sent again.
insert into idempotency_record (key, fingerprint, answer, stored_at) values
  ('a-key', repeat('a', 64), '{"id":1}', now());
