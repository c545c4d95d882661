package dev.muster.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.IllegalClassFormatException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pitest.boot.HotSwapAgent;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.NormaliseRecordsPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;
import org.pitest.mutationtest.execute.CatchNewClassLoadersTransformer;

/**
 * Restores a class before the mutants of the next one come: PIT itself counts on a JVM for each
 * class. It finds this as a service.
 */
public final class RestoredClass implements EnvironmentResetPlugin {
  @Override
  public String description() {
    return "Restores the class that was mutated last";
  }

  @Override
  public ResetEnvironment make() {
    return new Restoring();
  }

  private static final class Restoring implements ResetEnvironment {
    // A record was loaded in the form that PIT gives it, and takes back no other.
    private final ClassFileTransformer normal =
        new NormaliseRecordsPlugin().makeMutationTransformer();

    private @Nullable String last;

    @Override
    public void resetFor(Mutant next) {
      String name = next.getDetails().getClassName().asJavaName();
      if (last != null && !last.equals(name)) {
        restore(last);
      }
      last = name;
    }

    private void restore(String name) {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      String internal = name.replace('.', '/');
      try (InputStream file = loader.getResourceAsStream(internal + ".class")) {
        byte[] compiled = Objects.requireNonNull(file, name).readAllBytes();
        byte[] normalised = normal.transform(loader, internal, null, null, compiled);
        byte[] original = Objects.requireNonNullElse(normalised, compiled);
        // Whenever the class is defined, PIT gives it the bytes that it was told of last.
        CatchNewClassLoadersTransformer.setMutant(internal, original);
        if (!HotSwapAgent.hotSwap(Class.forName(name, false, loader), original)) {
          throw new IllegalStateException(name + " stays mutated");
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      } catch (ClassNotFoundException | IllegalClassFormatException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
