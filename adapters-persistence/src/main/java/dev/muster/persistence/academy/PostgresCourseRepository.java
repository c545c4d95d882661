package dev.muster.persistence.academy;

import dev.muster.application.StaleVersionException;
import dev.muster.application.academy.port.CourseRepository;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.AcademyViolation.CapacityBelowEnrolled;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.Removal;
import dev.muster.platform.jdbc.access.LongWork;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores courses in PostgreSQL. */
@Singleton
final class PostgresCourseRepository implements CourseRepository {
  /** The most enrolments that can be removed within the time of any other request. */
  private static final long FEW = 10_000;

  private final CourseStatements statements;
  private final LongWork longWork;

  PostgresCourseRepository(CourseStatements statements, LongWork longWork) {
    this.statements = statements;
    this.longWork = longWork;
  }

  @Override
  public Course add(CourseProfile profile) {
    return AcademyRefusals.translated(
            refusals(profile),
            () ->
                statements.insert(
                    Version.FIRST.value(),
                    profile.name().value(),
                    profile.name().folded(),
                    profile.code().value(),
                    profile.code().folded(),
                    seats(profile)))
        .toDomain();
  }

  @Override
  public Optional<Claimed> claim(CourseId id) {
    return statements.lock(id.value()).map(it -> new Claimed(it.toDomain(), it.enrolled()));
  }

  @Override
  public Optional<Removal> claimForRemoval(CourseId id) {
    return statements
        .lock(id.value())
        .map(
            locked -> {
              RemovalRow counted = counted(id);
              return new Removal(
                  id, new Version(locked.version()), counted.enrolments(), counted.completions());
            });
  }

  @Override
  public boolean hold(CourseId id) {
    return statements.hold(id.value()).isPresent();
  }

  @Override
  public void update(Course changed) {
    CourseProfile profile = changed.profile();
    int updated =
        AcademyRefusals.translated(
            refusals(profile),
            () ->
                statements.update(
                    changed.id().value(),
                    changed.version().value(),
                    profile.name().value(),
                    profile.name().folded(),
                    profile.code().value(),
                    profile.code().folded(),
                    seats(profile)));
    if (updated == 0) {
      throw refusal(changed);
    }
  }

  @Override
  public void remove(CourseId id) {
    statements.deleteEnrolments(id.value());
    if (statements.delete(id.value()) == 0) {
      throw unknown(id);
    }
  }

  private RemovalRow counted(CourseId id) {
    RemovalRow few = statements.countEnrolments(id.value(), FEW + 1);
    if (few.enrolments() <= FEW) {
      return few;
    }
    longWork.begin();
    return statements.countEnrolments(id.value(), Long.MAX_VALUE);
  }

  /** Returns why a course was not updated. */
  private RuntimeException refusal(Course changed) {
    CourseRow stored =
        statements.find(changed.id().value()).orElseThrow(() -> unknown(changed.id()));
    if (!changed.version().follows(new Version(stored.version()))) {
      return new StaleVersionException();
    }
    Capacity capacity = changed.profile().capacity().orElseThrow();
    return new AcademyViolationException(
        new CapacityBelowEnrolled(changed.id(), capacity, stored.enrolled()));
  }

  private static @Nullable Integer seats(CourseProfile profile) {
    return profile.capacity().map(Capacity::seats).orElse(null);
  }

  private static Map<String, AcademyViolation> refusals(CourseProfile profile) {
    return Map.of("course_code_key", new CourseCodeTaken(profile.code()));
  }

  private static AcademyViolationException unknown(CourseId id) {
    return new AcademyViolationException(new UnknownCourse(id));
  }
}
