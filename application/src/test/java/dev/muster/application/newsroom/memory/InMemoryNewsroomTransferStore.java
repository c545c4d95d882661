package dev.muster.application.newsroom.memory;

import dev.muster.application.kit.transfer.InMemoryTransferStore;
import dev.muster.application.kit.transfer.Inspection;
import dev.muster.application.newsroom.port.NewsroomTransferStore;
import dev.muster.application.newsroom.transfer.NewsroomEntry;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfArticle;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfCategory;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfClassification;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfTag;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.PublishedAt;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Stores and reads the whole newsroom in memory. */
final class InMemoryNewsroomTransferStore extends InMemoryTransferStore
    implements NewsroomTransferStore {
  private final NewsroomTables tables;

  InMemoryNewsroomTransferStore(NewsroomTables tables) {
    super(tables.store());
    this.tables = tables;
  }

  @Override
  protected Inspection inspection(Map<Part, Excused> excused) {
    return new NewsroomInspection(tables, excused);
  }

  @Override
  protected void insert(Version version, Entry entry) {
    switch ((NewsroomEntry) entry) {
      case OfArticle(ArticleId id, ArticleProfile profile, PublishedAt publishedAt) -> {
        tables.articles().insert(new Article(id, version, profile, publishedAt));
        tables.articles().continueBeyond(id.value());
      }
      case OfCategory(CategoryId id, CategoryProfile profile, Optional<CategoryId> parent) -> {
        // Its parent may come later.
        tables.categories().force(new Category(id, version, profile, parent));
        tables.categories().continueBeyond(id.value());
      }
      case OfClassification it ->
          tables
              .classifications()
              .insert(
                  new Classification(
                      it.article(), it.category(), it.primary(), it.assignedAt(), version));
      case OfTag(TagId id, TagName name) -> {
        tables.tags().insert(new Tag(id, version, name));
        tables.tags().continueBeyond(id.value());
      }
    }
  }

  @Override
  protected List<Entry> all() {
    return Stream.of(
            tables.articles().all().stream()
                .map(it -> new OfArticle(it.id(), it.profile(), it.publishedAt())),
            tables.categories().all().stream()
                .map(it -> new OfCategory(it.id(), it.profile(), it.parent())),
            tables.classifications().all().stream()
                .map(
                    it ->
                        new OfClassification(
                            it.article(), it.category(), it.primary(), it.assignedAt())),
            tables.tags().all().stream().map(it -> new OfTag(it.id(), it.name())))
        .<Entry>flatMap(it -> it)
        .toList();
  }
}
