package dev.muster.platform.web.site;

import dev.muster.platform.web.answer.FixedContent;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The style sheets and scripts of the pages.
 *
 * <p>They are routes like all others. The framework's own answers of static resources know no
 * method, no header Accept and no tag, and pass the filters by.
 */
@Hidden
@Controller
final class AssetController {
  private static final String OWN = "/dev/muster/platform/web/assets/";

  // A script of 1.4 MB is among them, so each file is read when it is first asked for.
  private final Map<String, FixedContent> files = new ConcurrentHashMap<>();

  @Get(
      uris = {"/assets/muster.css", "/assets/docs.css", "/swagger-ui/swagger-ui.css"},
      produces = "text/css;charset=utf-8")
  HttpResponse<byte[]> style(
      HttpRequest<?> request,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    return answer(request, ifMatch, ifNoneMatch);
  }

  @Get(
      uris = {"/assets/docs.js", "/swagger-ui/swagger-ui-bundle.js"},
      produces = "text/javascript;charset=utf-8")
  HttpResponse<byte[]> script(
      HttpRequest<?> request,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    return answer(request, ifMatch, ifNoneMatch);
  }

  private HttpResponse<byte[]> answer(
      HttpRequest<?> request, Optional<IfMatch> ifMatch, Optional<IfNoneMatch> ifNoneMatch) {
    // The route has a few paths and no variable: no other file can be asked for.
    return files
        .computeIfAbsent(request.getPath(), AssetController::read)
        .answer(request, ifMatch, ifNoneMatch);
  }

  private static FixedContent read(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new FixedContent(bytes(path.startsWith("/assets/") ? OWN + name : swaggerUi() + name));
  }

  /** Returns the directory of the webjar; its name contains the version. */
  private static String swaggerUi() {
    try (InputStream pom = open("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
      Properties properties = new Properties();
      properties.load(pom);
      return "/META-INF/resources/webjars/swagger-ui/" + properties.getProperty("version") + "/";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream content = open(resource)) {
      return content.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(AssetController.class.getResourceAsStream(resource), resource);
  }
}
