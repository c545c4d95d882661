package dev.muster.application.academy.memory;

import dev.muster.application.academy.port.CourseRepository;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.CapacityBelowEnrolled;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.Removal;
import java.util.Optional;

/** Stores courses in memory. */
public class InMemoryCourseRepository implements CourseRepository {
  private final AcademyTables tables;

  /** Keeps them in these tables. */
  public InMemoryCourseRepository(AcademyTables tables) {
    this.tables = tables;
  }

  @Override
  public Course add(CourseProfile profile) {
    return tables.courses.insert(id -> new Course(new CourseId(id), Version.FIRST, profile));
  }

  @Override
  public Optional<Claimed> claim(CourseId id) {
    return tables.store.read(
        () -> tables.courses.find(id).map(it -> new Claimed(it, tables.enrolledIn(id))));
  }

  @Override
  public Optional<Removal> claimForRemoval(CourseId id) {
    return tables.store.read(
        () -> tables.courses.find(id).map(it -> tables.removal(id, it.version())));
  }

  @Override
  public boolean hold(CourseId id) {
    return tables.courses.contains(id);
  }

  @Override
  public void update(Course changed) {
    tables.store.execute(
        () -> {
          tables.courses.update(changed);
          long enrolled = tables.enrolledIn(changed.id());
          changed
              .profile()
              .capacity()
              .filter(it -> it.seats() < enrolled)
              .ifPresent(
                  capacity -> {
                    throw AcademyTables.refusal(
                        new CapacityBelowEnrolled(changed.id(), capacity, enrolled));
                  });
          return changed;
        });
  }

  @Override
  public void remove(CourseId id) {
    tables.courses.delete(id);
  }
}
