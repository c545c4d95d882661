import java.util.Optional;

/**
 * What is asked for; the name is that of its request in requests.lua and of its SQL in pgbench/.
 */
enum Operation {
  HERO("hero by id"),
  MEMBERS("team's 20 members"),
  TEAMS("hero's teams"),
  HEROES("page of heroes"),
  BUSY("heroes in >= 3 teams"),
  JOIN("join", "tidy.sql"),
  LEAVE("leave", "leavers.sql"),
  HANDOVER("hand-over", "tidy.sql"),
  BATCH("batch of 1,000", "tidy.sql");

  private final String title;
  private final Optional<String> preparation;

  Operation(String title) {
    this.title = title;
    this.preparation = Optional.empty();
  }

  Operation(String title, String preparation) {
    this.title = title;
    this.preparation = Optional.of(preparation);
  }

  String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  String title() {
    return title;
  }

  /** The SQL that has to run before each measurement. */
  Optional<String> preparation() {
    return preparation;
  }
}
