package dev.muster.application.discussion.broken;

import dev.muster.application.discussion.memory.InMemoryComments;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.TargetType;
import java.util.Collection;
import java.util.List;

/** The possible faults of a repository about what goes with things and users. */
final class LinkFaults {
  static final TargetType PAPER = new TargetType("PAPER");

  private LinkFaults() {}

  static BrokenDiscussion countsCommentsOnThingsOfAnyKind(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public long countOn(TargetType type, Collection<Long> things) {
            return super.countOn(type, things) + super.countOn(new TargetType("TALK"), things);
          }
        });
  }

  static BrokenDiscussion countsTheFirstUserAlone(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public long countOf(Collection<CommenterId> users) {
            return super.countOf(users.stream().limit(1).toList());
          }
        });
  }

  static BrokenDiscussion countsUsersForComments(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public long removeOf(Collection<CommenterId> users) {
            super.removeOf(users);
            return users.size();
          }
        });
  }

  static BrokenDiscussion keepsTheCommentsOfUsers(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public long removeOf(Collection<CommenterId> users) {
            return super.countOf(users);
          }
        });
  }

  static BrokenDiscussion keepsTheCommentsOnThings(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public long removeOn(TargetType type, Collection<Long> things) {
            return super.countOn(type, things);
          }
        });
  }

  static BrokenDiscussion removesCommentsOnThingsOfAnyKind(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public long removeOn(TargetType type, Collection<Long> things) {
            super.removeOn(new TargetType("TALK"), things);
            return super.removeOn(type, things);
          }
        });
  }

  static BrokenDiscussion removesEverythingWithNothing(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public long removeOn(TargetType type, Collection<Long> things) {
            return super.removeOn(type, things.isEmpty() ? List.of(1L) : things);
          }
        });
  }

  static BrokenDiscussion saysThatNothingWent(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public long removeOn(TargetType type, Collection<Long> things) {
            super.removeOn(type, things);
            return 0;
          }
        });
  }
}
