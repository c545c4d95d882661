package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.Text;
import dev.muster.platform.jdbc.kit.TestSchema;
import dev.muster.platform.jdbc.schema.SchemaRefusal;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that a release before has folded otherwise are found and unique, or told. */
class NamesFoldedAnewTest {
  private static final int RELEASE_BEFORE = 8;
  private static final String REMEDY =
      ": start the release before, change them, and start this one again";

  private final TestSchema schema = TestSchema.of(RELEASE_BEFORE, ReleasedSchemasTest.class);

  @Test
  void everyNameIsFoldedAsTheDomainFoldsIt() throws SQLException {
    List<String> names =
        List.of(
            "Cafe\u200D\u0301",
            "\u01F0o",
            "Z\u00A0 Force",
            "\u0130stanbul",
            "caf\u00E9s",
            "\u1FB7");
    names.forEach(name -> insert("hero (name, name_folded, secret_name)", name, old(name)));
    names.forEach(name -> insert("team (name, name_folded, headquarters)", name, old(name)));

    migrate();

    assertEquals(
        List.of("9"), query("select version from flyway_schema_history where type = 'JDBC'"));
    for (String table : List.of("hero", "team")) {
      List<String> rows =
          query("select name || ' = ' || name_folded from " + table + " order by id");
      assertTrue(rows.size() > names.size(), table);
      for (String row : rows) {
        assertEquals(row.split(" = ")[0] + " = " + Text.folded(row.split(" = ")[0]), row);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Caf\u00E9, Cafe\u200D\u0301",
    "\u01F0, J\u030C",
    "Z Four, Z\u00A0Four",
    "Z Four, z  four",
    "\u0390, \u03AA\u0301",
    "\u0130, i\u0307",
    "\uFB01n, FIN"
  })
  void twoTeamsOfOneNameAreToldWithBothIdsAndLeftAsTheyAre(String one, String other)
      throws SQLException {
    insert("team (name, name_folded, headquarters)", one, old(one));
    insert("team (name, name_folded, headquarters)", other, old(other));
    List<String> before =
        query("select concat_ws(' ', id, name, name_folded) from team order by id");

    assertEquals("teams 4 and 5 have one name" + REMEDY, refusal());
    assertEquals(
        before, query("select concat_ws(' ', id, name, name_folded) from team order by id"));

    schema.execute("update team set name = 'Other', name_folded = 'other' where id = 5");
    migrate();
    assertEquals(List.of(Text.folded(one)), query("select name_folded from team where id = 4"));
  }

  @Test
  void threeOfOneNameAndOthersAreToldTogether() {
    for (String name : List.of("A\u00A0b", "a  b", "A b", "\u1E96", "H\u0331")) {
      insert("team (name, name_folded, headquarters)", name, old(name));
    }
    insert("hero (name, name_folded, secret_name)", "\u0301", "\u0301");
    schema.execute("update team set headquarters = U&'a \\200D' where id = 1");

    assertEquals(
        "a text of hero 5 must begin with a visible character, "
            + "a text of team 1 must not begin or end with white space, "
            + "teams 4 and 5 have one name, teams 4 and 6 have one name, "
            + "teams 7 and 8 have one name"
            + REMEDY,
        refusal());
  }

  @Test
  void ofManyTheFirstAreTold() {
    IntStream.rangeClosed(4, 24).forEach(this::insertTwin);

    assertTrue(refusal().endsWith("teams 4 and 24 have one name" + REMEDY), refusal());

    insertTwin(25);
    insertTwin(26);

    assertTrue(refusal().endsWith("teams 4 and 24 have one name, and 2 more" + REMEDY), refusal());
  }

  @Test
  void aNameThatWasAnothersUntilNowIsNoClash() throws SQLException {
    insert("team (name, name_folded, headquarters)", "A\u00A0i", "a\u00A0i");
    insert("team (name, name_folded, headquarters)", "A \u0131", "a i");

    migrate();

    assertEquals(
        List.of("a i", "a \u0131"), query("select name_folded from team where id > 3 order by id"));
  }

  @Test
  void manyNamesAreFoldedNoneIsLeftOut() throws SQLException {
    schema.execute(
        """
        insert into hero (name, name_folded, secret_name)
        select 'Z' || chr(160) || i, 'z' || chr(160) || i, 'x' from generate_series(1, 2500) i
        """);

    migrate();

    assertEquals(
        List.of("2500"), query("select count(*) from hero where name_folded ~ '^z [0-9]+$'"));
  }

  /** The fold of the release before. */
  private static String old(String name) {
    StringBuilder folded = new StringBuilder();
    name.codePoints()
        .filter(it -> it != 0x200D)
        .map(it -> Character.toLowerCase(Character.toUpperCase(it)))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private void insertTwin(int number) {
    String joiners = "\u200D".repeat(number);
    insert(
        "team (name, name_folded, headquarters)",
        "A%s\u0301".formatted(joiners),
        "a%s\u0301".formatted(joiners));
  }

  private void insert(String columns, String name, String folded) {
    try (Connection connection = schema.connect();
        var statement =
            connection.prepareStatement("insert into " + columns + " values (?, ?, 'x')")) {
      statement.setString(1, name);
      statement.setString(2, folded);
      statement.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void migrate() {
    ApplicationContext.run(Map.copyOf(schema.settings())).close();
  }

  private String refusal() {
    return SchemaRefusal.in(assertThrows(RuntimeException.class, this::migrate)).orElseThrow();
  }

  private List<String> query(String sql) throws SQLException {
    try (Connection connection = schema.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
