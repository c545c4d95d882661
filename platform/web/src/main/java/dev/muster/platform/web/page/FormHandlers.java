package dev.muster.platform.web.page;

import io.micronaut.json.JsonMapper;
import io.netty.channel.ChannelHandler;
import jakarta.inject.Singleton;

/** Makes the handler of the forms that come on a connection. */
@Singleton
public final class FormHandlers {
  private final Operations operations;
  private final JsonMapper json;

  FormHandlers(Operations operations, JsonMapper json) {
    this.operations = operations;
    this.json = json;
  }

  /** Returns the handler of one more connection. */
  public ChannelHandler handler() {
    return new FormRequests(operations, json);
  }
}
