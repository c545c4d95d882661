package dev.muster.application.newsroom;

import dev.muster.application.dependant.Dependants;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.newsroom.ArticleId;
import java.time.InstantSource;

/**
 * Creates the driving ports of the newsroom; its use cases cannot be reached in any other way.
 *
 * @param articles publishes, changes and removes articles
 * @param categories adds, changes, moves and removes categories
 * @param classifications puts articles into categories
 * @param tags adds, renames and removes tags
 * @param follows lets users follow tags
 * @param queries reads the newsroom
 */
public record NewsroomUseCases(
    Articles articles,
    Categories categories,
    Classifications classifications,
    Tags tags,
    Follows follows,
    NewsroomQueries queries) {
  /**
   * Returns the use cases over a persistence adapter.
   *
   * @param dependants stands for what other contexts keep about articles
   * @param clock tells the moment of a command
   */
  public static NewsroomUseCases over(
      NewsroomPorts ports, Dependants<ArticleId> dependants, InstantSource clock) {
    return new NewsroomUseCases(
        new ArticleService(ports, dependants, clock),
        new CategoryService(ports),
        new ClassificationService(ports, clock),
        new TagService(ports),
        new FollowService(ports, clock),
        new NewsroomQueryService(ports));
  }

  /** Returns these use cases, whose every method asks for its permission first. */
  public NewsroomUseCases guarded(Permissions permissions) {
    return new NewsroomUseCases(
        permissions.guarded(Articles.class, articles),
        permissions.guarded(Categories.class, categories),
        permissions.guarded(Classifications.class, classifications),
        permissions.guarded(Tags.class, tags),
        permissions.guarded(Follows.class, follows),
        permissions.guarded(NewsroomQueries.class, queries));
  }
}
