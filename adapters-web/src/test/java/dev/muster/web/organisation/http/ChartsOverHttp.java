package dev.muster.web.organisation.http;

import static dev.muster.web.organisation.http.OrganisationFixture.of;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The employees below a manager are drawn for who prefers a picture. */
public interface ChartsOverHttp extends OrganisationFixture {
  /** The whole text of a box. */
  Pattern BOX = Pattern.compile("<title>([^<]+)</title>");

  @Test
  default void theEmployeesBelowAManagerAreDrawn() {
    long top = employee("Ann & <Bob>");
    long lead = employee("Cleo", top);
    employee("Dot", lead);
    employee("Eve", top);
    employee("Elsewhere");

    Answer chart = chart(top, "?depth=2").hasStatus(200).hasHeader("Content-Type", "image/svg+xml");

    assertEquals(
        List.of(
            "Organisation chart",
            "Dot, Engineer",
            "Cleo, Engineer",
            "Eve, Engineer",
            "Ann &amp; &lt;Bob&gt;, Engineer"),
        boxes(chart));
    assertEquals(List.of("Accept", "Authorization"), chart.response().headers().allValues("Vary"));
    assertEquals(
        List.of(
            "Organisation chart",
            "Cleo, Engineer",
            "Eve, Engineer",
            "Ann &amp; &lt;Bob&gt;, Engineer"),
        boxes(chart(top, "")));
  }

  @Test
  default void jsonStaysWhatAClientGetsWithoutAPreference() {
    long alone = employee("Alone");

    Answer answer = api().get(of(alone) + "/reports").is(200, OrganisationFixture.page());

    assertEquals(List.of("Accept", "Authorization"), answer.response().headers().allValues("Vary"));
  }

  @Test
  default void aPictureOfNobodyIsRefusedAndSoArePagesOfOne() {
    chart(NOBODY, "").hasStatus(404);
    for (String parameter : List.of("limit", "after")) {
      chart(employee("Alone"), "?%s=1".formatted(parameter))
          .isInvalid(
              """
              [{"parameter": "%s", "detail": "does not go with a picture, which has no pages"}]\
              """
                  .formatted(parameter));
    }
  }

  private Answer chart(long manager, String query) {
    return with("Accept", "image/svg+xml", "GET", of(manager) + "/reports" + query, "");
  }

  private static List<String> boxes(Answer chart) {
    return BOX.matcher(chart.body()).results().map(box -> box.group(1)).toList();
  }
}
