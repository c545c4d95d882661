package dev.muster.bootstrap.roster.infrastructure;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Clients that do something at the same moment. */
final class Crowd {
  private Crowd() {}

  /** Returns how many answers had each status. */
  static Map<Integer, Integer> atOnce(int clients, IntFunction<Answer> request) throws Exception {
    CountDownLatch ready = new CountDownLatch(clients);
    Map<Integer, Integer> statuses = new TreeMap<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Future<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        int client = i;
        answers.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return request.apply(client);
                }));
      }
      for (Future<Answer> answer : answers) {
        statuses.merge(answer.get().status(), 1, Integer::sum);
      }
    }
    return statuses;
  }

  /** Adds a hero, and returns its identity. */
  static long hero(Api api, String name) {
    return api.post(
            "/heroes", "{\"name\": \"%s\", \"secretName\": \"Of %s\"}".formatted(name, name))
        .hasStatus(201)
        .id();
  }

  /** Adds a team, and returns its identity. */
  static long team(Api api, String name) {
    return api.post("/teams", "{\"name\": \"%s\", \"headquarters\": \"Base\"}".formatted(name))
        .hasStatus(201)
        .id();
  }
}
