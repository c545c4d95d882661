package dev.muster.platform.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.platform.web.HomeLinks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;

/**
 * Puts the tags of a document into the order of the front page: those of the operations at and
 * below its links. Tags of other operations follow by name.
 */
final class TagOrder {
  private TagOrder() {}

  static void apply(ObjectNode document, Collection<HomeLinks> contexts) {
    if (!(document.get("tags") instanceof ArrayNode tags)) {
      return;
    }
    List<String> order = new ArrayList<>(ofLinks(document, contexts));
    List<JsonNode> sorted =
        tags.valueStream()
            .sorted(Comparator.comparingInt(tag -> place(order, tag.path("name").asText())))
            .toList();
    tags.removeAll().addAll(sorted);
  }

  private static int place(List<String> order, String tag) {
    int place = order.indexOf(tag);
    return place < 0 ? order.size() : place;
  }

  private static Set<String> ofLinks(ObjectNode document, Collection<HomeLinks> contexts) {
    Set<String> names = new LinkedHashSet<>();
    for (HomeLinks context : contexts) {
      for (HomeLinks.Link link : context.links()) {
        for (Entry<String, JsonNode> path : document.path("paths").properties()) {
          if ((path.getKey() + "/").startsWith(link.path() + "/")) {
            path.getValue().forEach(it -> it.path("tags").forEach(tag -> names.add(tag.asText())));
          }
        }
      }
    }
    return names;
  }
}
