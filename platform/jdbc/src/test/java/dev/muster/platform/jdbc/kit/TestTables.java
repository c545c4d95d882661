package dev.muster.platform.jdbc.kit;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Statement;

/** Empties the tables of the service, for tests that start from nothing. */
@Singleton
public class TestTables {
  // The database knows its tables: a new one needs no line here. To truncate them takes six times
  // as
  // long, as each table and each index gets a new file. The lock waits for whoever still writes.
  private static final String CLEAR =
      """
      do $$
      declare
        tables text;
        one text;
      begin
        select string_agg(format('%I.%I', schemaname, tablename), ', ')
        into tables
        from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema', 'kept')
          and tablename not like 'flyway%';
        if tables is not null then
          -- No trigger that keeps rows runs in this role.
          set local session_replication_role = replica;
          execute 'lock table ' || tables;
          foreach one in array string_to_array(tables, ', ') loop
            execute 'delete from ' || one;
          end loop;
          perform setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
          from pg_sequences
          where last_value is not null;
          set local session_replication_role = origin;
        end if;
      end
      $$
      """;

  private static final String KEEP =
      """
      do $$
      declare
        one record;
      begin
        drop schema if exists kept cascade;
        create schema kept;
        for one in
          select format('%I.%I', schemaname, tablename) as name
          from pg_tables
          where schemaname not in ('pg_catalog', 'information_schema', 'kept')
            and tablename not like 'flyway%'
        loop
          execute format('create table kept.%I as table %s', one.name, one.name);
        end loop;
        create table kept.sequences as
        select format('%I.%I', schemaname, sequencename) as name, last_value
        from pg_sequences
        where last_value is not null;
      end
      $$
      """;
  private static final String RESTORE =
      """
      do $$
      declare
        one record;
      begin
        set local session_replication_role = replica;
        for one in
          select tablename as name from pg_tables where schemaname = 'kept' and tablename <> 'sequences'
        loop
          execute format('insert into %s overriding system value table kept.%I', one.name, one.name);
        end loop;
        perform setval(name::regclass, last_value) from kept.sequences;
        set local session_replication_role = origin;
      end
      $$
      """;

  private final TransactionOperations<Connection> transactions;

  TestTables(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /** Empties every table but the histories of migrations; generated identities begin at 1 again. */
  public void clear() {
    execute(CLEAR);
  }

  /** Keeps a copy of all rows for {@link #restore}. */
  public void keep() {
    execute(KEEP);
  }

  /** Puts everything back as it was when it was kept. */
  public void restore() {
    clear();
    execute(RESTORE);
  }

  /** Runs a statement without the time limit of requests, however slow the machine is. */
  public void execute(String sql) {
    transactions.executeWrite(
        status -> {
          try (Statement statement = status.getConnection().createStatement()) {
            statement.execute("set local statement_timeout = 0");
            return statement.execute(sql);
          }
        });
  }
}
