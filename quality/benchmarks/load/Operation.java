import java.util.Locale;

/**
 * What is asked for; the name is that of its request in requests.lua and of its SQL in pgbench/.
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

  /**
   * The SQL that has to run before each measurement: what was measured before leaves its traces.
   */
  String preparation() {
    return preparation;
  }
}
