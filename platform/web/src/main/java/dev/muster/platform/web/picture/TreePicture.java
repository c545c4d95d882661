package dev.muster.platform.web.picture;

import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;

/** Answers with the picture of a tree, from left to right, where a client prefers it to JSON. */
public final class TreePicture {
  /** The media type of a picture. */
  public static final String MEDIA_TYPE = "image/svg+xml";

  /** The highest number of nodes: nobody looks at more of them at once. */
  public static final int MOST = 1_000;

  // Opened for itself, the picture is a document with texts of clients.
  private static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + hash(TreeDrawing.STYLE)
          + "'; frame-ancestors 'none'";

  private TreePicture() {}

  /**
   * Answers with JSON or with a picture, as the request prefers.
   *
   * @param picture returns the nodes of the tree; what does not hang on its root is not drawn. More
   *     than {@value #MOST} nodes refuse the parameter {@code depth} of the request
   * @throws ProblemException if there are too many nodes
   */
  public static HttpResponse<?> orJson(
      HttpRequest<?> request,
      Supplier<MutableHttpResponse<?>> json,
      String title,
      Supplier<List<TreeNode>> picture) {
    MutableHttpResponse<?> answer =
        isPreferredBy(request) ? drawn(title, picture.get()) : json.get();
    return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  private static MutableHttpResponse<?> drawn(String title, List<TreeNode> nodes) {
    if (nodes.size() > MOST) {
      throw InvalidInput.parameter("depth", "leads to a picture of more than " + MOST + " boxes")
          .refusal();
    }
    return HttpResponse.ok(TreeDrawing.of(title, nodes))
        .contentType(MEDIA_TYPE)
        .header("Content-Security-Policy", POLICY);
  }

  private static boolean isPreferredBy(HttpRequest<?> request) {
    return request.accept().stream()
        .map(MediaType::getName)
        .filter(type -> type.equals(MediaType.APPLICATION_JSON) || type.equals(MEDIA_TYPE))
        .findFirst()
        .filter(MEDIA_TYPE::equals)
        .isPresent();
  }

  private static String hash(String style) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
