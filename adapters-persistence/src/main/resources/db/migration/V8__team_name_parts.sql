-- Where it was given up half made, it is made again.
drop index concurrently if exists team_name_parts;
create index concurrently team_name_parts on team using gin (name_folded gin_trgm_ops);
