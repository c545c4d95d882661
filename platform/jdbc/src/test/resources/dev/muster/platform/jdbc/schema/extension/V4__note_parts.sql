create index note_parts on note using gin (text gin_trgm_ops);
