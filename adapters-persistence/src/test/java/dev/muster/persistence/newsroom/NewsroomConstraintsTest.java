package dev.muster.persistence.newsroom;

import dev.muster.platform.jdbc.kit.ConstraintsSuite;

/** The database itself refuses what the rules of the newsroom forbid. */
class NewsroomConstraintsTest extends ConstraintsSuite {
  @Override
  protected String schema() {
    return "newsroom";
  }

  @Override
  protected String rows() {
    return """
    insert into newsroom.article (version, title, title_folded, content, published_at)
      values (1, 'x', 'x', 'x', now()), (1, 'y', 'y', 'y', now());
    insert into newsroom.category (version, name, name_folded, parent_id)
      values (1, 'x', 'x', null), (1, 'y', 'y', 1), (1, 'z', 'z', 1);
    insert into newsroom.classification
      values (1, 2, true, now(), 1), (1, 3, false, now(), 1);
    insert into newsroom.tag (version, name, name_folded) values (1, 'x', 'x'), (1, 'y', 'y');
    insert into newsroom.follow values (7, 1, now())
    """;
  }

  @Override
  protected String refusals() {
    return """
    article_pkey | insert into newsroom.article overriding system value values (1, 1, 'x', 'x', 'x', now())
    category_pkey | insert into newsroom.category overriding system value values (1, 1, 'q', 'q')
    category_parent_fkey | update newsroom.category set parent_id = 4 where id = 2
    category_parent_fkey | delete from newsroom.category where id = 1
    category_parent_check | update newsroom.category set parent_id = id where id = 2
    category_name_key | update newsroom.category set name_folded = 'y' where id = 3
    category_name_key | insert into newsroom.category (version, name, name_folded) values (1, 'X', 'x')
    classification_pkey | insert into newsroom.classification values (1, 2, false, now(), 1)
    classification_article_fkey | insert into newsroom.classification values (3, 1, false, now(), 1)
    classification_category_fkey | insert into newsroom.classification values (1, 4, false, now(), 1)
    classification_category_fkey | delete from newsroom.category where id = 2
    classification_primary_key | update newsroom.classification set is_primary = true
    tag_pkey | insert into newsroom.tag overriding system value values (1, 1, 'q', 'q')
    tag_name_key | update newsroom.tag set name_folded = 'x' where id = 2
    follow_pkey | insert into newsroom.follow values (7, 1, now())
    follow_tag_fkey | insert into newsroom.follow values (7, 3, now())
    follow_tag_fkey | delete from newsroom.tag where id = 1
    """;
  }
}
