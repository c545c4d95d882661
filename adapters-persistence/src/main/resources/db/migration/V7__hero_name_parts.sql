create index concurrently hero_name_parts on hero using gin (name_folded gin_trgm_ops);
