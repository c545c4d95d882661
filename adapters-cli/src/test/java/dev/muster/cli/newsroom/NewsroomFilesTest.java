package dev.muster.cli.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.newsroom.memory.InMemoryFollowers;
import dev.muster.application.newsroom.memory.InMemoryNewsroom;
import dev.muster.application.transfer.port.TransferStore;
import dev.muster.platform.shell.transfer.TransferFixture;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A newsroom is imported from its files and exported to them, and whatever is wrong is told. */
class NewsroomFilesTest extends TransferFixture {
  private static final String ARTICLES = "id,title,content,publishedAt\n";
  private static final String CATEGORIES = "id,name,description,parentId\n";
  private static final String CLASSIFICATIONS = "articleId,categoryId,primary,assignedAt\n";

  NewsroomFilesTest() {
    super(new NewsroomFiles(), transfer(new InMemoryStore()));
  }

  private static TransferStore transfer(InMemoryStore store) {
    return InMemoryNewsroom.over(InMemoryNewsroom.tables(store), new InMemoryFollowers(store))
        .transfer();
  }

  private void write(String categories, String classifications, String tags) throws IOException {
    write("articles.csv", ARTICLES + "7,\"Zoë, again\",About her,2024-02-29T23:59:59.5+01:00\n");
    write("categories.csv", CATEGORIES + categories);
    write("classifications.csv", CLASSIFICATIONS + classifications);
    write("tags.csv", "id,name\n" + tags);
  }

  @Test
  void whatIsImportedIsExportedInOneForm() throws IOException {
    write(
        "2,Low,,3\n3,Top,Told,\n",
        "7,2,TRUE,2024-01-01T00:00:00Z\n7,3,false,2024-01-01T00:00:00Z\n",
        "4,Tag\n");

    assertTrue(importWith(), recorded::errors);

    assertEquals(
        ARTICLES + "7,\"Zoë, again\",About her,2024-02-29T22:59:59.500Z\n",
        exported("articles.csv"));
    assertEquals(CATEGORIES + "2,Low,,3\n3,Top,Told,\n", exported("categories.csv"));
    assertEquals(
        CLASSIFICATIONS + "7,2,true,2024-01-01T00:00:00Z\n7,3,false,2024-01-01T00:00:00Z\n",
        exported("classifications.csv"));
    assertEquals("id,name\n4,Tag\n", exported("tags.csv"));
  }

  @Test
  void everyLineThatIsWrongIsTold() throws IOException {
    write(
        "1,One,,2\n2,Two,,1\n3,Three,,9\n4,three,,9\n5, padded,,x\n6,Six,,\n",
        "7,6,false,2024-01-01T00:00:00Z\n8,6,yes,9999-01-01T00:00:00Z\n",
        "1,Tag\n2,TAG\n");

    assertFalse(importWith());

    assertEquals(
        """
        categories.csv:2: category 1 would be below 2, which is below 1
        categories.csv:3: category 2 would be below 1, which is below 2
        categories.csv:4: there is no category 9
        categories.csv:5: there is no category 9
        categories.csv:5: another category below 9 is called three
        categories.csv:6: name must not begin or end with white space
        categories.csv:6: parentId must be a whole number from 1 to 9007199254740991
        classifications.csv:3: primary must be true or false
        classifications.csv:3: assignedAt must not be later than now, which is 2026-03-04T05:06:07.123456Z
        tags.csv:3: another tag is called TAG
        Nothing was imported.
        """,
        recorded.errors());
  }
}
