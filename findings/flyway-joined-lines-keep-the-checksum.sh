#!/bin/sh
# Flyway 10.22.0: in an applied migration a statement follows a line that ends in a "-- comment". Later an
# editor joins the two lines, which makes the statement a part of the comment.
# Guess: a lost line end is a changed migration, and validate() refuses it.
# Truth: the checksum is a CRC32 over the lines without anything between them. Where lines end does not
# count: validate() succeeds, and the same version builds another database on the next machine.
# Seen: validate "succeeds" for the joined lines and "fails" for one letter more; "rows: 1 and 0".
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sample</groupId>
  <artifactId>sample</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.flywaydb</groupId>
      <artifactId>flyway-core</artifactId>
      <version>10.22.0</version>
    </dependency>
    <dependency>
      <groupId>com.h2database</groupId>
      <artifactId>h2</artifactId>
      <version>2.3.232</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-nop</artifactId>
      <version>2.0.17</version>
    </dependency>
  </dependencies>
</project>
POM
mkdir asWritten joined edited
cat > asWritten/V1__colours.sql <<'SQL'
create table colour (name varchar(20)); -- one row to begin with
insert into colour values ('red');
SQL
tr -d '\n' < asWritten/V1__colours.sql > joined/V1__colours.sql
sed s/red/reds/ asWritten/V1__colours.sql > edited/V1__colours.sql
cat > Seen.java <<'JAVA'
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

class Seen {
  static String url(String database) {
    return "jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1";
  }

  static Flyway flyway(String database, String folder) {
    return Flyway.configure()
        .dataSource(url(database), "sa", "")
        .locations("filesystem:" + folder)
        .load();
  }

  static String validate(String folder) {
    try {
      flyway("first", folder).validate();
      return "succeeds";
    } catch (FlywayValidateException refused) {
      return "fails";
    }
  }

  static int rows(String database) throws Exception {
    try (var connection = DriverManager.getConnection(url(database), "sa", "");
        ResultSet rows =
            connection.createStatement().executeQuery("select count(*) from colour")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  public static void main(String[] arguments) throws Exception {
    flyway("first", "asWritten").migrate();
    flyway("second", "joined").migrate();
    System.out.println("joined lines, validate: " + validate("joined"));
    System.out.println("one letter more, validate: " + validate("edited"));
    System.out.println("rows: " + rows("first") + " and " + rows("second"));
  }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > mvn.log 2>&1 || {
  cat mvn.log >&2
  exit 1
}
java -cp "$(cat classpath)" Seen.java > seen
cat seen
cat > expected <<'TEXT'
joined lines, validate: succeeds
one letter more, validate: fails
rows: 1 and 0
TEXT
cmp seen expected
