import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A measured operation; its name is the name of its request in requests.lua and of its SQL in
 * pgbench/.
 */
enum Operation {
  HERO("hero by id"),
  MEMBERS("team's 20 members"),
  TEAMS("hero's teams"),
  HEROES("page of heroes"),
  BUSY("heroes in >= 3 teams"),
  JOIN("join"),
  LEAVE("leave", "leavers.sql"),
  HANDOVER("hand-over"),
  BATCH("batch of 1,000"),
  AUTHORS("20 authors, counts"),
  BOOKS("20 books, authors"),
  STUDENTS("course's 20 students");

  private static final Set<Operation> OF_NEIGHBOURS = EnumSet.of(AUTHORS, BOOKS, STUDENTS);

  private final String title;
  private final String preparation;

  Operation(String title) {
    this(title, "tidy.sql");
  }

  Operation(String title, String preparation) {
    this.title = title;
    this.preparation = preparation;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return title;
  }

  /** Tells whether the other services and the scripts of pgbench have this operation. */
  boolean isOfRoster() {
    return !OF_NEIGHBOURS.contains(this);
  }

  /** Returns the SQL script that removes the traces of earlier measurements. */
  String preparation() {
    return preparation;
  }
}
