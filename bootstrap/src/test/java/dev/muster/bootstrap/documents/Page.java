package dev.muster.bootstrap.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the repository: its blocks of code, its links, and what is quoted in its text.
 *
 * @param path of the page, from the root of the repository
 * @param blocks its blocks of code, from top to bottom
 * @param links all links outside of them
 * @param quotes what stands in code font outside of them
 * @param anchors what a link can lead to in it
 */
public record Page(
    Path path, List<Block> blocks, List<Link> links, List<String> quotes, List<String> anchors) {
  private static final String FENCE = "```";
  private static final Set<String> ANSWERS = Set.of("json", "text");
  private static final Pattern HEADING = Pattern.compile("#+ (.*)");
  private static final Pattern QUOTE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^()\\s]+)\\)");

  /**
   * One block of code.
   *
   * @param line where it begins
   * @param section the title above it
   * @param language what is in it
   * @param origin the file that the paragraph above it names last, or nothing
   */
  public record Block(int line, String section, String language, String origin, String text) {
    /** Whether it is what a script holds, and not what was sent to a database. */
    public boolean isCutFromScript() {
      return origin.endsWith(".sql");
    }

    /** Joins this command and its answer as a console shows them; JSON is sent in one line. */
    Block answeredWith(Block answer) {
      String sent = answer.language.equals("json") ? Json.compact(answer.text) : answer.text;
      String typed = text.replaceAll("\\\\\n *", "");
      return new Block(line, section, "console", origin, "$ " + typed + "\n" + sent);
    }
  }

  /**
   * One link.
   *
   * @param target as it stands there
   */
  record Link(int line, String target) {}

  /** A page of this repository, by its path from the root. */
  public static Page read(String path) {
    return read(Sources.HERE, Path.of(path));
  }

  /** A page of a repository. */
  public static Page read(Sources sources, Path path) {
    return new Reader(path).read(sources.text(path).lines().toList());
  }

  /** The texts of a section in one language, from top to bottom. */
  public List<String> texts(String section, String language) {
    return blocks.stream()
        .filter(block -> block.section().equals(section) && block.language().equals(language))
        .map(Block::text)
        .toList();
  }

  /** Settings of the environment, one a line. */
  public static Map<String, String> settings(String text) {
    Map<String, String> settings = new LinkedHashMap<>();
    text.lines().map(line -> line.split("=", 2)).forEach(parts -> settings.put(parts[0], parts[1]));
    return settings;
  }

  /** Goes over the lines of a page once. */
  private static final class Reader {
    private final Page page;
    private final List<String> block = new ArrayList<>();
    private String section = "";
    private String language = "";
    private String origin = "";
    private boolean afterParagraph;
    private int begin;
    private int end;

    Reader(Path path) {
      page =
          new Page(
              path, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    Page read(List<String> lines) {
      boolean open = false;
      for (int number = 1; number <= lines.size(); number++) {
        String line = lines.get(number - 1);
        if (open && line.equals(FENCE)) {
          add(new Block(begin, section, language, origin, String.join("\n", block)));
          end = number;
          block.clear();
          origin = "";
          open = false;
        } else if (open) {
          block.add(line);
        } else if (line.strip().startsWith(FENCE)) {
          language = line.strip().substring(FENCE.length());
          begin = number;
          open = true;
        } else {
          text(number, line);
        }
      }
      if (open) {
        throw new IllegalArgumentException(page.path + ":" + begin + ": the block has no end");
      }
      return page;
    }

    /** Adds a block; an answer right below a command belongs to the command. */
    private void add(Block next) {
      Block last = page.blocks.isEmpty() ? null : page.blocks.getLast();
      if (last != null && last.language.equals("sh") && ANSWERS.contains(language) && isBelow()) {
        page.blocks.set(page.blocks.size() - 1, last.answeredWith(next));
      } else {
        page.blocks.add(next);
      }
    }

    private boolean isBelow() {
      return begin == end + 2;
    }

    private void text(int number, String line) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        section = heading.group(1);
        page.anchors.add(anchor(section));
      }
      if (line.isBlank()) {
        afterParagraph = true;
        return;
      }
      if (afterParagraph) {
        origin = "";
        afterParagraph = false;
      }
      QUOTE.matcher(line).results().map(it -> it.group(1)).forEach(page.quotes::add);
      Matcher link = LINK.matcher(line);
      while (link.find()) {
        page.links.add(new Link(number, link.group(1)));
        origin = link.group(1);
      }
    }

    /** As forges make it. */
    private static String anchor(String heading) {
      return heading
          .toLowerCase(Locale.ROOT)
          .replaceAll("[^\\p{L}\\p{N} _-]", "")
          .replace(' ', '-');
    }
  }
}
