package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Operations;
import dev.muster.platform.web.operation.SmallDocument;
import dev.muster.platform.web.session.SessionOperations;
import io.micronaut.json.JsonMapper;

/** The sessions of {@link SmallDocument}. */
final class SmallSessions implements SessionOperations {
  private static final Operations OPERATIONS = SmallDocument.operations();

  static SignIn signIn() {
    return new SignIn(OPERATIONS, JsonMapper.createDefault(), new SmallSessions());
  }

  static Trail trail() {
    return new Trail(OPERATIONS, signIn());
  }

  @Override
  public String begin() {
    return "beginSession";
  }

  @Override
  public String end() {
    return "endSession";
  }
}
