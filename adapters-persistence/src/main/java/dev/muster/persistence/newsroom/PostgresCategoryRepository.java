package dev.muster.persistence.newsroom;

import dev.muster.application.StaleVersionException;
import dev.muster.application.UnavailableException;
import dev.muster.application.newsroom.port.CategoryRepository;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryMove;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.CategoryRemoval;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.platform.jdbc.access.ViolatedConstraint;
import dev.muster.platform.jdbc.tree.TreeLocks;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stores categories in PostgreSQL; a claim is a lock on the row of the category, and before it a
 * lock on the row at the top of each tree that the claim is about.
 */
@Singleton
final class PostgresCategoryRepository implements CategoryRepository {
  private static final String NAME_KEY = "category_name_key";

  private final CategoryStatements statements;
  private final TreeLocks trees;

  PostgresCategoryRepository(CategoryStatements statements, JdbcOperations jdbc) {
    this.statements = statements;
    this.trees = new TreeLocks(jdbc, CategoryQueries.TREE);
  }

  @Override
  public List<CategoryId> claimForChild(CategoryId parent) {
    List<CategoryId> chain = ids(trees.claimForGrowth(parent.value()));
    if (chain.isEmpty()) {
      throw unknown(List.of(parent));
    }
    return chain;
  }

  @Override
  public Category add(CategoryProfile profile, Optional<CategoryId> parent) {
    long id =
        BackedRules.refusing(
            Map.of(NAME_KEY, new CategoryNameTaken(profile.name(), parent)),
            () -> statements.insert(profile, value(parent)));
    return new Category(new CategoryId(id), Version.FIRST, profile, parent);
  }

  @Override
  public Optional<Category> claim(CategoryId category) {
    return statements.lock(category);
  }

  @Override
  public CategoryMove claimForMove(CategoryId category, Optional<CategoryId> parent) {
    Map<Long, List<Long>> paths =
        claimTrees(Stream.concat(Stream.of(category), parent.stream()).distinct().toList());
    List<CategoryId> chain =
        parent.map(it -> ids(Objects.requireNonNull(paths.get(it.value())))).orElse(List.of());
    return new CategoryMove(claim(category).orElseThrow(), chain, trees.height(category.value()));
  }

  @Override
  public CategoryRemoval claimForRemoval(CategoryId category) {
    claimTrees(List.of(category));
    List<Long> subtree = statements.subtree(category);
    statements.lockAll(subtree);
    statements.lockArticles(subtree);
    // A single statement might count rows that are older than its locks.
    return statements.removal(claim(category).orElseThrow(), subtree);
  }

  private Map<Long, List<Long>> claimTrees(List<CategoryId> categories) {
    Map<Long, List<Long>> paths = trees.claim(categories.stream().map(CategoryId::value).toList());
    List<CategoryId> missing =
        categories.stream().filter(it -> !paths.containsKey(it.value())).toList();
    if (!missing.isEmpty()) {
      throw unknown(missing);
    }
    return paths;
  }

  @Override
  public void update(Category category) {
    int updated =
        BackedRules.refusing(
            Map.of(NAME_KEY, new CategoryNameTaken(category.profile().name(), category.parent())),
            () -> statements.update(category));
    if (updated == 0) {
      throw statements.exists(category.id())
          ? new StaleVersionException()
          : unknown(List.of(category.id()));
    }
  }

  @Override
  public void remove(Category category, Mode mode) {
    List<Long> gone =
        mode == Mode.CASCADE ? statements.subtree(category.id()) : List.of(category.id().value());
    List<Long> led = statements.empty(gone);
    if (!led.isEmpty()) {
      statements.handOver(led);
    }
    // The category goes before its children move: one of them may have its name.
    if (statements.delete(gone) == 0) {
      throw unknown(List.of(category.id()));
    }
    if (mode == Mode.REPARENT) {
      moveChildren(category);
    }
  }

  private void moveChildren(Category category) {
    try {
      statements.moveChildren(category.id(), value(category.parent()));
    } catch (DataAccessException failure) {
      // Another category took the name of a child meanwhile: the unit of work runs again, and the
      // claim tells the name then.
      throw ViolatedConstraint.nameIn(failure).filter(NAME_KEY::equals).isPresent()
          ? new UnavailableException(UnavailableException.Reason.CONFLICTS, failure)
          : failure;
    }
  }

  private static List<CategoryId> ids(List<Long> values) {
    return values.stream().map(CategoryId::new).toList();
  }

  private static @Nullable Long value(Optional<CategoryId> category) {
    return category.map(CategoryId::value).orElse(null);
  }

  private static NewsroomViolationException unknown(List<CategoryId> categories) {
    return new NewsroomViolationException(new UnknownCategory(categories));
  }
}
