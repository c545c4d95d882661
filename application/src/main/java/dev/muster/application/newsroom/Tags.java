package dev.muster.application.newsroom;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.domain.newsroom.NewsroomViolation.TagNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.util.function.Function;

/** Driving port: adds, renames and removes tags. */
public interface Tags {
  /**
   * Adds a tag.
   *
   * @throws NewsroomViolationException with {@link TagNameTaken}
   */
  @Permission(NewsroomPermissions.WRITE)
  Tag add(TagName name);

  /**
   * Renames a tag.
   *
   * @param precondition the required version, if any
   * @param revision returns the new name for the present tag; it may run more than once
   * @throws PreconditionFailedException if the tag has another version
   * @throws NewsroomViolationException with {@link UnknownTag}, {@link TagNameTaken}
   */
  @Permission(NewsroomPermissions.WRITE)
  Tag rename(TagId tag, Precondition precondition, Function<Tag, TagName> revision);

  /**
   * Removes a tag, and nobody follows it any more.
   *
   * @param precondition the required version, if any
   * @return what went with it
   * @throws PreconditionFailedException if the tag has another version
   * @throws NewsroomViolationException with {@link UnknownTag}
   */
  @Permission(NewsroomPermissions.WRITE)
  DependantCounts remove(TagId tag, Precondition precondition);
}
