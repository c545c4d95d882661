package dev.muster.bootstrap.between;

import dev.muster.application.academy.Courses;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.discussion.LinkedComments;
import dev.muster.application.discussion.port.TargetKind;
import dev.muster.domain.academy.CourseId;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Lets users comment on courses, and takes the comments away with their course. */
@Factory
final class CourseComments {
  private static final CommentedKind<CourseId> COURSE =
      new CommentedKind<>("COURSE", CourseId::new, CourseId::value);

  @Singleton
  TargetKind kind(Courses courses) {
    return COURSE.kind(courses::hold);
  }

  @Singleton
  Dependants<CourseId> dependants(BeanProvider<LinkedComments> comments) {
    return COURSE.dependants(comments);
  }
}
