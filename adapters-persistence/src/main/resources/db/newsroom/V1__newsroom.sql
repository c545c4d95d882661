-- Finds parts of names. Comes with PostgreSQL; whoever owns the database may create it.
create extension if not exists pg_trgm;

create table newsroom.article (
  id           bigint generated always as identity constraint article_pkey primary key,
  version      bigint      not null,
  title        text        not null,
  -- Without its case, as the domain folds it: what is found or is unique must not depend on the
  -- locale of the server.
  title_folded text        not null,
  content      text        not null,
  published_at timestamptz not null
);

create table newsroom.category (
  id          bigint generated always as identity constraint category_pkey primary key,
  version     bigint not null,
  name        text   not null,
  name_folded text   not null,
  description text,
  -- An import stores categories in the order of their ids, and some before their parents; a removal
  -- deletes a category before its children move. The rule that no category is under itself has no
  -- constraint: the lock of the top of a tree keeps it.
  parent_id   bigint constraint category_parent_fkey references newsroom.category
                     deferrable initially deferred
                     constraint category_parent_check check (parent_id <> id)
);

-- No id is 0: it stands for no parent.
create unique index category_name_key on newsroom.category (coalesce(parent_id, 0), name_folded);

create index category_by_parent on newsroom.category (parent_id, id);

-- A walk down asks for the children of each category, and most have none. Where a few have very many,
-- the statistics would make the planner read the whole table for each.
alter table newsroom.category alter column parent_id set (n_distinct = -0.5);

create table newsroom.classification (
  article_id  bigint      not null constraint classification_article_fkey
                                   references newsroom.article,
  category_id bigint      not null constraint classification_category_fkey
                                   references newsroom.category,
  is_primary  boolean     not null,
  assigned_at timestamptz not null,
  version     bigint      not null,
  constraint classification_pkey primary key (article_id, category_id)
);

-- At most one; that there is one at least is kept by the lock of the article.
create unique index classification_primary_key on newsroom.classification (article_id)
  where is_primary;

create index classification_by_category on newsroom.classification (category_id, article_id);

create table newsroom.tag (
  id          bigint generated always as identity constraint tag_pkey primary key,
  version     bigint not null,
  name        text   not null,
  name_folded text   not null constraint tag_name_key unique
);

create table newsroom.follow (
  -- Of another context: whoever follows is held there, and its follows go with it.
  user_id bigint      not null,
  tag_id  bigint      not null constraint follow_tag_fkey references newsroom.tag,
  since   timestamptz not null,
  constraint follow_pkey primary key (user_id, tag_id)
);

create index follow_by_tag on newsroom.follow (tag_id, user_id);

create index article_title_parts on newsroom.article using gin (title_folded gin_trgm_ops);

create index category_name_parts on newsroom.category using gin (name_folded gin_trgm_ops);

create index tag_name_parts on newsroom.tag using gin (name_folded gin_trgm_ops);
