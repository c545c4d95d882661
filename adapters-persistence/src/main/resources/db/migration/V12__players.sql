-- The user who plays a hero. Users are no part of the roster, so nothing refers to their table; their
-- identities are never given out again, so a link to a user who was removed gives nobody a right.
create table player (
  hero_id bigint constraint player_pkey primary key
          constraint player_hero_fkey references hero on delete cascade,
  user_id bigint not null,
  version bigint not null
);
