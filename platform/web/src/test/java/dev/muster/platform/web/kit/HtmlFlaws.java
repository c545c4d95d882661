package dev.muster.platform.web.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what is wrong with the markup of a page, whatever it shows. */
public final class HtmlFlaws {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s+[a-zA-Z-]+(?:=\"[^\"<>]*\")?)*)\\s*>");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern REFERENCE =
      Pattern.compile("\\s(?:for|aria-describedby|aria-labelledby)=\"([^\"]*)\"");
  private static final Pattern BARE = Pattern.compile("[<>]|&(?!(?:amp|lt|gt|quot|#[0-9]+);)");
  private static final Set<String> EMPTY = Set.of("meta", "link", "input", "br");
  private static final String DOCTYPE = "<!DOCTYPE html>\n";

  private HtmlFlaws() {}

  /** Returns the flaws of a page: tags without an end, characters that are no text, wrong names. */
  public static List<String> of(String page) {
    List<String> flaws = new ArrayList<>();
    if (!page.startsWith(DOCTYPE)) {
      flaws.add("no document type");
    }
    String markup = page.replace(DOCTYPE, "");
    Deque<String> open = new ArrayDeque<>();
    Set<String> ids = new HashSet<>();
    Set<String> references = new HashSet<>();
    for (MatchResult tag : TAG.matcher(markup).results().toList()) {
      String name = tag.group(2);
      if (!tag.group(1).isEmpty()) {
        String expected = open.isEmpty() ? "nothing" : open.pop();
        if (!expected.equals(name)) {
          flaws.add(name + " ends where " + expected + " is open");
        }
      } else if (!EMPTY.contains(name)) {
        open.push(name);
      }
      ID.matcher(tag.group(3))
          .results()
          .map(it -> it.group(1))
          .filter(it -> !ids.add(it))
          .forEach(it -> flaws.add("two elements are called " + it));
      REFERENCE
          .matcher(tag.group(3))
          .results()
          .forEach(it -> references.addAll(List.of(it.group(1).split(" ", -1))));
    }
    open.forEach(name -> flaws.add(name + " has no end"));
    references.stream().filter(it -> !ids.contains(it)).forEach(it -> flaws.add("no id " + it));
    BARE.matcher(TAG.matcher(markup).replaceAll(""))
        .results()
        .forEach(it -> flaws.add("a bare " + it.group() + " at " + it.start()));
    return flaws;
  }
}
