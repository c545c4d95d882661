-- Finds parts of names. Comes with PostgreSQL; whoever owns the database may create it.
create extension if not exists pg_trgm;
