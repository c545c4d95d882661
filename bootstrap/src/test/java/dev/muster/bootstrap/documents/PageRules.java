package dev.muster.bootstrap.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with a page, each with the line where it stands. */
final class PageRules {
  private final Sources sources;
  private final List<Execution> executions;
  private final Mentions mentions;

  PageRules(Sources sources, List<Execution> executions) {
    this.sources = sources;
    this.executions = executions;
    mentions = new Mentions(sources);
  }

  List<String> findings(Path path) {
    Page page = Page.read(sources, path);
    List<String> findings = new ArrayList<>();
    for (Page.Block block : page.blocks()) {
      if (executions.stream().noneMatch(it -> it.holds(page, block))) {
        wrongCut(page, block)
            .map(it -> path + ":" + block.line() + ": " + it)
            .forEach(findings::add);
      }
    }
    page.links().stream()
        .filter(link -> !isAlive(page, link.target()))
        .map(link -> path + ":" + link.line() + ": nothing is at " + link.target())
        .forEach(findings::add);
    Stream<String> commands =
        page.blocks().stream().filter(it -> it.language().equals("sh")).map(Page.Block::text);
    Stream.concat(page.quotes().stream(), commands)
        .flatMap(text -> mentions.missing(text).stream())
        .map(name -> path + ": there is no " + name)
        .forEach(findings::add);
    return findings;
  }

  private Stream<String> wrongCut(Page page, Page.Block block) {
    Path origin = page.path().resolveSibling(block.origin()).normalize();
    if (block.origin().isEmpty() || !isChecked(origin) || !sources.has(origin)) {
      return Stream.of("no test runs this " + block.language() + ", and no file is named above it");
    }
    return Cut.of(block.text()).isFrom(sources.text(origin).lines().toList())
        ? Stream.empty()
        : Stream.of("this does not stand in " + origin);
  }

  /** Whether the build would notice that the file is wrong: it compiles it, or reads it. */
  private static boolean isChecked(Path origin) {
    return origin.toString().endsWith("pom.xml") || ("/" + origin).contains("/src/");
  }

  private boolean isAlive(Page page, String target) {
    if (target.matches("https?://.*")) {
      return true;
    }
    String[] parts = target.split("#", 2);
    Path file = parts[0].isEmpty() ? page.path() : page.path().resolveSibling(parts[0]).normalize();
    return sources.has(file)
        && (parts.length == 1
            || file.toString().endsWith(".md")
                && Page.read(sources, file).anchors().contains(parts[1]));
  }
}
