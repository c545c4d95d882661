create table discussion.comment (
  id          bigint generated always as identity constraint comment_pkey primary key,
  version     bigint not null,
  content     text   not null,
  -- Users and things are of other contexts, and no foreign key leads there. Whoever posts a comment
  -- holds both until its end, and whoever removes one of them removes the comments as well.
  user_id     bigint not null,
  target_type text   not null constraint comment_target_type_check
              check (target_type ~ '^[A-Z][A-Z_]*$'),
  target_id   bigint not null,
  posted_at   timestamptz not null
);

create index comment_by_target on discussion.comment (target_type, target_id, id);

create index comment_by_user on discussion.comment (user_id, id);
