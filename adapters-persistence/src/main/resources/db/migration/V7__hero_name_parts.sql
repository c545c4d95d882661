-- Where it was given up half made, it is made again.
drop index concurrently if exists hero_name_parts;
create index concurrently hero_name_parts on hero using gin (name_folded gin_trgm_ops);
