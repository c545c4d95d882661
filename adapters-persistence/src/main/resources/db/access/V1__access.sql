create table access.user (
  id              bigint generated always as identity constraint user_pkey primary key,
  version         bigint not null,
  username        text   not null,
  -- Without their case, as the domain folds them: what is found or is unique must not depend on the
  -- locale of the server.
  username_folded text   not null constraint user_username_key unique,
  email           text   not null,
  email_folded    text   not null constraint user_email_key unique
);

create table access.profile (
  user_id    bigint constraint profile_pkey primary key
             constraint profile_user_fkey references access.user on delete cascade,
  version    bigint not null,
  bio        text,
  avatar_url text
);

create table access.role_grant (
  role    text   not null constraint role_grant_role_check
          check (role in ('ADMIN', 'EDITOR', 'VIEWER')),
  user_id bigint not null constraint role_grant_user_fkey references access.user on delete cascade,
  constraint role_grant_pkey primary key (role, user_id)
);

create index role_grant_by_user on access.role_grant (user_id);

-- One row, from the first administrator on. Its lock is the turn of whoever takes the role away, and
-- its number says who is the last, so that nobody has to count.
create table access.administration (
  only_row       boolean default true constraint administration_pkey primary key
                 constraint administration_only_row_check check (only_row),
  administrators bigint not null constraint administration_last_admin_check
                 check (administrators > 0)
);

create function access.count_administrators() returns trigger language plpgsql
  set search_path = access, pg_temp
as $$
begin
  -- Who comes is counted before who goes: the role of the last may be handed on.
  if new.role = 'ADMIN' then
    insert into administration (administrators) values (1)
    on conflict (only_row) do update set administrators = administration.administrators + 1;
  end if;
  if old.role = 'ADMIN' then
    update administration set administrators = administrators - 1;
  end if;
  return null;
end
$$;

create trigger role_grant_counted after insert or update or delete on access.role_grant
  for each row execute function access.count_administrators();
