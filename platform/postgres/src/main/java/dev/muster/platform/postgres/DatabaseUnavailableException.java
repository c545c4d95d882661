package dev.muster.platform.postgres;

/**
 * Reports that the embedded database is unavailable; its message is one sentence with the reason
 * and the remedy.
 */
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
