import java.util.Locale;

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
  BATCH("batch of 1,000");

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

  /** Returns the SQL script that removes the traces of earlier measurements. */
  String preparation() {
    return preparation;
  }
}
