package dev.muster.platform.web.site;

import dev.muster.platform.web.page.Html;
import dev.muster.platform.web.problem.ProblemKind;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The problems as people read them. */
@Singleton
final class ProblemPages {
  private final JsonMapper json;

  ProblemPages(JsonMapper json) {
    this.json = json;
  }

  Page all(Collection<ProblemKind> kinds) {
    return new Page(
        "Problems",
        Html.of(
            """
            <p>Whatever is not a success is answered with a problem detail of
            <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>. Its <code>type</code> is
            one of these, and the path of a page that explains it; where the status says all that there is to
            say, it is about:blank.</p>
            <table>
            <thead><tr><th scope="col">Status</th><th scope="col">Problem</th></tr></thead>
            <tbody>
            %s</tbody>
            </table>
            """,
            Html.of(kinds.stream().map(ProblemPages::row).toList())));
  }

  private static Html row(ProblemKind kind) {
    return Html.of(
        "<tr><td>%s</td><td><a href=\"%s\">%s</a></td></tr>\n",
        kind.status().getCode(), kind.type(), kind.title());
  }

  Page one(ProblemKind kind) {
    return new Page(
        kind.title(),
        Html.of(
            """
            <p>%s</p>
            <dl>
            <dt>Status</dt><dd>%s</dd>
            <dt>Type</dt><dd><code>%s</code></dd>
            </dl>
            <h2>Example</h2>
            <pre><code>%s</code></pre>
            <p><a href="/problems">All problems</a></p>
            """,
            kind.explanation(), kind.status().getCode(), kind.type(), example(kind)));
  }

  /** The problem detail as it is sent, but with every member on a line of its own. */
  private String example(ProblemKind kind) {
    return kind.members().entrySet().stream()
        .map(member -> "  " + text(member.getKey()) + ": " + text(member.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}"));
  }

  private String text(@Nullable Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException("every fact is JSON", impossible);
    }
  }
}
