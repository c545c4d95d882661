package dev.muster.application.newsroom.port;

import dev.muster.application.newsroom.transfer.NewsroomEntry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import java.util.List;

/**
 * Driven port: stores and reads all articles, categories and tags, and which articles are in which
 * categories. What users follow is not in it, because the users are those of another context.
 *
 * <p>It goes up from each category, to parents on other lines and to stored ones. A line that comes
 * back to itself within the highest number of levels has a {@link CategoryCycle}; any other that
 * does not reach the top within them has a {@link TreeTooDeep}. Of several primary categories of an
 * article the stored one counts, or else the first line, and the other lines have an {@link
 * OnePrimary}; where there is none, the first line of the article has it.
 */
public interface NewsroomTransferStore extends TransferStore {
  @Override
  default List<Part> parts() {
    return List.of(
        NewsroomEntry.ARTICLES,
        NewsroomEntry.CATEGORIES,
        NewsroomEntry.CLASSIFICATIONS,
        NewsroomEntry.TAGS);
  }
}
