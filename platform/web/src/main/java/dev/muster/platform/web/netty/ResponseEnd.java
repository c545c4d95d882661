package dev.muster.platform.web.netty;

import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;

/** Recognises the end of a request's answer among the messages to a connection. */
final class ResponseEnd {
  private ResponseEnd() {}

  /** Whether the answer is over with this; one such as 100 is followed by the real one. */
  static boolean is(Object message) {
    boolean interim =
        message instanceof HttpResponse answer
            && answer.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    return message instanceof LastHttpContent && !interim;
  }
}
