package dev.muster.cli.newsroom;

import dev.muster.application.newsroom.transfer.NewsroomEntry;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfArticle;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfCategory;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfClassification;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfTag;
import dev.muster.application.transfer.entry.Line;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.ArticleTitle;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.Content;
import dev.muster.domain.newsroom.Description;
import dev.muster.domain.newsroom.PublishedAt;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import dev.muster.platform.shell.transfer.ContextFiles;
import dev.muster.platform.shell.transfer.EntryFile;
import dev.muster.platform.shell.transfer.Fields;
import dev.muster.platform.shell.transfer.ImportOptions;
import dev.muster.platform.shell.transfer.Values;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Describes the files of the newsroom. */
public final class NewsroomFiles implements ContextFiles {
  /** Called by the framework when it looks for the files of all contexts. */
  public NewsroomFiles() {}

  @Override
  public List<EntryFile<?>> files(ImportOptions options) {
    return List.of(
        new EntryFile<>(
            NewsroomEntry.ARTICLES,
            OfArticle.class,
            List.of("id", "title", "content", "publishedAt"),
            Map.of("publishedAt", "each is published now"),
            fields -> article(fields, options),
            it ->
                List.of(
                    it.id().value(),
                    it.profile().title().value(),
                    it.profile().content().value(),
                    it.publishedAt().value())),
        new EntryFile<>(
            NewsroomEntry.CATEGORIES,
            OfCategory.class,
            List.of("id", "name", "description", "parentId"),
            Map.of("description", "no category has one", "parentId", "no category has a parent"),
            NewsroomFiles::category,
            it ->
                List.of(
                    it.id().value(),
                    it.profile().name().value(),
                    it.profile().description().map(Description::value).orElse(""),
                    it.parent().<Object>map(CategoryId::value).orElse(""))),
        new EntryFile<>(
            NewsroomEntry.CLASSIFICATIONS,
            OfClassification.class,
            List.of("articleId", "categoryId", "primary", "assignedAt"),
            Map.of("assignedAt", "each begins now"),
            fields -> classification(fields, options),
            it ->
                List.of(
                    it.article().value(), it.category().value(), it.primary(), it.assignedAt())),
        new EntryFile<>(
            NewsroomEntry.TAGS,
            OfTag.class,
            List.of("id", "name"),
            Map.of(),
            NewsroomFiles::tag,
            it -> List.of(it.id().value(), it.name().value())));
  }

  private static Line article(Fields fields, ImportOptions options) {
    var id = fields.identity("id", ArticleId::new);
    var title = fields.get("title", ArticleTitle::new);
    var content = fields.get("content", Content::new);
    var publishedAt =
        fields.get("publishedAt", text -> new PublishedAt(past(options.moment(text), fields)));
    return fields.line(
        () ->
            new OfArticle(
                id.orElseThrow(),
                new ArticleProfile(title.orElseThrow(), content.orElseThrow()),
                publishedAt.orElse(new PublishedAt(fields.now()))));
  }

  private static Line category(Fields fields) {
    var id = fields.identity("id", CategoryId::new);
    var name = fields.get("name", CategoryName::new);
    var description = fields.get("description", text -> Values.optional(text, Description::new));
    var parent =
        fields.get("parentId", text -> Values.optional(text, it -> new CategoryId(Values.id(it))));
    return fields.line(
        () ->
            new OfCategory(
                id.orElseThrow(),
                new CategoryProfile(name.orElseThrow(), description.flatMap(it -> it)),
                parent.flatMap(it -> it)));
  }

  private static Line classification(Fields fields, ImportOptions options) {
    var article = fields.get("articleId", text -> new ArticleId(Values.id(text)));
    var category = fields.get("categoryId", text -> new CategoryId(Values.id(text)));
    var primary = fields.get("primary", Values::flag);
    var assignedAt = fields.get("assignedAt", text -> past(options.moment(text), fields));
    return fields.line(
        () ->
            new OfClassification(
                article.orElseThrow(),
                category.orElseThrow(),
                primary.orElseThrow(),
                assignedAt.orElse(fields.now())));
  }

  private static Line tag(Fields fields) {
    var id = fields.identity("id", TagId::new);
    var name = fields.get("name", TagName::new);
    return fields.line(() -> new OfTag(id.orElseThrow(), name.orElseThrow()));
  }

  private static Instant past(Instant moment, Fields fields) {
    if (moment.isAfter(fields.now())) {
      throw new InvalidValueException("must not be later than now, which is " + fields.now());
    }
    return moment;
  }
}
