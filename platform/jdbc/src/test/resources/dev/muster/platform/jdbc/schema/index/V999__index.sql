create index concurrently note_by_length on note (length(text));
