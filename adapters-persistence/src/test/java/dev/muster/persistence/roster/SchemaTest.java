package dev.muster.persistence.roster;

import dev.muster.platform.jdbc.kit.ConstraintsSuite;
import org.junit.jupiter.api.Test;

/** The database is the last line of defence: it refuses by itself what the rules forbid. */
class SchemaTest extends ConstraintsSuite {
  @Override
  protected String schema() {
    return "public";
  }

  @Override
  protected String rows() {
    return """
    insert into hero (name, name_folded, secret_name)
    select 'x', 'x', 'x' from generate_series(1, 3);
    insert into team (name, name_folded, headquarters) values ('Z', 'z', 'x'), ('P', 'p', 'x');
    insert into membership values (1, 1, 'LEADER', true, now()), (2, 1, 'MEMBER', true, now());
    insert into player values (1, 7, 1)
    """;
  }

  @Override
  protected String refusals() {
    return """
    membership_pkey         | insert into membership values (2, 1, 'DEPUTY', false, now())
    membership_hero_fkey    | insert into membership values (9, 1, 'MEMBER', true, now())
    membership_team_fkey    | insert into membership values (1, 9, 'MEMBER', true, now())
    membership_hero_fkey    | delete from hero where id = 1
    membership_team_fkey    | delete from team where id = 1
    membership_role_check   | insert into membership values (3, 1, 'KING', true, now())
    membership_one_leader   | insert into membership values (3, 1, 'LEADER', true, now())
    membership_one_leader   | update membership set role = 'LEADER' where hero_id = 2
    team_name_key           | update team set name_folded = 'z' where id = 2
    team_pkey               | insert into team overriding system value values (1, 'Q', 'q', 'x')
    hero_pkey               | insert into hero overriding system value values (1, 'Q', 'q', 'x')
    hero_activity_pkey      | insert into hero_activity values (1, 1)
    hero_activity_hero_fkey | insert into hero_activity values (9, 1)
    player_pkey             | insert into player values (1, 8, 1)
    player_hero_fkey        | insert into player values (9, 7, 1)
    idempotency_record_pkey | insert into idempotency_record values ('k', '', '', now()), ('k', '', '', now())
    audit_entry_pkey        | insert into audit_entry (id, at, action, outcome) overriding system value values (1, now(), '', 'DONE'), (1, now(), '', 'DONE')
    audit_entry_outcome_check | insert into audit_entry (at, action, outcome, code) values (now(), '', 'LOST', '')
    audit_entry_code_check  | insert into audit_entry (at, action, outcome) values (now(), '', 'DENIED')
    """;
  }

  @Test
  void whatTheRulesAllowIsAllowed() {
    run("insert into membership values (3, 1, 'LEADER', false, now())");
    run("insert into membership values (1, 2, 'LEADER', true, now())");
    run("update membership set role = 'DEPUTY' where hero_id = 1 and team_id = 1");
    run("update membership set role = 'LEADER' where hero_id = 2");
  }
}
