package dev.muster.bootstrap.between;

import dev.muster.application.PageRequest;
import dev.muster.application.academy.AcademyUseCases;
import dev.muster.application.academy.Courses;
import dev.muster.application.academy.memory.InMemoryAcademy;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.access.AccessUseCases;
import dev.muster.application.access.Users;
import dev.muster.application.access.memory.InMemoryAccess;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.discussion.Comments;
import dev.muster.application.discussion.DiscussionQueries;
import dev.muster.application.discussion.DiscussionUseCases;
import dev.muster.application.discussion.LinkedComments;
import dev.muster.application.discussion.memory.InMemoryDiscussion;
import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.library.Authors;
import dev.muster.application.library.Books;
import dev.muster.application.library.LibraryUseCases;
import dev.muster.application.library.memory.InMemoryLibrary;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.application.newsroom.Articles;
import dev.muster.application.newsroom.NewsroomUseCases;
import dev.muster.application.newsroom.memory.InMemoryNewsroom;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.access.UserId;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.library.BookId;
import dev.muster.domain.newsroom.ArticleId;
import io.micronaut.context.BeanProvider;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The wiring between the contexts keeps its promise on the in-memory adapters. */
class CommentsInMemoryTest implements CommentRaces {
  private final InMemoryStore store = new InMemoryStore();
  private final BeanProvider<LinkedComments> linked = this::linked;
  private final AccessPorts accessPorts = new InMemoryAccess(store).ports();
  private final LibraryPorts libraryPorts = InMemoryLibrary.in(store);
  private final AcademyPorts academyPorts = new InMemoryAcademy(store).ports();
  private final AccessUseCases access =
      AccessUseCases.over(
          accessPorts, new UserComments().dependants(linked), InstantSource.system());
  private final LibraryUseCases library =
      LibraryUseCases.over(libraryPorts, new BookComments().dependants(linked));
  private final AcademyUseCases academy =
      AcademyUseCases.over(
          academyPorts, new CourseComments().dependants(linked), InstantSource.system());
  private final NewsroomPorts newsroomPorts =
      InMemoryNewsroom.over(
          InMemoryNewsroom.tables(store), new UserFollows().followers(access.users()));
  private final NewsroomUseCases newsroom =
      NewsroomUseCases.over(
          newsroomPorts, new ArticleComments().dependants(linked), InstantSource.system());
  private final DiscussionUseCases comments =
      DiscussionUseCases.over(
          InMemoryDiscussion.in(store),
          new UserComments().commenters(access.users()),
          List.of(
              new BookComments().kind(library.books()),
              new CourseComments().kind(academy.courses()),
              new ArticleComments().kind(newsroom.articles())),
          InstantSource.system());

  private LinkedComments linked() {
    return comments.linked();
  }

  @Override
  public Users users() {
    return access.users();
  }

  @Override
  public Authors authors() {
    return library.authors();
  }

  @Override
  public Books books() {
    return library.books();
  }

  @Override
  public Courses courses() {
    return academy.courses();
  }

  @Override
  public Articles articles() {
    return newsroom.articles();
  }

  @Override
  public Comments comments() {
    return comments.comments();
  }

  @Override
  public DiscussionQueries discussion() {
    return comments.queries();
  }

  @Override
  public List<Long> dangling() {
    return discussion()
        .comments(CommentFilter.ALL, new PageRequest(200, Optional.empty()))
        .items()
        .stream()
        .filter(it -> !isHeld(it))
        .map(it -> it.id().value())
        .toList();
  }

  private boolean isHeld(Comment comment) {
    Target target = comment.target();
    return accessPorts.reader().user(new UserId(comment.commenter().value())).isPresent()
        && switch (target.type().word()) {
          case "BOOK" -> libraryPorts.reader().book(new BookId(target.id())).isPresent();
          case "COURSE" -> academyPorts.reader().course(new CourseId(target.id())).isPresent();
          default -> newsroomPorts.reader().article(new ArticleId(target.id())).isPresent();
        };
  }
}
