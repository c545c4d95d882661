package org.example.bookshop.rest.lending;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import org.example.bookshop.usecases.lending.Loans;

/** Serves the available books over HTTP. */
public record LoanPage(Loans loans) implements HttpHandler {
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] titles = loans.available().toString().getBytes(UTF_8);
    exchange.sendResponseHeaders(200, titles.length);
    exchange.getResponseBody().write(titles);
    exchange.close();
  }
}
