package dev.muster.platform.postgres;

/** Says in one sentence why there is no embedded database and what to do instead. */
public final class DatabaseUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String OWN_SERVER =
      ", or set DATASOURCES_DEFAULT_URL, DATASOURCES_DEFAULT_USERNAME and"
          + " DATASOURCES_DEFAULT_PASSWORD to use your own PostgreSQL.";

  DatabaseUnavailableException(String problem, String remedy) {
    super(sentence(problem, remedy));
  }

  DatabaseUnavailableException(String problem, String remedy, Throwable cause) {
    super(sentence(problem, remedy), cause);
  }

  private static String sentence(String problem, String remedy) {
    return problem + ": " + remedy + OWN_SERVER;
  }
}
