package dev.muster.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.json.JsonMapper;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;

/** Puts a {@link BodyGuard} before the framework's own handler of every connection. */
@Singleton
final class BodyGuards implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  private final JsonMapper json;

  BodyGuards(JsonMapper json) {
    this.json = json;
  }

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    NettyServerCustomizer.Registry registry = event.getBean();
    registry.register(
        new NettyServerCustomizer() {
          @Override
          public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return new OnChannel(channel, json);
          }
        });
    return registry;
  }

  private record OnChannel(Channel channel, JsonMapper json) implements NettyServerCustomizer {
    @Override
    public NettyServerCustomizer specializeForChannel(Channel child, ChannelRole role) {
      return new OnChannel(child, json);
    }

    @Override
    public void onStreamPipelineBuilt() {
      channel
          .pipeline()
          .addBefore(
              ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND,
              "muster-body-guard",
              new BodyGuard(json));
    }
  }
}
