package dev.muster.bootstrap.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.bootstrap.documents.Sources;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/**
 * Runs a program of {@code tools} that is compiled once, where {@code java tools/NAME.java} would
 * compile the program for each of many tests.
 *
 * @param name the name of its class
 * @param classes where it is compiled to
 */
record Tool(String name, Path classes) {
  /** Compiles a program into a directory, for the oldest Java that Maven runs on here. */
  static Tool compiled(String name, Path classes) {
    Path source = Sources.HERE.root().resolve("tools").resolve(name + ".java");
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-d", classes.toString(), source.toString());
    assertEquals(0, status);
    return new Tool(name, classes);
  }

  /** Returns the command of the shell that runs the program. */
  String with(String arguments) {
    return "java -XX:TieredStopAtLevel=1 -cp '%s' %s %s".formatted(classes, name, arguments);
  }
}
