package dev.muster.web.newsroom.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The categories below one are drawn for who prefers a picture. */
public interface TreePicturesOverHttp extends NewsroomHttpFixture {
  /** The whole text of a box. */
  Pattern BOX = Pattern.compile("<title>([^<]+)</title>");

  @Test
  default void theCategoriesBelowOneAreDrawn() {
    long top = category("Top");
    long one = category("One", top);
    category("Two", top);
    category("Low", one);
    category("Elsewhere");

    Answer picture =
        api()
            .send(api().request("/categories/" + top + "/tree").header("Accept", "image/svg+xml"))
            .hasStatus(200)
            .hasHeader("Content-Type", "image/svg+xml");

    assertEquals(
        List.of("Tree of categories", "Low", "One", "Two", "Top"),
        BOX.matcher(picture.body()).results().map(box -> box.group(1)).toList());
  }
}
