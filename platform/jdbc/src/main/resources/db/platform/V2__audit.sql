-- Who did what, when, from where, and with which outcome. Entries are added and never changed, and
-- deleted only after the time until which they are kept; null is for ever.
create table audit_entry (
  id          bigint      not null generated always as identity,
  at          timestamptz not null,
  actor       text,
  user_id     bigint,
  external_id text,
  action      text        not null,
  request     text,
  address     text,
  outcome     text        not null,
  code        text,
  kept_until  timestamptz,
  constraint audit_entry_pkey primary key (at, id),
  constraint audit_entry_outcome_check check (outcome in ('DONE', 'REFUSED', 'DENIED')),
  constraint audit_entry_code_check check ((outcome = 'DONE') = (code is null))
);

create index audit_entry_by_actor on audit_entry (actor, at, id);

create index audit_entry_by_action on audit_entry (action, at, id);

create index audit_entry_by_end on audit_entry (kept_until);

create function refuse_audit_change() returns trigger
  language plpgsql
  set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'the audit trail only grows: % is refused', tg_op
    using errcode = 'restrict_violation';
end
$$;

create trigger audit_entry_stays before update or truncate on audit_entry
  for each statement execute function refuse_audit_change();

create trigger audit_entry_is_kept before delete on audit_entry
  for each row when (old.kept_until is null or old.kept_until > now())
  execute function refuse_audit_change();
