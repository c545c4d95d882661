create index concurrently team_name_parts on team using gin (name_folded gin_trgm_ops);
