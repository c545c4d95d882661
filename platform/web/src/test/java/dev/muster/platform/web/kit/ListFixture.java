package dev.muster.platform.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the suites of lists start from: a reader of all pages. */
public interface ListFixture extends HttpFixture {
  /**
   * Follows the links from a first page to the last, and sees to it that each has the cursor of its
   * page.
   *
   * @param identity the member of an item that is its identity, or an object that has one
   * @return the identities of all items
   */
  default List<Long> walk(String path, String identity) {
    Pattern link = Pattern.compile("<(/[^>]*)>; rel=\"next\"");
    List<Long> identities = new ArrayList<>();
    String next = path;
    Set<String> walked = new HashSet<>();
    while (!next.isEmpty()) {
      assertTrue(walked.add(next), "the list goes round in circles");
      Answer page = api().get(next).hasStatus(200);
      page.member("items")
          .values()
          .forEach(
              item -> {
                var value = item.get(identity);
                identities.add((value.isObject() ? value.get("id") : value).getLongValue());
              });
      Matcher matcher = link.matcher(page.header("Link"));
      assertEquals(page.member("next").isString(), matcher.matches());
      next = matcher.matches() ? matcher.group(1) : "";
      assertTrue(next.isEmpty() || next.endsWith("&after=" + page.member("next").getStringValue()));
    }
    return identities;
  }
}
