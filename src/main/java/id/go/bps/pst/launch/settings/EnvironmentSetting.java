package id.go.bps.pst.launch.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A setting that a command of the image takes from an environment variable, or, as is usual for secrets, from the file that a variable
 * names.
 */
public final class EnvironmentSetting {

    private EnvironmentSetting() {}

    /**
     * Reads a setting.
     *
     * @param name of the variable; with {@code _FILE} appended it is the variable that names the file
     * @throws CannotStart when neither variable is set, or the file cannot be read
     */
    public static String read(Map<String, String> environment, String name) {
        String value = environment.get(name);
        String file = environment.get(name + "_FILE");
        if (value != null && !value.isEmpty()) {
            return value;
        }
        if (file == null) {
            throw new CannotStart("The environment has no variable " + name + " (nor " + name
                    + "_FILE, which names a file with the value).");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException failure) {
            throw new CannotStart("The file " + file + " that " + name + "_FILE names cannot be read.", failure);
        }
    }
}
