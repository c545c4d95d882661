package dev.muster.platform.web.netty;

import dev.muster.platform.web.problem.ProblemType;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose client sends no whole request in time, or does not fetch the answer.
 * The time for making an answer does not count.
 *
 * <p>A client may also end its side of the connection. Its complete requests are answered first:
 * RFC 9112, section 9.6.
 */
final class RequestDeadline extends ChannelDuplexHandler {
  private final EarlyRefusal refusal;
  private final long limit;
  private Optional<RequestHead> head = Optional.empty();
  // A request may be answered before its end was read: so neither is told by the other.
  private long received;
  private long answered;
  private long since;
  private boolean ended;
  private @Nullable Future<?> check;

  RequestDeadline(EarlyRefusal refusal, Duration limit) {
    this.refusal = refusal;
    this.limit = limit.toNanos();
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    // Else Netty closes the connection as soon as the client has ended its side.
    context.channel().config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, true);
    await(context);
    checkAfter(limit, context);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    context.channel().config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, false);
    if (check != null) {
      check.cancel(false);
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest request) {
      head = Optional.of(new RequestHead(request));
    }
    if (message instanceof LastHttpContent) {
      received++;
    }
    context.fireChannelRead(message);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
    super.userEventTriggered(context, event);
    if (event instanceof ChannelInputShutdownEvent) {
      ended = true;
      if (received <= answered) {
        Future<?> _ = context.close();
      }
    }
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    if (ResponseEnd.is(message)) {
      answered++;
      await(context);
    }
    if (ended && received <= answered) {
      super.write(context, message, promise.unvoid().addListener(ChannelFutureListener.CLOSE));
    } else {
      super.write(context, message, promise);
    }
  }

  private void await(ChannelHandlerContext context) {
    head = Optional.empty();
    since = now(context);
  }

  /** By the clock of the tasks that are scheduled. */
  private static long now(ChannelHandlerContext context) {
    return context.executor().ticker().nanoTime();
  }

  // One check that looks at the clock, instead of one to begin and cancel with each request.
  private void checkAfter(long nanos, ChannelHandlerContext context) {
    check = context.executor().schedule(() -> check(context), nanos, TimeUnit.NANOSECONDS);
  }

  private void check(ChannelHandlerContext context) {
    long left = received <= answered ? limit - (now(context) - since) : limit;
    if (left > 0) {
      checkAfter(left, context);
    } else if (head.isPresent()) {
      refusal.send(context, ProblemType.REQUEST_TIMEOUT.problem(), head.get());
    } else {
      // RFC 9110, section 15.5.9: a request that was not begun needs no answer.
      Future<?> _ = context.close();
    }
  }
}
