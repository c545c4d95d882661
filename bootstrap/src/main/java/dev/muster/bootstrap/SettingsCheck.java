package dev.muster.bootstrap;

import dev.muster.platform.jdbc.connect.DatabaseUrl;
import dev.muster.platform.jdbc.replica.ReadReplica;
import dev.muster.platform.web.host.HostNames;
import dev.muster.platform.web.oidc.Issuer;
import dev.muster.platform.web.oidc.OidcVerifier;
import io.micronaut.core.value.PropertyResolver;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Validates the settings listed in the README before anything starts, so that a wrong value is
 * reported under its own name and not by the code that fails on it.
 */
final class SettingsCheck {
  private static final String URL = "datasources.default.url";
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern DAYS = Pattern.compile("[0-9]{1,5}d");

  private final PropertyResolver settings;

  private SettingsCheck(PropertyResolver settings) {
    this.settings = settings;
  }

  /**
   * Validates all of them.
   *
   * @throws StartRefusedException for the first invalid setting
   */
  static void of(PropertyResolver settings) {
    SettingsCheck check = new SettingsCheck(settings);
    // Each value names a file next to logback.xml; logging reads it before this check can refuse.
    check.require("muster.log", "text or json", text -> isOneOf(text, "text", "json"));
    check.require("muster.sample", "true or false", text -> isOneOf(text, "true", "false"));
    check.require(
        AccessFactory.SETTING,
        "open or required",
        text -> text.isBlank() || isOneOf(text, AccessFactory.OPEN, AccessFactory.REQUIRED));
    for (String server : new String[] {"micronaut.server", "muster.management"}) {
      // For Micronaut, -1 means any free port.
      check.require(
          server + ".port",
          "a port, " + HIGHEST_PORT + " at most",
          text -> isBetween(text, -1, HIGHEST_PORT));
      check.require(server + ".host", "an address of this machine", SettingsCheck::isAddress);
    }
    check.require(
        HostNames.SETTING,
        "host names without scheme and port, such as muster.example,muster.internal",
        HostNames::areNames);
    check.require(
        "datasources.default.maximum-pool-size",
        "a number, 1 at least",
        text -> isBetween(text, 1, Integer.MAX_VALUE));
    check.require(
        "muster.database.queue",
        "a number, 0 at least",
        text -> isBetween(text, 0, Integer.MAX_VALUE));
    check.require(
        "muster.audit.retention",
        "days such as 400d, or 0d for ever",
        text -> DAYS.matcher(text).matches());
    for (String url : new String[] {URL, OwnerOfTables.URL, ReadReplica.URL}) {
      check.require(
          url,
          "a URL such as jdbc:postgresql://db.example/muster",
          text -> text.isBlank() || DatabaseUrl.isUnderstood(text));
    }
    check.require(
        OidcVerifier.ISSUER,
        "a URL such as https://id.example/realms/muster, or of http on this machine",
        text -> text.isEmpty() || Issuer.isIssuer(text));
    check.requireAudienceOfProvider();
    check.requireDatabaseOfMigrations();
    check.requireLoopbackWhereOpen();
  }

  private void requireAudienceOfProvider() {
    if (!text(OidcVerifier.ISSUER).isEmpty() && text(OidcVerifier.AUDIENCE).isBlank()) {
      throw new StartRefusedException(
          "MUSTER_OIDC_ISSUER needs MUSTER_OIDC_AUDIENCE: without it the tokens for any other"
              + " service of that provider would be taken.");
    }
  }

  private void requireDatabaseOfMigrations() {
    if (!text(OwnerOfTables.URL).isBlank() && text(URL).isBlank()) {
      throw new StartRefusedException(
          "FLYWAY_DATASOURCES_DEFAULT_URL needs DATASOURCES_DEFAULT_URL: it leads migrations alone,"
              + " and requests would be served from another database, its own.");
    }
  }

  private String text(String name) {
    return settings.getProperty(name, String.class).orElse("");
  }

  private void requireLoopbackWhereOpen() {
    if (text(AccessFactory.SETTING).equals(AccessFactory.OPEN)
        && !ListeningHosts.of(settings).areLoopback()) {
      throw new StartRefusedException(
          "MUSTER_ACCESS=open lets everybody in who reaches it, and it would listen beyond this"
              + " machine: set MICRONAUT_SERVER_HOST to 127.0.0.1, or MUSTER_ACCESS to required.");
    }
  }

  private void require(String name, String kind, Predicate<String> isRight) {
    settings
        .getProperty(name, String.class)
        .filter(isRight.negate())
        .ifPresent(
            wrong -> {
              throw new StartRefusedException(
                  String.format(
                      Locale.ROOT,
                      "%s must be %s, and not '%s'.",
                      inEnvironment(name),
                      kind,
                      DatabaseUrl.withoutSecrets(wrong)));
            });
  }

  /** Returns the environment variable of a setting. */
  static String inEnvironment(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }

  private static boolean isOneOf(String text, String one, String other) {
    return text.equals(one) || text.equals(other);
  }

  private static boolean isBetween(String text, int lowest, int highest) {
    try {
      int number = Integer.parseInt(text);
      return lowest <= number && number <= highest;
    } catch (NumberFormatException _) {
      return false;
    }
  }

  private static boolean isAddress(String host) {
    try {
      return InetAddress.getByName(host) != null;
    } catch (UnknownHostException _) {
      return false;
    }
  }
}
