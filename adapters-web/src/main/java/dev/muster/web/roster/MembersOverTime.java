package dev.muster.web.roster;

import dev.muster.application.roster.query.TeamMember;
import dev.muster.platform.web.page.Html;
import java.time.Instant;
import java.util.List;

/**
 * Draws how many of a team's members had joined by when: a line that goes up by one with each
 * membership, from the first to the last.
 */
final class MembersOverTime {
  private static final int WIDTH = 600;
  private static final int LAST = 550;
  private static final int HEIGHT = 90;
  private static final int TOP = 10;
  private static final int LABEL = 18;
  private static final int DAY = 10;

  private MembersOverTime() {}

  /**
   * Returns the picture of members in the order in which they joined; nothing for none.
   *
   * @param first whether more members follow
   */
  static Html picture(List<TeamMember> members, boolean first) {
    if (members.isEmpty()) {
      return new Html("");
    }
    String begin = day(members.getFirst());
    String end = day(members.getLast());
    String words =
        (first ? "The first " : "")
            + (members.size() == 1
                ? "1 member, who joined"
                : members.size() + " members, who joined")
            + (begin.equals(end) ? " on " + begin : " from " + begin + " to " + end);
    String line = line(members);
    return Html.of(
        """
        <figure>
        <svg class="chart" role="img" aria-labelledby="members-title" viewBox="-2 0 %s %s">
        <title id="members-title">%s</title>
        <path class="chart-area" d="%s"></path>
        <path class="chart-line" d="%s"></path>
        <text x="0" y="%s">%s</text>
        <text class="chart-end" x="%s" y="%s">%s</text>
        </svg>
        <figcaption>%s.</figcaption>
        </figure>
        """,
        WIDTH + 4,
        HEIGHT + LABEL,
        words,
        line + "V" + HEIGHT + "H0Z",
        line,
        HEIGHT + LABEL - 2,
        begin,
        LAST,
        HEIGHT + LABEL - 2,
        begin.equals(end) ? "" : end,
        words);
  }

  /** Returns the line: on to the moment of each member, and up by one. */
  private static String line(List<TeamMember> members) {
    double begin = seconds(members.getFirst());
    double length = Math.max(1, seconds(members.getLast()) - begin);
    StringBuilder line = new StringBuilder("M0 " + HEIGHT);
    for (int i = 0; i < members.size(); i++) {
      long x = Math.round((seconds(members.get(i)) - begin) / length * LAST);
      long y = HEIGHT - Math.round((HEIGHT - TOP) * (i + 1.0) / members.size());
      line.append('H').append(x).append('V').append(y);
    }
    return line.append('H').append(WIDTH).toString();
  }

  private static double seconds(TeamMember member) {
    return joinedAt(member).getEpochSecond();
  }

  /** Returns the day on which a member joined, in UTC. */
  static String day(TeamMember member) {
    return joinedAt(member).toString().substring(0, DAY);
  }

  private static Instant joinedAt(TeamMember member) {
    return member.joinedAt().value();
  }
}
