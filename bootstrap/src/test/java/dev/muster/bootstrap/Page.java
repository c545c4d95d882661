package dev.muster.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The blocks of code of a page under docs. */
record Page(List<Block> blocks) {
  private static final String FENCE = "```";

  /**
   * One block of code.
   *
   * @param section the title above it
   * @param language what is in it
   */
  record Block(String section, String language, String text) {}

  static Page read(String name) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    String section = "";
    String language = "";
    for (String line : Files.readAllLines(Path.of("..", "docs", name))) {
      if (language.isEmpty() && line.startsWith("## ")) {
        section = line.substring(3);
      } else if (language.isEmpty() && line.startsWith(FENCE)) {
        language = line.substring(FENCE.length());
      } else if (line.equals(FENCE)) {
        blocks.add(new Block(section, language, String.join("\n", open)));
        open.clear();
        language = "";
      } else if (!language.isEmpty()) {
        open.add(line);
      }
    }
    return new Page(blocks);
  }

  /** The texts of a section in one language, from top to bottom. */
  List<String> texts(String section, String language) {
    return blocks.stream()
        .filter(block -> block.section().equals(section) && block.language().equals(language))
        .map(Block::text)
        .toList();
  }

  /** Settings of the environment, one a line. */
  static Map<String, String> settings(String text) {
    Map<String, String> settings = new LinkedHashMap<>();
    text.lines().map(line -> line.split("=", 2)).forEach(parts -> settings.put(parts[0], parts[1]));
    return settings;
  }
}
