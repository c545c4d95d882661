package dev.muster.platform.web.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.muster.platform.web.HomeLinks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documentation begins with what the front page begins with. */
class TagOrderTest {
  @Test
  void tagsFollowTheLinksOfTheFrontPageAndOthersComeLast() throws Exception {
    ObjectNode document =
        new YAMLMapper()
            .readValue(
                """
                tags: [{name: Audit}, {name: Files}, {name: Notes}, {name: Pins}]
                paths:
                  /audit: {get: {tags: [Audit]}}
                  /files: {get: {tags: [Files]}}
                  /notes: {get: {tags: [Notes]}}
                  /notes/{noteId}/pins: {get: {tags: [Pins]}}
                  /notesOfOthers: {get: {tags: [Audit]}}
                """,
                ObjectNode.class);

    TagOrder.apply(document, List.of(links("/notes"), links("/files")));

    assertEquals(
        List.of("Notes", "Pins", "Files", "Audit"),
        document.get("tags").valueStream().map(tag -> tag.get("name").asText()).toList());
  }

  private static HomeLinks links(String path) {
    return new HomeLinks() {
      @Override
      public String title() {
        return "";
      }

      @Override
      public String introduction() {
        return "";
      }

      @Override
      public List<Link> links() {
        return List.of(new Link("", "", path));
      }
    };
  }
}
