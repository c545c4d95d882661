package dev.muster.platform.web.session;

/**
 * Names the operations with which a person signs in and out. A context with sessions contributes
 * one as a bean; without such a bean nobody signs in with a browser.
 *
 * <p>The first operation takes the members {@code username} and {@code password}, and answers with
 * {@code accessToken} and {@code expiresIn}, in seconds. Both operations are named as the OpenAPI
 * document names them.
 */
public interface SessionOperations {
  /** Returns the name of the operation that begins a session. */
  String begin();

  /** Returns the name of the operation that ends the session of the token that it is sent with. */
  String end();
}
