package dev.muster.bootstrap.between;

import dev.muster.application.PageRequest;
import dev.muster.application.academy.Courses;
import dev.muster.application.access.Users;
import dev.muster.application.discussion.Comments;
import dev.muster.application.discussion.DiscussionQueries;
import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.application.library.Authors;
import dev.muster.application.library.Books;
import dev.muster.application.newsroom.Articles;
import dev.muster.domain.Email;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.Name;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentDraft;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.discussion.TargetType;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.BookTitle;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.Pages;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.ArticleTitle;
import dev.muster.domain.newsroom.Content;
import java.util.List;
import java.util.Optional;

/** Contexts that are wired with one another: what the races between them start from. */
interface Neighbourhood {
  Users users();

  Authors authors();

  Books books();

  Courses courses();

  Articles articles();

  Comments comments();

  DiscussionQueries discussion();

  /** Returns the comments whose user or thing does not exist. */
  List<Long> dangling();

  default UserId user(String name) {
    return users().add(new Account(new Username(name), new Email(name + "@example.org"))).id();
  }

  /** Adds an author and a book that it alone has written. */
  default Written book(int number) {
    BookProfile book = new BookProfile(new BookTitle("Book"), isbn(number), new Pages(100));
    var added =
        authors().add(new AuthorProfile(new AuthorName("Author"), Optional.empty()), List.of(book));
    return new Written(
        added.author().id(),
        new Target(new TargetType("BOOK"), added.books().getFirst().id().value()));
  }

  default Target course(int number) {
    CourseId id =
        courses()
            .add(
                new CourseProfile(
                    new Name("Course"), new CourseCode("C" + number), Optional.empty()))
            .id();
    return new Target(new TargetType("COURSE"), id.value());
  }

  default Target article() {
    ArticleProfile profile = new ArticleProfile(new ArticleTitle("Article"), new Content("x"));
    return new Target(
        new TargetType("ARTICLE"), articles().publish(profile, Optional.empty()).id().value());
  }

  default Comment post(UserId user, Target target) {
    return comments()
        .post(
            new CommentDraft(
                new dev.muster.domain.discussion.Content("x"),
                new CommenterId(user.value()),
                target));
  }

  /** Returns all comments on a thing. */
  default List<Comment> on(Target target) {
    return discussion()
        .comments(
            new CommentFilter(Optional.of(target), Optional.empty()),
            new PageRequest(200, Optional.empty()))
        .items();
  }

  private static Isbn isbn(int number) {
    String digits = "978%09d".formatted(number);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
    }
    return new Isbn(digits + (10 - sum % 10) % 10);
  }

  /** An author and its book. */
  record Written(AuthorId author, Target book) {}
}
