package dev.muster.bootstrap.documents;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a command, or a quote in a text, names of a repository: paths, types, profiles of Maven. */
final class Mentions {
  private static final Pattern PROFILE =
      Pattern.compile("<profile>\\s*(?:<!--.*?-->\\s*)?<id>([^<]+)</id>", Pattern.DOTALL);
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w+)");
  private static final Pattern NAMED_PROFILE = Pattern.compile("(?<=mvn .{0,40}-P)[a-z]+");
  private static final Pattern NAMED_PATH = Pattern.compile("(?<![\\w./])[\\w-]+(?:/[\\w.-]+)+");
  private static final Pattern NAMED_TYPE =
      Pattern.compile("(?:[A-Z][a-z0-9]+){2,}(?:IT)?(?:[.][A-Z][a-zA-Z]+)?");
  private static final Pattern NAMED_TEST = Pattern.compile("(?<=test=)[A-Z]\\w+");
  private static final Pattern MEDIA_TYPE = Pattern.compile("application/[\\w.+-]++(?!/)");

  private final Sources sources;
  private final Set<String> profiles;
  private final Set<String> types;

  Mentions(Sources sources) {
    this.sources = sources;
    profiles = found("pom.xml", PROFILE);
    types = found(".java", TYPE);
  }

  /** Those that are not there. */
  List<String> missing(String text) {
    Stream<String> missingProfiles =
        names(NAMED_PROFILE, text).filter(it -> !profiles.contains(it));
    Stream<String> missingPaths =
        names(NAMED_PATH, MEDIA_TYPE.matcher(text).replaceAll("")).filter(this::isNotThere);
    Stream<String> missingTypes =
        NAMED_TYPE.matcher(text).matches()
            ? Stream.of(text.split("[.]")).filter(it -> !types.contains(it))
            : Stream.empty();
    Stream<String> missingTests = names(NAMED_TEST, text).filter(it -> !types.contains(it));
    return Stream.of(missingProfiles, missingPaths, missingTypes, missingTests)
        .flatMap(it -> it)
        .toList();
  }

  private static Stream<String> names(Pattern wanted, String text) {
    return wanted.matcher(text).results().map(MatchResult::group);
  }

  /** Only what begins in a folder of the repository, and is not built first, can be missing. */
  private boolean isNotThere(String path) {
    return sources.has(Path.of(path).getName(0))
        && !path.contains("/target")
        && !sources.has(Path.of(path));
  }

  private Set<String> found(String ending, Pattern wanted) {
    return sources.endingWith(ending).stream()
        .flatMap(file -> wanted.matcher(sources.text(file)).results())
        .map(it -> it.group(1))
        .collect(toSet());
  }
}
