package dev.muster.application.newsroom;

import dev.muster.application.Precondition;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryMove;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.CategoryRemoval;
import dev.muster.domain.newsroom.CategoryRemoval.Effect;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolationException;
import java.util.Optional;
import java.util.function.Function;

/** Runs the use cases of categories: each claims the facts, lets the domain decide, and stores. */
final class CategoryService implements Categories {
  private final NewsroomPorts ports;

  CategoryService(NewsroomPorts ports) {
    this.ports = ports;
  }

  @Override
  public Category add(CategoryProfile profile, Optional<CategoryId> parent) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              parent.ifPresent(
                  it -> CategoryMove.approveBelow(ports.categories().claimForChild(it)));
              return ports.categories().add(profile, parent);
            });
  }

  @Override
  public Category revise(
      CategoryId category,
      Precondition precondition,
      Function<Category, CategoryProfile> revision) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              Category current =
                  ports
                      .categories()
                      .claim(category)
                      .orElseThrow(
                          () -> new NewsroomViolationException(new UnknownCategory(category)));
              precondition.check(Optional.of(current.version()));
              return stored(current, current.revised(revision.apply(current)));
            });
  }

  @Override
  public Category move(
      CategoryId category, Precondition precondition, Optional<CategoryId> parent) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              CategoryMove move = ports.categories().claimForMove(category, parent);
              precondition.check(Optional.of(move.category().version()));
              return stored(move.category(), move.approve());
            });
  }

  private Category stored(Category current, Category changed) {
    if (!changed.equals(current)) {
      ports.categories().update(changed);
    }
    return changed;
  }

  @Override
  public Effect remove(CategoryId category, Precondition precondition, Mode mode) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              CategoryRemoval removal = ports.categories().claimForRemoval(category);
              precondition.check(Optional.of(removal.category().version()));
              Effect effect = removal.approve(mode);
              ports.categories().remove(removal.category(), mode);
              return effect;
            });
  }
}
