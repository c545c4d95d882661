package dev.muster.bootstrap.between;

import com.zaxxer.hikari.HikariDataSource;
import dev.muster.application.academy.Courses;
import dev.muster.application.access.Users;
import dev.muster.application.discussion.Comments;
import dev.muster.application.discussion.DiscussionQueries;
import dev.muster.application.library.Authors;
import dev.muster.application.library.Books;
import dev.muster.application.newsroom.Articles;
import dev.muster.application.permission.Actor;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.actor.RequestActors;
import io.micronaut.context.ApplicationContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The wired contexts as they ship, on nodes that share one PostgreSQL; threads take turns. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CommentsOnNodes implements CommentRaces {
  private static final String DANGLING =
      """
      select c.id
      from discussion.comment c
      where not exists (select from access.user u where u.id = c.user_id)
        or not exists (
          select from library.book b where c.target_type = 'BOOK' and b.id = c.target_id
          union all
          select from academy.course k where c.target_type = 'COURSE' and k.id = c.target_id
          union all
          select from newsroom.article a where c.target_type = 'ARTICLE' and a.id = c.target_id)
      """;

  private final int size;
  private List<ApplicationContext> nodes = List.of();
  private final AtomicInteger threads = new AtomicInteger();
  private final ThreadLocal<ApplicationContext> node =
      ThreadLocal.withInitial(() -> nodes.get(threads.getAndIncrement() % nodes.size()));

  CommentsOnNodes(int size) {
    this.size = size;
  }

  @BeforeAll
  void start() {
    Map<String, String> database = TestDatabase.settings();
    nodes =
        Stream.generate(() -> ApplicationContext.run(Map.copyOf(database), "test"))
            .limit(size)
            .toList();
  }

  @AfterAll
  void stop() {
    nodes.forEach(ApplicationContext::close);
  }

  @BeforeEach
  void startFromNothing() {
    nodes.getFirst().getBean(TestTables.class).clear();
  }

  @Override
  public Users users() {
    return port(Users.class);
  }

  @Override
  public Authors authors() {
    return port(Authors.class);
  }

  @Override
  public Books books() {
    return port(Books.class);
  }

  @Override
  public Courses courses() {
    return port(Courses.class);
  }

  @Override
  public Articles articles() {
    return port(Articles.class);
  }

  @Override
  public Comments comments() {
    return port(Comments.class);
  }

  @Override
  public DiscussionQueries discussion() {
    return port(DiscussionQueries.class);
  }

  @Override
  public List<Long> dangling() {
    DataSource database = nodes.getFirst().getBean(DataSource.class);
    try (Connection connection = database.unwrap(HikariDataSource.class).getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(DANGLING)) {
      List<Long> ids = new ArrayList<>();
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
      return ids;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Returns a port that the operator calls, on the node of whatever thread calls it. */
  private <T> T port(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                RequestActors.as(
                    Actor.operator(), () -> call(node.get().getBean(type), method, arguments))));
  }

  private static Object call(Object port, Method method, Object[] arguments) {
    try {
      return method.invoke(port, arguments);
    } catch (InvocationTargetException failure) {
      throw (RuntimeException) failure.getCause();
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
