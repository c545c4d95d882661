package dev.muster.application.newsroom.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.newsroom.NewsroomViolation.TagNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.util.Optional;

/** Driven port: loads tags to be changed, and stores them. */
public interface TagRepository {
  /**
   * Stores a new tag in its first version, under an identity that was never used before.
   *
   * @throws NewsroomViolationException with {@link TagNameTaken}
   */
  Tag add(TagName name);

  /**
   * Loads a tag and claims it until the unit of work ends: another claim waits. Returns empty if it
   * does not exist.
   */
  Optional<Tag> claim(TagId tag);

  /**
   * Replaces the previous version of a tag.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws NewsroomViolationException with {@link UnknownTag}, {@link TagNameTaken}
   */
  void update(Tag tag);

  /**
   * Removes a tag and all its follows.
   *
   * @return the number of the follows
   * @throws NewsroomViolationException with {@link UnknownTag}
   */
  long remove(TagId tag);
}
