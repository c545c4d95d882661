package dev.muster.platform.web.netty;

import dev.muster.platform.web.host.HostGuard;
import dev.muster.platform.web.metrics.RequestMetrics;
import dev.muster.platform.web.page.FormHandlers;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.json.JsonMapper;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Puts a {@link RequestGuard}, a {@link RequestDeadline} and the handler of forms before the
 * framework's own handler of every connection, and {@link SecurityHeaders} before all.
 */
@Singleton
final class PipelineSetup implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  private final EarlyRefusal refusal;
  private final AcceptNegotiation acceptance;
  private final HostGuard hosts;
  private final FormHandlers forms;
  private final Duration requestTimeout;

  PipelineSetup(
      JsonMapper json,
      AcceptNegotiation acceptance,
      HostGuard hosts,
      FormHandlers forms,
      RequestMetrics metrics,
      @Value("${muster.web.request-timeout}") Duration requestTimeout) {
    this.refusal = new EarlyRefusal(json, metrics);
    this.acceptance = acceptance;
    this.hosts = hosts;
    this.forms = forms;
    this.requestTimeout = requestTimeout;
  }

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    NettyServerCustomizer.Registry registry = event.getBean();
    registry.register(
        new NettyServerCustomizer() {
          @Override
          public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return new OnChannel(channel);
          }
        });
    return registry;
  }

  private final class OnChannel implements NettyServerCustomizer {
    private final Channel channel;

    OnChannel(Channel channel) {
      this.channel = channel;
    }

    @Override
    public NettyServerCustomizer specializeForChannel(Channel child, ChannelRole role) {
      return new OnChannel(child);
    }

    @Override
    public void onStreamPipelineBuilt() {
      String framework = ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND;
      ChannelPipeline pipeline = channel.pipeline();
      pipeline.addBefore(framework, "muster-answer-headers", new SecurityHeaders());
      pipeline.addBefore(
          framework, "muster-request-deadline", new RequestDeadline(refusal, requestTimeout));
      pipeline.addBefore(
          framework, "muster-request-guard", new RequestGuard(refusal, acceptance, hosts));
      pipeline.addBefore(framework, "muster-forms", forms.handler());
    }
  }
}
